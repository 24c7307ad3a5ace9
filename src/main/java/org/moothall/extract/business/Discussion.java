package org.moothall.extract.business;

import java.util.List;
import java.util.Optional;
import org.moothall.extract.business.Above.Scope;
import org.moothall.fact.Outcome;
import org.moothall.minutes.Bullet;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// What was decided in the course of the discussion, under no label and no opener.
///
/// `The Panel approved the plan.` · `The Committee:` / `(1) noted the plan` · `That the report be noted.` below what was said of it, whose
/// opener was lost on the way · `12 Mill Lane, dormer - no objection`
final class Discussion {

  private static final Wording AMENDS = Wording.of("(?i)\\bamend");
  private static final Wording PLANNING = Wording.of("(?i)\\bplanning\\b");

  private final Prose prose;
  private final Above above;
  /// Whether the item tells what was said, though no label parts it from what the agenda prints.
  private final boolean tells;
  private boolean applications;
  private final boolean planning;
  /// Whether the block is a limb by those beside it.
  boolean beside;
  /// Whether what follows tells how the block's matter went.
  boolean answered;

  Discussion(Prose prose, Above above, Optional<Passage> title, boolean tells) {
    this.prose = prose;
    this.above = above;
    this.tells = tells;
    this.planning = title.filter(PLANNING::in).isPresent();
    this.applications = planning;
  }

  List<Resolution> read(Passage words, Optional<Bullet> bullet) {
    if (above.moved && (LimbWording.isSubjunctive(Words.of(words), 0) || Words.of(words).is(0, "that"))) {
      above.enter(Scope.LIMBS, Outcome.RESOLVED);
      above.taken = true;
      above.inBullets = bullet.isPresent();
      return List.of(above.resolution(Limbs.of(words, 0), "decision/limb", 0.85));
    }
    int and = bullet.isEmpty() ? words.folded().indexOf(" and\n") + 4 : 0;
    if (and > 4 && !AMENDS.in(words.part(0, and)) && Lead.moves(words.part(0, and)) && LimbWording.isSubjunctive(Words.of(words.from(and)), 0)) {
      above.enter(Scope.LIMBS, Outcome.RESOLVED);
      above.taken = true;
      return List.of(above.resolution(Limbs.of(words.from(and).trimmed(), 0), "decision/limb", 0.85));
    }
    above.moved = bullet.isEmpty() && words.folded().endsWith(" and") && !AMENDS.in(words) && Lead.moves(words);
    Optional<Passage> leadIn = bullet.flatMap(Bullet::leadIn).filter(lead -> lead.folded().endsWith(":"));
    if (leadIn.filter(Introductions::isBody).isPresent() && MainVerb.settles(Words.of(words))) {
      return List.of(new Resolution(Limbs.of(words, 0), Outcome.RESOLVED, false, "decision/limb", 0.9));
    }
    if (leadIn.map(Passage::folded).filter(Introductions::passes).isPresent() && bullet.get().level() == 0) {
      return List.of(new Resolution(List.of(words), Outcome.APPROVED, false, "decision/limb", 0.85));
    }
    if (leadIn.filter(lead -> !Surroundings.settles(lead)).isPresent()) {
      return List.of();
    }
    if (bullet.isEmpty() && (above.minuted || above.narrated) && Introductions.isBodyAlone(words)) {
      above.enter(Scope.BODY, Outcome.RESOLVED);
      return List.of();
    }
    boolean printed = bullet.isEmpty() && Printed.announces(words);
    if (printed || ((above.minuted || above.narrated) && Introductions.isLost(words)) || (tells && Introductions.resolves(words))) {
      above.enter(printed ? Scope.PRINTED : Scope.LIMBS, Outcome.RESOLVED);
      return List.of();
    }
    boolean told = above.minuted || above.narrated || tells;
    boolean unopened = !Introductions.announces(words, LimbWording.isLimb(Words.of(words), 0)) && told && (beside || (Prose.isUnopened(words, bullet.isPresent()) && !(answered && Words.of(words).is(0, "to"))));
    if (unopened) {
      return List.of(new Resolution(Limbs.of(words, 0), Outcome.RESOLVED, false, "decision/unopened", 0.7));
    }
    above.narrated |= Surroundings.narrates(words);
    applications |= PlanningViews.isApplication(words);
    if ((applications && PlanningViews.isView(words)) || (planning && PlanningViews.endsInView(words))) {
      return List.of(new Resolution(List.of(words), Outcome.RESOLVED, false, "decision/view", 0.75));
    }
    return prose.told(words);
  }
}
