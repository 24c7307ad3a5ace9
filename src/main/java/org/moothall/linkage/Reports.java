package org.moothall.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.moothall.text.Passage;

/// Finds in the papers of one later meeting the words that tell of something that was to be done.
final class Reports {

  /// What is to be shared, counted in words that stand in two sentences only: with the next meeting, and with one after it.
  private static final double LEAST = 1.35;
  private static final double LEAST_LATER = 2.4;
  private static final double LEAST_LOOKING_BACK = 1.1;

  /// The same where the item is cited by its number.
  private static final double LEAST_CITED = 0.3;

  /// The same where an item has the matter for its title and names who is to see to it.
  private static final double LEAST_TITLED = 0.6;

  /// What the two sentences and their subjects have to share.
  private static final double LEAST_OWN = 0.5;

  /// How many times as much has to speak for the best as for the second best.
  private static final double MARGIN = 1.15;

  private static final double FOR_A_CITATION = 1.0;
  private static final double FOR_LOOKING_BACK = 0.2;
  private static final double FOR_AN_OWNER = 0.2;
  private static final double FOR_A_TELLING_VERB = 0.3;

  private static final Comparator<Report> BEST_FIRST =
      Comparator.comparingDouble(Report::score).reversed().thenComparing(report -> report.point().paper().document().getURI())
          .thenComparing(report -> report.words().span());

  private final SharedWords words;
  private final Optional<Link.Words> allDone;
  private final List<Told> sentences = new ArrayList<>();
  private final Map<String, List<Integer>> byStem = new HashMap<>();

  Reports(SharedWords words, List<Point> points) {
    this.words = words;
    this.allDone = AllDone.in(points);
    points.stream().filter(Point::mayReport).forEach(this::add);
  }

  /// A sentence of the meeting.
  ///
  /// @param near the stems of the sentence and of what stands around it, with how near they stand
  /// @param stems those of the sentence
  /// @param cited what its point cites
  /// @param cases the numbers of cases that its point names
  private record Told(Point point, Passage words, Map<String, Nearness> near, Set<String> stems, Cited cited, Set<String> cases) {

    /// Whether the two are about two cases of one kind: two planning applications.
    boolean isOfAnotherCase(Set<String> others) {
      return !cases.isEmpty() && !others.isEmpty() && !isOfCase(others);
    }

    boolean isOfCase(Set<String> others) {
      return cases.stream().anyMatch(others::contains);
    }
  }

  private void add(Point point) {
    Cited cited = Cited.in(point);
    Set<String> cases = Cited.cases(point.words());
    for (Passage sentence : point.words().sentences()) {
      Map<String, Nearness> near = words.near(point, sentence);
      near.keySet().forEach(stem -> byStem.computeIfAbsent(stem, _ -> new ArrayList<>()).add(sentences.size()));
      sentences.add(new Told(point, sentence, near, Stems.in(sentence), cited, cases));
    }
  }

  /// The words by which everything of the meeting before is done.
  Optional<Link.Words> allDone() {
    return allDone;
  }

  /// The sentence that reports, where one stands out.
  ///
  /// @param next whether the meeting followed at once, so that the numbers that it cites are those of the action's minutes
  Optional<Report> find(Pledge pledge, boolean next) {
    Map<String, Nearness> asked = words.near(pledge);
    List<Citation> names = Citation.to(pledge.point());
    Set<String> cases = Cited.cases(pledge.point().words());
    List<Report> found = sharing(asked).filter(told -> !told.isOfAnotherCase(cases))
        .map(told -> report(pledge, asked, told, told.isOfCase(cases) || told.cited().cites(names, pledge.point().paper().date(), next))).sorted(BEST_FIRST).toList();
    return found.stream().filter(report -> isEnough(report, next)).findFirst().filter(best -> standsOut(best, asked, found));
  }

  private static boolean isEnough(Report best, boolean next) {
    double least = best.cites() ? LEAST_CITED : best.titled() ? LEAST_TITLED : !next ? LEAST_LATER : best.point().item().looksBack() ? LEAST_LOOKING_BACK : LEAST;
    return best.shared() >= least && (best.titled() || best.own() >= LEAST_OWN);
  }

  private static boolean standsOut(Report best, Map<String, Nearness> asked, List<Report> found) {
    boolean ofOneThing = best.point().item().title().filter(title -> Stems.in(title).stream().anyMatch(asked::containsKey)).isPresent();
    return found.stream().filter(other -> !best.point().isWith(other.point(), ofOneThing) && (other.cites() || !best.cites())).findFirst()
        .filter(second -> best.score() < MARGIN * second.score()).isEmpty();
  }

  private Stream<Told> sharing(Map<String, Nearness> asked) {
    Set<Integer> places = new TreeSet<>();
    asked.keySet().forEach(stem -> places.addAll(byStem.getOrDefault(stem, List.of())));
    return places.stream().map(sentences::get);
  }

  private Report report(Pledge pledge, Map<String, Nearness> asked, Told told, boolean cites) {
    double shared = words.of(asked, told.near());
    double more = (cites ? FOR_A_CITATION : 0) + (told.point().item().looksBack() ? FOR_LOOKING_BACK : 0)
        + (Telling.kind(told.words()).isPresent() ? FOR_A_TELLING_VERB : 0)
        + (told.stems().stream().anyMatch(pledge.owners()::contains) ? FOR_AN_OWNER : 0);
    return new Report(told.point(), told.words(), shared, words.own(asked, told.near()), shared + more, cites, isItsItem(pledge, asked, told));
  }

  private boolean isItsItem(Pledge pledge, Map<String, Nearness> asked, Told told) {
    return words.isLead(told.point(), asked) || (words.isTitle(told.point(), asked) && told.stems().stream().anyMatch(pledge.owners()::contains));
  }
}
