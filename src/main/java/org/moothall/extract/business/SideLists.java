package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moothall.fact.Voter;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Wording;

/// Who voted on which side, by name.
///
/// `FOR: Councillors Pell and Okafor` · `Against (2): Pell, Reid` · `For the motion were Councillors Pell and Reid (Total 2).` ·
/// `Councillor Reid abstained.` · `NOES: None`
///
/// @param voters who voted how
/// @param counts the totals that stand with the lists, else the lengths of the lists
record SideLists(List<Voter> voters, Counts counts) {

  private static final Wording LIST = Wording.of("(?i)^\\W*(?:councillors? )?(?:voting |votes? |voted |those )?(?:voting on the motion\\s?: )?(?<side>for|in favou?r|ayes?|yeas?|against|noes|nays?|abstain(?:ed|ing)?|abstentions?)"
      + "(?: of)?(?: the (?:\\p{L}+ ){0,2}?(?:motion|amendment|proposal|proposition|recommendation))?(?<mark>\\s?\\((?<count>\\d{1,3})\\)\\s?[:-]?|\\s?[:,-]\\s?(?:\\((?<after>\\d{1,3})\\))?| ?(?:were|was)\\b|\\s(?=(?:Councillors?|Cllrs?) ))\\s*(?<names>\\S.*)$", Pattern.DOTALL);
  private static final Wording TOTAL = Wording.of("(?i)\\((?:total:? ?)?(\\d{1,3})\\)\\W*$|\\btotal:? (\\d{1,3})\\W*$");
  private static final Wording TOLD = Wording.of("(?i)^\\W*(?<names>(?:councillors?|cllrs?|aldermen|mayor|members?) \\p{Lu}[^.;:]{1,300}?) (?:(?:all )?voted? |voting |wished? to |requested .{0,40}vot)?(?<side>in favou?r|for the|against|abstained|abstaining|abstain)\\b");
  static final SideLists NONE = new SideLists(List.of(), Counts.NONE);

  static SideLists of(Passage words) {
    Matcher list = words.matcher(LIST);
    if (list.find()) {
      return list(words, list);
    }
    Matcher told = words.matcher(TOLD);
    boolean votes = told.find() && told.group().matches("(?is).*\\b(?:vot(?:ed?|ing)|abstain(?:ed|ing)?)\\b.*");
    return votes ? told(words, told) : NONE;
  }

  private static SideLists list(Passage words, Matcher list) {
    Passage names = words.part(list.start("names"), list.end("names"));
    Matcher total = names.matcher(TOTAL);
    OptionalInt told = Optional.ofNullable(list.group("count")).or(() -> Optional.ofNullable(list.group("after"))).map(Counts::number).orElse(OptionalInt.empty());
    Passage all = names;
    if (total.find()) {
      told = Counts.number(Optional.ofNullable(total.group(1)).orElseGet(() -> total.group(2)));
      all = names.part(0, total.start());
    }
    String plain = SourceText.lower(all.text());
    boolean none = plain.matches("(?s)\\W*(?:nil|none|no ?one|nobody)\\b.*");
    List<Voter> voters = none ? List.of() : voters(all, side(list.group("side")));
    OptionalInt count = told.isPresent() ? told : none ? OptionalInt.of(0) : voters.isEmpty() ? told : OptionalInt.of(voters.size());
    return new SideLists(voters, counts(side(list.group("side")), count));
  }

  /// A minority that is told by name leaves the other side uncounted.
  private static SideLists told(Passage words, Matcher told) {
    Voter.Side side = side(told.group("side"));
    return new SideLists(voters(words.part(told.start("names"), told.end("names")), side), Counts.NONE);
  }

  private static List<Voter> voters(Passage names, Voter.Side side) {
    List<Voter> voters = new ArrayList<>();
    VoterNames.list(names).forEach(name -> voters.add(new Voter(name, side)));
    return voters;
  }

  private static Voter.Side side(String words) {
    String side = SourceText.lower(words);
    return side.matches("for.*|in fav.*|aye.*|yea.*") ? Voter.Side.FOR : side.startsWith("abst") ? Voter.Side.ABSTAINED : Voter.Side.AGAINST;
  }

  private static Counts counts(Voter.Side side, OptionalInt count) {
    OptionalInt none = OptionalInt.empty();
    return switch (side) {
      case FOR -> new Counts(count, none, none);
      case AGAINST -> new Counts(none, count, none);
      case ABSTAINED -> new Counts(none, none, count);
    };
  }
}
