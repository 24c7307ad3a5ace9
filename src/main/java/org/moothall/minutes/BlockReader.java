package org.moothall.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.moothall.text.Endings;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// Reads the lines of an item as blocks.
///
/// A line that goes on in mid-sentence is joined to the one before, over a page break too:
/// `… progress was slow as a` / empty line / `consequence of the move.` is one block.
final class BlockReader {

  private static final Wording PARAGRAPH_LABEL = Wording.of("^(\\d{1,4}\\.\\d{1,3}(?:\\.\\d{1,3})?\\.?)(?!\\s?(?:[ap]\\.?\\s?m\\b|hrs|hours|noon))\\s+(?=\\S)|^(\\d{1,4}/\\d{1,4})(?=\\p{Lu}\\p{Ll})");
  private static final Wording BULLET = Wording.of("^([-·*]{1,2}|o(?=\\s{2})|\\d{1,2}[.)]|\\(?[a-z]\\)|\\(\\d{1,2}\\)|\\[(?:\\d{1,2}|[a-z])\\]|\\(?[ivx]{1,5}\\)|[a-h]\\."
      + "|[A-H]\\.|[ivx]{1,4}\\.|[IVX]{2,4}[.)]|[IVX][.)](?=\\s{2}))\\s+(?=\\S)|^(\\((?:[a-h]|[ivx]{1,4}|\\d{1,2})\\))(?=\\p{Lu}\\p{Ll})");
  private static final Wording LABELLED = Wording.of("^(?:ACTION|Action)(?: (?:POINT|Point|point))? ?\\d{1,3}\\s?[:.-]|^(?:ACTIONS?|Actions?|RESOLVED|Resolved|DECISION|Decision|AGREED|NOTED|RECOMMENDED)\\b(?:\\s*[:(-]"
      + "| (?:that|THAT|by|to)\\b)|^(?:RESOLVED|AGREED|RECOMMENDED)(?:that|to)\\b");
  /// `W/41902 - Two dwellings` · `22/01234/FUL - Dormer`: the next of a list of applications
  private static final Wording APPLICATION = Wording.of("^(?:\\p{Lu}{1,4}/\\d{2,6}|\\d{2}/\\d{3,6}/\\p{Lu}{2,4}|\\p{Lu}{1,3}/\\d{2}/\\d{3,5}(?:/\\p{Lu}{2,4})?)\\s+-\\s");
  private static final Set<String> OPEN_ENDS = Set.of("a", "an", "the", "and", "or", "of", "to", "in", "on", "at", "by", "for", "with", "from", "as",
      "that", "which", "be", "is", "was", "were",
      "had", "has", "its", "their", "this", "these", "into");
  /// `Apologies were received from Councillor F` / `Stannard and Mrs Grey`
  private static final Wording CUT_NAME = Wording.of("[\\p{L},] (?:(?:Councillor|Cllr|Mr|Mrs|Ms|Dr) \\p{Lu}|Mr|Ms|Dr)$");
  private static final Wording LIMB = Wording.of("^(?:That|THAT)\\b");
  private static final Wording ENDS_LIMB = Wording.of("(?:[;,.]|\\b(?i:and))$");
  private static final Wording SIGNS = Wording.of("[^\\p{L}\\p{N}]+");
  private static final Wording ROMAN = Wording.of("[ivx]+");
  /// `ACTIONS AGREED:` above `The Committee noted the report.`
  private static final Wording AGREED_LABEL = Wording.of("(?i)^\\W*actions? agreed\\b");
  private static final Wording BODY_DOES = Wording.of("^The (?:\\p{Lu}[\\p{L}'-]+ |of |and |for |the ){0,6}(?:[Cc]ommittee|Council|Cabinet|Board|Panel|Authority|Forum)(?:\\s?:|,? (?:\\p{L}+ly |also )?(?:(?:considered|received) and )?(?:noted|agreed|approved|resolved|endorsed|recommended|RESOLVED|AGREED|NOTED)\\b)");
  private static final Wording STOPPED = Wording.of("[.;:!?][\"')]?$");

  /// Fewer characters than a line that was broken for its length.
  private static final int WRAPPED = 60;
  private static final int FEW = 20;

  private final List<Block> blocks = new ArrayList<>();
  private final List<LeadIn> leadIns = new ArrayList<>();
  private Optional<Line> last = Optional.empty();

  private BlockReader() {}

  /// The words that introduce a list, the depth from which entries belong to it, and, where they are an entry themselves, the kind of its marker.
  private record LeadIn(Passage words, int depth, Optional<Kind> entry) {}

  private enum Kind { SIGN, NUMBER, LETTER, ROMAN }

  static List<Block> read(List<Line> lines) {
    BlockReader reader = new BlockReader();
    lines.forEach(reader::add);
    return reader.blocks.stream().flatMap(block -> Pieces.of(block).stream()).toList();
  }

  /// Whether a line opens a block of its own, whatever stands before it: a bullet, a number, a label.
  static boolean opensBlock(Passage words) {
    return isListed(words) || LABELLED.in(words) || APPLICATION.in(words);
  }

  static boolean isListed(Passage words) {
    return BULLET.in(words) || PARAGRAPH_LABEL.in(words);
  }

  /// Whether a line stops in mid-sentence: `… as a`.
  static boolean endsOpen(Passage words) {
    String last = Endings.lastWord(words.folded());
    return words.folded().endsWith(",") || OPEN_ENDS.contains(last) || (last.length() <= 2 && CUT_NAME.in(words));
  }

  static boolean isStopped(Passage words) {
    return STOPPED.in(words);
  }

  /// Whether one limb of a resolution ends and the next begins: `That … be noted; and` / `That … be thanked.`
  static boolean isNextLimb(Passage before, Passage words) {
    return LIMB.in(words) && ENDS_LIMB.in(before);
  }

  private void add(Line line) {
    Optional<Marker> marker = Markers.find(line);
    if (marker.isPresent()) {
      put(marker.get());
      leadIns.clear();
      leadIns.add(new LeadIn(line.passage(), 0, Optional.empty()));
    } else if (continues(line)) {
      join(line);
    } else {
      start(line);
    }
    last = Optional.of(line);
  }

  private void put(Block block) {
    blocks.add(block);
  }

  private void start(Line line) {
    Matcher label = PARAGRAPH_LABEL.matcher(line.passage());
    Matcher bullet = BULLET.matcher(line.passage());
    if (label.find()) {
      paragraph(Optional.of(label.group(1) == null ? label.group(2) : label.group(1)), line.passage().from(label.end()));
    } else if (bullet.find()) {
      bullet(line, bullet.group(1) == null ? bullet.group(2) : bullet.group(1), line.passage().from(bullet.end()));
    } else if (isSubHeading(line)) {
      put(new SubHeading(line.passage()));
      leadIns.clear();
    } else {
      paragraph(Optional.empty(), line.passage());
    }
  }

  private void paragraph(Optional<String> label, Passage words) {
    if (!blocks.isEmpty() && blocks.getLast() instanceof Marker(Marker.Kind kind, Passage above) && kind == Marker.Kind.ACTION && AGREED_LABEL.in(above) && BODY_DOES.in(words)) {
      blocks.set(blocks.size() - 1, new Marker(Marker.Kind.DECISION, above));
    }
    put(new Paragraph(label, words));
    leadIns.clear();
    if (words.folded().endsWith(":") || words.folded().endsWith(":-") || words.folded().endsWith(";-") || words.folded().endsWith(" to;") || words.folded().endsWith(" that;")) {
      leadIns.add(new LeadIn(words, 0, Optional.empty()));
    }
  }

  private void bullet(Line line, String marker, Passage words) {
    int depth = line.indent() + depthOf(marker);
    Kind kind = kindOf(marker);
    leadIns.removeIf(leadIn -> leadIn.depth() > depth + 1 || (leadIn.depth() == depth + 1 && !leadIn.entry().filter(entry -> entry.compareTo(kind) < 0).isPresent()));
    int level = (int) leadIns.stream().map(LeadIn::depth).distinct().filter(d -> d < depth && d > 0).count();
    Optional<Passage> leadIn = leadIns.isEmpty() ? Optional.empty() : Optional.of(leadIns.getLast().words());
    put(new Bullet(marker, level, leadIn, words));
    if (words.folded().endsWith(":")) {
      leadIns.add(new LeadIn(words, depth + 1, Optional.of(kind)));
    }
  }

  /// Numbers hold letters and letters Roman numbers, where no indent shows it: `(b) for the reasons that:` / `(i) the road was narrow;`.
  private Kind kindOf(String marker) {
    String sign = SIGNS.matcher(marker).replaceAll("");
    boolean afterH = sign.equals("i") && !blocks.isEmpty() && blocks.getLast() instanceof Bullet bullet && SIGNS.matcher(bullet.marker()).replaceAll("").equals("h");
    if (sign.isEmpty()) {
      return Kind.SIGN;
    }
    return Character.isDigit(sign.charAt(0)) ? Kind.NUMBER : ROMAN.is(sign) && !afterH ? Kind.ROMAN : Kind.LETTER;
  }

  /// Signs stand under letters and numbers where no indent shows it.
  private static int depthOf(String marker) {
    return Character.isLetterOrDigit(marker.charAt(marker.length() / 2)) || marker.startsWith("(") ? 0 : 1;
  }

  private boolean continues(Line line) {
    if (last.isEmpty() || blocks.isEmpty() || blocks.getLast() instanceof Marker || opensBlock(line.passage())
        || isNextLimb(last.get().passage(), line.passage())) {
      return false;
    }
    String before = last.get().words();
    boolean open = !STOPPED.in(before);
    boolean goesOn = Character.isLowerCase(line.words().codePointAt(0)) || endsOpen(last.get().passage());
    boolean sameParagraph = !line.afterGap();
    return open && (goesOn || (sameParagraph && before.length() + (before.length() >= FEW ? last.get().heading() : 0) > WRAPPED));
  }

  private void join(Line line) {
    Block joined = switch (blocks.removeLast()) {
      case Paragraph p -> new Paragraph(p.label(), p.passage().through(line.passage()));
      case Bullet b -> new Bullet(b.marker(), b.level(), b.leadIn(), b.passage().through(line.passage()));
      case SubHeading h -> new Paragraph(Optional.empty(), h.passage().through(line.passage()));
      case Marker m -> m;
    };
    put(joined);
    if (line.words().endsWith(":")) {
      leadIns.removeIf(leadIn -> leadIn.depth() > 0);
      leadIns.add(new LeadIn(joined.passage(), joined instanceof Bullet ? 1 : 0, joined instanceof Bullet bullet ? Optional.of(kindOf(bullet.marker())) : Optional.empty()));
    }
  }

  private static boolean isSubHeading(Line line) {
    return line.standsAlone() && !endsOpen(line.passage()) && !LABELLED.in(line.passage()) && line.endsOpen() && line.words().length() <= 90
        && line.words().split("\\s+").length <= 12
        && Character.isUpperCase(line.words().codePointAt(0)) && !line.words().contains(". ");
  }
}
