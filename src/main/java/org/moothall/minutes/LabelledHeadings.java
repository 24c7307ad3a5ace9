package org.moothall.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moothall.text.Wording;

/// Finds the titles of items whose numbers are lost: a title has the size of its paper behind it, or a label below it.
///
/// `Winter Lights PDF 210 KB` / `Report of the Director` / `Minutes:`. Between empty lines so is `Apologies for Absence`, and any title
/// above what the agenda says of it: `To receive any apologies.`
final class LabelledHeadings {

  private static final Wording SIZED = Wording.of("\\bPDF [\\d.,]{1,8} ?[KM]B$");
  private static final Wording NOT_ABOVE = Wording.of("^(?:Report (?:of|by)|(?:Lead|Cabinet|Executive|Portfolio) (?:Member|Officer|Holder)s?\\b|[A-Ha-h1-9][.)] (?:That|To|The)\\b|(?:Motion|Amendment)\\b\\s?[-:]?\\s?\\d{0,3}$|[^-]{6,60}(?:Committee|Board|Panel|Council|Cabinet) - \\d{1,2} \\p{L}{3,9} \\d{4}$|To |\\(|Additional documents|Supporting documents|No\\. )|[.;]$");
  private static final Wording ORDERS = Wording.of("^(?:\\d{1,2}[.)]?\\s+)?To (?:receive|consider|note|approve|agree|confirm|sign|elect|appoint|report|identify|highlight|discuss|review|determine|endorse) \\p{L}");
  /// `Parks Committee - Tuesday, 4th June, 2024 7.00 pm`: the meeting, not an item.
  private static final Wording DAY = Wording.of("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b.{0,30}\\d{4}");
  /// `Lead Member - Councillor Pell` and limbs of what was decided, on the line of the label: `C. That the plan be noted. Minutes: …`
  private static final Wording NO_BEGINNING = Wording.of("^(?:(?:Additional|Supporting) documents|(?:Lead|Cabinet|Executive|Portfolio) (?:Member|Officer|Holder)s?\\b|[A-Ha-h1-9][.)] (?:That|To|The)\\b)");
  private static final int FARTHEST = 6;

  private LabelledHeadings() {}

  /// @param page whether the text is a page of a council system, whose titles stand between empty lines
  static List<ItemHeading> find(List<Line> lines, boolean page) {
    List<ItemHeading> headings = new ArrayList<>();
    boolean attachments = false;
    boolean decided = false;
    boolean minuted = false;
    int free = 0;
    int titled = -1;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Optional<Marker.Kind> label = Markers.find(line).map(Marker::kind);
      if (label.isPresent()) {
        boolean within = minuted && label.get() == Marker.Kind.DECISION && !line.words().contains(":");
        boolean second = within || (decided && label.get() == Marker.Kind.MINUTES);
        if (!second && (label.get() == Marker.Kind.MINUTES || label.get() == Marker.Kind.DECISION)) {
          above(lines, i, free).ifPresent(headings::add);
        }
        decided = label.get() == Marker.Kind.DECISION ? !within : decided && label.get() != Marker.Kind.MINUTES;
        minuted |= label.get() == Marker.Kind.MINUTES;
        attachments = false;
        free = label.get() == Marker.Kind.MINUTES || label.get() == Marker.Kind.DECISION ? i + 1 : free;
      } else if (line.words().startsWith("Additional documents") || line.words().startsWith("Supporting documents")) {
        attachments = true;
      } else if (SIZED.in(line.passage()) && !attachments) {
        headings.add(heading(i, line));
        decided = false;
        free = i + 1;
        titled = i;
      } else if (page && isApart(lines, i) && i > titled + 1) {
        headings.add(heading(i, line));
        attachments = false;
        decided = false;
        free = i + 1;
        titled = i;
      }
    }
    return headings;
  }

  /// A title between empty lines: as most meetings have it, or above what the agenda says of it.
  private static boolean isApart(List<Line> lines, int at) {
    Line line = lines.get(at);
    boolean mayBe = at > 0 && !DAY.in(line.passage()) && line.standsAlone() && !line.words().endsWith(":") && !NOT_ABOVE.in(line.passage()) && Titles.mayStandAlone(line);
    return mayBe && (Titles.isStandard(line.words()) || (at + 1 < lines.size() && ORDERS.in(lines.get(at + 1).passage())));
  }

  /// The nearest line above a label that may be its title, not above what was read before.
  private static Optional<ItemHeading> above(List<Line> lines, int label, int free) {
    boolean inline = isInline(lines, label);
    for (int i = label - 1; i >= Math.max(free, label - FARTHEST); i--) {
      Line line = lines.get(i);
      if (SIZED.in(line.passage())) {
        return Optional.empty();
      }
      if (line.afterGap() && !NOT_ABOVE.in(line.passage()) && Titles.mayStandAlone(line)) {
        return Optional.of(heading(i, line));
      }
      Optional<ItemHeading> beginning = inline && line.afterGap() && !NO_BEGINNING.in(line.passage()) ? beginning(i, line) : Optional.empty();
      if (beginning.isPresent()) {
        return beginning;
      }
    }
    return Optional.empty();
  }

  /// Whether a label shares its line with other words, as in a table turned to text.
  private static boolean isInline(List<Line> lines, int label) {
    return (label > 0 && onOneLine(lines.get(label - 1), lines.get(label))) || (label + 1 < lines.size() && onOneLine(lines.get(label), lines.get(label + 1)));
  }

  private static boolean onOneLine(Line one, Line next) {
    return !one.passage().through(next.passage()).folded().contains("\n");
  }

  /// A title before what the agenda says of it on the same line: `Winter Lights To consider the plan.`
  private static Optional<ItemHeading> beginning(int at, Line line) {
    return Titles.beforeOrders(line.passage()).map(title -> ItemHeading.unnumbered(at, title, Optional.of(line.passage().from(title.length()).trimmed())));
  }

  private static ItemHeading heading(int at, Line line) {
    return ItemHeading.unnumbered(at, line.passage(), Optional.empty());
  }
}
