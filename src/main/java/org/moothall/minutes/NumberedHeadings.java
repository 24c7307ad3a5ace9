package org.moothall.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moothall.minutes.Titles.Found;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// Finds the headings of items that begin with a number: all lines that may be one, weighed by their form, and of these the
/// run of rising numbers that weighs most.
///
/// `12. WINTER LIGHTS` · `12.` above `Winter Lights` · `PLA12/24 Winter Lights: the plan was noted.` · `PLA12/24 3. WINTER LIGHTS`
final class NumberedHeadings {

  private static final Wording LIMB = Wording.of("^[\"']?(?:That|THAT|And that|That:)\\b");
  private static final Wording ITEM = Wording.of("(?i)^(?:agenda )?item ");
  private static final Wording PERSON = Wording.of("^(?:Councillor|Cllr|Cr|Mr|Mrs|Ms|Miss|Dr|Alderman)\\.? ");
  /// `2.6 The Committee RESOLVED:`
  private static final Wording TELLS = Wording.of("^(?:The|Members|Councillors?|Cllrs?)\\b[^.;:]{0,40}? (?:RESOLVED|AGREED|NOTED|proposed|queried|welcomed|questioned|suggested|thanked)\\b");
  /// `102.1 To approve the minutes` · `3.1 The minutes of the meeting of the Ashcombe Health Board` · `4.3 Cllr Pell asked for more`, under an item with a title
  private static final Wording PARAGRAPH = Wording.of("^(?:To \\p{Ll}|(?:The|An?|It|There|This|These|Councillors?|Cllrs?|Cr|Mr|Mrs|Ms|Miss|Dr)\\b\\.? \\p{L}+ \\p{L}+)");
  /// `355.   339        Finance`: the number under which it was minuted before
  /// `41.0 Agenda Item 1: Apologies`
  private static final Wording AGENDA_ITEM = Wording.of("^(?i:agenda item) \\d{1,3}\\s{0,2}[.:-]?\\s{1,3}(?=\\p{Lu})");
  /// `3 Members of the public`, who came
  private static final Wording VISITORS = Wording.of("^[Mm]embers? of (?:the )?[Pp](?:ublic|ress)\\b");
  /// `214.1 19/500871/FULL Mill Cottage`: the number of an application begins the title.
  private static final Wording APPLICATION = Wording.of("^(?:\\p{Lu}{1,4}/)?\\d{2,4}/\\d{3,6}(?:/\\p{Lu}{2,5})? \\p{Lu}");
  private static final Wording BEFORE = Wording.of("^\\d{1,4}\\s{3,20}(?=\\p{Lu}\\p{L})");
  /// `3. Minutes: It was agreed` · `PL22/051 PRESENT`: what is a label or heads a list elsewhere is a title behind a number.
  private static final Wording LABEL = Wording.of("^(?:Minutes(?=:)|PRESENT(?=:?$))");
  private static final Wording ADDRESS = Wording.of("^\\d{1,4}\\p{Lu}?(?:-\\d{1,4})? \\p{Lu}{3,}");
  private static final List<Integer> FROM_ONE = List.of(1, 2, 3);
  private static final double ENOUGH = 0.7;
  private static final double ALONE_ENOUGH = 1.9;
  private static final int ALONE = 3;
  private static final int LONGEST_TITLE = 300;
  private static final int MOST_WORDS = 40;
  private static final int PAGE_WORDS = 15;
  private static final double MOST_STOPPED = 0.6;

  private final List<Line> lines;
  private int listed = -1;

  private NumberedHeadings(List<Line> lines) {
    this.lines = lines;
  }

  /// The headings in order; none where their forms speak against it.
  static List<ItemHeading> find(List<Line> lines) {
    return weighed(run(lines, 0));
  }

  /// The run of rising numbers that weighs most, be it the numbers of items or of paragraphs.
  ///
  /// @param from the line after the attendance lists, whose numbered rows head no items
  static List<ItemHeading> run(List<Line> lines, int from) {
    NumberedHeadings headings = new NumberedHeadings(lines);
    List<ItemHeading> candidates = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Optional<ItemHeading> candidate = i < from && Rolls.isNumberedRow(lines.get(i)) ? Optional.empty() : headings.candidate(i);
      candidate.ifPresent(candidates::add);
    }
    return withoutParagraphs(alike(HeadingRun.heaviest(ofPage(counted(candidates)))), lines);
  }

  /// The candidates without Roman numerals and letters that do not count from the first: `V SHAH` and `I PELL` are people.
  private static List<ItemHeading> counted(List<ItemHeading> candidates) {
    Map<String, List<Integer>> steps = candidates.stream().flatMap(heading -> heading.number().stream()).filter(ItemNumber::isCounted)
        .collect(Collectors.groupingBy(ItemNumber::series, Collectors.mapping(number -> number.steps().getFirst(), Collectors.toList())));
    return candidates.stream().filter(heading -> heading.number().filter(number -> number.isCounted() && !fromOne(steps.getOrDefault(number.series(), List.of()))).isEmpty()).toList();
  }

  /// The candidates of a page whose numbers stand alone above the titles, without the bare numbers that words stand beside: `53   Sale of plots` in a list of reports.
  private static List<ItemHeading> ofPage(List<ItemHeading> candidates) {
    long alone = candidates.stream().filter(heading -> heading.isOverTwo() && heading.number().filter(ItemNumber::stopped).isPresent()).count();
    return alone < ALONE ? candidates : candidates.stream().filter(heading -> heading.isOverTwo() || heading.number().filter(number -> number.stopped() || number.isCode()).isPresent()).toList();
  }

  private static boolean fromOne(List<Integer> steps) {
    return steps.size() >= FROM_ONE.size() && steps.subList(0, FROM_ONE.size()).equals(FROM_ONE);
  }

  /// A run without the numbered paragraphs and limbs of items that have a title themselves: `102 MINUTES` / `102.1 To approve the minutes of 4 May`.
  /// Where most lines that are numbered so are paragraphs, the few that read as titles are too, unless they are all that an item has.
  private static List<ItemHeading> withoutParagraphs(List<ItemHeading> run, List<Line> lines) {
    Set<Integer> titled = run.stream().filter(heading -> heading.title().isPresent()).flatMap(heading -> heading.number().stream())
        .filter(number -> !number.isCode() && !number.isStepped()).map(number -> number.steps().getFirst()).collect(Collectors.toSet());
    if (titled.isEmpty()) {
      return run;
    }
    Map<Integer, Long> within = byItem(run.stream().flatMap(heading -> heading.number().stream()).filter(number -> isWithin(number, titled)));
    Map<Integer, Long> numbered = byItem(lines.stream().flatMap(line -> ItemNumber.at(line.words()).stream()).filter(number -> isWithin(number, titled)));
    boolean few = sum(within) * 2 < sum(numbered);
    return run.stream().filter(heading -> heading.number().filter(number -> isWithin(number, titled)).map(number -> number.steps().getFirst())
        .filter(item -> (few && !(within.getOrDefault(item, 0L) > 1 && within.getOrDefault(item, 0L).equals(numbered.get(item)))) || heading.title().filter(title -> PARAGRAPH.in(title)).isPresent()).isEmpty()).toList();
  }

  private static long sum(Map<Integer, Long> numbers) {
    return numbers.values().stream().mapToLong(Long::longValue).sum();
  }

  private static Map<Integer, Long> byItem(Stream<ItemNumber> numbers) {
    return numbers.collect(Collectors.groupingBy(number -> number.steps().getFirst(), Collectors.counting()));
  }

  private static boolean isWithin(ItemNumber number, Set<Integer> titled) {
    return number.isStepped() && titled.contains(number.steps().getFirst());
  }

  /// A run, where the forms of its headings do not speak against it.
  static List<ItemHeading> weighed(List<ItemHeading> run) {
    double mean = run.stream().mapToDouble(ItemHeading::weight).average().orElse(0);
    boolean enough = run.size() > 1 ? mean >= ENOUGH : mean >= ALONE_ENOUGH;
    return enough ? run : List.of();
  }

  /// A run without the numbers that lack the stop which most have: the numbers of pages.
  private static List<ItemHeading> alike(List<ItemHeading> run) {
    long stopped = run.stream().filter(heading -> heading.number().filter(ItemNumber::stopped).isPresent()).count();
    boolean most = run.size() > 2 && stopped < run.size() && stopped >= MOST_STOPPED * run.size();
    return most ? run.stream().filter(heading -> heading.number().filter(number -> number.stopped() || number.isCode()
        || number.isStepped()).isPresent()).toList() : run;
  }

  private Optional<ItemHeading> candidate(int at) {
    Line line = lines.get(at);
    Optional<ItemNumber> number = ItemNumber.ofHeading(line.words());
    if (number.isEmpty() || isListed(at, number.get())) {
      return Optional.empty();
    }
    boolean page = at == 0 && !number.get().stopped() && line.words().length() == number.get().printed().length();
    if (page && !number.get().isCode()) {
      return Optional.empty();
    }
    Passage rest = withoutSecond(number.get(), line.passage().from(number.get().end()).trimmed());
    return rest.isBlank() ? alone(at, number.get()) : inline(at, number.get(), rest);
  }

  /// What follows a code without the number that the item has on the agenda: `PLA12/24 3. WINTER LIGHTS`.
  private static Passage withoutSecond(ItemNumber number, Passage rest) {
    Matcher before = BEFORE.matcher(rest);
    if (number.stopped() && before.find()) {
      return rest.from(before.end());
    }
    Matcher called = rest.matcher(AGENDA_ITEM);
    if (called.find()) {
      return rest.from(called.end());
    }
    Optional<ItemNumber> second = number.isCode() ? ItemNumber.at(rest.folded()).filter(other -> other.stopped() && !other.isCode()) : Optional.empty();
    return second.map(other -> rest.from(other.end()).trimmed()).filter(title -> !title.isBlank()).orElse(rest);
  }

  /// Whether a number is one of a list that a line above opens: the first of it, or the next, stopped as a sentence is.
  private boolean isListed(int at, ItemNumber number) {
    boolean first = at > 0 && leadsIn(lines.get(at - 1));
    boolean next = !first && at > 0 && at - 1 == listed && !lines.get(at).afterGap() && !lines.get(at).endsOpen()
        && ItemNumber.at(lines.get(at - 1).words()).filter(before -> before.ahead(number) == 1).isPresent();
    listed = first || next ? at : listed;
    return first || next;
  }

  /// Whether a line opens a list, so that a number below it is one of the list's.
  private static boolean leadsIn(Line line) {
    return (line.words().endsWith(":") && ItemNumber.at(line.words()).isEmpty() && !line.inCapitals())
        || Markers.find(line).filter(marker -> marker.kind() != Marker.Kind.MINUTES).isPresent();
  }

  private Optional<ItemHeading> alone(int at, ItemNumber number) {
    double weight = number.stopped() || number.isCode() ? 1 : 0.3;
    if (number.isCode() && isBehind(at)) {
      return Optional.of(new ItemHeading(at - 1, 2, Optional.of(number), Optional.of(lines.get(at - 1).passage()), Optional.empty(), weight + 1));
    }
    Optional<Line> below = at + 1 < lines.size() ? Optional.of(lines.get(at + 1)) : Optional.empty();
    boolean again = below.flatMap(line -> ItemNumber.at(line.words())).isPresent();
    boolean titled = !again && below.filter(line -> Markers.find(line).isEmpty() && isTitle(line)).isPresent();
    boolean page = !number.stopped() && !number.isCode() && (again || below.filter(line -> Titles.words(line.words()) > PAGE_WORDS).isPresent());
    boolean limb = !titled && lines.get(at).words().startsWith("(");
    if (page || limb || !ItemNumber.mayHead(lines.get(at).words(), below.map(Line::words).orElse(""))) {
      return Optional.empty();
    }
    if (!titled) {
      return Optional.of(new ItemHeading(at, 1, Optional.of(number), Optional.empty(), Optional.empty(), weight - 0.3));
    }
    Passage words = below.orElseThrow().passage();
    Found found = Titles.isSentence(words.folded()) || Titles.words(words.folded()) > MOST_WORDS || Titles.isStandardInCapitals(words.folded()) ? Titles.at(words) : new Found(Optional.of(words), words.length(), true);
    boolean paragraph = number.isStepped() && !found.whole();
    return Optional.of(found.title().filter(title -> !paragraph).map(title -> new ItemHeading(at, 2, Optional.of(number), found.title(), rest(words, found), weight + (found.whole() ? 1 : 0.5) + standard(title)))
        .orElseGet(() -> new ItemHeading(at, 1, Optional.of(number), Optional.empty(), Optional.empty(), weight - 0.3)));
  }

  /// Whether a code stands below its title and above what was said: `APOLOGIES` / `PLA12/24` / `None were given.`
  private boolean isBehind(int at) {
    return at > 0 && at + 1 < lines.size() && lines.get(at - 1).inCapitals() && !lines.get(at + 1).inCapitals() && ItemNumber.at(lines.get(at - 1).words()).isEmpty()
        && Markers.find(lines.get(at - 1)).isEmpty();
  }

  private static boolean isTitle(Line line) {
    String words = line.words();
    return (words.length() <= LONGEST_TITLE || Titles.words(words.substring(0, Titles.endOfCapitals(words))) > 1) && beginsTitle(words) && !Titles.isNone(words) && !LIMB.in(words);
  }

  private static boolean beginsTitle(String words) {
    int first = words.codePoints().filter(point -> "\"'(*[ ".indexOf(point) < 0).findFirst().orElse(' ');
    return Character.isUpperCase(first) || Character.isDigit(first);
  }

  private Optional<ItemHeading> inline(int at, ItemNumber number, Passage rest) {
    String words = rest.folded();
    if (!beginsTitle(words) || (!number.stopped() && Character.isDigit(words.charAt(0)) && !isAddress(lines.get(at), number, words) && !(number.isStepped() && APPLICATION.in(words))) || LIMB.in(words) || VISITORS.in(words)) {
      return Optional.empty();
    }
    Matcher label = LABEL.matcher(words);
    Found found = label.find() && !number.isStepped() ? new Found(Optional.of(rest.part(0, label.end())), label.end(), label.end() == words.length())
        : number.isStepped() && APPLICATION.in(words) ? new Found(Optional.of(rest), words.length(), true) : number.isBeforeTitle() && !Titles.isSentence(words) ? new Found(Optional.of(withoutDash(rest)), words.length(), true) : Titles.at(rest);
    boolean paragraph = number.isStepped() && !lines.get(at).words().startsWith(number.printed() + ")")
        && (!found.whole() || words.endsWith(".") || (Titles.isSentence(words) && !Titles.tellsWhich(words)) || TELLS.in(words));
    if (paragraph || (found.title().isEmpty() && Titles.isNone(words) && !isBelowTitle(at, number))) {
      return Optional.empty();
    }
    return Optional.of(new ItemHeading(at, 1, Optional.of(number), found.title(), rest(rest, found), weight(lines.get(at), number, rest, found)));
  }

  /// Whether a code stands before a resolution, right below a title in capitals: `APPEAL DECISIONS` / `PLA12/24 RESOLVED - That the list be noted.`
  private boolean isBelowTitle(int at, ItemNumber number) {
    return number.isCode() && at > 0 && lines.get(at).afterGap() && lines.get(at - 1).inCapitals() && ItemNumber.at(lines.get(at - 1).words()).isEmpty() && !Titles.isNone(lines.get(at - 1).words());
  }

  private static Passage withoutDash(Passage title) {
    return title.folded().endsWith("-") ? title.part(0, title.length() - 1).trimmed() : title;
  }

  /// `5    11 MILL PARADE, AB1 2CD`: the number of a house begins the title, apart from the item's.
  private static boolean isAddress(Line line, ItemNumber number, String words) {
    return line.words().startsWith("  ", number.printed().length()) && ADDRESS.in(words) && Titles.inCapitals(words.split("\\(", 2)[0]);
  }

  private static Optional<Passage> rest(Passage words, Found found) {
    return found.whole() ? Optional.empty() : Optional.of(withoutStop(words.from(found.end()))).filter(rest -> !rest.isBlank());
  }

  private static Passage withoutStop(Passage rest) {
    Passage words = rest.trimmed();
    int from = 0;
    while (from < words.length() && ".:- ".indexOf(words.folded().charAt(from)) >= 0) {
      from++;
    }
    return words.from(from);
  }

  private static double weight(Line line, ItemNumber number, Passage rest, Found found) {
    if (found.title().isEmpty()) {
      return number.isCode() || (!number.stopped() && line.afterGap()) ? 0.5 : 0.2;
    }
    Passage title = found.title().get();
    if (PERSON.in(title)) {
      return 0.1;
    }
    double form = form(line, title, found.whole(), rest) + (ITEM.in(line.passage()) ? 0.6 : 0);
    return form + standard(title) + (number.isCode() ? 0.5 : 0) - (number.isStepped() && !line.marked() ? 0.4 : 0);
  }

  private static double form(Line line, Passage title, boolean whole, Passage rest) {
    double gap = line.afterGap() ? 0.4 : 0;
    if (line.marked() || Titles.inCapitals(title.folded())) {
      return 1.6 + gap;
    }
    boolean open = ".;,".indexOf(rest.folded().charAt(rest.length() - 1)) < 0;
    if (whole) {
      return (open ? 1 : 0.5) + gap;
    }
    return 0.7 + gap / 2;
  }

  private static double standard(Passage title) {
    return Titles.isStandard(title.folded()) ? 0.8 : 0;
  }
}
