package org.moothall.minutes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Wording;

/// Lays out a text as minutes. A text in which no items are found becomes one item, never nothing.
public final class MinutesParser {

  private static final Wording PARAGRAPH_NUMBER = Wording.of("^(\\d{1,4})\\.\\d{1,3}\\.?$");
  private static final Wording TITLE_END = Wording.of(
      "\\s*(?:\\(\\d{1,2}[.:]\\d{2}\\s*(?:[ap]\\.?m\\.?)?\\)|(?:\\s\\(?pdf icon)?\\s+PDF\\s+[\\d.,]+\\s*[KM]B\\)?|\\s\\(?pdf icon\\)?|\\(to follow\\)"
          + "|\\|)$", Pattern.CASE_INSENSITIVE);
  /// `PK/BIO/038   TREE PLAN`: the number of a file before the title
  private static final Wording FILE_NUMBER = Wording.of("^(?:IN CONFIDENCE\\s{2,12})?\\p{Lu}{2,5}(?:/[\\p{L}\\d]{2,6}){1,3}(?:[ /]\\d{1,4})?\\s{2,12}(?=\\p{Lu}{2})");
  private static final Wording HELD = Wording.of("(?i)^(?:draft |unconfirmed |the )?(?:minutes?|notes?|record|meeting)\\b.{0,160}\\bheld\\b.{0,120}\\d");
  private static final int FIRST_ITEMS = 5;
  private static final int HEADING_LINES = 8;
  private static final String CARE_OF = "c/o ";
  private static final int LONGEST_TITLE = 300;

  private final SourceText text;
  private final Layout layout;
  private final List<Line> lines;

  private MinutesParser(SourceText text, Layout layout, List<Line> lines) {
    this.text = text;
    this.layout = layout;
    this.lines = lines;
  }

  /// The minutes that a text holds.
  ///
  /// @throws IllegalArgumentException where the text is blank; an empty document is the reader's issue
  public static Minutes parse(SourceText source) {
    SourceText text = Seams.sew(source);
    List<Line> lines = CoverLetters.without(Lines.of(text));
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("[minutes] no words");
    }
    MinutesParser parser = new MinutesParser(text, LayoutProfiles.recognise(lines), lines);
    return switch (parser.layout.headings().getFirst()) {
      case TITLE_LINE -> parser.singleItem(MeetingLines.titleLine(lines));
      case FIRST_LINE -> parser.singleItem(0);
      case MEETING_LINE -> parser.history();
      case NUMBERED, LABELLED, PLAIN -> parser.wholeMeeting();
    };
  }

  /// A page with one item, its title on the given line.
  private Minutes singleItem(int at) {
    int closing = Math.max(Closings.find(lines), Math.min(at + 1, lines.size()));
    Optional<Passage> title = MeetingLines.title(lines, at);
    int from = Math.min(title.isPresent() ? at + 1 : at, lines.size() - 1);
    int first = Math.min(at, lines.size() - 1);
    Passage all = lines.get(first).passage().through(lines.get(Math.max(first, closing - 1)).passage());
    Item item = item(1, Optional.empty(), title, from < closing && (title.isEmpty() || from > at) ? lines.subList(from, closing) : List.of(), all);
    Optional<String> number = numberOfParagraphs(item.blocks());
    return new Minutes(text, layout, passages(lines.subList(0, first)), List.of(),
        List.of(new Item(1, number, item.title(), item.blocks(), all, !Agendas.isPrintedOnly(item), item.truncated())),
        passages(lines.subList(closing, lines.size())));
  }

  private Minutes history() {
    List<ItemHeading> headings = MeetingLines.find(lines);
    return headings.isEmpty() ? singleItem(MeetingLines.titleLine(lines)) : minutes(headings, lines.subList(0, headings.getFirst().line() + 1));
  }

  private Minutes wholeMeeting() {
    int from = Rolls.end(lines);
    List<ItemHeading> headings = ItemHeadings.find(lines, layout, from);
    return headings.isEmpty() ? oneItem(from) : minutes(headings, lines.subList(0, headings.getFirst().line()));
  }

  private Minutes minutes(List<ItemHeading> headings, List<Line> head) {
    int closing = Closings.find(lines, headings.getLast().below());
    List<Item> items = items(headings, closing);
    List<Rolls.Placed> rolls = Rolls.read(head);
    List<Line> end = lines.subList(closing, lines.size());
    List<Rolls.Placed> last = Rolls.read(end);
    List<Roll> all = Stream.of(rolls.stream().map(Rolls.Placed::roll), rollsOfItems(headings, closing, rolls.stream().anyMatch(placed -> placed.roll().kind() == Roll.Kind.MEMBERS && !placed.roll().entries().isEmpty())), last.stream().map(Rolls.Placed::roll))
        .flatMap(list -> list).toList();
    return new Minutes(text, layout, outside(head, rolls), all, items, outside(end, last));
  }

  /// The lines that belong to no list.
  private static List<Passage> outside(List<Line> head, List<Rolls.Placed> rolls) {
    Set<Integer> listed = new HashSet<>();
    rolls.forEach(roll -> IntStream.range(roll.from(), roll.to()).forEach(listed::add));
    return IntStream.range(0, head.size()).filter(at -> !listed.contains(at)).mapToObj(at -> head.get(at).passage()).toList();
  }

  /// Attendance lists that are items of their own, as `1. Present`, or stand in one of the first, and who was heard on any.
  ///
  /// @param listed whether the members have been listed before
  private Stream<Roll> rollsOfItems(List<ItemHeading> headings, int closing, boolean listed) {
    return IntStream.range(0, headings.size()).boxed().flatMap(i -> {
      List<Line> content = content(headings.get(i), i + 1 < headings.size() ? headings.get(i + 1).line() : closing);
      Optional<Roll> whole = i < FIRST_ITEMS ? headings.get(i).title().flatMap(title -> Rolls.ofItem(title, content)) : Optional.empty();
      List<Roll> heard = Hearings.of(content, listed && whole.isEmpty());
      List<Roll> names = whole.isPresent() || i >= FIRST_ITEMS || !heard.isEmpty() ? Stream.concat(whole.stream(), heard.stream()).toList() : Rolls.ofNames(headings.get(i).title(), content);
      return Stream.concat(names.stream(), Hearings.witnesses(content));
    });
  }

  private List<Line> content(ItemHeading heading, int to) {
    List<Line> content = new ArrayList<>();
    heading.rest().filter(rest -> !rest.isBlank()).ifPresent(rest -> content.add(new Line(rest, 0, true, lines.get(heading.line()).beforeGap(), false)));
    if (heading.below() < to) {
      content.addAll(lines.subList(heading.below(), to));
    }
    return content;
  }

  private List<Item> items(List<ItemHeading> headings, int closing) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      ItemHeading heading = headings.get(i);
      int to = i + 1 < headings.size() ? headings.get(i + 1).line() : Math.max(closing, heading.below());
      Passage all = lines.get(heading.line()).passage().through(lines.get(to - 1).passage());
      items.add(item(i + 1, heading.number().map(ItemNumber::printed), heading.title(), content(heading, to), all));
    }
    if (Agendas.isHeaded(lines.subList(0, headings.getFirst().line())) && items.stream().noneMatch(Agendas::tells)) {
      return items.stream().map(item -> item.minuted(false)).toList();
    }
    boolean labelled = !layout.isWhole() && layout.isKnown() && items.stream().anyMatch(Item::isParted);
    return labelled ? items.stream().map(item -> item.minuted(item.isLabelled())).toList() : items;
  }

  private static Item item(int order, Optional<String> number, Optional<Passage> title, List<Line> content, Passage all) {
    List<Line> words = content.stream().filter(line -> !Truncations.invites(line)).toList();
    return new Item(order, number, title.map(MinutesParser::title)
        .filter(words2 -> !words2.isBlank()), BlockReader.read(words), all, true, Truncations.in(content));
  }

  private Minutes oneItem(int rolls) {
    int closing = Closings.find(lines);
    int headed = lines.size() > 2 && SourceText.lower(lines.get(1).words()).startsWith(CARE_OF) ? 2 : heldBy(lines);
    int from = Math.min(lines.size() > 1 ? Math.max(headed, rolls) : 0, lines.size() - 1);
    int to = Math.max(closing, from + 1);
    List<Line> head = lines.subList(0, from);
    List<Line> content = lines.subList(from, to);
    Optional<Passage> title = Optional.of(lines.getFirst()).filter(Titles::mayStandAlone).map(Line::passage);
    Item item = item(1, Optional.empty(), title, content, content.getFirst().passage().through(content.getLast().passage()));
    List<Rolls.Placed> lists = Rolls.read(head);
    return new Minutes(text, layout, outside(head, lists), lists.stream().map(Rolls.Placed::roll)
        .toList(), List.of(item), passages(lines.subList(to, lines.size())));
  }

  /// The line after the one that says which meeting was held, which ends the heading where there are no items; else the second.
  private static int heldBy(List<Line> lines) {
    return IntStream.range(0, Math.min(lines.size() - 1, HEADING_LINES)).filter(at -> lines.get(at).words().length() <= LONGEST_TITLE
        && HELD.in(lines.get(at).words())).map(at -> at + 1).findFirst().orElse(1);
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

  /// A title without the number of its file, the size of its paper, the time it was called at, and the like.
  private static Passage title(Passage line) {
    Matcher file = line.matcher(FILE_NUMBER);
    Passage title = file.find() ? line.from(file.end()) : line;
    for (Matcher end = title.matcher(TITLE_END); end.find() && end.start() > 0; end = title.matcher(TITLE_END)) {
      title = title.part(0, end.start()).trimmed();
    }
    return title.length() <= LONGEST_TITLE ? title : title.part(0, LONGEST_TITLE).trimmed();
  }

  private static List<Passage> passages(List<Line> lines) {
    return lines.stream().map(Line::passage).toList();
  }
}
