package org.moothall.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.SourceText.Seam;
import org.moothall.text.Wording;

/// Finds where two lines are one, which the width of a page, its foot or a torn word parted.
///
/// `The pump had` / `failed twice.` is one line where the lines of the text end so near their margin; `Councillor Holt-` / `Sefton` is one
/// anywhere, and so are the words of a sentence before and after `Page 3 of 9`. What a side column holds is passed over too ([SideColumn]).
final class Seams {

  private static final Wording COLUMNS = Wording.of("\\S {3,}\\S|\\|");
  private static final Wording MARKED = Wording.of("^(?:#|</?\\p{Alpha}{2,12}_?\\d{0,4}>)");
  private static final Wording KEY = Wording.of("^\\**\\p{Lu}[\\p{L}/ ]{1,28}:(?:\\s|\\*|$)|^(?:Items?|No\\.?|Media)$");
  private static final Wording ENDS_LABEL = Wording.of("[.!?)][\"*\\s]{1,4}\\p{Lu}[^.:]{0,40}:\\**$");
  private static final Wording COUNTED = Wording.of("\\b(?i:action|item|minute|paragraph|section|appendix|schedule|page|policy|number|no\\.|january|february|march|april|may|june|july|august|september|october|november|december)$");
  private static final Wording NAMING = Wording.of("\\b(?:Cllr|Cr|Mr|Mrs|Ms|Miss|Dr|Sir|Rev|Prof)\\.?$|[ ,(]\\p{Lu}\\.$");
  /// `Councillors J. Pell, O. Grey and` / `A. Lane.`: an initial, no limb's letter
  private static final Wording NAMES = Wording.of("\\b(?:Councillors|Cllrs|Crs|Aldermen|Messrs)\\b.{0,120}(?:,|\\band|&)$");
  private static final Wording NAME = Wording.of("^\\p{Lu}\\.(?: ?\\p{Lu}\\.)? \\p{Lu}[\\p{L}'-]{1,30}(?:[,.);]|,? (?:and|&) |$)");
  private static final Wording ENTRY = Wording.of("^(?:Cllrs?|Councillors?|Crs?|Clrs?|Alderm[ae]n|Mr|Mrs|Ms|Miss|Dr)\\b");
  private static final Wording ROW = Wording.of("^\\d.{0,60}\\d$");
  private static final Wording COUNTS_ON = Wording.of("^No\\. ?\\d|^(?:1[6-9]|20)\\d\\d[.,;)]");
  private static final Wording OUTWARD = Wording.of("\\b\\p{Lu}{1,2}\\d{1,2}\\p{Lu}?$");
  private static final Wording INWARD = Wording.of("^\\d\\p{Lu}{2}\\b");
  private static final Wording INITIALS = Wording.of("^\\(\\p{Lu}{1,3}\\p{Ll}?\\)");
  private static final int LONG = 60;
  private static final int PROSE = 40;

  private final List<Passage> lines;
  private final Predicate<String> furniture;
  private final SideColumn side;
  private final Margin margin;
  private final TornWords torn;
  private final List<Seam> seams = new ArrayList<>();

  private Seams(SourceText text) {
    List<Passage> whole = text.all().lines();
    this.side = SideColumn.of(whole);
    this.lines = IntStream.range(0, whole.size()).mapToObj(at -> side.text(at, whole.get(at)).trimmed()).toList();
    this.furniture = Furniture.among(lines.stream().map(Passage::folded).toList());
    this.margin = Margin.of(lines);
    this.torn = new TornWords(text.all());
  }

  /// The text, read on over its seams.
  static SourceText sew(SourceText text) {
    Seams seams = new Seams(text);
    seams.find();
    return text.sewn(seams.seams);
  }

  private void find() {
    int before = -1;
    boolean gap = false;
    boolean foot = false;
    for (int at = 0; at < lines.size(); at++) {
      Passage line = lines.get(at);
      if (line.isBlank()) {
        gap |= side.cell(at).isEmpty();
      } else if (furniture.test(line.folded())) {
        foot = true;
      } else {
        if (before >= 0 && (foot || !gap) && areOne(lines.get(before), line, foot)) {
          seams.add(seam(lines.get(before), line));
        } else {
          beside(before, at);
        }
        before = at;
        gap = false;
        foot = false;
      }
    }
    beside(before, lines.size());
  }

  /// What stands in the side column from a line to the next of the text is passed over, as one with what goes on right below it.
  private void beside(int from, int to) {
    for (int at = Math.max(0, from); at < to; at++) {
      Optional<Passage> cell = side.cell(at);
      while (cell.isPresent() && at + 1 < to && lines.get(at + 1).isBlank() && side.cell(at + 1).isPresent()) {
        at++;
        cell = Optional.of(cell.get().through(side.cell(at).orElseThrow()));
      }
      cell.ifPresent(words -> seams.add(new Seam(words, false)));
    }
  }

  private boolean areOne(Passage line, Passage next, boolean overFoot) {
    if (TornWords.isTorn(line.folded(), next.folded())) {
      return true;
    }
    boolean open = !BlockReader.isStopped(line);
    if ((open && line.length() > PROSE && COUNTS_ON.in(next)) || (OUTWARD.in(line) && INWARD.in(next))) {
      return !isApart(line) && !isApart(next);
    }
    boolean named = NAMING.in(line) && Character.isUpperCase(next.folded().codePointAt(0));
    boolean goesOn = named || (open && (isSmall(next) || INITIALS.in(next) || endsOpen(line, next) || (overFoot && line.length() > LONG)));
    return (goesOn || (margin.parted(line, next) && !TitledRows.areTwo(line, next))) && !isApart(line) && !isApart(next) && !opens(line, next);
  }

  /// Whether nothing goes on from a line or to it: a heading with its mark, a row of a table.
  static boolean isApart(Passage line) {
    return COLUMNS.in(line) || MARKED.in(line) || line.text().indexOf('\t') >= 0;
  }

  /// Whether a line begins something new.
  private static boolean opens(Passage line, Passage next) {
    boolean stopped = BlockReader.isStopped(line);
    boolean named = NAME.in(next) && NAMES.in(line);
    boolean listed = (!named && (BlockReader.isListed(next) || BlockReader.isNextLimb(line, next))) || KEY.in(next) || ROW.in(next);
    boolean awaits = BlockReader.endsOpen(line) || COUNTED.in(line);
    boolean labelled = Markers.LABEL.is(line) || (Markers.LABEL.is(next) && !awaits && !isSmall(next)) || (stopped && BlockReader.opensBlock(next));
    boolean numbered = !awaits && ItemNumber.at(next.folded()).filter(number -> stopped || number.isCode() || number.stopped()).isPresent();
    boolean capitals = Titles.inCapitals(line.folded());
    boolean louder = capitals != Titles.inCapitals(next.folded()) && (capitals || Titles.words(next.folded()) > 1);
    boolean titled = !capitals && Titles.words(next.folded().substring(0, Titles.endOfCapitals(next.folded()))) > 1;
    boolean led = line.folded().endsWith(":") && !isSmall(next) && !ENDS_LABEL.in(line);
    return listed || labelled || numbered || louder || titled || led;
  }

  /// `… the minutes of the`: after a comma a list may go on, or another begin.
  private static boolean endsOpen(Passage line, Passage next) {
    return BlockReader.endsOpen(line) && (!line.folded().endsWith(",") || (Character.isLetter(next.folded().codePointAt(0)) && !ENTRY.in(next)));
  }

  static boolean isSmall(Passage words) {
    return Character.isLowerCase(words.folded().codePointAt(0)) && !words.folded().startsWith("c/o ");
  }

  private Seam seam(Passage line, Passage next) {
    Passage both = line.through(next);
    int from = line.length();
    int to = both.offset(next);
    if (!TornWords.isTorn(line.folded(), next.folded())) {
      return new Seam(both.part(from, to), true);
    }
    return new Seam(both.part(torn.keepsHyphen(line.folded(), next.folded()) ? from : from - 1, to), false);
  }
}
