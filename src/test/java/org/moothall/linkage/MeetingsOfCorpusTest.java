package org.moothall.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.Test;
import org.moothall.graph.Moot;
import org.moothall.store.Store;

class MeetingsOfCorpusTest {

  /// A step from the document of one meeting to that of the next.
  private record Step(String before, String after) {}

  @Test
  void meetings_with_a_day_follow_each_other_as_people_read_them() {
    Set<Step> labelled = new HashSet<>();
    Corpus.labels("meetings").stream().filter(row -> !row.getOrDefault("date", "").isEmpty() && !row.getOrDefault("next", "").isEmpty() && !date(row.getOrDefault("next", "")).isEmpty())
        .forEach(row -> labelled.add(new Step(name(row.getOrDefault("document", "")), name(row.getOrDefault("next", "")))));
    try (Store store = Corpus.load()) {
      Set<Step> found = store.read(MeetingsOfCorpusTest::steps);
      assertThat(labelled).hasSizeGreaterThan(15);
      assertThat(found).containsAll(labelled);
    }
  }

  private static String date(String document) {
    return Corpus.labels("meetings").stream().filter(row -> row.getOrDefault("document", "").equals(document)).map(row -> row.getOrDefault("date", "")).findFirst().orElse("");
  }

  private static String name(String document) {
    return document.replaceFirst("\\.\\w+$", "");
  }

  private static Set<Step> steps(DatasetGraph dataset) {
    Map<Node, String> names = new HashMap<>();
    dataset.stream(Node.ANY, Node.ANY, Moot.describes, Node.ANY).forEach(told -> dataset.stream(Node.ANY, told.getSubject(), DCTerms.identifier.asNode(), Node.ANY)
        .forEach(called -> names.put(told.getObject(), called.getObject().getLiteralLexicalForm())));
    Set<Step> steps = new HashSet<>();
    dataset.stream(Node.ANY, Node.ANY, Moot.nextMeeting, Node.ANY)
        .forEach(next -> steps.add(new Step(names.getOrDefault(next.getSubject(), ""), names.getOrDefault(next.getObject(), ""))));
    return steps;
  }
}
