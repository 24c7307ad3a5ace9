package org.moothall.linkage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.moothall.graph.Moot;
import org.moothall.text.Dates;
import org.moothall.text.Wording;

/// Decisions that take back or amend an earlier one which they cite, and corrections of minutes.
///
/// `That the decision of 14 May 2024 (minute 3) to sell the garages be rescinded.` `That minute 27 be amended …`
/// `That the minutes of 3 May be approved subject to the addition of …`
/// An earlier decision is cited by its day, or by the number of its minute in the minutes of the same body.
final class Revisions {

  private static final Wording OF_EARLIER = Wording.of("(?i)\\b(?:decisions?|resolutions?|resolved|minute|recommendations?|delegations?)\\b");
  private static final Wording TAKES_BACK = Wording.of(
      "(?i)\\b(?:rescind(?:ed|s|ing)?|revok(?:ed?|es|ing)|overturn(?:ed|s|ing)?|revers(?:ed?|es|ing)|annul(?:led|s)?|quash(?:ed)?|set aside|withdrawn)\\b");
  private static final Wording AMENDS = Wording.of(
      "(?i)\\b(?:amend(?:ed|s|ing)?|var(?:y|ied)|supersed(?:ed?|es|ing)|replac(?:ed?|es|ing)|chang(?:ed?|ing)|updated|extended)\\b");
  private static final Wording CORRECTS = Wording.of(
      "(?i)\\b(?:amended|amendments?|corrected|corrections?|subject to|apart from|with the (?:addition|deletion|insertion|exception)|sentence added)\\b");
  private static final Wording UNCHANGED = Wording.of("(?i)\\b(?:without|no|subject to no) (?:any )?(?:further )?(?:amendments?|corrections?)\\b");
  private static final int LEAST_SHARED = 2;
  private static final int PAPERS = 12;

  private final Papers papers;
  private final Set<String> common;

  private Revisions(Papers papers) {
    this.papers = papers;
    this.common = new HashSet<>(CommonNames.of(papers.council(), papers.all()));
  }

  static Stream<Link> of(Papers papers) {
    Revisions revisions = new Revisions(papers);
    return papers.all().stream().flatMap(paper -> Minuted.of(paper).stream().flatMap(decision -> revisions.find(decision).stream()));
  }

  private Optional<Link> find(Minuted decision) {
    Optional<Node> corrected = decision.paper().one(decision.node(), Moot.concernsMeeting);
    if (corrected.isPresent()) {
      return corrected.filter(_ -> CORRECTS.in(decision.words()) && !UNCHANGED.in(decision.words()))
          .map(meeting -> new Revision(decision.node(), meeting, Revision.Kind.CORRECTED, decision.evidence(), "revision/minutes", 0.9));
    }
    boolean back = TAKES_BACK.in(decision.words());
    boolean changes = OF_EARLIER.in(decision.words()) && (back || AMENDS.in(decision.words()));
    return changes ? earlier(decision, back ? Revision.Kind.RESCINDED : Revision.Kind.AMENDED) : Optional.empty();
  }

  private Optional<Link> earlier(Minuted decision, Revision.Kind kind) {
    Set<Citation> minutes = Citation.in(decision.words(), false);
    List<Minuted> cited = cited(decision, minutes);
    if (!minutes.isEmpty() && cited.size() == 1) {
      return Optional.of(new Revision(decision.node(), cited.getFirst().node(), kind, decision.evidence(), "revision/cited-minute", 0.95));
    }
    return closest(decision, cited)
        .map(best -> new Revision(decision.node(), best.node(), kind, decision.evidence(), "revision/words-of-that-day", 0.9));
  }

  /// The decisions of the day that is cited, or else of the body's last minutes that have the number; with the number, where there is one.
  private List<Minuted> cited(Minuted decision, Set<Citation> minutes) {
    Optional<LocalDate> day = Dates.find(decision.words()).stream().flatMap(date -> date.day().stream()).findFirst();
    Optional<List<Minuted>> dated = day.map(on -> ofDay(decision, on)).map(all -> numbered(all, minutes));
    return dated.orElseGet(() -> minutes.isEmpty() ? List.of() : before(decision, minutes));
  }

  private List<Minuted> ofDay(Minuted decision, LocalDate day) {
    List<Paper> met = papers.all().stream().filter(paper -> paper.date().filter(day::equals).isPresent() && isBefore(paper, decision.paper())).toList();
    List<Paper> same = met.stream().filter(paper -> paper.body().equals(decision.paper().body())).toList();
    return decisions(same.isEmpty() ? met : same);
  }

  private List<Minuted> before(Minuted decision, Set<Citation> minutes) {
    return papers.all().reversed().stream().filter(paper -> isBefore(paper, decision.paper()) && paper.body().equals(decision.paper().body()))
        .limit(PAPERS).map(paper -> numbered(decisions(List.of(paper)), minutes)).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
  }

  private static boolean isBefore(Paper one, Paper other) {
    return one.date().isPresent() && other.date().filter(day -> one.date().get().isBefore(day)).isPresent();
  }

  private static List<Minuted> decisions(List<Paper> papers) {
    return papers.stream().flatMap(paper -> Minuted.of(paper).stream()).toList();
  }

  private static List<Minuted> numbered(List<Minuted> decisions, Set<Citation> minutes) {
    return minutes.isEmpty() ? decisions : decisions.stream().filter(decision -> decision.minute().filter(minutes::contains).isPresent()).toList();
  }

  /// How many telling words of the later decision stand in an earlier one, and how many in it or in the title of its item.
  private record Match(Minuted decision, long own, long all) {

    private static final Comparator<Match> ORDER = Comparator.comparingLong(Match::own).thenComparingLong(Match::all).reversed();
  }

  /// The one that shares most words, where one does.
  private Optional<Minuted> closest(Minuted decision, List<Minuted> others) {
    Set<String> asked = decision.stems();
    asked.removeAll(common);
    List<Match> matches = others.stream().map(other -> new Match(other, shared(asked, Stems.in(other.words())), shared(asked, other.stems())))
        .filter(match -> match.own() > 0 && match.all() >= LEAST_SHARED).sorted(Match.ORDER).toList();
    boolean standsOut = matches.size() == 1 || (matches.size() > 1 && Match.ORDER.compare(matches.get(0), matches.get(1)) < 0);
    return standsOut ? Optional.of(matches.getFirst().decision()) : Optional.empty();
  }

  private static long shared(Set<String> asked, Set<String> stems) {
    return stems.stream().filter(asked::contains).count();
  }
}
