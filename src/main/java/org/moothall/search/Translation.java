package org.moothall.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.BytesRef;

/// Makes Lucene's query of what is wanted.
final class Translation {

  /// What words are looked up with.
  static final English WORDS = English.ofTexts();

  private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:(?:\\.\\.|-)(\\d{4}))?");

  private final Names names;

  Translation(Names names) {
    this.names = names;
  }

  Query of(Wanted wanted) throws IOException {
    return switch (wanted) {
      case Wanted.Anything _ -> new MatchAllDocsQuery();
      case Wanted.Word(String text) -> words(text);
      case Wanted.Phrase(String text) -> words(text);
      case Wanted.Beginning(String letters) -> new PrefixQuery(new Term(Fields.WORDS, WORDS.normalize(Fields.WORDS, letters)));
      case Wanted.Within within -> within(within);
      case Wanted.All(List<Wanted> parts) -> all(parts);
      case Wanted.Any(List<Wanted> parts) -> any(parts);
      case Wanted.Not(Wanted part) -> new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.FILTER).add(of(part), Occur.MUST_NOT).build();
    };
  }

  /// A word that the analyser takes apart is a phrase: `anti-racism`.
  private static Query words(String text) throws IOException {
    List<String> words = Tokens.of(WORDS, Fields.WORDS, text);
    return switch (words.size()) {
      case 0 -> new MatchAllDocsQuery();
      case 1 -> new TermQuery(new Term(Fields.WORDS, words.getFirst()));
      default -> new PhraseQuery(Fields.WORDS, words.toArray(String[]::new));
    };
  }

  private Query all(List<Wanted> parts) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    boolean said = false;
    for (Wanted part : parts) {
      switch (part) {
        case Wanted.Not(Wanted unwanted) -> query.add(of(unwanted), Occur.MUST_NOT);
        case Wanted.Within within -> {
          query.add(of(within), Occur.FILTER);
          said = true;
        }
        default -> {
          query.add(of(part), Occur.MUST);
          said = true;
        }
      }
    }
    return said ? query.build() : query.add(new MatchAllDocsQuery(), Occur.FILTER).build();
  }

  private Query any(List<Wanted> parts) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Wanted part : parts) {
      query.add(of(part), Occur.SHOULD);
    }
    return query.build();
  }

  private Query within(Wanted.Within within) throws IOException {
    return switch (within.facet()) {
      case KIND -> kind(within);
      case YEAR -> years(within);
      case PERSON -> new BooleanQuery.Builder()
          .add(meant(within, Facet.PERSON.word()), Occur.SHOULD).add(meant(within, Fields.NAMED), Occur.SHOULD).build();
      case COUNCIL, BODY, THEME, OUTCOME -> meant(within, within.facet().word());
    };
  }

  private Query meant(Wanted.Within within, String field) throws IOException {
    List<BytesRef> things = names.meant(within.facet(), within.value()).stream().map(BytesRef::new).toList();
    return things.isEmpty() ? new MatchNoDocsQuery("nothing is called so") : new TermInSetQuery(field, things);
  }

  private static Query kind(Wanted.Within within) {
    Optional<Kind> kind = Kind.of(within.value());
    return new TermQuery(new Term(Facet.KIND.word(), kind.orElseThrow(() -> SearchException.misread(
        "There is no kind “" + within.value() + "”. The kinds are decision, action, figure, question, commitment, vote, follow-up and passage.",
        within.place())).word()));
  }

  private static Query years(Wanted.Within within) {
    Matcher years = YEARS.matcher(within.value());
    if (!years.matches()) {
      throw SearchException.misread("A year is written 2024, and some years 2019..2024.", within.place());
    }
    String last = years.group(2) == null ? years.group(1) : years.group(2);
    return TermRangeQuery.newStringRange(Facet.YEAR.word(), years.group(1), last, true, true);
  }
}
