package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.moothall.extract.business.Above.Scope;
import org.moothall.fact.Outcome;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// The resolutions of a block in which a sentence opens one.
///
/// `The paths were wet. RESOLVED: That gravel be laid.` is one · `It was agreed that:` leaves to the blocks below what was agreed ·
/// `The Clerk read it out. Noted.` notes what was read.
final class Opened {

  /// `It was agreed to wait, and the item was deferred to May.`: what follows is settled beside it.
  private static final Wording PARTED = Wording.of("^,? and (?=(?:the|this) \\p{L}+ was )");
  /// The sentence of another resolution in a block that lost its lines: `RESOLVED: That the list be noted. ii) Lease Mr Pell moved it and it was: RESOLVED: That it be signed.`
  private static final Wording AGAIN = Wording.of("(?<=[.;] )[^.;]{0,240}?\\b(?:RESOLVED|Resolved)\\s?(?::|-) ?(?:That|that|to)\\b");
  private static final Wording LEADS_ON = Wording.of("[:-]$|\\b(?:[Tt]hat|THAT|to|TO)$");
  /// `(a) That the application be approved subject to:`
  private static final Wording MARK = Wording.of("^\\W{0,3}([a-z]|[ivx]{1,4}|\\d{1,2})[).]");
  /// `There had been submitted the minute of the last meeting, which was APPROVED.`
  private static final Wording WHICH = Wording.of("(?i)\\bwhich (?:was|were) \\p{L}+\\W*$");
  /// `Members AGREED the following, proposed by Councillor Pell:`
  private static final Wording LISTS = Wording.of("(?i)\\b(?:following|payments|accounts|invoices|cheques)\\b");
  /// `The following additional actions were agreed:`
  private static final Wording TASKS = Wording.of("(?i)\\bactions? (?:was|were) agreed:$");

  private final Prose prose;
  private final Above above;

  Opened(Prose prose, Above above) {
    this.prose = prose;
    this.above = above;
  }

  /// The resolution that a sentence of the block opens, up to the block's end.
  Optional<List<Resolution>> read(Passage words) {
    int from = 0;
    List<Resolution> before = new ArrayList<>();
    for (Passage sentence : Settling.clauses(words, prose)) {
      int start = words.folded().indexOf(sentence.folded(), from);
      from = start + sentence.length();
      Words tokens = Words.of(sentence);
      Optional<Opening> opening = Opening.find(tokens).filter(found -> !(found.verb().equals("agreed") && TASKS.in(sentence)));
      boolean quoted = start > 0 && Surroundings.quotes(words.part(0, start));
      if (opening.isPresent() && !quoted && (above.scope != Scope.ASIDE || opening.get().marked())) {
        List<Resolution> all = new ArrayList<>(above.flush());
        all.addAll(before);
        Matcher again = words.matcher(AGAIN);
        if (again.find(Math.min(words.length(), start + tokens.start(opening.get().after()))) && !Surroundings.quotes(words.part(0, again.end()))) {
          int next = again.start();
          all.addAll(resolve(words.part(0, start), words.part(start, next).trimmed(), tokens, opening.get()));
          read(words.from(next)).ifPresent(all::addAll);
          return Optional.of(all);
        }
        Matcher joint = words.from(from).matcher(PARTED);
        boolean parted = joint.find();
        all.addAll(resolve(words.part(0, start), parted || Terse.isBare(sentence, words.from(from)) ? sentence : words.from(start), tokens, opening.get()));
        if (parted) {
          all.addAll(prose.told(words.from(from + joint.end())));
        }
        if (Terse.is(sentence)) {
          read(words.from(from)).ifPresent(all::addAll);
        }
        return Optional.of(all);
      }
      before.addAll(above.scope == Scope.OPEN ? prose.told(sentence) : List.of());
    }
    return Optional.empty();
  }

  private List<Resolution> resolve(Passage before, Passage resolution, Words tokens, Opening opening) {
    int after = tokens.start(opening.after());
    Passage rest = resolution.from(Math.min(after, resolution.length()));
    boolean wasDecision = above.scope == Scope.DECISION;
    above.enter(Scope.LIMBS, MainVerb.ofVerb(opening.verb()).orElse(Outcome.RESOLVED));
    above.byChair = opening.byChair();
    if (Introductions.isNothing(rest)) {
      boolean says = prose.tells(tokens) || WHICH.in(resolution) || tokens.size() <= 4 || wasDecision || Prose.status(resolution).isPresent();
      boolean colon = LEADS_ON.in(resolution.folded().stripTrailing());
      if (says && Terse.isMoved(before)) {
        above.leave();
        return List.of();
      }
      above.announced = colon && LISTS.in(rest) ? Optional.of(above.resolution(List.of(resolution.trimmed()), "decision/opener", 0.9)) : Optional.empty();
      above.awaited = says && !colon ? Optional.of(above.resolution(List.of(Terse.with(before, resolution.trimmed())), "decision/told", 0.85)) : Optional.empty();
      return List.of();
    }
    List<Passage> limbs = Limbs.of(resolution, after);
    boolean introduces = resolution.folded().stripTrailing().endsWith(":");
    if (limbs.size() == 1 && Introductions.announces(resolution, LimbWording.isLimb(Words.of(rest), 0))) {
      above.listing = true;
      above.opener = Introductions.submits(resolution) ? Outcome.RECOMMENDED : Outcomes.of(resolution, above.opener);
      above.announced = Optional.of(above.resolution(limbs, "decision/opener", 0.9));
      return List.of();
    }
    above.taken = true;
    above.listing = introduces && resolution.folded().stripTrailing().endsWith("and:");
    if (introduces && Introductions.endsInBody(Words.of(resolution))) {
      above.taken = false;
    } else if (introduces && !above.listing) {
      Matcher mark = MARK.matcher(rest.folded());
      above.scope = Scope.PRINTED;
      above.mark = mark.find() ? mark.group(1) : "";
    }
    boolean terse = limbs.size() == 1 && Terse.is(limbs.getFirst());
    Optional<Passage> entry = above.entry.filter(_ -> limbs.size() == 1 && Terse.is(rest) && before.isBlank());
    List<Passage> whole = entry.isPresent() ? List.of(entry.get().through(limbs.getFirst())) : terse ? List.of(Terse.with(before, limbs.getFirst())) : limbs;
    return List.of(above.resolution(whole, "decision/opener", 0.95));
  }
}
