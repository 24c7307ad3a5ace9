package org.moothall.ingest;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;

/// Tells whether a sentence reads like a decision or an action ([DecisionCues], [TaskCues]), by itself or by what stands above it.
///
/// Cues are in the main wider than what decisions and actions are read by: what they find and those do not is what was passed over.
final class Cues {

  private static final List<String> TELLING = Stream.concat(CueWords.ROLES.entrySet().stream()
      .filter(role -> Set.of("decides", "passes", "receives", "charges", "undertakes", "promises", "label").contains(role.getKey()))
      .flatMap(role -> role.getValue().stream()), Stream.of("to ", "second", "2nd", "moved as", "clerk ", "secretary ", "treasurer ", "request", "object", "observation", "support", "took ", "content", "in favour", "agreement", ":", ", the ", ";")).distinct().sorted().toList();
  private static final Set<String> COLUMNS = Set.of("who", "when", "by", "owner", "status", "deadline", "date", "responsible", "lead", "update", "officer", "response");
  private static final int LONGEST = 4_000;
  private static final int NEAR = 8;
  private static final int SHORT = 30;

  private Cues() {}

  /// Whether a sentence reads so.
  static boolean in(Passage sentence) {
    String folded = sentence.folded();
    if (folded.length() > LONGEST) {
      return false;
    }
    String told = SourceText.lower(folded);
    if (!told.startsWith("that ") && !told.startsWith("\"that ") && TELLING.stream().noneMatch(told::contains)) {
      return false;
    }
    CueWords words = CueWords.of(sentence);
    TaskCues tasks = new TaskCues(words, isRow(sentence));
    if (folded.endsWith("?")) {
      return tasks.opensLabel();
    }
    if (folded.endsWith(":") || folded.endsWith(":-")) {
      return new DecisionCues(words).settleAlready() || tasks.assignsFirst();
    }
    return !words.words().isEmpty() && (new DecisionCues(words).tell() || tasks.tell());
  }

  /// Whether words that introduce a list say that its entries were decided or asked for: `The Panel asked that:`, `The Clerk will:`.
  static boolean introduces(Passage leadIn) {
    List<Passage> sentences = leadIn.sentences();
    if (sentences.isEmpty() || sentences.getLast().length() > LONGEST) {
      return false;
    }
    CueWords words = CueWords.of(sentences.getLast());
    boolean that = words.at(0).equals("that") && words.count() <= NEAR;
    boolean body = words.at(0).equals("the") && words.is(words.size() - 2, "body") && words.count() <= NEAR;
    return that || body || words.any(at -> leads(words, at)) || new DecisionCues(words).sumUp();
  }

  /// Whether the entries of a counted list read like limbs whose opener was lost: one does by itself, and none tells a story.
  static boolean areLimbs(List<Passage> entries) {
    List<DecisionCues> all = entries.stream().map(entry -> new DecisionCues(CueWords.of(entry))).toList();
    return all.size() > 1 && all.stream().anyMatch(DecisionCues::isBareLimb) && all.stream().noneMatch(DecisionCues::narrates);
  }

  private static boolean leads(CueWords words, int at) {
    boolean steps = words.at(at).equals("next") && words.follows(at, Set.of("steps"));
    boolean promised = words.is(at, "promises") && words.follows(at, Set.of(":"));
    return steps || promised || words.is(at, "label") || words.is(at, "decides") || (words.is(at, "charges") && !words.is(at + 1, "doubt"));
  }

  /// Whether a line heads the columns of a table of actions: `Action    Who    When`.
  static boolean headsColumns(Passage line) {
    CueWords words = CueWords.of(line);
    return words.size() <= NEAR && words.is(0, "label") && words.anyFrom(1, at -> COLUMNS.contains(words.at(at))) && !words.lower().contains(":")
        && isRow(line);
  }

  /// Whether a line has columns.
  static boolean isRow(Passage line) {
    return line.folded().contains("   ") || line.text().indexOf('\t') >= 0;
  }

  /// Whether a line is nothing but an opener: `AND AGREED`.
  static boolean announces(Passage line) {
    return line.length() <= SHORT && new DecisionCues(CueWords.of(line)).announce();
  }

  /// Whether the last words of a paragraph are nothing but a name, as in a column of owners whose edge is lost: `The gate is broken. Head of Parks`
  static boolean isName(Passage words) {
    CueWords name = CueWords.of(words);
    boolean person = name.count() > 1 || name.is(0, "doer");
    return person && words.length() <= SHORT && name.isCapitalised(0)
        && !name.any(at -> !name.isCapitalised(at) && !Set.of("of", "and", "&", "/", "for").contains(name.at(at)));
  }

  /// Whether a sentence after a label says what was settled: not `Reason for the decision: …`, not what introduces a list.
  static boolean mayFollowLabel(Passage sentence) {
    CueWords words = CueWords.of(sentence);
    boolean aside = words.is(0, "aside") && words.lower().stream().limit(NEAR).anyMatch(":"::equals);
    return !sentence.folded().endsWith(":") && !aside;
  }
}
