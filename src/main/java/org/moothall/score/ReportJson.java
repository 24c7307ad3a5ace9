package org.moothall.score;

import java.util.OptionalDouble;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A report as JSON: `{"council": {"p": 1.0, "r": 0.8, "f": 0.89, "tp": 4, "fp": 0, "fn": 1}, …}`.
///
/// Per field precision, recall and F1 (null where there is nothing to divide by), and how often it was right, extra and missed.
public final class ReportJson {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ReportJson() {}

  /// Writes the scores over all documents, on one line.
  public static String write(Report report) {
    ObjectNode fields = JSON.createObjectNode();
    for (FieldScore score : report.fields()) {
      Tally tally = score.tally();
      ObjectNode field = fields.putObject(score.field().label());
      put(field, "p", tally.precision());
      put(field, "r", tally.recall());
      put(field, "f", tally.f1());
      field.put("tp", tally.right()).put("fp", tally.extra()).put("fn", tally.missed());
    }
    return fields.toString();
  }

  private static void put(ObjectNode field, String name, OptionalDouble share) {
    if (share.isPresent()) {
      field.put(name, share.getAsDouble());
    } else {
      field.putNull(name);
    }
  }
}
