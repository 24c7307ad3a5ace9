package org.moothall.linkage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.moothall.graph.Moot;
import org.moothall.text.Passage;
import org.moothall.text.Span;
import org.moothall.text.Vocabulary;
import org.moothall.text.Wording;

/// Something that a meeting left to be done.
///
/// @param node its name
/// @param point where it stands
/// @param words the sentence that tells it
/// @param owners the stems of the names of those who are to do it
record Pledge(Node node, Point point, Passage words, Set<String> owners) {

  private static final Wording POINTING = Wording.of("(?i)\\b(?:this|it|so|these|them|there|one)\\b");
  private static final Wording POINTED = Wording.of("(?i)\\bto (?:approve|accept|adopt|order|buy|purchase|sign|support) (?:it|this|them|these)\\b");
  private static final int FEW = 2;

  /// What is noted or received needs nothing more.
  private static final Set<Node> LEAVING = Stream.of("deferred", "referred", "instructed", "delegated")
      .map(Moot::term).collect(Collectors.toUnmodifiableSet());

  /// What is agreed or resolved may be something to be done.
  private static final Set<Node> SETTLING = Stream.of("agreed", "resolved", "approved").map(Moot::term).collect(Collectors.toUnmodifiableSet());

  /// "It was agreed to have the first issue ready." "that a letter be drawn up" "to approve the quotation" "proposed that the share go down"
  /// "(b) to set up a fund" "that lamps be the main topic of the review"
  private static final Wording TO_BE_DONE = Wording.of("(?i)\\b(?:agreed|resolved|decided|proposed)\\b[^.;]{0,60}? to (?:have|pay|buy|form|" + tasks(0)
      + ")\\b|^\\W*(?:\\w{1,4}[.)]\\s{0,3})?to (?:" + tasks(0) + ")\\b|\\bbe (?:the|a) (?:\\p{L}+ ){0,3}topic\\b"
      + "|(?<!\\bnot )\\bbe (?:set aside|drawn up|bought|" + tasks(1) + ")\\b|\\bapproved? (?:it|the quot(?:e|ation))\\b"
      + "|\\bproposed that (?![^.;]{0,80}\\bbe (?:accepted|approved|noted|signed|received|adopted|elected|appointed|co-opted)\\b)");

  /// What a document leaves to be done, at the points that tell it: its actions, and the decisions after which something is to come.
  static List<Pledge> of(Paper paper, List<Point> points) {
    List<Node> actions = paper.things(Moot.Action);
    Set<Span> charged = actions.stream().flatMap(action -> paper.places(action).stream()).collect(Collectors.toSet());
    Stream<Node> decisions = paper.things(Moot.Decision).stream()
        .filter(decision -> leavesSomething(paper, decision) && paper.places(decision).stream().noneMatch(place -> charged.stream().anyMatch(place::overlaps)));
    return Stream.concat(actions.stream(), decisions).flatMap(node -> of(paper, node, points).stream()).toList();
  }

  private static String tasks(int form) {
    return Vocabulary.rows("task-verbs").stream().map(row -> row.get(form)).distinct().collect(Collectors.joining("|"));
  }

  private static boolean leavesSomething(Paper paper, Node decision) {
    boolean leaves = paper.one(decision, Moot.outcome).filter(outcome -> LEAVING.contains(outcome) || (SETTLING.contains(outcome) && isToBeDone(paper, decision))).isPresent();
    return leaves && paper.words(decision, Moot.procedural).filter("true"::equals).isEmpty();
  }

  private static boolean isToBeDone(Paper paper, Node decision) {
    return paper.places(decision).stream().limit(1).map(paper.text()::passage).anyMatch(words -> TO_BE_DONE.in(words));
  }

  private static Optional<Pledge> of(Paper paper, Node node, List<Point> points) {
    return paper.places(node).stream().findFirst().flatMap(place -> at(paper, node, points, place));
  }

  static Optional<Pledge> at(Paper paper, Node node, List<Point> points, Span place) {
    Comparator<Point> most = Comparator.comparingInt(point -> common(point.words().span(), place));
    return points.stream().max(most.thenComparing(Point::order, Comparator.reverseOrder()))
        .map(point -> new Pledge(node, point, paper.text().passage(place), owners(paper, node)));
  }

  /// The same as the words of a later meeting tell of it.
  Optional<Pledge> goesOnAt(Link.Words report, List<Point> points) {
    return points.stream().filter(later -> later.words().span().overlaps(report.place())).findFirst()
        .map(later -> new Pledge(node, later, later.paper().text().passage(report.place()), owners));
  }

  private static int common(Span one, Span other) {
    return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
  }

  /// Whether the words only point to what is to be done: "The Clerk will do so." "It was agreed to approve it, at £40."
  ///
  /// @param names the stems of names, which tell nobody what
  boolean points(Set<String> names) {
    long own = Stems.in(words).stream().filter(stem -> !names.contains(stem)).count();
    return own == 0 || (own <= FEW && POINTING.in(words)) || POINTED.in(words);
  }

  boolean isAction() {
    return point.paper().things(Moot.Action).contains(node);
  }

  /// The sentence before it in its point.
  Optional<Passage> before() {
    return point.words().sentences().stream().takeWhile(sentence -> sentence.span().end() <= words.span().start()).reduce((_, last) -> last);
  }

  private static Set<String> owners(Paper paper, Node node) {
    return paper.all(node, Moot.assignedTo).stream().flatMap(owner -> CommonNames.stems(paper, owner).stream()).collect(Collectors.toSet());
  }
}
