package org.moothall.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;

class InferenceTest {

  private static final Graph THEMES = turtle("theme:potholes skos:broader theme:transport-highways . theme:transport-highways skos:broader theme:place .");
  private static final Inference INFERENCE = Inference.of(Vocabularies.ontology(), THEMES);

  @Test
  void a_thing_is_of_the_superclasses_of_its_class() {
    assertThat(inferred("<mention/1> a moot:CouncilReference .")).contains(
        triple("<mention/1> a moot:Mention ."), triple("<mention/1> a moot:Fact ."), triple("<mention/1> a prov:Entity ."));
  }

  @Test
  void a_relation_holds_by_its_superproperties_and_inverses() {
    assertThat(inferred("<meeting/1> moot:apologiesFrom <person/1> .")).contains(triple("<person/1> moot:sentApologiesTo <meeting/1> ."));
    assertThat(inferred("<person/1> moot:holds <post/1> .")).contains(triple("<person/1> org:holds <post/1> ."), triple("<post/1> org:heldBy <person/1> ."));
    assertThat(inferred("<body/1> org:unitOf <council/1> .")).contains(triple("<council/1> moot:hasBody <body/1> ."), triple("<council/1> org:hasUnit <body/1> ."));
  }

  @Test
  void what_an_item_is_about_its_decisions_actions_and_meeting_are_about_too() {
    String item = "<item/1> dcterms:subject theme:potholes ; moot:itemOf <meeting/1> . <figure/1> a moot:Figure ; moot:statedIn <item/1> . <commitment/1> moot:statedIn <item/1> .";
    String facts = "<decision/1> moot:decidedAt <item/1> . <action/1> moot:arisesFrom <item/1> . <question/1> moot:askedAt <item/1> .";
    assertThat(inferred(item + facts))
        .contains(triple("<decision/1> dcterms:subject theme:potholes ."), triple("<action/1> dcterms:subject theme:potholes ."))
        .contains(triple("<meeting/1> dcterms:subject theme:potholes ."))
        .doesNotContain(triple("<question/1> dcterms:subject theme:potholes ."), triple("<figure/1> dcterms:subject theme:potholes ."))
        .doesNotContain(triple("<commitment/1> dcterms:subject theme:potholes ."));
  }

  @Test
  void what_is_about_a_theme_is_about_the_broader_ones() {
    assertThat(inferred("<item/1> dcterms:subject theme:potholes ; moot:itemOf <meeting/1> .")).contains(
        triple("<item/1> dcterms:subject theme:transport-highways ."), triple("<item/1> dcterms:subject theme:place ."),
        triple("<meeting/1> dcterms:subject theme:place ."));
  }

  @Test
  void nothing_that_is_asserted_is_inferred_again() {
    Graph asserted = RecordGraph.of(RichRecord.record(), RichRecord.BASE);
    Graph inferred = INFERENCE.infer(asserted);
    assertThat(inferred.stream().filter(asserted::contains)).isEmpty();
    assertThat(inferred.size()).isPositive();
  }

  @Test
  void what_is_inferred_needs_no_more_inference() {
    Graph asserted = RecordGraph.of(RichRecord.record(), RichRecord.BASE);
    Graph all = RecordGraph.of(RichRecord.record(), RichRecord.BASE);
    INFERENCE.infer(asserted).stream().forEach(all::add);
    assertThat(INFERENCE.infer(all).stream().filter(triple -> !triple.getPredicate().equals(Reused.SUBJECT))).isEmpty();
  }

  private static Stream<Triple> inferred(String asserted) {
    return INFERENCE.infer(turtle(asserted)).stream();
  }

  private static Triple triple(String words) {
    return turtle(words).stream().findFirst().orElseThrow();
  }

  private static Graph turtle(String words) {
    StringBuilder text = new StringBuilder();
    Prefixes.all().forEach((prefix, namespace) -> text.append("PREFIX ").append(prefix).append(": <").append(namespace).append(">\n"));
    return Vocabularies.parse(new ByteArrayInputStream(text.append(words).toString().getBytes(StandardCharsets.UTF_8)), RichRecord.BASE);
  }
}
