package org.moothall.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.expr.aggregate.Aggregator;

/// Answers that stand in the index: how many statements there are, which properties there are, which objects a property has and how often.
final class Counting {

  private final Image image;

  Counting(Image image) {
    this.image = image;
  }

  /// The rows of a group that only counts the statements of one pattern, all of them or by object.
  Optional<List<Binding>> counted(OpGroup group) {
    Optional<Triple> triple = single(group.getSubOp());
    Optional<Var> count = count(group.getAggregators());
    if (triple.isEmpty() || count.isEmpty()) {
      return Optional.empty();
    }
    if (group.getGroupVars().isEmpty()) {
      return all(triple.get(), count.get());
    }
    boolean byObject = group.getGroupVars().getExprs().isEmpty() && group.getGroupVars().getVars().equals(List.of(triple.get().getObject()));
    return byObject ? objects(triple.get()).map(objects -> objects.stream()
        .map(object -> BindingFactory.binding(object.row, count.get(), NodeValue.makeInteger(object.count).asNode())).toList()) : Optional.empty();
  }

  /// The different properties of all statements, or the different objects of one property.
  Optional<List<Binding>> different(OpDistinct distinct) {
    if (!(distinct.getSubOp() instanceof OpProject project) || project.getVars().size() != 1) {
      return Optional.empty();
    }
    Var variable = project.getVars().getFirst();
    Optional<Triple> triple = single(project.getSubOp());
    if (triple.filter(pattern -> pattern.getPredicate().equals(variable) && pattern.getSubject().isVariable() && pattern.getObject().isVariable()).isPresent()) {
      Ints names = image.properties().names();
      return Optional.of(IntStream.range(0, names.size()).mapToObj(place -> row(variable, names.at(place))).toList());
    }
    return triple.filter(pattern -> pattern.getObject().equals(variable)).flatMap(this::objects).map(objects -> objects.stream().map(Counted::row).toList());
  }

  private record Counted(Binding row, int count) {}

  private Binding row(Var variable, int number) {
    return new IdBinding(BindingFactory.root(), image.terms(), new Var[] {variable}, new int[] {number});
  }

  private Optional<List<Binding>> all(Triple triple, Var count) {
    int[] numbers = {number(triple.getSubject()), number(triple.getPredicate()), number(triple.getObject())};
    boolean absent = IntStream.of(numbers).anyMatch(number -> number == Terms.ABSENT);
    int found = absent ? 0 : Order.length(Scan.range(image, numbers[0], numbers[1], numbers[2]));
    return Optional.of(List.of(BindingFactory.binding(count, NodeValue.makeInteger(found).asNode())));
  }

  private int number(Node term) {
    return term.isVariable() ? Scan.OPEN : image.terms().number(term);
  }

  /// The objects of a property with their numbers, where subject and object are variables.
  private Optional<List<Counted>> objects(Triple triple) {
    if (!triple.getSubject().isVariable() || !triple.getObject().isVariable() || triple.getPredicate().isVariable()) {
      return Optional.empty();
    }
    List<Counted> objects = new ArrayList<>();
    int property = image.terms().number(triple.getPredicate());
    long range = property < 0 ? Order.range(0, 0) : image.pos().of(property);
    Ints column = image.pos().second();
    for (int at = Order.from(range); at < Order.to(range); ) {
      int end = column.upper(at, Order.to(range), column.at(at));
      objects.add(new Counted(row(Var.alloc(triple.getObject()), column.at(at)), end - at));
      at = end;
    }
    return Optional.of(objects);
  }

  private static Optional<Var> count(List<ExprAggregator> aggregators) {
    boolean counts = aggregators.size() == 1 && isCount(aggregators.getFirst().getAggregator());
    return counts ? Optional.of(aggregators.getFirst().getVar()) : Optional.empty();
  }

  private static boolean isCount(Aggregator aggregator) {
    return aggregator instanceof AggCount;
  }

  /// The one pattern of the union that a part is, each of whose variables stands once.
  private static Optional<Triple> single(Op part) {
    if (!(part instanceof OpQuadPattern quads) || quads.getBasicPattern().size() != 1 || !Quad.isUnionGraph(quads.getGraphNode())) {
      return Optional.empty();
    }
    Triple triple = quads.getBasicPattern().get(0);
    boolean plain = ImageExecutor.isPlain(quads.getBasicPattern());
    boolean repeated = isRepeated(triple.getSubject(), triple.getPredicate()) || isRepeated(triple.getSubject(), triple.getObject())
        || isRepeated(triple.getPredicate(), triple.getObject());
    return plain && !repeated ? Optional.of(triple) : Optional.empty();
  }

  private static boolean isRepeated(Node one, Node other) {
    return one.isVariable() && one.equals(other);
  }
}
