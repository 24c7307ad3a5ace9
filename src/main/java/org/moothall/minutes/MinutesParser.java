package org.moothall.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.moothall.minutes.ItemHeadings.ItemHeading;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;

/// Lays out a text as minutes. A text of unknown layout becomes one item, never nothing.
public final class MinutesParser {

  private static final Pattern PARAGRAPH_NUMBER = Pattern.compile("^(\\d{1,4})\\.\\d{1,3}\\.?$");
  private static final Pattern ITEM_TIME = Pattern.compile("\\s*\\(\\d{1,2}[.:]\\d{2}\\s*(?:[ap]\\.?m\\.?)?\\)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern SIZE_TEXT = Pattern.compile("\\s+PDF\\s+[\\d.,]+\\s*[KM]B$");
  private static final int LONGEST_TITLE = 300;

  private MinutesParser() {}

  /// The minutes that a text holds.
  ///
  /// @throws IllegalArgumentException where the text is blank; an empty document is the reader's issue
  public static Minutes parse(SourceText text) {
    List<Line> lines = Line.of(text);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("[minutes] no words");
    }
    Layout layout = LayoutProfiles.recognise(lines);
    int closing = Closings.find(lines);
    List<Line> body = lines.subList(0, Math.max(1, closing));
    List<Passage> end = passages(lines.subList(body.size(), lines.size()));
    return switch (layout.headings().getFirst()) {
      case TITLE_LINE -> singleItem(text, layout, body, end, 1);
      case FIRST_LINE -> singleItem(text, layout, body, end, 0);
      case MEETING_LINE, NUMBER_ALONE, TABLE_ROW, NUMBERED, LABELLED, PLAIN -> wholeMeeting(text, layout, body, end);
    };
  }

  /// A page with one item, its title on the given line.
  private static Minutes singleItem(SourceText text, Layout layout, List<Line> lines, List<Passage> closing, int titleLine) {
    int at = Math.min(titleLine, lines.size() - 1);
    List<Line> content = lines.subList(at + 1, lines.size());
    List<Block> blocks = BlockReader.read(content);
    Passage title = title(lines.get(at).passage());
    Item item = new Item(1, numberOfParagraphs(blocks), Optional.of(title), blocks, lines.get(at).passage().through(lines.getLast().passage()));
    return new Minutes(text, layout, passages(lines.subList(0, at)), List.of(), List.of(item), closing);
  }

  private static Minutes wholeMeeting(SourceText text, Layout layout, List<Line> lines, List<Passage> closing) {
    List<ItemHeading> headings = ItemHeadings.find(lines);
    int first = headings.isEmpty() ? endOfHeading(lines) : headings.getFirst().line();
    List<Line> head = lines.subList(0, first);
    List<Item> items = headings.isEmpty() ? List.of(implicitItem(lines, first)) : items(lines, headings);
    return new Minutes(text, layout, passages(head.subList(0, firstRoll(head))), Rolls.read(head), items, closing);
  }

  private static List<Item> items(List<Line> lines, List<ItemHeading> headings) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      ItemHeading heading = headings.get(i);
      int from = heading.line() + heading.lines();
      int to = i + 1 < headings.size() ? headings.get(i + 1).line() : lines.size();
      List<Block> blocks = from < to ? BlockReader.read(lines.subList(from, to)) : List.of();
      Passage all = lines.get(heading.line()).passage().through(lines.get(Math.max(to - 1, heading.line())).passage());
      items.add(new Item(i + 1, heading.number(), Optional.of(title(heading.title())), blocks, all));
    }
    return items;
  }

  private static Item implicitItem(List<Line> lines, int first) {
    int from = Math.min(first, lines.size() - 1);
    List<Line> content = lines.subList(from, lines.size());
    Optional<Passage> title = Optional.of(lines.getFirst()).filter(line -> line.words().length() <= LONGEST_TITLE / 2 && line.endsOpen()).map(Line::passage);
    return new Item(1, Optional.empty(), title, BlockReader.read(content), content.getFirst().passage().through(content.getLast().passage()));
  }

  /// Where no item heading is known: after the attendance lists, else at the second line.
  private static int endOfHeading(List<Line> lines) {
    int last = 0;
    for (int i = 0; i < Math.min(lines.size(), 60); i++) {
      if (Rolls.opens(lines.get(i))) {
        last = i + 1;
        while (last < lines.size() && !lines.get(last).afterGap()) {
          last++;
        }
      }
    }
    return lines.size() > 1 ? Math.max(1, last) : 0;
  }

  private static int firstRoll(List<Line> head) {
    for (int i = 0; i < head.size(); i++) {
      if (Rolls.opens(head.get(i))) {
        return i;
      }
    }
    return head.size();
  }

  /// Where all numbered paragraphs of a page bear one number, it is the item's: `5.1`, `5.2` … stand under item 5.
  private static Optional<String> numberOfParagraphs(List<Block> blocks) {
    List<String> numbers = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Paragraph(Optional<String> label, Passage ignored) && label.isPresent()) {
        Matcher number = PARAGRAPH_NUMBER.matcher(label.get());
        if (number.matches()) {
          numbers.add(number.group(1));
        }
      }
    }
    return numbers.stream().collect(Collectors.toSet()).size() == 1 ? Optional.of(numbers.getFirst()) : Optional.empty();
  }

  private static Passage title(Passage line) {
    Passage title = without(ITEM_TIME, without(SIZE_TEXT, line));
    return title.length() <= LONGEST_TITLE ? title : title.part(0, LONGEST_TITLE).trimmed();
  }

  private static Passage without(Pattern ending, Passage line) {
    Matcher end = line.matcher(ending);
    return end.find() && end.start() > 0 ? line.part(0, end.start()).trimmed() : line;
  }

  private static List<Passage> passages(List<Line> lines) {
    return lines.stream().map(Line::passage).toList();
  }
}
