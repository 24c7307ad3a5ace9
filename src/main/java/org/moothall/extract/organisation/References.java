package org.moothall.extract.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.moothall.fact.Evidence;
import org.moothall.fact.Reference;
import org.moothall.minutes.Item;
import org.moothall.minutes.Minutes;
import org.moothall.text.DateExpression;
import org.moothall.text.Dates;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Wording;

/// Reads what each item points to: earlier meetings ("the minutes of the meeting held on 3 May 2021") and documents by their
/// names ("Northside Parks Strategy 2021-25", "Report of the Director of Play", "Appendix B").
///
/// A reference counts once an item. A document without a name of its own ("the report") is none.
public final class References {

  private static final double BY_DATE = 0.9;
  private static final double BY_NAME = 0.8;
  private static final int REACH = 140;
  private static final int LONGEST = 16;
  private static final Wording MEETING = Wording.of("\\b(?:[Mm]inutes of|[Mm]eetings? (?:of|held on))\\b");
  private static final Wording FUTURE = Wording.of("\\b(?:next|future|forthcoming) (?:\\w+ ){0,2}meeting");
  private static final Wording APPENDIX = Wording.of("\\bAppend(?:ix|ices) (?:[A-Z]|\\d{1,2})\\b");
  private static final Set<String> LINKS = Set.of("of", "for", "and");

  private final Gazetteer gazetteer = Gazetteer.standard();

  public List<Reference> extract(Minutes minutes) {
    return minutes.items().stream().flatMap(this::references).toList();
  }

  private Stream<Reference> references(Item item) {
    Set<Set<String>> seen = new HashSet<>();
    return Stretches.of(item.passage()).stream()
        .flatMap(sentence -> Stream.of(meetings(item, sentence), named(item, sentence), appendices(item, sentence)).flatMap(List::stream)
            .sorted(Comparator.comparing(reference -> reference.evidence().getFirst().span())))
        .filter(reference -> seen.add(Names.stems(reference.text())));
  }

  /// From "minutes of" or "meeting held on" to its date. The next meeting has not been held.
  private static List<Reference> meetings(Item item, Passage sentence) {
    List<Reference> references = new ArrayList<>();
    int from = 0;
    for (DateExpression date : Dates.find(sentence)) {
      Passage words = sentence.source().passage(date.span());
      int end = sentence.folded().indexOf(words.folded(), from) + words.length();
      int start = Math.max(from, end - words.length() - REACH);
      String before = sentence.folded().substring(start, end);
      Matcher cue = MEETING.matcher(before);
      if (date.day().isPresent() && cue.find() && !FUTURE.in(before)) {
        references.add(reference(item, sentence.part(start + cue.start(), end), Reference.Kind.MEETING, Optional.of(date)));
      }
      from = end;
    }
    return references;
  }

  private static List<Reference> appendices(Item item, Passage sentence) {
    return sentence.matches(APPENDIX).map(match -> reference(item, sentence.group(match, 0), Reference.Kind.DOCUMENT, Optional.empty())).toList();
  }

  private List<Reference> named(Item item, Passage sentence) {
    List<Word> words = Word.of(sentence);
    NameStart names = new NameStart(words, gazetteer);
    List<Reference> references = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      int author = endOfAuthor(words, at);
      int start = author > at || !isDocument(words.get(at)) ? at : names.of(at);
      int end = author > at ? author : endOfName(words, at, start);
      if (end > start) {
        Passage passage = sentence.part(words.get(start).start(), words.get(end - 1).end());
        references.add(reference(item, passage, Reference.Kind.DOCUMENT, Optional.empty()));
      }
    }
    return references;
  }

  /// Where the author of "report of the Director of Play and Parks" ends; the word itself where it is no such report.
  private static int endOfAuthor(List<Word> words, int at) {
    boolean opens = words.get(at).key().equals("report") && at + 3 < words.size() && words.get(at + 1).text().equals("of")
        && words.get(at + 2).text().equals("the") && words.get(at + 3).capitalised() && !words.get(at).shouted();
    if (!opens) {
      return at;
    }
    int end = at + 4;
    while (end < words.size() && end - at < LONGEST && words.get(end).joined() && (words.get(end).capitalised() || LINKS.contains(words.get(end).key()))) {
      end++;
    }
    while (!words.get(end - 1).capitalised()) {
      end--;
    }
    return end;
  }

  /// Where the name that ends in a document's word ends, its year included; the start where it is no name.
  private static int endOfName(List<Word> words, int at, int start) {
    boolean telling = words.subList(start, at).stream().anyMatch(word -> !BodyWords.PLAIN.has(word) && !BodyWords.DOCUMENT.has(word));
    int next = at + 1 < words.size() && words.get(at + 1).conjunction() ? at + 2 : at + 1;
    boolean goesOn = next < words.size() && words.get(at + 1).joined() && words.get(next).capitalised();
    if (!telling || goesOn) {
      return start;
    }
    int end = at + 1;
    while (end < words.size() && end - at <= 2 && !words.get(end).text().isEmpty() && Character.isDigit(words.get(end).text().charAt(0))
        && (words.get(end).joined() || end > at + 1) && words.get(end).text().length() <= 4) {
      end++;
    }
    return end;
  }

  private static boolean isDocument(Word head) {
    return BodyWords.DOCUMENT.has(head) && head.capitalised() && !head.shouted() && !head.inCapitals();
  }

  private static Reference reference(Item item, Passage passage, Reference.Kind kind, Optional<DateExpression> date) {
    String text = SourceText.single(passage.text());
    double confidence = kind == Reference.Kind.MEETING ? BY_DATE : BY_NAME;
    String rule = kind == Reference.Kind.MEETING ? "references/meeting" : "references/document";
    return new Reference(item.order(), text, kind, date.flatMap(DateExpression::day), List.of(Evidence.of(passage, rule)), confidence);
  }
}
