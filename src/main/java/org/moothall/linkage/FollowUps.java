package org.moothall.linkage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What later meetings of a body tell of the actions of an earlier one.
final class FollowUps {

  /// A body comes back to a thing soon or not at all.
  private static final int MEETINGS = 3;

  private final Map<Paper, List<Point>> points = new LinkedHashMap<>();
  private final List<List<Paper>> meetings;
  private final List<Reports> reports;
  private final BiFunction<Paper, List<Point>, List<Pledge>> pledges;

  private FollowUps(Papers papers, List<Paper> body, BiFunction<Paper, List<Point>, List<Pledge>> pledges) {
    this.pledges = pledges;
    body.forEach(paper -> points.put(paper, Points.of(paper)));
    this.meetings = List.copyOf(body.stream().collect(Collectors.groupingBy(paper -> paper.date().orElseThrow(), TreeMap::new, Collectors.toList())).values());
    SharedWords shared = new SharedWords(Rarity.of(points.values().stream().flatMap(List::stream).toList()), CommonNames.of(papers.council(), body));
    this.reports = meetings.stream().map(met -> new Reports(shared, met.stream().flatMap(paper -> points(paper).stream()).toList())).toList();
  }

  /// @param successions where a body has gone on under another name, its later meetings tell of its earlier actions
  static Stream<Link> of(Papers papers, List<Succession> successions) {
    return of(papers, successions, Pledge::of);
  }

  /// The follow-ups of what a document leaves to be done.
  static Stream<Link> of(Papers papers, List<Succession> successions, BiFunction<Paper, List<Point>, List<Pledge>> pledges) {
    Lineage lineage = Lineage.of(papers, successions);
    Map<String, List<Paper>> bodies = papers.all().stream().filter(paper -> paper.date().isPresent() && paper.body().isPresent())
        .collect(Collectors.groupingBy(lineage::name, TreeMap::new, Collectors.toList()));
    return Stream.concat(bodies.values().stream().flatMap(body -> new FollowUps(papers, body, pledges).all()), Updates.of(papers, pledges));
  }

  private List<Point> points(Paper paper) {
    return points.getOrDefault(paper, List.of());
  }

  private Stream<Link> all() {
    return IntStream.range(0, meetings.size()).boxed().flatMap(met -> meetings.get(met).stream()
        .flatMap(paper -> pledges.apply(paper, points(paper)).stream()).flatMap(pledge -> after(met, pledge).stream()));
  }

  /// What the next meetings tell, up to that which tells the end. Where one tells in other words than the action's, the next may take these up.
  private List<Link> after(int met, Pledge pledge) {
    List<Link> told = new ArrayList<>();
    Optional<Pledge> lead = Optional.empty();
    for (int later = met + 1; later < meetings.size() && later <= met + MEETINGS; later++) {
      Optional<FollowUp> found = find(pledge, lead, later, later == met + 1);
      found.ifPresent(told::add);
      if (found.filter(FollowUp::isTheEnd).isPresent()) {
        return told;
      }
      lead = found.flatMap(report -> pledge.goesOnAt(report.report(), points(report.report().paper())));
    }
    return told;
  }

  private Optional<FollowUp> find(Pledge pledge, Optional<Pledge> lead, int later, boolean next) {
    Reports told = reports.get(later);
    return told.find(pledge, next).or(() -> lead.flatMap(words -> told.find(words, true))).map(best -> best.tells(pledge))
        .or(() -> told.allDone().filter(_ -> next && pledge.isAction()).map(words -> AllDone.tells(pledge, words)));
  }
}
