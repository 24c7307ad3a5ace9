package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.moothall.fact.Voter;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Wording;

/// Who voted on which side, by name.
///
/// `There voted against the plan: Councillors Pell and Reid ..... 2` · `FOR: Councillors Pell and Okafor` · `Against (2): Pell, Reid` · `For the motion were Councillors Pell and Reid (Total 2).` · `Those voting against were Councillors Pell and Reid (2).` ·
/// `Councillor Reid abstained.` · `NOES: None`
///
/// @param voters who voted how
/// @param counts the totals that stand with the lists, else the lengths of the lists
record SideLists(List<Voter> voters, Counts counts) {

  private static final Wording VOTING = Wording.of("(?i)\\b(?:vot(?:ed?|ing)|abstain(?:ed|ing)?)\\b");
  private static final Wording NOBODY = Wording.of("^\\W*(?:nil|none|no ?one|nobody)\\b");
  private static final Wording LIST = Wording.of("(?i)^\\W*(?:councillors? )?(?:(?:those |members )?(?:who )?(?:voting |votes? |voted )|those )?(?:voting on the motion\\s?: )?(?<side>for|in favou?r|ayes?|yeas?|against|opposed|noes|nays?|abstain(?:ed|ing)?|abstentions?|declined)"
      + "(?: of| to vote)?(?: the (?:\\p{L}+ ){0,2}?(?:motion|amendment|proposal|proposition|recommendation)(?: by (?:the )?\\p{Lu}[^():;]{2,40}?)?)?(?<mark>\\s{0,4}\\((?<count>\\d{1,3})\\)\\s{0,4}[:-]?|\\s?[:,|-]\\s?(?:\\((?<after>\\d{1,3})\\))?| ?(?:were|was)\\b|\\s(?=(?:Councillors?|Cllrs?) ))\\s*(?<names>\\S.*)$", Pattern.DOTALL);
  private static final Wording TOTAL = Wording.of("(?i)(?:\\((?:total:? ?)?|[.|]\\s*)(\\d{1,3})\\)?\\W*$|\\btotal:? (\\d{1,3})\\W*$");
  private static final Wording THERE = Wording.of("(?i)^\\W*(?:there|the following(?: councillors| members)?)(?: had| have)? (?:(?:voted|voting) )?(?<side>for|in favou?r|against|abstained|abstaining)\\b[^:.]{0,80}:\\s*(?<names>\\S.*)$", Pattern.DOTALL);
  private static final Wording TOLD = Wording.of("(?i)^\\W*(?<names>(?:councillors?|cllrs?|aldermen|mayor|members?) \\p{Lu}[^.;:]{1,300}?) (?:(?:all )?voted? |voting |wished? to |requested .{0,40}vot)?(?<side>in favou?r|for the|against|abstained|abstaining|abstain)\\b");
  /// `Mayor Pell and Councillor Reid voting in favour and Councillor Okafor against`
  private static final Wording BOTH = Wording.of("(?:^|[,:;] )(?<for>(?:Mayor|Councillors?|Cllrs?|Members?) \\p{Lu}[^.;:]{1,300}?) vot(?:ing|ed) (?:in favour|for)\\b[^.;:]{0,40}?,?;? (?:and |with )?(?<against>(?:Mayor|Councillors?|Cllrs?|Members?) \\p{Lu}[^.;:]{1,300}?) (?:voting |voted )?against\\b");
  static final SideLists NONE = new SideLists(List.of(), Counts.NONE);

  /// One side that is known from lines of names: the total that is told, else the length of the list.
  static SideLists of(Voter.Side side, List<String> names, OptionalInt total) {
    OptionalInt count = total.isPresent() ? total : OptionalInt.of(names.size());
    return new SideLists(names.stream().map(name -> new Voter(name, side)).toList(), counts(side, count));
  }

  SideLists with(SideLists other) {
    return new SideLists(Stream.concat(voters.stream(), other.voters.stream()).toList(), counts.or(other.counts));
  }

  /// The same voters on the other side of a division.
  List<Voter> against() {
    return voters.stream().map(voter -> new Voter(voter.name(), Voter.Side.AGAINST)).toList();
  }

  static SideLists of(Passage words) {
    Matcher list = words.matcher(LIST);
    if (list.find()) {
      Optional<String> count = Optional.ofNullable(list.group("count")).or(() -> Optional.ofNullable(list.group("after")));
      return list(words, list, count.map(Counts::number).orElse(OptionalInt.empty()));
    }
    Matcher there = words.matcher(THERE);
    if (there.find()) {
      return list(words, there, OptionalInt.empty());
    }
    Matcher both = words.matcher(BOTH);
    if (both.find()) {
      return of(Voter.Side.FOR, VoterNames.list(words.part(both.start("for"), both.end("for"))), OptionalInt.empty())
          .with(of(Voter.Side.AGAINST, VoterNames.list(words.part(both.start("against"), both.end("against"))), OptionalInt.empty()));
    }
    Matcher told = words.matcher(TOLD);
    boolean votes = told.find() && VOTING.in(told.group());
    return votes ? told(words, told) : NONE;
  }

  /// The number that ends a list: `Pell and Reid (Total 2)`, `Pell, Reid ...... 2`.
  static OptionalInt total(Passage names) {
    Matcher total = names.matcher(TOTAL);
    return total.find() ? Counts.number(Optional.ofNullable(total.group(1)).orElseGet(() -> total.group(2))) : OptionalInt.empty();
  }

  private static SideLists list(Passage words, Matcher list, OptionalInt counted) {
    Passage names = words.part(list.start("names"), list.end("names"));
    OptionalInt total = total(names);
    OptionalInt told = total.isPresent() ? total : counted;
    Matcher end = names.matcher(TOTAL);
    Passage all = end.find() ? names.part(0, end.start()) : names;
    String plain = SourceText.lower(all.text());
    boolean none = NOBODY.in(plain);
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

  static Voter.Side side(String words) {
    String side = SourceText.lower(words);
    return side.matches("for.*|in fav.*|aye.*|yea.*|yes") ? Voter.Side.FOR : side.matches("abst.*|declined.*") ? Voter.Side.ABSTAINED : Voter.Side.AGAINST;
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
