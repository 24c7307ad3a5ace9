package org.moothall.record;

import java.util.List;
import org.moothall.fact.Evidence;
import tools.jackson.databind.node.ObjectNode;

/// Writes the receipt of a document as JSON.
final class CoverageJson {

  private CoverageJson() {}

  static ObjectNode of(Coverage coverage) {
    ObjectNode node = RecordJson.JSON.createObjectNode().put("characters", coverage.characters()).put("read", coverage.read())
        .put("sentences", coverage.sentences()).put("cueSentences", coverage.cueSentences());
    words(node, "cueSentencesWithoutFact", coverage.cueSentencesWithoutFact());
    node.put("names", coverage.names().seen());
    words(node, "untypedNames", coverage.names().untyped());
    node.putArray("missing");
    coverage.missing().forEach(missing -> missing(node.withArray("missing").addObject(), missing));
    Coverage.Tiers facts = coverage.facts();
    node.putObject("facts").put("asserted", facts.asserted()).put("flagged", facts.flagged()).put("candidates", facts.candidates());
    return node;
  }

  private static void words(ObjectNode node, String name, List<Evidence> evidence) {
    node.putArray(name);
    evidence.forEach(words -> RecordJson.evidence(node.withArray(name).addObject(), words));
  }

  private static void missing(ObjectNode node, Missing missing) {
    node.put("attribute", missing.attribute().label()).put("count", missing.count()).put("reason", missing.reason());
    RecordJson.evidence(node, missing.words().stream().toList());
  }
}
