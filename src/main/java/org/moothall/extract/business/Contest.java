package org.moothall.extract.business;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// Two who were put up for one office, and how many voted for each.
///
/// `there were 8 votes for Councillor Mrs P Reid and 4 votes for Councillor Okafor` · `there voted for Councillor Reid 7 and for Councillor Okafor 3` · `5 Members voted for Mr Reid and 2 for Mr Okafor`
///
/// @param first the surname of the one
/// @param votes how many voted for the one
/// @param second the surname of the other
/// @param others how many voted for the other
record Contest(String first, int votes, String second, int others) {

  private static final String NUMBER = "(?:\\d{1,3}|\\p{L}{2,9})";
  private static final String NAME = "(?:(?:Councillor|Cllr|Alderman|Mr|Mrs|Ms|Miss|Dr)\\.? ){0,2}(?:\\p{Lu}[\\p{L}'.-]* ){0,3}?";
  private static final String SURNAME = "\\p{Lu}[\\p{L}'-]+)";
  private static final Wording VOTED = Wording.of("\\b(?:(?<before>" + NUMBER + ") (?:votes?|[Mm]embers? voted)(?: were)?(?: cast)? |voted )for " + NAME + "(?<first>" + SURNAME + "(?: (?<after>" + NUMBER + "))?"
      + ",? and (?:(?<othersBefore>" + NUMBER + ") (?:votes? )?(?:cast )?)?for " + NAME + "(?<second>" + SURNAME + "(?: (?<othersAfter>" + NUMBER + "))?(?=\\W|$)");

  private static final Wording CANDIDATE = Wording.of("\\bfor (?:(?:Councillor|Cllr|Alderman|Mr|Mrs|Ms|Miss|Dr)\\.? )?\\p{Lu}");
  private static final int NEAREST = 12;

  static Optional<Contest> of(Passage words) {
    Matcher voted = words.matcher(VOTED);
    if (!words.folded().contains("for ") || !voted.find() || words.matches(CANDIDATE).count() > 2) {
      return Optional.empty();
    }
    OptionalInt votes = number(voted.group("before"), voted.group("after"));
    OptionalInt others = number(voted.group("othersBefore"), voted.group("othersAfter"));
    return votes.isPresent() && others.isPresent() ? Optional.of(new Contest(voted.group("first"), votes.getAsInt(), voted.group("second"), others.getAsInt())) : Optional.empty();
  }

  private static OptionalInt number(String before, String after) {
    return before == null && after == null ? OptionalInt.empty() : Counts.number(before == null ? after : before);
  }

  /// Tells the motions that put the two up what became of them.
  void settle(List<Motion> motions, Passage words, int at) {
    Optional<Motion> one = putUp(motions, first);
    Optional<Motion> other = putUp(motions, second).filter(motion -> !motion.equals(one.orElse(null)));
    one.ifPresent(motion -> settle(motion, words, at, votes, others));
    other.ifPresent(motion -> settle(motion, words, at, others, votes));
  }

  private static void settle(Motion motion, Passage words, int at, int votes, int others) {
    motion.counts = new Counts(OptionalInt.of(votes), OptionalInt.of(others), OptionalInt.empty());
    motion.carried = votes == others ? motion.carried : Optional.of(votes > others);
    motion.pieces.add(words);
    motion.last = at;
  }

  private static Optional<Motion> putUp(List<Motion> motions, String surname) {
    return motions.reversed().stream().limit(NEAREST).filter(motion -> !motion.withdrawn && !motion.counts.any() && putsUp(motion, surname)).findFirst();
  }

  /// `That Councillor Reid be elected Mayor`, in what was moved or in what was resolved upon it.
  private static boolean putsUp(Motion motion, String surname) {
    return Stream.of("be", "is", "continue", "remain").anyMatch(verb -> motion.names(" " + surname + " " + verb + " "));
  }
}
