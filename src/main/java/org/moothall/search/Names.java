package org.moothall.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/// The names of councils, bodies, people, themes and outcomes, in one state of the index.
final class Names {

  private static final int MOST_MEANT = 200;
  private static final int MOST_WORDS = 8;
  private static final int WEIGHED = 60;
  private static final English WORDS = English.ofNames();

  private final Snapshot snapshot;
  private final IndexSearcher searcher;
  private final Map<String, Optional<Name>> known = new HashMap<>();

  Names(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.searcher = snapshot.searcher();
  }

  /// What a thing is called, where it is known.
  Optional<Name> of(String iri) throws IOException {
    Optional<Name> before = known.get(iri);
    if (before == null) {
      before = read(iri);
      known.put(iri, before);
    }
    return before;
  }

  /// The things of a facet that have all of some words in their names.
  List<String> meant(Facet facet, String words) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(new TermQuery(new Term(Facet.KIND.word(), facet.word())), BooleanClause.Occur.FILTER);
    for (String word : Tokens.of(WORDS, Fields.CALLED, words)) {
      query.add(new TermQuery(new Term(Fields.CALLED, word)), BooleanClause.Occur.FILTER);
    }
    return things(query.build(), MOST_MEANT);
  }

  /// Names with words that begin as typed, those with most facts first.
  List<Name> suggest(String typed, int most) throws IOException {
    List<String> words = Tokens.of(WORDS, Fields.CALLED, typed);
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return List.of();
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(new TermQuery(new Term(Fields.SORT, Fields.NAME)), BooleanClause.Occur.FILTER)
        .add(new TermQuery(new Term(Facet.KIND.word(), Facet.OUTCOME.word())), BooleanClause.Occur.MUST_NOT);
    for (int i = 0; i < words.size(); i++) {
      Term term = new Term(Fields.CALLED, words.get(i));
      query.add(i < words.size() - 1 ? new TermQuery(term) : new PrefixQuery(term), BooleanClause.Occur.MUST);
    }
    List<Weighed> found = new ArrayList<>();
    for (String thing : things(query.build(), WEIGHED)) {
      Optional<Name> name = of(thing);
      if (name.isPresent()) {
        found.add(new Weighed(name.get(), uses(name.get())));
      }
    }
    return found.stream().sorted(Comparator.comparingInt(Weighed::uses).reversed().thenComparing(each -> each.name().label())).limit(most).map(Weighed::name).toList();
  }

  private record Weighed(Name name, int uses) {}

  private int uses(Name name) throws IOException {
    return snapshot.reader().docFreq(new Term(name.kind(), name.iri()));
  }

  private List<String> things(Query query, int most) throws IOException {
    List<String> things = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
      things.add(searcher.storedFields().document(hit.doc).get(Fields.THING));
    }
    return things;
  }

  private Optional<Name> read(String iri) throws IOException {
    Query query = new BooleanQuery.Builder().add(new TermQuery(new Term(Fields.THING, iri)), BooleanClause.Occur.FILTER)
        .add(new TermQuery(new Term(Fields.SORT, Fields.NAME)), BooleanClause.Occur.FILTER).build();
    ScoreDoc[] found = searcher.search(query, 1).scoreDocs;
    if (found.length == 0) {
      return Optional.empty();
    }
    Document entry = searcher.storedFields().document(found[0].doc);
    String council = entry.get(Facet.COUNCIL.word());
    String councilName = council == null ? "" : of(council).map(Name::label).orElse("");
    return Optional.ofNullable(entry.get(Fields.LABEL)).map(label -> new Name(iri, entry.get(Facet.KIND.word()), label, councilName));
  }
}
