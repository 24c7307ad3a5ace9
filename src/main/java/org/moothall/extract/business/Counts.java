package org.moothall.extract.business;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Wording;

/// How many voted on each side.
///
/// `For: 7 Against: 3 Abstain: 1` · `nine votes to two` · `carried on a 5-0 vote` · `4 voted for and 5 against` · `(8 for, 1
/// against)` · `for 4, against 5` · `ADOPTED (Y-4)` · `With seven votes in favour and none against`.
record Counts(OptionalInt inFavour, OptionalInt against, OptionalInt abstained) {

  private static final List<String> WORDS = List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty");
  private static final Set<String> NOUGHT = Set.of("none", "nil", "zero");
  private static final Wording DIGITS = Wording.of("\\d{1,3}");
  private static final String NUMBER = "(\\d{1,3}|none|nil|zero|" + String.join("|", WORDS) + ")";
  private static final Wording CUE = Wording.of("(?i)vot|favou?r|against|abst|ayes|noes|yeas|nays|carried|lost|defeated|agreed|\\(Y|\\d ?- ?\\d|^\\W*for\\b|\\d for the amendment\\b|^\\W*(?:motion|amendment)\\W{1,25}\\d");
  private static final Side FOR = Side.of("for|in favou?r|ayes?|yeas?|yes|(?<=\\bvote: )agree", "(?:cast |voted |voting |votes? |were )?(?:for\\b(?! the (?:year|period|month|sum|purpose)| \\p{L}+ing)|in favou?r)");
  private static final Side AGAINST = Side.of("against|noes|nays?|no", "(?:cast |voted |voting |votes? |were )?against");
  private static final Side ABSTAINED = Side.of("abstain(?:ed|ing)?|abstentions?|declined to vote|not voting", "(?:votes? )?(?:abstentions?|abstained|abstaining|abstain)");
  private static final Wording TO = Wording.of("(?i)\\b" + NUMBER + " votes?(?: in favour| for)? to " + NUMBER
      + "\\b|\\bvotes? (?:of|was|by) " + NUMBER + " (?:to|-) " + NUMBER + "\\b|\\bby " + NUMBER + " to " + NUMBER
      + "\\b|(?:\\b(?:carried|lost|passed|failed|approved|agreed|defeated|unanimously|vote)\\b(?: (?:unanimously|by|on|with|a|an|vote|of|in))*,? ?[\\[(]? ?)" + NUMBER
      + " ?(?:-|/|to) ?" + NUMBER + "\\b|\\b" + NUMBER + " ?- ?" + NUMBER + "(?: ?- ?\\d)? vote\\b");

  private static final Wording PAIR = Wording.of("(?i)\\bfor(?: the (?:\\p{L}+ )?(?:motion|amendment|proposal))?:? " + NUMBER + ",? (?:and )?against:? " + NUMBER + "\\b(?:,? (?:and )?abst\\p{L}+:? " + NUMBER + "\\b)?");
  /// "agreed by 3 votes with 1 abstention"
  private static final Wording ABSTAINING = Wording.of("(?i)(?<!not )\\b(?:agreed|carried|approved|resolved|passed|adopted|accepted)(?: unanimously)? by " + NUMBER + " votes?,? (?:with|and) " + NUMBER + " abstentions?\\b");
  /// "2 for, 3 against, 1 abstention"
  private static final Wording BEFORE = Wording.of("(?i)(?:^|[^\\p{L}\\d] ?|(?<=,) ?)" + NUMBER + " (?:vot(?:es?|ing) )?(?:for|in favou?r),? (?:and )?" + NUMBER + " (?:vot(?:es?|ing) )?against\\b(?:,? (?:and )?(?:with )?" + NUMBER + " abst\\p{L}+)?");
  /// "voted for it six Members and against it eleven"
  private static final Wording AFTER = Wording.of("(?i)\\bfor (?:it|the (?:motion|amendment|proposal)) " + NUMBER + "(?: members| councillors)?,? (?:and |with )?against(?: it)? " + NUMBER + "\\b(?:,? (?:and )?abst\\p{L}+:? " + NUMBER + "\\b)?");
  /// "Amendment - 5", "the motion received 2 votes"
  private static final Wording STANDS = Wording.of("(?i)(?:^\\W*(?:motion|amendment)\\s{0,12}[-:=]\\s{0,12}|\\b(?:motion|amendment) received )" + NUMBER + "(?: votes?\\b|\\W*$)");
  private static final Wording YES = Wording.of("\\(Y\\w{0,3} ?- ?(\\d{1,3})(?:[,;] ?N\\w{0,3} ?- ?(\\d{1,3}))?[);,]");

  /// How a side of a vote is counted: `Against: 3`, or `three members voted against`.
  private record Side(Wording labelled, Wording told) {

    static Side of(String label, String verb) {
      String motion = "(?: the (?:\\p{L}+ )?(?:motion|amendment|proposal|proposition|recommendation|application)(?: by (?:the )?\\p{Lu}[^():;]{2,40}?)?)?";
      return new Side(Wording.of("(?i)\\b(?:votes? )?(?:" + label + ")" + motion + "(?:\\s?[:=-]\\s?\\(?|\\s{0,4}\\(|\\s{2,}|, (?=\\d{1,3} (?:members?|councillors?|votes?)\\s{0,2}(?:[;.)]|$)))(\\d{1,3})\\b(?!/)(?! ?(?:months?|years?|days?|weeks?))"),
          Wording.of("(?i)\\b" + NUMBER + " (?:members? |votes? |councillors? |had |of them )?(?:\\([^()]{3,300}\\) )?" + verb + "\\b"));
    }
  }

  private static final Wording LABELLED = Wording.of("(?i)^\\W*(?:votes? )?(?:for|in favou?r|against|abst\\p{L}+|ayes?|noes|yeas?|nays?)\\b[^.]{0,40}\\d");
  private static final Wording VOTING = Wording.of("(?i)\\b(?:vot(?:e|ed|es|ing)|in favou?r)\\b|^\\W*\\d{1,3} for the amendment\\b");
  private static final Wording ABSTAINS = Wording.of("(?i)\\babstain(?:ed|ing)\\b");
  static final Counts NONE = new Counts(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

  boolean any() {
    return inFavour.isPresent() || against.isPresent() || abstained.isPresent();
  }

  static Counts of(Passage words) {
    if (!CUE.in(words)) {
      return NONE;
    }
    OptionalInt abstained = count(words, ABSTAINED);
    Matcher before = words.matcher(BEFORE);
    if (before.find()) {
      return new Counts(number(before.group(1)), number(before.group(2)), before.group(3) == null ? abstained : number(before.group(3)));
    }
    Matcher after = words.matcher(AFTER);
    if (after.find()) {
      return new Counts(number(after.group(1)), number(after.group(2)), after.group(3) == null ? abstained : number(after.group(3)));
    }
    Matcher stands = words.matcher(STANDS);
    if (stands.find()) {
      return new Counts(number(stands.group(1)), OptionalInt.empty(), abstained);
    }
    Matcher pair = words.matcher(PAIR);
    if (pair.find()) {
      return new Counts(number(pair.group(1)), number(pair.group(2)), pair.group(3) == null ? abstained : number(pair.group(3)));
    }
    Matcher yes = words.matcher(YES);
    if (yes.find()) {
      return new Counts(number(yes.group(1)), yes.group(2) == null ? OptionalInt.empty() : number(yes.group(2)), abstained);
    }
    Matcher to = words.matcher(TO);
    if (to.find()) {
      for (int group = 1; group < to.groupCount(); group += 2) {
        if (to.group(group) != null && to.group(group + 1) != null) {
          return new Counts(number(to.group(group)), number(to.group(group + 1)), abstained);
        }
      }
    }
    Matcher abstaining = words.matcher(ABSTAINING);
    if (abstaining.find()) {
      return new Counts(number(abstaining.group(1)), OptionalInt.empty(), number(abstaining.group(2)));
    }
    Counts counts = new Counts(count(words, FOR), count(words, AGAINST), abstained);
    return counts.isVote(words) ? counts : NONE;
  }

  /// `three members for` alone counts nothing: two sides do, or one with a label or the word vote.
  private boolean isVote(Passage words) {
    boolean abstains = inFavour.isPresent() && ABSTAINS.in(words);
    boolean two = abstains || (inFavour.isPresent() && (against.isPresent() || abstained.isPresent())) || (against.isPresent() && abstained.isPresent());
    return two || LABELLED.in(words) || VOTING.in(words);
  }

  /// The counts of what was lost: the smaller number is for it.
  Counts ofLost() {
    boolean turned = inFavour.isPresent() && against.isPresent() && inFavour.getAsInt() > against.getAsInt();
    OptionalInt fewer = turned ? against : inFavour;
    OptionalInt more = turned ? inFavour : against;
    return new Counts(fewer, more, abstained);
  }

  Counts or(Counts other) {
    return new Counts(inFavour.isPresent() ? inFavour : other.inFavour, against.isPresent() ? against : other.against, abstained.isPresent() ? abstained : other.abstained);
  }

  /// Whether both count the same side.
  boolean meets(Counts other) {
    return (inFavour.isPresent() && other.inFavour.isPresent()) || (against.isPresent() && other.against.isPresent())
        || (abstained.isPresent() && other.abstained.isPresent());
  }

  /// Whether both count the same votes for and against.
  boolean tells(Counts other) {
    return inFavour.isPresent() && inFavour.equals(other.inFavour) && against.equals(other.against);
  }

  /// What the counts decide: nobody is against where only those in favour and abstaining are counted.
  Optional<Boolean> result() {
    boolean told = inFavour.isPresent() && against.isPresent() && inFavour.getAsInt() != against.getAsInt();
    if (against.isEmpty() && abstained.isPresent() && inFavour.orElse(0) > 0) {
      return Optional.of(true);
    }
    return told ? Optional.of(inFavour.getAsInt() > against.getAsInt()) : Optional.empty();
  }

  private static OptionalInt count(Passage words, Side side) {
    OptionalInt labelled = first(words, side.labelled());
    return labelled.isPresent() ? labelled : first(words, side.told());
  }

  private static OptionalInt first(Passage words, Wording pattern) {
    Matcher at = words.matcher(pattern);
    return at.find() ? number(at.group(1)) : OptionalInt.empty();
  }

  static OptionalInt number(String words) {
    String lower = SourceText.lower(words);
    int word = NOUGHT.contains(lower) ? 0 : WORDS.indexOf(lower);
    return word >= 0 ? OptionalInt.of(word) : DIGITS.is(lower) ? OptionalInt.of(Integer.parseInt(lower)) : OptionalInt.empty();
  }
}
