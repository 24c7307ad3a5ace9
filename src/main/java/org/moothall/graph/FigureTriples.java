package org.moothall.graph;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.moothall.fact.Amount;
import org.moothall.fact.Evidence;
import org.moothall.fact.Figure;

/// Numbers that minutes report, and the values they are set against.
final class FigureTriples {

  private static final String UNITS = "http://qudt.org/vocab/unit/";
  private static final Map<String, String> KNOWN_UNITS = Map.of(
      "%", "PERCENT", "minutes", "MIN", "hours", "HR", "days", "DAY", "weeks", "WK", "months", "MO", "years", "YR");

  private final Description description;
  private final Agents agents;
  private final Quotations quotations;

  FigureTriples(Description description, Agents agents, Quotations quotations) {
    this.description = description;
    this.agents = agents;
    this.quotations = quotations;
  }

  void figure(Node node, Figure figure, Optional<Node> item) {
    description.begin(description.paths().of(figure), Moot.Figure, amount(figure.value(), figure) + ": " + figure.about());
    description.say(node, Moot.statedIn, item);
    measure(node, figure.value(), figure);
    description.say(node, Moot.about, figure.about());
    figure.period().ifPresent(period -> description.say(node, Moot.period, period));
    description.say(node, Moot.planned, Literals.of(figure.planned()));
    description.say(node, Moot.qualifier, figure.qualifier().map(Choices::of));
    description.say(node, Reused.SIMPLE_RESULT, Literals.of(figure.value()));
    description.say(node, Reused.FEATURE_OF_INTEREST, agents.council());
    compare(node, figure);
  }

  private void compare(Node node, Figure figure) {
    figure.previous().ifPresent(previous -> {
      description.say(node, Moot.previousValue, Literals.of(previous.value()));
      String path = description.paths().baseline(figure);
      Compared baseline = new Compared(path, Moot.Baseline, "Before: " + amount(previous.value(), figure), previous.value(), previous.evidence());
      description.say(node, Moot.hasBaseline, compared(baseline, figure));
    });
    figure.target().ifPresent(target -> {
      String path = description.paths().target(figure);
      Compared goal = new Compared(path, Moot.Target, "Target: " + amount(target.value(), figure), target.value(), target.evidence());
      description.say(node, Moot.hasTarget, compared(goal, figure));
    });
    figure.benchmark().ifPresent(benchmark -> {
      String path = description.paths().benchmark(figure);
      Compared other = new Compared(path, Moot.Benchmark, benchmark.name(), benchmark.value(), benchmark.evidence());
      description.say(node, Moot.hasBenchmark, compared(other, figure));
    });
  }

  private Node compared(Compared compared, Figure figure) {
    Node node = description.node(compared.path());
    description.begin(compared.path(), compared.type(), compared.label());
    measure(node, compared.value(), figure);
    description.say(node, Moot.confidence, Literals.confidence(figure.confidence()));
    quotations.quote(node, List.of(compared.evidence()));
    return node;
  }

  private void measure(Node node, BigDecimal value, Figure figure) {
    description.say(node, Moot.value, Literals.of(value));
    if (!figure.unit().isBlank()) {
      description.say(node, Moot.unit, figure.unit());
    }
    Optional<String> known = Optional.ofNullable(KNOWN_UNITS.get(figure.unit()));
    description.say(node, Reused.HAS_UNIT, known.map(unit -> NodeFactory.createURI(UNITS + unit)));
  }

  private static String amount(BigDecimal value, Figure figure) {
    return Amount.measured(Amount.grouped(value), figure.unit());
  }

  private record Compared(String path, Node type, String label, BigDecimal value, Evidence evidence) {}
}
