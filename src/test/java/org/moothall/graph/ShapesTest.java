package org.moothall.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.moothall.issue.Issue;
import org.moothall.issue.IssueCode;

class ShapesTest {

  private static final Graph GRAPH = RecordGraph.of(RichRecord.record(), RichRecord.BASE);

  @Test
  void the_graph_of_a_record_with_every_kind_of_fact_fits() {
    assertThat(Shapes.validate(GRAPH)).isEmpty();
  }

  @Test
  void every_class_that_things_can_have_has_a_shape() {
    Graph ontology = Vocabularies.ontology();
    Graph shapes = Vocabularies.shapes();
    Node target = NodeFactory.createURI("http://www.w3.org/ns/shacl#targetClass");
    Stream<Node> classes = ontology.find(Node.ANY, Reused.TYPE, OWL2.Class.asNode()).mapWith(Triple::getSubject).toList().stream()
        .filter(term -> term.isURI() && !ontology.contains(Node.ANY, Reused.TYPE, term));
    List<Node> abstractions = List.of(Moot.term("Agent"), Moot.term("Fact"), Moot.term("ComparedValue"));
    assertThat(classes.filter(term -> !abstractions.contains(term) && !shapes.contains(Node.ANY, target, term))).isEmpty();
  }

  @Test
  void every_term_of_ours_in_the_shapes_is_declared() {
    Graph ontology = Vocabularies.ontology();
    Stream<Node> ours = Vocabularies.shapes().stream().map(Triple::getObject).filter(node -> node.isURI() && node.getURI().startsWith(Moot.NAMESPACE));
    assertThat(ours.distinct().filter(term -> !ontology.contains(term, RDFS.label.asNode(), Node.ANY))).isEmpty();
  }

  @Test
  void a_property_that_the_class_does_not_have_is_a_violation() {
    Node decision = one(Moot.Decision);
    assertViolation(with(decision, Moot.venue, Literals.of("Old Hall")), decision, "moot:venue");
  }

  @Test
  void a_misspelt_property_is_a_violation() {
    Node evidence = one(Moot.Evidence);
    assertViolation(with(evidence, NodeFactory.createURI("http://www.w3.org/ns/oa#source"), evidence), evidence, "oa:source");
  }

  @Test
  void a_fact_without_evidence_is_a_violation() {
    Node action = one(Moot.Action);
    assertViolation(without(action, Reused.QUOTED_FROM), action, "prov:wasQuotedFrom");
  }

  @Test
  void a_confidence_above_one_is_a_violation() {
    Node figure = one(Moot.Figure);
    Graph broken = without(figure, Moot.confidence);
    broken.add(figure, Moot.confidence, Literals.confidence(1.5));
    assertViolation(broken, figure, "moot:confidence");
  }

  @Test
  void a_decision_with_two_outcomes_or_an_unknown_one_is_a_violation() {
    Node decision = one(Moot.Decision);
    assertViolation(with(decision, Moot.outcome, Choices.UNKNOWN), decision, "moot:outcome");
  }

  @Test
  void an_action_assigned_to_an_item_is_a_violation() {
    Node action = one(Moot.Action);
    assertViolation(with(action, Moot.assignedTo, one(Moot.AgendaItem)), action, "moot:assignedTo");
  }

  @Test
  void a_date_that_is_no_date_is_a_violation() {
    Node tenure = one(Moot.Tenure);
    assertViolation(with(tenure, Moot.asOf, Literals.of("last spring")), tenure, "moot:asOf");
  }

  @Test
  void evidence_that_ends_before_it_starts_is_a_violation() {
    Node evidence = one(Moot.Evidence);
    Graph broken = without(evidence, Moot.end);
    broken.add(evidence, Moot.end, Literals.of(-1));
    assertViolation(broken, evidence, "moot:start");
  }

  @Test
  void a_thing_of_an_undeclared_class_is_a_violation() {
    Node thing = NodeFactory.createURI(RichRecord.BASE + "thing/1");
    Graph broken = with(thing, Reused.LABEL, Literals.of("Thing"));
    broken.add(thing, Reused.TYPE, Moot.term("Thing"));
    assertViolation(broken, thing, "rdf:type");
  }

  private static void assertViolation(Graph graph, Node focus, String path) {
    List<Issue> issues = Shapes.validate(graph);
    assertThat(issues).isNotEmpty().allMatch(issue -> issue.code() == IssueCode.SHAPE_VIOLATION);
    assertThat(issues).extracting(Issue::message).anyMatch(message -> message.startsWith(focus + " ") && message.contains(path));
  }

  private static Node one(Node type) {
    return GRAPH.find(Node.ANY, Reused.TYPE, type).mapWith(Triple::getSubject).toList().getFirst();
  }

  private static Graph with(Node subject, Node property, Node object) {
    Graph copy = copy();
    copy.add(subject, property, object);
    return copy;
  }

  private static Graph without(Node subject, Node property) {
    Graph copy = copy();
    copy.remove(subject, property, Node.ANY);
    return copy;
  }

  private static Graph copy() {
    Graph copy = GraphMemFactory.createDefaultGraphSameTerm();
    GRAPH.stream().forEach(copy::add);
    return copy;
  }
}
