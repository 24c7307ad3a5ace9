package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.moothall.extract.name.NameGrammar;
import org.moothall.fact.Evidence;
import org.moothall.fact.Vote;
import org.moothall.minutes.Item;
import org.moothall.minutes.Minutes;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Token;

/// Reads votes: who moved and seconded, the counts, and whether the motion was carried.
///
/// `Moved by Councillor Pell, seconded by Councillor Okafor` · `For: 7 Against: 3 Abstain: 1` · `by nine votes to two` ·
/// `26 voting for and 32 against, the motion was lost`
public final class Votes {

  private static final Pattern CUE = Pattern.compile("(?i)mov|propos|second|vot|against|abst|ayes|prop\\.|2nd|motion");
  private static final Pattern MOVED = Pattern.compile("(?i)\\b(?:moved|proposed)(?: from the chair)? by:?\\s|\\b(?:proposer|mover|prop\\.?|proposed"
      + "|moved):\\s|\\bprop\\.\\s|\\bon the (?:motion|proposal|proposition) of\\s");
  private static final Pattern SECONDED = Pattern.compile("(?i)\\b(?:and )?(?:duly )?seconded by:?\\s|\\b(?:seconder|seconded|2nd\\.?):?\\s");
  private static final List<String> WORDS = List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty");
  private static final String NUMBER = "(\\d{1,3}|none|" + String.join("|", WORDS) + ")";
  private static final Side FOR = Side.of("for|in favour|ayes|yeas", "(?:voted |voting |were )?(?:for|in favour)");
  private static final Side AGAINST = Side.of("against|noes|nays", "(?:voted |voting |were )?against");
  private static final Side ABSTAINED = Side.of("abstain(?:ed|ing)?|abstentions?", "(?:abstentions?|abstained|abstaining|abstain)");
  private static final Pattern ADDRESS = Pattern.compile("\\b(?:Councillor|Cllr|Alderman|Mr|Mrs|Ms|Dr)\\.? ");
  private static final Pattern TO = Pattern.compile("(?i)\\b" + NUMBER + " votes?(?: in favour)? to " + NUMBER + "\\b");
  private static final Pattern RESULT = Pattern.compile("(?i)\\b(?<lost>(?:was|were|be|declared|motion|amendment|vote)(?: then| therefore| duly)? (?:lost"
      + "|defeated|not carried)|not carried|fell)\\b|\\b(?<carried>carried|all agreed|agreed unanimously"
      + "|unanimously (?:agreed|approved))\\b");

  /// How a side of a vote is counted: `Against: 3`, or `three members voted against`.
  private record Side(Pattern labelled, Pattern told) {

    static Side of(String label, String verb) {
      return new Side(Pattern.compile("(?i)\\b(?:" + label + ")\\s?[:-]\\s?\\(?(\\d{1,3})\\b"),
          Pattern.compile("(?i)\\b" + NUMBER + " (?:members? |votes? |councillors? )?" + verb + "\\b"));
    }
  }

  public List<Vote> extract(Minutes minutes) {
    return !minutes.layout().hasBusiness() ? List.of() : minutes.items().stream().flatMap(item -> votes(item).stream()).toList();
  }

  private static List<Vote> votes(Item item) {
    List<Vote> votes = new ArrayList<>();
    item.blocks().forEach(block -> {
      Passage words = block.passage();
      if (words.length() <= 4000 && words.matcher(CUE).find()) {
        read(item, words).ifPresent(vote -> join(votes, vote));
      }
    });
    return votes;
  }

  /// Counts on a line of their own belong to the motion above them.
  private static void join(List<Vote> votes, Vote vote) {
    int open = votes.size() - 1;
    while (open >= 0 && (votes.get(open).inFavour().isPresent() || votes.get(open).carried().isPresent())) {
      open--;
    }
    if (vote.mover().isEmpty() && open >= 0) {
      Vote motion = votes.get(open);
      votes.set(open, new Vote(motion.item(), vote.inFavour(), vote.against(), vote.abstained(), vote.carried().or(motion::carried), motion.mover(), motion.seconder(),
          Stream.concat(motion.evidence().stream(), vote.evidence().stream()).toList(), motion.confidence()));
    } else {
      votes.add(vote);
    }
  }

  private static Optional<Vote> read(Item item, Passage words) {
    Optional<String> mover = name(words, MOVED).or(() -> active(words, "(?:moved|proposed)"));
    Optional<String> seconder = name(words, SECONDED).or(() -> active(words, "seconded"));
    Matcher to = words.matcher(TO);
    boolean ratio = to.find();
    OptionalInt inFavour = ratio ? number(to.group(1)) : count(words, FOR);
    OptionalInt against = ratio ? number(to.group(2)) : count(words, AGAINST);
    boolean counted = inFavour.isPresent() && (against.isPresent() || (mover.isPresent() && count(words, ABSTAINED).isPresent()));
    if (mover.isEmpty() && !counted) {
      return Optional.empty();
    }
    Matcher result = words.matcher(RESULT);
    Optional<Boolean> told = result.find() ? Optional.of(result.group("lost") == null) : Optional.empty();
    Optional<Boolean> carried = told.or(() -> counted && inFavour.getAsInt() != against.orElse(0) ? Optional.of(inFavour.getAsInt() > against.orElse(0)) : Optional.empty());
    OptionalInt none = OptionalInt.empty();
    return Optional.of(new Vote(item.order(), counted ? inFavour : none, counted ? against : none, counted ? count(words, ABSTAINED) : none, carried, mover, seconder,
        List.of(Evidence.of(words, "vote/block")), 0.9));
  }

  private static Optional<String> name(Passage words, Pattern opening) {
    Matcher at = words.matcher(opening);
    if (!at.find()) {
      return Optional.empty();
    }
    Passage rest = words.part(at.end(), Math.min(words.length(), at.end() + 80));
    var tokens = Token.of(rest);
    Optional<String> name = NameGrammar.at(rest, tokens, 0).map(NameGrammar.Name::name);
    return name.or(() -> tokens.isEmpty() || !tokens.getFirst().words().matches("\\p{Lu}{2,3}") ? Optional.empty() : Optional.of(tokens.getFirst().words()));
  }

  /// `Councillor Pell moved and Councillor Okafor seconded`: the last form of address before the verb.
  private static Optional<String> active(Passage words, String verb) {
    Matcher at = words.matcher(Pattern.compile(" " + verb + "\\b"));
    if (!at.find()) {
      return Optional.empty();
    }
    Passage before = words.part(Math.max(0, at.start() - 50), at.start());
    return before.matches(ADDRESS).reduce((_, last) -> last).map(address -> before.from(address.start())).filter(name -> !name.folded().matches(".*[,.;] .*"))
        .flatMap(name -> NameGrammar.at(name, Token.of(name), 0).map(NameGrammar.Name::name));
  }

  private static OptionalInt count(Passage words, Side side) {
    OptionalInt labelled = first(words, side.labelled());
    return labelled.isPresent() ? labelled : first(words, side.told());
  }

  private static OptionalInt first(Passage words, Pattern pattern) {
    Matcher at = words.matcher(pattern);
    return at.find() ? number(at.group(1)) : OptionalInt.empty();
  }

  private static OptionalInt number(String words) {
    String lower = SourceText.lower(words);
    int word = lower.equals("none") ? 0 : WORDS.indexOf(lower);
    return word >= 0 ? OptionalInt.of(word) : lower.matches("\\d{1,3}") ? OptionalInt.of(Integer.parseInt(lower)) : OptionalInt.empty();
  }
}
