package org.moothall.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

/// Answers that stand in the index: how many statements there are, which properties there are, which objects a property has and how often, how many
/// different terms there are.
final class Counting {

  private final Image image;

  Counting(Image image) {
    this.image = image;
  }

  /// The rows of a group that only counts the statements of one pattern and their terms: all of them, by object, or by property.
  Optional<List<Binding>> counted(OpGroup group) {
    Optional<Triple> triple = single(group.getSubOp()).filter(_ -> !group.getAggregators().isEmpty() && group.getGroupVars().getExprs().isEmpty());
    return triple.flatMap(pattern -> groups(pattern, group.getGroupVars().getVars())).flatMap(groups -> told(groups, group.getAggregators()));
  }

  private Optional<List<Counted>> groups(Triple triple, List<Var> by) {
    if (by.isEmpty()) {
      return all(triple);
    }
    if (by.equals(List.of(triple.getObject()))) {
      return objects(triple);
    }
    return by.equals(List.of(triple.getPredicate())) && isOpen(triple) ? Optional.of(properties(triple)) : Optional.empty();
  }

  private static Optional<List<Binding>> told(List<Counted> groups, List<ExprAggregator> aggregators) {
    List<Binding> told = groups.stream().flatMap(group -> group.counts.told(group.row, aggregators).stream()).toList();
    return told.size() == groups.size() ? Optional.of(told) : Optional.empty();
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

  private record Counted(Binding row, Counts counts) {}

  private Binding row(Var variable, int number) {
    return new IdBinding(BindingFactory.root(), image.terms(), new Var[] {variable}, new int[] {number});
  }

  private Optional<List<Counted>> all(Triple triple) {
    int[] numbers = {number(triple.getSubject()), number(triple.getPredicate()), number(triple.getObject())};
    boolean absent = IntStream.of(numbers).anyMatch(number -> number == Terms.ABSENT);
    int found = absent ? 0 : Order.length(Scan.range(image, numbers[0], numbers[1], numbers[2]));
    return Optional.of(List.of(new Counted(BindingFactory.root(), new Counts(found, different(triple, found)))));
  }

  /// How many different terms each variable stands for, where that is in the index.
  private Map<Node, Supplier<Integer>> different(Triple triple, int found) {
    List<Node> variables = Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()).filter(Node::isVariable).toList();
    if (variables.size() < 2 || found == 0) {
      return variables.stream().collect(Collectors.toMap(Function.identity(), _ -> () -> found));
    }
    if (isOpen(triple)) {
      return Map.of(triple.getSubject(), image.spo()::keys, triple.getPredicate(), image.properties().names()::size, triple.getObject(), image.osp()::keys);
    }
    return triple.getPredicate().isVariable() ? Map.of() : ofProperty(triple, number(triple.getPredicate()));
  }

  private Map<Node, Supplier<Integer>> ofProperty(Triple triple, int property) {
    return Map.of(triple.getSubject(), () -> image.properties().subjectsOf(property), triple.getObject(), () -> image.properties().objectsOf(property));
  }

  private static boolean isOpen(Triple triple) {
    return triple.getSubject().isVariable() && triple.getPredicate().isVariable() && triple.getObject().isVariable();
  }

  private List<Counted> properties(Triple triple) {
    Ints names = image.properties().names();
    return IntStream.range(0, names.size()).map(names::at).mapToObj(property -> new Counted(row(Var.alloc(triple.getPredicate()), property),
        new Counts(Order.length(image.pos().of(property)), ofProperty(triple, property)))).toList();
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
      int length = end - at;
      objects.add(new Counted(row(Var.alloc(triple.getObject()), column.at(at)), new Counts(length, Map.of(triple.getSubject(), () -> length))));
      at = end;
    }
    return Optional.of(objects);
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
