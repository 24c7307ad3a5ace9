package org.moothall.extract.business;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.moothall.extract.business.Charge.Strength;
import org.moothall.extract.business.Said.Chain;

/// What somebody asked for and another said would be done.
///
/// `Cllr Pell asked whether the fees could be set out in the next report; the Treasurer said that they would be.`; not `Cllr Pell asked whether the
/// fees could be cut; the Treasurer said that they would rise.`
final class Assured {

  private static final Set<String> POINTS = Set.of("it", "this", "they", "these");
  private static final Set<String> SAYS = Set.of("said", "replied", "confirmed", "responded", "advised", "answered");

  /// `would be done`, `would be included`; what it would be besides is an answer and no promise: `would be too dear`
  private static final Set<String> DONE = Set.of("done", "arranged", "included", "actioned", "provided", "circulated", "followed", "looked", "sent", "shared", "added", "shown", "set", "brought");

  private Assured() {}

  /// What was asked, as who answered has it.
  static Optional<Charge> read(Said said) {
    boolean asked = IntStream.range(1, said.size() - 3).anyMatch(at -> said.word(at).equals("asked") && Set.of("whether", "if").contains(said.word(at + 1)))
        && IntStream.range(1, said.size() - 3).anyMatch(at -> said.word(at).equals("could") && said.word(at + 1).equals("be") && isDone(said, at + 2));
    return asked ? who(said).filter(_ -> endsSo(said)).map(chain -> new Charge(Strength.PROMISED, 0, "action/assured", chain.agents())) : Optional.empty();
  }

  /// Who said behind a clause before it that `this would be` done.
  static Optional<Chain> who(Said said) {
    for (int would = 6; would < said.size() - 1; would++) {
      int verb = said.word(would - 2).equals("that") ? would - 3 : would - 2;
      boolean says = said.word(would).equals("would") && said.word(would + 1).equals("be") && (DONE.contains(said.word(would + 2)) || Set.of(".", ",", ";", "").contains(said.word(would + 2))) && POINTS.contains(said.word(would - 1)) && SAYS.contains(said.word(verb));
      Optional<Chain> who = says ? said.before(verb).filter(chain -> Said.charged(chain.agents()) && chain.agents().size() == 1 && isNext(said, chain.from())) : Optional.empty();
      if (who.isPresent()) {
        return who;
      }
    }
    return Optional.empty();
  }

  private static boolean isNext(Said said, int from) {
    int before = said.word(from - 1).equals("the") ? from - 2 : from - 1;
    return before > 2 && Set.of(";", ",", "and").contains(said.word(before));
  }

  private static boolean isDone(Said said, int word) {
    return TaskVerbs.participleAt(said, word).isPresent() || DONE.contains(said.word(word));
  }

  /// Whether the sentence ends in `it would be`.
  private static boolean endsSo(Said said) {
    int last = said.word(said.size() - 1).equals(".") ? said.size() - 2 : said.size() - 1;
    return said.word(last).equals("be") && said.word(last - 1).equals("would");
  }
}
