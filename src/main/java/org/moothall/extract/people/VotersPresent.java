package org.moothall.extract.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.moothall.fact.Attendance;
import org.moothall.fact.Evidence;
import org.moothall.fact.Fact;
import org.moothall.fact.PersonMentioned;
import org.moothall.fact.Stay;
import org.moothall.fact.Vote;
import org.moothall.fact.Voter;
import org.moothall.text.Wording;

/// Tells of those who are named nowhere but among the voters that they were there.
///
/// `There voted for the amendment:` / `Councillors Pell and Okafor ..... 2`, in minutes without a list of who was present; not those of a vote by
/// e-mail, nor of one at another meeting, nor of a side whose count is another
///
/// @param named where each is told to have voted
record VotersPresent(Map<String, Evidence> named) {

  private static final String LISTED = "attendance/members";
  private static final Wording ELSEWHERE = Wording.of("(?i)\\bby e-?mail\\b|\\bhad voted\\b|\\b(?:last|previous) meeting\\b");
  private static final Wording WORD = Wording.of("[\\p{L}][\\p{L}'-]*");
  private static final double CONFIDENCE = 0.9;

  VotersPresent {
    named = Map.copyOf(named);
  }

  /// Those whom the votes among facts name; nobody where the facts hold a list of members who were present.
  static VotersPresent of(List<Fact> facts) {
    boolean listed = facts.stream().anyMatch(fact -> fact instanceof Attendance && fact.evidence().stream().anyMatch(evidence -> evidence.rule().equals(LISTED)));
    Map<String, Evidence> named = new HashMap<>();
    if (!listed) {
      facts.stream().filter(Vote.class::isInstance).map(Vote.class::cast).forEach(vote -> {
        name(vote, Voter.Side.FOR, vote.inFavour(), named);
        name(vote, Voter.Side.AGAINST, vote.against(), named);
        name(vote, Voter.Side.ABSTAINED, vote.abstained(), named);
      });
    }
    return new VotersPresent(named);
  }

  /// A side that is as long as its count.
  private static void name(Vote vote, Voter.Side side, OptionalInt count, Map<String, Evidence> named) {
    List<String> names = vote.list(side);
    if (count.isPresent() && count.getAsInt() == names.size() && vote.evidence().stream().noneMatch(evidence -> ELSEWHERE.in(evidence.quote()))) {
      names.forEach(name -> words(vote, name).ifPresent(words -> named.putIfAbsent(name, words)));
    }
  }

  /// The words of a vote that name somebody; the last, since who moved it stands before who voted.
  private static Optional<Evidence> words(Vote vote, String name) {
    return vote.evidence().reversed().stream().filter(evidence -> stands(name, evidence.quote())).findFirst();
  }

  private static boolean stands(String name, String words) {
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    return words.contains(name) && WORD.matcher(words).results().anyMatch(word -> word.group().equals(surname));
  }

  /// A fact; for the mention of somebody who voted, that they were present.
  Fact seen(Fact fact) {
    Optional<Evidence> words = fact instanceof PersonMentioned mentioned ? Optional.ofNullable(named.get(mentioned.person().name())) : Optional.empty();
    return words.<Fact>map(voted -> new Attendance(((PersonMentioned) fact).person(), Attendance.Status.PRESENT, Attendance.Capacity.MEMBER, false, Optional.empty(), Stay.UNTOLD,
        List.of(new Evidence(voted.span(), voted.quote(), Attended.ACTED)), CONFIDENCE)).orElse(fact);
  }
}
