package org.moothall.extract.business;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What is asked for and what is undertaken in one sentence.
///
/// `Cllr Pell asked for a list of fees and the Treasurer undertook to bring one` is one task, which the Treasurer has · `The Treasurer would send the list and the Clerk was
/// asked to file it` are two.
final class Answered {

  private static final Set<String> TAKES_ON = Set.of("to", "will", "would");

  private Answered() {}

  /// The request with what somebody undertakes beside it; the request alone where nobody else does.
  static List<Charge> with(Said said, Charge asked, List<Charge> undertaken) {
    Optional<Charge> answer = undertaken.stream().filter(charge -> asked.owners().isEmpty() && charge.task() > asked.task() && (pointsBack(said, charge) || tells(said, asked, charge))).findFirst();
    if (answer.isPresent()) {
      return List.of(new Charge(asked.strength(), asked.task(), asked.rule(), answer.get().owners(), asked.asker()));
    }
    Optional<Charge> assured = asked.owners().isEmpty() ? Assured.who(said).map(chain -> new Charge(asked.strength(), asked.task(), asked.rule(), chain.agents(), asked.asker())) : Optional.empty();
    if (assured.isPresent()) {
      return List.of(assured.get());
    }
    Optional<Charge> before = undertaken.stream().filter(charge -> charge.task() < asked.task() && !charge.owners().isEmpty() && charge.owners().stream().noneMatch(asked.owners()::contains)).findFirst();
    return Stream.concat(before.stream(), Stream.of(asked)).toList();
  }

  /// `asked that the Board be told the cost and the Treasurer agreed to put it in the next report`: who answers is who tells.
  private static boolean tells(Said said, Charge asked, Charge charge) {
    int task = IntStream.range(0, said.size()).filter(at -> said.character(at) >= asked.task()).findFirst().orElse(said.size());
    int from = IntStream.range(0, said.size()).filter(at -> said.character(at) >= charge.task()).findFirst().orElse(said.size());
    int and = said.word(from - 1).equals("the") ? from - 2 : from - 1;
    return Requests.getsTold(said, task) && said.word(and).equals("and") && said.holds(Set.of("agreed", "undertook", "promised", "offered"), from, said.size());
  }

  /// Whether what is undertaken is told by a pronoun: `undertook to bring one`, `which the Clerk will send`.
  private static boolean pointsBack(Said said, Charge charge) {
    int from = IntStream.range(0, said.size()).filter(at -> said.character(at) >= charge.task()).findFirst().orElse(said.size());
    int before = said.word(from).equals("the") ? from - 1 : said.word(from - 1).equals("the") ? from - 2 : from - 1;
    int to = IntStream.range(from, said.size()).filter(at -> TAKES_ON.contains(said.word(at))).findFirst().orElse(said.size());
    return said.word(before).equals("which") || said.holds(Accepted.POINTS, to + 2, to + Accepted.NEAR + 1);
  }
}
