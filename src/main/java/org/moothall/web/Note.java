package org.moothall.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moothall.query.Row;

/// What the marked words of a text stand for: the facts that are quoted from them, most weighty first.
///
/// @param passage the words
/// @param stands the facts, or what else they are
record Note(Passage passage, List<Standing> stands) {

  private static final int LONGEST_QUOTE = 140;

  /// One fact that stands on the words.
  ///
  /// @param kind what it is
  /// @param kindName its class, in words
  /// @param name its label; empty for words that are of no fact
  /// @param href its page, or nothing
  /// @param rules the rules that read it
  /// @param confidence how likely it is right, or nothing
  /// @param tier how it is published, or nothing
  record Standing(MarkKind kind, String kindName, String name, String href, Set<String> rules, String confidence, String tier) {}

  /// The notes of a text, in the order of its marks.
  static List<Note> of(List<Row> rows, String here, Links links, Personal personal) {
    Map<String, List<Row>> places = rows.stream().collect(Collectors.groupingBy(row -> row.text("start") + "-" + row.text("end"), LinkedHashMap::new, Collectors.toList()));
    return places.values().stream().flatMap(same -> of(same.getFirst(), same, here, links, personal)).toList();
  }

  private static Stream<Note> of(Row first, List<Row> same, String here, Links links, Personal personal) {
    Map<String, List<Row>> things = same.stream().collect(Collectors.groupingBy(row -> row.find("what").isPresent() ? row.text("what") : row.text("kind"), LinkedHashMap::new, Collectors.toList()));
    List<Standing> stands = things.values().stream().map(rows -> standing(rows, links, personal)).sorted(Comparator.comparing(Standing::kind)).toList();
    return Passage.of(first, here, links, personal).stream().map(passage -> new Note(passage, stands));
  }

  /// A thing has a row for each of its classes and rules; the class that says most goes before.
  private static Standing standing(List<Row> rows, Links links, Personal personal) {
    Row row = rows.stream().min(Comparator.comparing((Row each) -> MarkKind.of(each.text("kind"))).thenComparing(each -> each.text("kind"))).orElseThrow();
    Set<String> rules = rows.stream().map(each -> each.text("rule")).filter(rule -> !rule.isEmpty()).collect(Collectors.toCollection(LinkedHashSet::new));
    MarkKind kind = MarkKind.of(row.text("kind"));
    String name = kind.compareTo(MarkKind.CANDIDATE) < 0 || kind == MarkKind.NEAREST ? Dates.inTitle(personal.withhold(row.text("whatName"))) : kind.legend();
    return new Standing(kind, row.text("kindName"), name, links.page(row.text("what")).orElse(""), rules, row.text("confidence"), row.text("tier"));
  }

  /// The name of its place on the page.
  public String id() {
    return Passage.note(passage.start(), passage.end());
  }

  /// The beginning of its words.
  public String quote() {
    String line = passage.quote().replaceAll("\\s+", " ").strip();
    int blank = line.length() <= LONGEST_QUOTE ? -1 : line.lastIndexOf(' ', LONGEST_QUOTE);
    return line.length() <= LONGEST_QUOTE ? line : line.substring(0, blank > 0 ? blank : LONGEST_QUOTE) + "…";
  }

  /// The mark of its words: styled as the weightiest fact, with all of them in its title.
  MarkedText.Mark mark() {
    List<String> styles = new ArrayList<>(List.of(stands.getFirst().kind().style()));
    if (flagged()) {
      styles.add("m-flagged");
    }
    String title = stands.stream().map(Standing::kindName).distinct().collect(Collectors.joining(", "));
    return new MarkedText.Mark(passage.start(), passage.end(), String.join(" ", styles), title);
  }

  /// Whether every fact on the words is one to check.
  private boolean flagged() {
    List<Standing> facts = stands.stream().filter(stand -> !stand.tier().isEmpty()).toList();
    return !facts.isEmpty() && facts.stream().allMatch(stand -> stand.tier().equals("flagged"));
  }

  /// The kinds of marks that some notes have, in the order of the legend.
  static List<MarkKind> kinds(List<Note> notes) {
    return notes.stream().map(note -> note.stands().getFirst().kind()).distinct().sorted().toList();
  }
}
