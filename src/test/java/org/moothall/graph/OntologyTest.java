package org.moothall.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.moothall.fact.Attendance;
import org.moothall.fact.Figure;
import org.moothall.fact.OfficeHeld;
import org.moothall.fact.OrganisationMentioned;
import org.moothall.fact.Outcome;
import org.moothall.fact.Tier;

class OntologyTest {

  private static final Graph ONTOLOGY = Vocabularies.ontology();
  private static final Node THE_ONTOLOGY = NodeFactory.createURI("https://w3id.org/moothall/ontology");

  @Test
  void every_term_has_one_english_label_and_one_english_definition() {
    assertThat(terms()).hasSizeGreaterThan(150).allSatisfy(term -> {
      assertThat(values(term, RDFS.label.asNode())).singleElement().satisfies(OntologyTest::isEnglish);
      assertThat(values(term, SKOS.definition.asNode())).singleElement().satisfies(OntologyTest::isEnglish);
    });
  }

  @Test
  void every_property_has_one_domain_and_one_range() {
    List<Node> properties = Stream.of(OWL2.ObjectProperty, OWL2.DatatypeProperty).flatMap(type -> instances(type.asNode())).toList();
    assertThat(properties).hasSizeGreaterThan(100).allSatisfy(property -> {
      assertThat(values(property, RDFS.domain.asNode())).hasSize(1);
      assertThat(values(property, RDFS.range.asNode())).hasSize(1);
    });
  }

  @Test
  void every_term_of_ours_that_is_used_is_declared() {
    Stream<Node> used = ONTOLOGY.stream().flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()));
    assertThat(used.filter(OntologyTest::isOurs).distinct()).allSatisfy(OntologyTest::isDeclared);
  }

  @Test
  void every_constant_is_declared_and_bears_its_name() throws IllegalAccessException {
    int constants = 0;
    for (Field field : Moot.class.getFields()) {
      if (field.get(null) instanceof Node term) {
        assertThat(term.getLocalName()).isEqualTo(field.getName());
        isDeclared(term);
        constants++;
      }
    }
    assertThat(constants).isGreaterThan(100);
  }

  @Test
  void every_choice_is_an_individual_of_its_class() {
    List<Node> undeclared = new ArrayList<>();
    Stream.of(Outcome.values()).map(Choices::of).filter(choice -> isNot(choice, "Outcome")).forEach(undeclared::add);
    Stream.of(Attendance.Status.values()).map(Choices::of).filter(choice -> isNot(choice, "AttendanceStatus")).forEach(undeclared::add);
    Stream.of(Attendance.Capacity.values()).map(Choices::of).filter(choice -> isNot(choice, "Capacity")).forEach(undeclared::add);
    Stream.of(OfficeHeld.Manner.values()).map(Choices::of).filter(choice -> isNot(choice, "Manner")).forEach(undeclared::add);
    Stream.of(OrganisationMentioned.Reason.values()).map(Choices::of).filter(choice -> isNot(choice, "MentionReason")).forEach(undeclared::add);
    Stream.of(Figure.Qualifier.values()).map(Choices::of).filter(choice -> isNot(choice, "Qualifier")).forEach(undeclared::add);
    Stream.of(Tier.ASSERTED, Tier.FLAGGED).map(Choices::of).filter(choice -> isNot(choice, "Tier")).forEach(undeclared::add);
    Stream.of(Choices.STATED, Choices.GIVEN, Choices.UNKNOWN).filter(choice -> isNot(choice, "DateStatus")).forEach(undeclared::add);
    assertThat(undeclared).isEmpty();
  }

  @Test
  void the_ontology_says_what_it_is() {
    List.of("http://purl.org/dc/terms/title", "http://purl.org/dc/terms/license", "http://purl.org/dc/terms/creator", "http://www.w3.org/2002/07/owl#versionIRI")
        .forEach(property -> assertThat(values(THE_ONTOLOGY, NodeFactory.createURI(property))).hasSize(1));
  }

  private static boolean isNot(Node choice, String type) {
    return !ONTOLOGY.contains(choice, Reused.TYPE, Moot.term(type));
  }

  private static void isDeclared(Node term) {
    assertThat(ONTOLOGY.contains(term, Reused.TYPE, Node.ANY)).as(term.getURI()).isTrue();
  }

  private static void isEnglish(Node words) {
    assertThat(words.getLiteralLanguage()).isEqualTo("en");
    assertThat(words.getLiteralLexicalForm()).isNotBlank();
  }

  private static List<Node> terms() {
    return ONTOLOGY.find(Node.ANY, Reused.TYPE, Node.ANY).mapWith(Triple::getSubject).toList().stream().filter(OntologyTest::isOurs).distinct().toList();
  }

  private static boolean isOurs(Node node) {
    return node.isURI() && node.getURI().startsWith(Moot.NAMESPACE);
  }

  private static Stream<Node> instances(Node type) {
    return ONTOLOGY.find(Node.ANY, Reused.TYPE, type).mapWith(Triple::getSubject).toList().stream();
  }

  private static List<Node> values(Node subject, Node property) {
    return ONTOLOGY.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
  }
}
