package org.moothall.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/// A report as plain text: a table with a row a field, then what else is asked for.
///
///     field                 P     R     F1    right extra missed
///     council               1.00  0.80  0.89      4     0     1
public final class ReportText {

  /// What may follow the table.
  public enum Part {
    /// One table for each kind of document.
    KINDS,
    /// One table for each council.
    COUNCILS,
    /// One row for each rule: its precision, and how often it was right and not labelled.
    RULES,
    /// One line for each error: document, field, fault and what, separated by tabs.
    ERRORS
  }

  private ReportText() {}

  /// Writes the report, each line ended by a line feed.
  public static String write(Report report, Set<Part> parts) {
    StringBuilder text = new StringBuilder();
    text.append(report.documents()).append(" documents, ").append(report.recorded()).append(" with a record\n");
    text.append(table(report.fields()));
    if (parts.contains(Part.KINDS)) {
      text.append(tables(report.kinds()));
    }
    if (parts.contains(Part.COUNCILS)) {
      text.append(tables(report.councils()));
    }
    if (parts.contains(Part.RULES)) {
      text.append("\nrule                              P     right extra\n");
      report.rules().forEach((rule, tally) -> text.append("%-32s%s  %5d %5d\n".formatted(rule, share(tally.precision()), tally.right(), tally.extra())));
    }
    if (parts.contains(Part.ERRORS) && !report.errors().isEmpty()) {
      text.append('\n').append(report.errors().stream().map(ReportText::line).collect(Collectors.joining()));
    }
    return text.toString();
  }

  private static String tables(Map<String, List<FieldScore>> groups) {
    return groups.entrySet().stream().map(group -> "\n== " + group.getKey() + "\n" + table(group.getValue())).collect(Collectors.joining());
  }

  private static String table(List<FieldScore> fields) {
    return "field                 P     R     F1    right extra missed\n"
        + fields.stream().map(ReportText::row).collect(Collectors.joining());
  }

  private static String row(FieldScore score) {
    Tally tally = score.tally();
    return "%-20s%s %s %s  %5d %5d %5d\n".formatted(score.field().label(), share(tally.precision()), share(tally.recall()),
        share(tally.f1()), tally.right(), tally.extra(), tally.missed());
  }

  private static String share(OptionalDouble share) {
    return share.isEmpty() ? "   - " : " " + new BigDecimal(share.getAsDouble()).setScale(2, RoundingMode.HALF_EVEN);
  }

  private static String line(ScoreError error) {
    String what = error.what().replaceAll("[\\t\\r\\n]+", " ");
    return String.join("\t", error.document(), error.field(), error.fault().label(), what) + "\n";
  }
}
