package org.moothall.extract.business;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.moothall.extract.Worded;
import org.moothall.extract.people.People;
import org.moothall.fact.Vote;
import org.moothall.fact.Voter;
import org.moothall.minutes.Minutes;

class VoteChecksTest {

  @Test
  void a_vote_that_fits_together_keeps_its_confidence() {
    Vote vote = vote("Moved by Councillor Pell, seconded by Councillor Okafor.", "For (2): Councillors Pell and Okafor", "Against (1): Councillor Reid", "Motion carried.");
    VoteChecks.Checked checked = new VoteChecks(Stream.of("Ada Pell", "Cyril Okafor", "Eve Reid")).check(vote);
    assertThat(checked.doubts()).isEmpty();
    assertThat(checked.vote()).isEqualTo(vote);
    assertThat(vote.voters()).contains(new Voter("Reid", Voter.Side.AGAINST)).hasSize(3);
  }

  @Test
  void a_count_that_is_not_the_length_of_its_list_is_doubted() {
    assertThat(doubts("For (3): Councillors Pell and Okafor", "Against (1): Councillor Reid")).containsExactly("3 counted for, but 2 named");
  }

  @Test
  void nobody_stands_on_two_sides() {
    assertThat(doubts("For (2): Councillors Pell and Okafor", "Against (1): Councillor Pell")).containsExactly("votes twice: Pell");
  }

  @Test
  void a_result_that_the_counts_deny_is_doubted() {
    assertThat(doubts("For: 3 Against: 5", "The motion was carried.")).containsExactly("carried with 3 to 5");
  }

  @Test
  void nobody_moves_and_seconds_at_once() {
    assertThat(doubts("Moved by Councillor Pell, seconded by Councillor Pell and carried.")).containsExactly("the mover seconds: Pell");
  }

  @Test
  void whoever_votes_is_on_the_roll_where_there_is_one() {
    Vote vote = vote("For (2): Councillors Pell and Okafor", "Against (1): Councillor Reid");
    VoteChecks.Checked checked = new VoteChecks(Stream.of("Ada Pell", "Cyril Okafor")).check(vote);
    assertThat(checked.doubts()).containsExactly("not among those present: Reid");
    assertThat(checked.vote().confidence()).isLessThan(vote.confidence());
  }

  private static List<String> doubts(String... lines) {
    return new VoteChecks(Stream.of()).check(vote(lines)).doubts();
  }

  private static Vote vote(String... lines) {
    Minutes minutes = Worded.item("Sale of the hall", List.of(lines));
    return new Votes(People.read(minutes, Optional.empty(), Optional.empty()).agents(), List.of(), MotionBook.of(minutes)).extract(minutes).getFirst();
  }
}
