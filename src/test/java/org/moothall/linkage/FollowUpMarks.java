package org.moothall.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.moothall.graph.Moot;
import org.moothall.graph.Reused;
import org.moothall.text.Passage;
import org.moothall.text.Span;

/// Compares follow-ups with what a reader found in minutes: a table such as `followups`.
///
/// A link is right where it goes from the words of a label's action, or from those of one that the labels lead on from,
/// to the words of its report, to the sentence beside them or to another of the same point or item.
final class FollowUpMarks {

  /// A row of the table, found in the papers.
  private record Label(Paper earlier, Span action, Paper later, Span report, String status) {}

  /// @param recallOfActionsInGraph the share found of the labels whose action the graph holds
  record Score(double precision, double recall, double recallOfActionsInGraph, String account) {}

  private final List<Papers> councils;
  private final List<Label> labels;
  private final Map<Node, Span> places = new HashMap<>();
  private final Map<Node, Paper> papers = new HashMap<>();
  private final Set<Integer> hit = new TreeSet<>();
  private final List<String> wrong = new ArrayList<>();
  private int right;
  private int beside;
  private int sameKind;

  FollowUpMarks(DatasetGraph dataset, String table) {
    this.councils = Papers.councils(dataset).stream().map(council -> Papers.of(dataset, council)).toList();
    Map<String, Paper> named = new TreeMap<>();
    councils.forEach(council -> council.all().forEach(paper -> named.put(paper.words(paper.document(), Reused.IDENTIFIER).orElseThrow(), paper)));
    this.labels = Corpus.labels(table).stream().map(row -> label(named, row)).toList();
  }

  private static Label label(Map<String, Paper> named, Map<String, String> row) {
    Paper earlier = in(named, in(row, "earlier-document").replaceAll("\\.[a-z]+$", ""));
    Paper later = in(named, in(row, "later-document").replaceAll("\\.[a-z]+$", ""));
    return new Label(earlier, find(earlier, in(row, "action-words")), later, find(later, in(row, "report-words")), in(row, "status"));
  }

  private static <K, V> V in(Map<K, V> map, K key) {
    return Objects.requireNonNull(map.get(key));
  }

  private static Span find(Paper paper, String words) {
    String text = paper.text().value();
    String spaced = Arrays.stream(words.trim().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("[\\s*\\\\]+"));
    return Pattern.compile(spaced).matcher(text).results().findFirst()
        .map(match -> new Span(text.codePointCount(0, match.start()), text.codePointCount(0, match.end()))).orElseThrow();
  }

  /// Links the actions of the graph, and where asked the words of labels that no action of the graph holds.
  Score mark(boolean labelled) {
    for (Papers council : councils) {
      FollowUps.of(council, List.of(), (paper, points) -> pledges(paper, points, labelled)).forEach(link -> {
        if (link instanceof FollowUp told) {
          mark(told);
        }
      });
    }
    return new Score(precision(), recall(), recallOfActionsInGraph(), account());
  }

  private List<Pledge> pledges(Paper paper, List<Point> points, boolean labelled) {
    Map<Span, Pledge> pledges = new TreeMap<>();
    Pledge.of(paper, points).forEach(pledge -> pledges.put(known(pledge, paper.places(pledge.node()).getFirst()), pledge));
    if (labelled) {
      labels.stream().filter(label -> label.earlier().equals(paper)).filter(label -> pledges.keySet().stream().noneMatch(label.action()::overlaps))
          .flatMap(label -> sentence(points, label.action()).stream()).forEach(words -> Pledge
              .at(paper, NodeFactory.createURI(paper.document().getURI() + "#" + words.span().start()), points, words.span())
              .ifPresent(pledge -> pledges.put(known(pledge, words.span()), pledge)));
    }
    return List.copyOf(pledges.values());
  }

  private Span known(Pledge pledge, Span place) {
    places.put(pledge.node(), place);
    papers.put(pledge.node(), pledge.point().paper());
    return place;
  }

  private static Optional<Passage> sentence(List<Point> points, Span words) {
    return points.stream().flatMap(point -> point.words().sentences().stream()).filter(sentence -> sentence.span().overlaps(words)).findFirst();
  }

  private void mark(FollowUp told) {
    Paper later = told.report().paper();
    List<Integer> reports = reached(told).stream().filter(i -> labels.get(i).later().equals(later)).toList();
    List<Integer> exact = reports.stream().filter(i -> labels.get(i).report().overlaps(told.report().place())).toList();
    List<Integer> near = reports.stream().filter(i -> isBeside(later, labels.get(i).report(), told.report().place())).toList();
    if (exact.isEmpty() && near.isEmpty()) {
      wrong.add(told.rule() + ": " + quote(in(papers, told.action()), in(places, told.action())) + " => " + quote(later, told.report().place()));
      return;
    }
    right++;
    beside += exact.isEmpty() ? 1 : 0;
    int label = (exact.isEmpty() ? near : exact).getFirst();
    hit.add(label);
    sameKind += labels.get(label).status().equals(told.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')) ? 1 : 0;
  }

  /// The labels of the action, and those that lead on from their reports.
  private Set<Integer> reached(FollowUp told) {
    Set<Integer> reached = new LinkedHashSet<>(all().filter(i -> labels.get(i).earlier().equals(in(papers, told.action()))
        && labels.get(i).action().overlaps(in(places, told.action()))).toList());
    List<Integer> open = new ArrayList<>(reached);
    while (!open.isEmpty()) {
      Label from = labels.get(open.removeFirst());
      all().filter(i -> labels.get(i).earlier().equals(from.later()) && (labels.get(i).action().overlaps(from.report())
          || isBeside(from.later(), labels.get(i).action(), from.report()))).filter(reached::add).forEach(open::add);
    }
    return reached;
  }

  private Stream<Integer> all() {
    return IntStream.range(0, labels.size()).boxed();
  }

  private static boolean isBeside(Paper paper, Span one, Span other) {
    List<Point> points = Points.of(paper);
    Point first = points.stream().filter(point -> point.words().span().overlaps(one)).findFirst().orElseThrow();
    Point second = points.stream().filter(point -> point.words().span().overlaps(other)).findFirst().orElseThrow();
    List<Span> sentences = points.stream().flatMap(point -> point.words().sentences().stream()).map(Passage::span).toList();
    boolean adjacent = IntStream.range(1, sentences.size()).anyMatch(i -> (sentences.get(i).overlaps(one) && sentences.get(i - 1).overlaps(other))
        || (sentences.get(i).overlaps(other) && sentences.get(i - 1).overlaps(one)));
    return first.equals(second) || adjacent || (first.item().equals(second.item()) && isOfOneThing(first.item()));
  }

  private static boolean isOfOneThing(Heading item) {
    return !item.looksBack() && item.title().filter(title -> !title.text().matches("(?i).*(?:business|further information|correspondence).*")).isPresent();
  }

  private static String quote(Paper paper, Span words) {
    return paper.text().quote(words).replaceAll("\\s+", " ");
  }

  private double precision() {
    return right / (double) (right + wrong.size());
  }

  private double recall() {
    return hit.size() / (double) labels.size();
  }

  private double recallOfActionsInGraph() {
    List<Integer> held = all().filter(i -> labels.get(i).earlier().things(Moot.Action).stream()
        .anyMatch(action -> labels.get(i).earlier().places(action).stream().anyMatch(labels.get(i).action()::overlaps))).toList();
    return held.stream().filter(hit::contains).count() / (double) held.size();
  }

  private String account() {
    String missed = all().filter(i -> !hit.contains(i)).map(labels::get)
        .map(label -> "missed: " + quote(label.earlier(), label.action()) + " => " + quote(label.later(), label.report())).collect(Collectors.joining("\n"));
    return "right " + right + ", of them beside " + beside + ", of the same kind " + sameKind + "; wrong " + String.join("\nwrong: ", wrong)
        + "\nprecision " + precision() + ", recall " + recall()
        + ", recall of actions in the graph " + recallOfActionsInGraph() + "\n" + missed;
  }
}
