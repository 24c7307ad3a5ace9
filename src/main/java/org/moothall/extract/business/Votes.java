package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.moothall.extract.name.NameGrammar;
import org.moothall.fact.Evidence;
import org.moothall.fact.Vote;
import org.moothall.minutes.Item;
import org.moothall.minutes.Layout;
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
  private static final String NUMBER = "(\\d{1,3}|no|none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
      + "|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)";
  private static final Pattern FOR = Pattern.compile("(?i)\\b(?:for|in favour|ayes|yeas)\\s?[:-]?\\s?\\(?(\\d{1,3})\\b|\\b" + NUMBER + " (?:members? |votes? |councillors? )?(?:voted |voting |were )?(?:for|in favour)\\b");
  private static final Pattern AGAINST = Pattern.compile("(?i)\\b(?:against|noes|nays)\\s?[:-]?\\s?\\(?(\\d{1,3})\\b|\\b" + NUMBER + " (?:members? |votes? |councillors? )?(?:voted |voting |were )?against\\b");
  private static final Pattern ABSTAINED = Pattern.compile("(?i)\\b(?:abstain(?:ed|ing)?|abstentions?)\\s?[:-]\\s?\\(?(\\d{1,3})\\b|\\b" + NUMBER + " (?:members? |councillors? )?(?:abstentions?|abstained|abstaining|abstain)\\b");
  private static final Pattern TO = Pattern.compile("(?i)\\b" + NUMBER + " votes?(?: in favour)? to " + NUMBER + "\\b");
  private static final Pattern RESULT = Pattern.compile("(?i)\\b(?<lost>(?:was|were|be|declared|motion|amendment|vote)(?: then| therefore| duly)? (?:lost"
      + "|defeated|not carried)|not carried|fell)\\b|\\b(?<carried>carried|all agreed|agreed unanimously"
      + "|unanimously (?:agreed|approved))\\b");
  private static final Map<String, Integer> WORDS = Map.ofEntries(Map.entry("no", 0), Map.entry("none", 0), Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4),
      Map.entry("five", 5), Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10), Map.entry("eleven", 11), Map.entry("twelve", 12),
      Map.entry("thirteen", 13), Map.entry("fourteen", 14), Map.entry("fifteen", 15), Map.entry("sixteen", 16), Map.entry("seventeen", 17), Map.entry("eighteen", 18), Map.entry("nineteen", 19), Map.entry("twenty", 20));

  public List<Vote> extract(Minutes minutes) {
    return minutes.layout() == Layout.WEEKNOTES ? List.of() : minutes.items().stream().flatMap(item -> votes(item).stream()).toList();
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

  /// `Councillor Pell moved and Councillor Okafor seconded`
  private static Optional<String> active(Passage words, String verb) {
    Matcher at = Pattern.compile("\\b(?:Councillor|Cllr|Alderman|Mr|Mrs|Ms|Dr) [^,.;]{2,40}? " + verb + "\\b").matcher(words.folded());
    if (!at.find()) {
      return Optional.empty();
    }
    Passage found = words.part(at.start(), at.end());
    return NameGrammar.at(found, Token.of(found), 0).map(NameGrammar.Name::name);
  }

  private static OptionalInt count(Passage words, Pattern pattern) {
    Matcher at = words.matcher(pattern);
    if (!at.find()) {
      return OptionalInt.empty();
    }
    return number(at.group(1) == null ? at.group(2) : at.group(1));
  }

  private static OptionalInt number(String words) {
    String lower = SourceText.lower(words);
    Integer value = WORDS.get(lower);
    return value != null ? OptionalInt.of(value) : lower.matches("\\d{1,3}") ? OptionalInt.of(Integer.parseInt(lower)) : OptionalInt.empty();
  }
}
