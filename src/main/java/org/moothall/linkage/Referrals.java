package org.moothall.linkage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.moothall.graph.Moot;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// What one body of a council passes to another, and what became of it there.
///
/// `That Cabinet be recommended to adopt the Empty Homes Strategy.` is taken up where the minutes of Cabinet within a year
/// name the body that recommended, in a sentence on the same matter: `Cabinet considered the recommendation of the Housing
/// Committee on the Empty Homes Strategy.`
final class Referrals {

  private static final Set<Node> PASSES_ON = Set.of(Moot.term("recommended"), Moot.term("referred"));
  private static final Wording PASSING = Wording.of("(?i)\\b(?:refer(?:red)?|recommend(?:ed|ation|ations|s)?|forwarded|passed|escalated)\\b");
  private static final int LEAST_SHARED = 2;

  private final Papers papers;
  private final BodyNames names;

  private Referrals(Papers papers, BodyNames names) {
    this.papers = papers;
    this.names = names;
  }

  static Stream<Link> of(Papers papers, BodyNames names) {
    Referrals referrals = new Referrals(papers, names);
    return papers.all().stream().flatMap(paper -> Minuted.of(paper).stream()
        .filter(decision -> paper.one(decision.node(), Moot.outcome).filter(PASSES_ON::contains).isPresent() && PASSING.in(decision.words()))
        .flatMap(decision -> referrals.of(decision).stream()));
  }

  /// The referral to the one other body that the decision names.
  private Optional<Referral> of(Minuted decision) {
    List<Node> others = names.in(decision.words()).stream().map(BodyNames.Naming::body).filter(body -> !isBodyOf(decision.paper(), body)).distinct().toList();
    return others.size() != 1 ? Optional.empty() : Optional.of(new Referral(decision.node(), others.getFirst(), decision.evidence(),
        takenUp(decision, others.getFirst()), "referral/named-body", 0.9));
  }

  private static boolean isBodyOf(Paper paper, Node body) {
    return paper.body().filter(body::equals).isPresent();
  }

  private Optional<Referral.TakenUp> takenUp(Minuted decision, Node to) {
    return decision.paper().date().stream().flatMap(day -> later(to, day)).flatMap(paper -> takenUp(decision, paper).stream()).findFirst();
  }

  private Stream<Paper> later(Node body, LocalDate day) {
    return papers.of(body).stream().filter(paper -> paper.date().filter(met -> met.isAfter(day) && met.isBefore(day.plusYears(1))).isPresent());
  }

  private Optional<Referral.TakenUp> takenUp(Minuted decision, Paper paper) {
    Set<String> asked = decision.stems();
    asked.removeAll(CommonNames.of(papers.council(), List.of(decision.paper(), paper)));
    Comparator<Passage> most = Comparator.comparingLong(sentence -> shared(asked, sentence));
    return Points.of(paper).stream().flatMap(point -> point.words().sentences().stream())
        .filter(sentence -> shared(asked, sentence) >= LEAST_SHARED && namesSource(sentence, decision.paper()))
        .max(most.thenComparing(sentence -> sentence.span(), Comparator.reverseOrder()))
        .flatMap(sentence -> paper.itemAt(sentence.span()).map(item -> new Referral.TakenUp(item, new Link.Words(paper, sentence.span()))));
  }

  private boolean namesSource(Passage sentence, Paper source) {
    return names.in(sentence).stream().anyMatch(naming -> isBodyOf(source, naming.body()));
  }

  private static long shared(Set<String> asked, Passage sentence) {
    return Stems.in(sentence).stream().filter(asked::contains).count();
  }
}
