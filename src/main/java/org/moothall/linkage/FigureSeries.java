package org.moothall.linkage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.moothall.graph.Moot;

/// Figures of one thing over the meetings of a council. A document that gives several of it is left out, for nobody can tell
/// which of them goes on.
final class FigureSeries {

  private FigureSeries() {}

  /// A figure of a document.
  private record Given(Paper paper, Node figure, Measured measured) {

    static Optional<Given> of(Paper paper, Node figure) {
      return Measured.by(paper, figure).map(measured -> new Given(paper, figure, measured));
    }

    String about() {
      return paper.words(figure, Moot.about).orElseThrow();
    }

    LocalDate day() {
      return paper.date().orElseThrow();
    }
  }

  static Stream<Link> of(Papers papers) {
    Map<Measured, List<Given>> series = papers.all().stream().filter(paper -> paper.date().isPresent()).flatMap(FigureSeries::singles)
        .collect(Collectors.groupingBy(Given::measured, LinkedHashMap::new, Collectors.toList()));
    return series.values().stream().filter(all -> all.stream().map(Given::day).distinct().count() > 1).flatMap(FigureSeries::joined);
  }

  private static Stream<Link> joined(List<Given> series) {
    String about = series.stream().map(Given::about).min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder())).orElseThrow();
    return series.stream().map(given -> new InSeries(given.figure(), given.measured(), about));
  }

  /// The figures of a document that are alone in measuring what they do.
  private static Stream<Given> singles(Paper paper) {
    Map<Measured, List<Given>> given = paper.things(Moot.Figure).stream().flatMap(figure -> Given.of(paper, figure).stream())
        .collect(Collectors.groupingBy(Given::measured, LinkedHashMap::new, Collectors.toList()));
    return given.values().stream().filter(all -> all.size() == 1).flatMap(List::stream);
  }
}
