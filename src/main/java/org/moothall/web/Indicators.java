package org.moothall.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.moothall.chart.Chart;
import org.moothall.chart.Measure;
import org.moothall.chart.Measure.Compared;
import org.moothall.fact.Amount;
import org.moothall.query.Row;
import org.moothall.query.Term;

/// Reads figures out of rows, to be drawn: `?fact`, `?value`, `?unit`, and `?previous`, `?target` and `?benchmark` where they are told.
final class Indicators {

  private final Links links;
  private final Personal personal;

  Indicators(Links links, Personal personal) {
    this.links = links;
    this.personal = personal;
  }

  /// One chart of figures of the same unit; none where there is no figure.
  Optional<Chart> chart(List<Row> rows) {
    boolean oneCouncil = figures(rows).size() > 1 && rows.stream().map(row -> row.text("councilName")).distinct().count() == 1
        && rows.stream().allMatch(row -> row.find("date").isPresent());
    List<Measure> measures = figures(rows).stream().flatMap(figure -> measure(figure, oneCouncil).stream()).toList();
    return measures.isEmpty() ? Optional.empty() : Optional.of(Chart.of(measures, unit(rows.getFirst()).equals("%")));
  }

  /// A chart each, for figures that have nothing to do with each other.
  Map<String, Chart> charts(List<Row> rows) {
    Map<String, Chart> charts = new LinkedHashMap<>();
    figures(rows).forEach(figure -> chart(figure).ifPresent(chart -> charts.put(figure.getFirst().text("fact"), chart)));
    return charts;
  }

  /// The rows of each figure.
  private static Collection<List<Row>> figures(List<Row> rows) {
    Map<String, List<Row>> figures = new LinkedHashMap<>();
    rows.forEach(row -> figures.computeIfAbsent(row.text("fact"), _ -> new ArrayList<>()).add(row));
    return figures.values();
  }

  /// @param byDay whether its day alone tells it from the others
  private Optional<Measure> measure(List<Row> figure, boolean byDay) {
    Row row = figure.getFirst();
    String name = Stream.of(byDay ? Optional.<Term>empty() : row.find("councilName"), row.find("date"))
        .flatMap(Optional::stream).map(term -> Cell.of(term, links, personal).text()).reduce((council, date) -> council + ", " + date).orElse("");
    return number(row, "value").map(value -> new Measure(name, links.page(row.text("fact")).orElse(""), value.doubleValue(), shown(value, row), compared(figure)));
  }

  private List<Compared> compared(List<Row> figure) {
    List<Compared> compared = new ArrayList<>();
    Row first = figure.getFirst();
    number(first, "previous").ifPresent(value -> compared.add(new Compared("before", "before", value.doubleValue(), shown(value, first))));
    number(first, "target").ifPresent(value -> compared.add(new Compared("target", "target", value.doubleValue(), shown(value, first))));
    figure.forEach(row -> number(row, "benchmark").ifPresent(value -> compared.add(new Compared("elsewhere",
        row.text("benchmarkName").isEmpty() ? "elsewhere" : personal.withhold(row.text("benchmarkName")), value.doubleValue(), shown(value, row)))));
    return compared.stream().distinct().toList();
  }

  private static Optional<BigDecimal> number(Row row, String variable) {
    try {
      return row.find(variable).map(term -> new BigDecimal(term.text()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static String shown(BigDecimal value, Row row) {
    return Amount.measured(Amount.grouped(value), unit(row));
  }

  private static String unit(Row row) {
    return row.text("unit");
  }
}
