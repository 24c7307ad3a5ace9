package org.moothall.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.moothall.graph.Moot;
import org.moothall.text.Passage;
import org.moothall.text.Span;
import org.moothall.text.Wording;

/// Splits a document into its points: a line or lines that a page's width broke, up to an empty line or the next mark of a list.
final class Points {

  /// A mark before a point: `b)`, `iv)`, `(3)`, `4.4.5xi)`, `2.2`, a bullet.
  private static final Wording MARK = Wording.of(
      "^\\s*(?:[·*o-]\\s|\\(?[a-z0-9]{1,4}[.)]\\s|\\d+(?:\\.\\d*)+[a-z]*[.)]?\\s|\\d{1,3}\\s|\\(\\d+\\)|Ref\\b|Item \\d)");

  /// A subject before a dash or colon: `Village Survey - the report will be sent`.
  private static final Wording LEAD = Wording.of("^[^.;!?]{2,90}?(?:\\s-\\s|:\\s|\\s-)");
  private static final Wording NEXT_LEAD = Wording.of("^[^.;:!?]{2,60}?\\s-\\s");
  private static final int WIDE = 60;
  private static final int FEW_WORDS = 8;
  private static final int MARKS = 20;

  private final Paper paper;
  private final List<Heading> headings;
  private final List<Point> points = new ArrayList<>();
  private Optional<Passage> title = Optional.empty();

  private Points(Paper paper) {
    this.paper = paper;
    this.headings = paper.things(Moot.AgendaItem).stream().flatMap(item -> heading(paper, item))
        .sorted(Comparator.comparingInt(Heading::start)).toList();
  }

  static List<Point> of(Paper paper) {
    Points points = new Points(paper);
    paragraphs(paper.text().all()).forEach(points::add);
    return List.copyOf(points.points);
  }

  private static Stream<Heading> heading(Paper paper, Node item) {
    return paper.places(item).stream().limit(1)
        .map(place -> new Heading(paper.words(item, Moot.number), Optional.of(paper.text().passage(place)), place.start()));
  }

  private static List<Passage> paragraphs(Passage text) {
    List<Passage> paragraphs = new ArrayList<>();
    Optional<Passage> open = Optional.empty();
    for (Passage line : text.lines()) {
      Optional<Passage> before = open;
      if (before.isPresent() && goesOn(before.get(), line)) {
        open = Optional.of(before.get().through(line));
      } else {
        before.ifPresent(paragraphs::add);
        open = line.isBlank() ? Optional.empty() : Optional.of(line);
      }
    }
    open.ifPresent(paragraphs::add);
    return paragraphs.stream().map(Passage::trimmed).toList();
  }

  /// Whether a line only broke where the page was full.
  private static boolean goesOn(Passage before, Passage line) {
    if (line.isBlank() || MARK.in(line)) {
      return false;
    }
    String last = before.lines().getLast().trimmed().folded();
    boolean full = last.length() >= WIDE && ".:;!?".indexOf(last.charAt(last.length() - 1)) < 0;
    return full || Character.isLowerCase(line.trimmed().folded().charAt(0));
  }

  private void add(Passage words) {
    Heading item = itemAt(words.span());
    List<Passage> leads = new ArrayList<>(leads(words));
    title.filter(line -> item.start() <= line.span().start()).ifPresent(leads::add);
    if (isTitle(words)) {
      title = Optional.of(words);
    }
    points.add(new Point(paper, words, item, leads, isHead(words, item), points.size()));
    if (!isTitle(words) && !MARK.in(words)) {
      title = Optional.empty();
    }
  }

  /// Whether nothing but the title of its item stands here.
  private static boolean isHead(Passage words, Heading item) {
    return item.title().filter(head -> words.span().overlaps(head.span()) && words.length() < head.length() + MARKS).isPresent();
  }

  private static boolean isTitle(Passage words) {
    return words.tokens().size() <= FEW_WORDS && !words.folded().endsWith(".");
  }

  private Heading itemAt(Span place) {
    return headings.stream().filter(heading -> heading.start() < place.end()).reduce((_, last) -> last).orElse(Heading.NONE);
  }

  private static List<Passage> leads(Passage words) {
    Passage first = words.sentences().getFirst();
    if (words.sentences().size() > 1 && first.tokens().size() <= FEW_WORDS) {
      return List.of(first);
    }
    return LEAD.matcher(words).results().limit(1).map(match -> withNext(words, match.end())).toList();
  }

  /// `Item 9 Minutes dated 12 June - Village Survey - ` has its subject behind the second dash.
  private static Passage withNext(Passage words, int end) {
    return NEXT_LEAD.matcher(words.from(end)).results().limit(1).map(match -> words.part(0, end + match.end())).findFirst().orElse(words.part(0, end));
  }
}
