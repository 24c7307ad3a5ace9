package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moothall.fact.Vote;
import org.moothall.fact.Voter;
import org.moothall.text.SourceText;
import org.moothall.text.Span;

/// Holds a vote against itself and against the roll: counts and lists of names agree, nobody votes twice, moves and seconds at
/// once, or votes without being there, and the result is what the counts say. Sometimes the source itself is wrong.
public final class VoteChecks {

  private static final double DOUBTED = 0.6;

  private final Set<String> present;

  /// @param present the names of those who were there; none where the document has no roll
  public VoteChecks(Stream<String> present) {
    this.present = present.map(VoteChecks::surname).collect(Collectors.toUnmodifiableSet());
  }

  /// A vote that was checked.
  ///
  /// @param vote the vote, with the confidence that is left of it
  /// @param doubts what does not fit, a line each
  public record Checked(Vote vote, List<String> doubts) {

    /// Where the vote stands.
    public Span span() {
      return vote.evidence().getFirst().span();
    }
  }

  /// The vote, believed less where something in it does not fit.
  public Checked check(Vote vote) {
    List<String> doubts = new ArrayList<>();
    lengths(vote, doubts);
    twice(vote, doubts);
    result(vote, doubts);
    roll(vote, doubts);
    if (vote.mover().isPresent() && vote.mover().equals(vote.seconder())) {
      doubts.add("the mover seconds: " + vote.mover().get());
    }
    return new Checked(doubts.isEmpty() ? vote : vote.rated(Math.min(vote.confidence(), DOUBTED)), List.copyOf(doubts));
  }

  private static void lengths(Vote vote, List<String> doubts) {
    length("for", vote.inFavour(), vote.list(Voter.Side.FOR), doubts);
    length("against", vote.against(), vote.list(Voter.Side.AGAINST), doubts);
    length("abstaining", vote.abstained(), vote.list(Voter.Side.ABSTAINED), doubts);
  }

  private static void length(String side, OptionalInt count, List<String> names, List<String> doubts) {
    if (count.isPresent() && !names.isEmpty() && count.getAsInt() != names.size()) {
      doubts.add(count.getAsInt() + " counted " + side + ", but " + names.size() + " named");
    }
  }

  private static void twice(Vote vote, List<String> doubts) {
    List<String> names = vote.voters().stream().map(Voter::name).toList();
    names.stream().filter(name -> names.indexOf(name) != names.lastIndexOf(name)).distinct().forEach(name -> doubts.add("votes twice: " + name));
  }

  private static void result(Vote vote, List<String> doubts) {
    int lead = vote.inFavour().orElse(0) - vote.against().orElse(0);
    boolean counted = vote.inFavour().isPresent() && vote.against().isPresent();
    Optional<Boolean> carried = vote.carried();
    if (counted && carried.isPresent() && (carried.get() ? lead < 0 : lead > 0)) {
      doubts.add((carried.get() ? "carried with " : "lost with ") + vote.inFavour().getAsInt() + " to " + vote.against().getAsInt());
    }
  }

  private void roll(Vote vote, List<String> doubts) {
    if (!present.isEmpty()) {
      Stream.concat(Stream.of(vote.mover(), vote.seconder()).flatMap(Optional::stream), vote.voters().stream().map(Voter::name))
          .filter(name -> !name.matches("\\p{Lu}{2,3}") && !present.contains(surname(name))).distinct().forEach(name -> doubts.add("not among those present: " + name));
    }
  }

  private static String surname(String name) {
    String lower = SourceText.lower(name).replaceAll("(?:,.*|\\(.*)$", "").strip();
    return lower.substring(lower.lastIndexOf(' ') + 1);
  }
}
