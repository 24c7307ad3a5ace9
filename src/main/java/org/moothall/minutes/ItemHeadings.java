package org.moothall.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moothall.text.Passage;

/// Finds the headings that open an item of business.
///
/// `4. PARKS PLAN` · `12 Any other business` · `PLA146/14 Parking` · a number alone, its title on the next line ·
/// `VARY ORDER OF BUSINESS` where the numbered headings stand in capitals too.
final class ItemHeadings {

  private static final String NUMBER = "(?:Item |ITEM |Minute )?(\\d{1,4}(?:/\\d{2,4})?|[A-Z]{1,5}[ /]?\\d{1,4}(?:[/-]\\d{2,4}){1,2})";
  private static final Pattern NUMBERED = Pattern.compile("^#{0,4} ?\\**" + NUMBER + "\\\\?[.):]?\\**[ ]+(?=[\\p{Lu}\\d'\"*])");
  private static final Pattern NUMBER_ALONE = Pattern.compile("^" + NUMBER + "[.)]?$");
  private static final Pattern DATE = Pattern.compile("(?i)\\d{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september"
      + "|october|november|december)\\b");
  private static final int LONGEST_TITLE = 160;

  private ItemHeadings() {}

  /// A heading of an item.
  ///
  /// @param line the index of its first line
  /// @param lines how many lines it takes
  record ItemHeading(int line, int lines, Optional<String> number, Passage title) {}

  static List<ItemHeading> find(List<Line> lines) {
    List<ItemHeading> inCapitals = numbered(lines).stream().filter(heading -> lines.get(heading.line()).inCapitals()).toList();
    if (inCapitals.size() >= 2) {
      return withUnnumbered(lines, inCapitals);
    }
    List<ItemHeading> alone = aloneOnLine(lines);
    return alone.size() >= 2 ? alone : inSequence(numbered(lines).stream().filter(heading -> mayBeTitle(lines, heading)).toList());
  }

  private static List<ItemHeading> numbered(List<Line> lines) {
    List<ItemHeading> headings = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Passage line = lines.get(i).passage();
      Matcher number = line.matcher(NUMBERED);
      if (line.length() <= LONGEST_TITLE && number.find() && !DATE.matcher(line.folded()).lookingAt()) {
        headings.add(new ItemHeading(i, 1, Optional.of(number.group(1)), line.from(number.end()).trimmed()));
      }
    }
    return headings;
  }

  private static List<ItemHeading> aloneOnLine(List<Line> lines) {
    List<ItemHeading> headings = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      Matcher number = NUMBER_ALONE.matcher(lines.get(i).words());
      Line title = lines.get(i + 1);
      if (number.matches() && title.words().length() <= LONGEST_TITLE && Character.isUpperCase(title.words().codePointAt(0))
          && Markers.find(title).isEmpty()) {
        headings.add(new ItemHeading(i, 2, Optional.of(number.group(1)), title.passage()));
      }
    }
    return inSequence(headings);
  }

  /// Where numbered headings stand in capitals, a line of capitals between empty lines is a heading without number.
  private static List<ItemHeading> withUnnumbered(List<Line> lines, List<ItemHeading> numbered) {
    List<ItemHeading> headings = new ArrayList<>();
    int first = numbered.getFirst().line();
    for (int i = first; i < lines.size(); i++) {
      int index = i;
      Line line = lines.get(i);
      Optional<ItemHeading> known = numbered.stream().filter(heading -> heading.line() == index).findFirst();
      if (known.isPresent()) {
        headings.add(known.get());
      } else if (line.standsAlone() && line.inCapitals() && line.endsOpen() && line.words().split("\\s+").length >= 2
          && Markers.find(line).isEmpty() && Character.isLetter(line.words().codePointAt(0)) && !Closings.begins(line)) {
        headings.add(new ItemHeading(i, 1, Optional.empty(), line.passage()));
      }
    }
    return headings;
  }

  private static boolean mayBeTitle(List<Line> lines, ItemHeading heading) {
    Line line = lines.get(heading.line());
    String title = heading.title().folded();
    boolean followsMarker = heading.line() > 0 && Markers.find(lines.get(heading.line() - 1)).isPresent();
    boolean followsLeadIn = heading.line() > 0 && lines.get(heading.line() - 1).words().endsWith(":");
    return line.afterGap() && line.endsOpen() && !followsMarker && !followsLeadIn && !title.startsWith("That ")
        && title.split("\\s+").length <= 20 && !title.contains(". ");
  }

  /// Numbers of items rise; a number that falls back belongs to a list inside an item.
  private static List<ItemHeading> inSequence(List<ItemHeading> headings) {
    List<ItemHeading> rising = new ArrayList<>();
    int last = -1;
    for (ItemHeading heading : headings) {
      int number = heading.number().map(ItemHeadings::leading).orElse(last);
      if (number >= last && (last < 0 || number - last <= 20)) {
        rising.add(heading);
        last = number;
      }
    }
    return rising;
  }

  private static int leading(String number) {
    Matcher digits = Pattern.compile("\\d{1,4}").matcher(number);
    return digits.find() ? Integer.parseInt(digits.group()) : 0;
  }
}
