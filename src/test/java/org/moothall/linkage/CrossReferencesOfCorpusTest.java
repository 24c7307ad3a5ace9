package org.moothall.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.moothall.graph.Moot;
import org.moothall.graph.Reused;
import org.moothall.store.Store;

/// The other councils that people saw named in the documents of `data`, and those that the graph has.
class CrossReferencesOfCorpusTest {

  /// Eleven of the thirteen that the documents name; the others are named by letters or as "the Borough Council" alone.
  private static final double RECALL = 0.84;

  /// That a document cites a council, by the beginning of the words.
  private record Cites(String document, String words) {}

  @Test
  void councils_that_are_named_are_found_and_no_others() {
    Set<Cites> found;
    try (Store store = Corpus.load()) {
      found = store.read(CrossReferencesOfCorpusTest::found);
    }
    List<Cites> named = Corpus.labels("crossrefs").stream().filter(label -> "cites-council".equals(label.get("kind")) && !String.valueOf(label.get("target")).endsWith("unnamed"))
        .map(label -> new Cites(String.valueOf(label.get("document")), String.valueOf(label.get("words")))).toList();
    long seen = named.stream().filter(label -> found.stream().anyMatch(cites -> same(label, cites))).count();
    assertThat((double) seen / named.size()).isGreaterThanOrEqualTo(RECALL);
    Set<String> labelled = named.stream().map(Cites::document).collect(Collectors.toSet());
    assertThat(found.stream().filter(cites -> labelled.stream().anyMatch(document -> isOf(document, cites)))).allMatch(cites -> named.stream().anyMatch(label -> same(label, cites)));
  }

  private static boolean same(Cites label, Cites found) {
    return isOf(label.document(), found) && label.words().startsWith(found.words());
  }

  private static boolean isOf(String document, Cites found) {
    return document.startsWith(found.document() + ".");
  }

  private static Set<Cites> found(DatasetGraph dataset) {
    return dataset.stream(Node.ANY, Node.ANY, Reused.TYPE, Moot.CouncilReference).flatMap(said ->
        dataset.stream(said.getGraph(), said.getSubject(), Reused.QUOTED_FROM, Node.ANY).map(words -> new Cites(
            one(dataset, one(dataset, words.getObject(), Reused.HAS_SOURCE), Reused.IDENTIFIER).getLiteralLexicalForm(),
            one(dataset, words.getObject(), Moot.exact).getLiteralLexicalForm()))).collect(Collectors.toSet());
  }

  private static Node one(DatasetGraph dataset, Node thing, Node property) {
    return dataset.stream(Node.ANY, thing, property, Node.ANY).findFirst().orElseThrow().getObject();
  }
}
