package org.moothall.minutes;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.moothall.text.Passage;
import org.moothall.text.Vocabulary;
import org.moothall.text.Wording;

/// Tells a title of an item from a sentence, and finds where a title ends on a line that goes on.
///
/// `Finance. It was agreed to pay the bill.` and `**Finance** - the bill was paid` are titled `Finance`; `The clerk was thanked.` is a
/// sentence without a title.
final class Titles {

  private static final Wording STANDARD = Wording.of("(?i)^(?:" + String.join("|", Vocabulary.words("item-titles")) + ")\\b");
  private static final Wording NO_TITLE = Wording.of("^(?:" + String.join("|", Vocabulary.words("no-titles")) + ")(?:\\b|$)");
  private static final Wording SENTENCE = Wording.of("\\b(?:was|were|had|is|are|has|have|noted|asked|said|reported|agreed|advised|stated|thanked|opened|declared|informed"
      + "|explained|would|will|introduced|welcomed|confirmed|moved|seconded|presented|met|gave|received|wished|called|be|held|considered|discussed|resolved|heard|approved|spoke|attended|decided|took|made|told|felt|requested|provided|highlighted)\\b");
  private static final Wording ORDERS = Wording.of("^(?:To|Receive|Note|Consider|Approve|Agree|Confirm|Elect|Appoint|Review|Discuss)\\b");
  private static final Wording AGENDA = Wording.of("\\s(?:To(?= \\p{Ll})|\\((?=Report|To)|Report of(?= the)|So that|Any (?=[Mm]ember))");
  /// `Apologies To receive any apologies`: what the agenda said of it stands behind the title.
  private static final Wording ORDERED = Wording.of("[^.;:]{4,60}?(?=\\sTo (?:receive|note|consider|confirm|approve|agree|elect|appoint|sign|take|invite)\\s)");
  private static final Wording HONORIFIC = Wording.of("\\b(?:Councillors?|Cllrs?|Crs?|Clrs?|Alderm[ae]n|Mr|Mrs|Ms|Miss|Dr)\\b\\.?\\s");
  private static final Wording STOP = Wording.of("(?<=\\p{L}{3}|[)\\d])(?:\\.\\s+(?=[\\p{Lu}\"'(])|:\\s+(?=\\S)|\\s+-\\s+(?=\\p{Lu}\\p{Ll}*\\s\\p{Ll}|Prop\\.\\s|(?:Councillors?|Cllrs?)\\s|\\p{Lu}{2,3}\\s\\p{Ll})"
      + "|(?<=[Nn]ext [Mm]eeting)\\.\\s+(?=\\d))");
  /// `Sederunt: Chair Ada Pell (AP), Ben Okafor (BO)`: what stands behind is the list.
  /// `Approval of payments Proposed: Cllr Pell`
  private static final Wording MOVER = Wording.of("(?<=\\S)\\s+(?:-\\s+)?(?:Proposed|Moved|Proposer|Mover|Resolution)$");
  private static final Wording LIST = Wording.of("^(?i:sederunt|present|in attendance|attendance|apologies(?: for absence)?):");
  private static final Set<String> SMALL = Set.of("of", "for", "the", "and", "in", "on", "to", "a", "an", "by", "with", "at", "from", "or", "as", "&", "-");
  private static final Wording DETERMINER = Wording.of("^(?:The|A|An|It|There|This|That|In|At|All|Members|No|As)\\s");
  private static final Wording NOTHING = Wording.of("(?i)\\W*(?:none|nil|n/a|noted|received|deferred|agreed|approved|carried)\\W*");
  private static final String BOLD = "**";
  private static final int LONGEST = 300;
  private static final int MOST_WORDS = 25;
  private static final Wording WORD = Wording.of("\\S+");
  /// `MINUTES RESOLVED/- That they be agreed`: what opens a resolution is no part of the title before it.
  private static final Wording OPENER = Wording.of("RESOLVED(?:/-?|:-)");
  private static final int SHORT = 14;
  /// `Apologies for absence      None.`: what was minuted stands in the column beside the title.
  private static final Wording COLUMN = Wording.of("(?<=\\S)(?:\\t| {4,})(?=\\p{L})");
  private static final int LONGEST_ACRONYM = 6;
  /// `Hire of the barn £64.50`: what is paid heads nothing.
  private static final Wording AMOUNT = Wording.of("£ ?\\d[\\d,]*(?:\\.\\d\\d)?$");

  private static final Wording HELD = Wording.of("Minutes of [^.;:]{3,120}? held on [^.;:]{3,40}\\d{4}");
  private static final Wording URGENT = Wording.of("(?i)(?:any |other |urgent ){1,3}(?:business|items?|matters?)(?: of (?:urgent )?business)?,? which\\b[^.;:]{10,200}");
  /// `MINUTES 4th May 2024`
  /// `FINANCE [Item 4]`, after which the agenda called it
  private static final Wording PLACE = Wording.of("(?<=\\S)\\s+[\\[(](?:Agenda )?[Ii]tem (?:[Nn]o\\.? ?)?\\d{1,3}[a-z]?[\\])]\\s*$");
  private static final Wording DAY = Wording.of("\\s+(?:-\\s+)?\\d{1,2}(?:st|nd|rd|th)? \\p{Lu}\\p{L}{2,8},? \\d{4}");

  private Titles() {}

  /// A title at the beginning of a line.
  ///
  /// @param title the title; absent where the line is a sentence
  /// @param end where the title ends on the line
  /// @param whole whether the line is nothing but the title
  record Found(Optional<Passage> title, int end, boolean whole) {

    static Found none() {
      return new Found(Optional.empty(), 0, false);
    }
  }

  static int words(String words) {
    int count = 0;
    for (int i = 0; i < words.length(); i++) {
      boolean begins = !Character.isWhitespace(words.charAt(i)) && (i == 0 || Character.isWhitespace(words.charAt(i - 1)));
      count += begins ? 1 : 0;
    }
    return count;
  }

  static boolean inCapitals(String words) {
    long letters = words.chars().filter(Character::isLetter).count();
    long capitals = words.chars().filter(Character::isUpperCase).count();
    return letters >= 3 && capitals >= letters * 0.85;
  }

  /// Whether words begin as the titles of most meetings do: "Apologies for absence".
  static boolean isStandard(String words) {
    return STANDARD.in(words);
  }

  /// Whether words begin with a title of most meetings in capitals and go on in others: `APOLOGIES FOR ABSENCE Cllr Pell`.
  static boolean isStandardInCapitals(String words) {
    int end = endOfCapitals(words);
    return end > 0 && end < words.length() && isStandard(words);
  }

  /// Whether words begin as results, labels and signatures do, which stand where titles may: "CARRIED", "RESOLVED".
  static boolean isNone(String words) {
    return NO_TITLE.in(words);
  }

  /// Whether words tell something: "Members noted the report."
  static boolean isSentence(String words) {
    return !ORDERS.in(words) && words(words) >= 3 && SENTENCE.in(words) && !(words.contains(" which") && words.length() <= LONGEST && URGENT.is(words));
  }

  /// Whether the verb of a title only tells which minutes it is of: `Minutes of the Parks Committee held on 4 May 2024`.
  static boolean tellsWhich(String words) {
    return words.startsWith("Minutes of ") && words.length() <= LONGEST && HELD.is(words);
  }

  /// The title that a line begins with.
  static Found at(Passage line) {
    String words = line.folded();
    if (words.isBlank() || isNone(words)) {
      return Found.none();
    }
    if (words.startsWith(BOLD) && words.length() > BOLD.length() && !words.startsWith(BOLD, BOLD.length())) {
      return inBold(line);
    }
    int capitals = endOfCapitals(words);
    if (capitals > 0 && capitals < words.length() && !(words.startsWith("MINUTES") && DAY.is(words.substring(capitals)))) {
      return cut(line, capitals);
    }
    Matcher ordered = ORDERED.matcher(words);
    if (ordered.lookingAt() && !isSentence(words.substring(0, ordered.end()))) {
      return cut(line, ordered.end());
    }
    Matcher column = COLUMN.matcher(words);
    if (words.endsWith(".") && column.find() && hasWords(words.substring(0, column.start()))) {
      return cut(line, column.start());
    }
    Matcher stop = STOP.matcher(words);
    if (stop.find() && hasWords(words.substring(0, stop.start())) && (LIST.in(words) || !goesOn(words, stop.end())) && words(words.substring(0, stop.start())) <= SHORT && !isSentence(words.substring(0, stop.start()))) {
      Matcher mover = MOVER.matcher(words.substring(0, stop.start()));
      return cut(line, mover.find() ? mover.start() : stop.start());
    }
    if (words.length() <= LONGEST && words(words) <= MOST_WORDS && !(isSentence(words) && (words.endsWith(".") || words(words) > SHORT))) {
      return new Found(Optional.of(trimmed(line)), words.length(), true);
    }
    int run = endOfRun(words);
    return run > 0 ? cut(line, run) : Found.none();
  }

  /// The title between marks of bold: `**Finance** - the bill was paid`; `**Finance`, where the line's last marks are off already,
  /// is read as `Finance` would be.
  private static Found inBold(Passage line) {
    int from = BOLD.length();
    int to = line.folded().indexOf(BOLD, from);
    if (to < 0) {
      Found bare = at(line.from(from));
      return new Found(bare.title(), bare.end() + from, bare.whole());
    }
    return new Found(Optional.of(trimmed(line.part(from, to))), to + from, line.from(to + from).isBlank());
  }

  /// Whether what follows a colon or dash is the rest of the title: `Motion: Car Park Charges`.
  private static boolean goesOn(String words, int from) {
    String rest = words.substring(from);
    boolean more = words(rest) > 1 || (inCapitals(words) && !NOTHING.is(rest));
    return !rest.endsWith(".") && more && words(words) <= SHORT && !HONORIFIC.matcher(rest).lookingAt()
        && Stream.of(rest.split("\\s+")).allMatch(word -> SMALL.contains(word) || !Character.isLowerCase(word.codePointAt(0)));
  }

  /// Whether words are more than the number of a paper: `25/0117`.
  private static boolean hasWords(String words) {
    return words.chars().filter(Character::isLetter).count() > 1;
  }

  /// The title before what the agenda says of it: `Winter Lights To consider the plan.`
  static Optional<Passage> beforeOrders(Passage line) {
    String words = line.folded();
    Matcher agenda = AGENDA.matcher(words.substring(0, Math.min(words.length(), LONGEST)));
    int end = agenda.find() ? agenda.start() : endOfRun(words);
    boolean title = end > 0 && words(words.substring(0, end)) <= SHORT && !isNone(words) && !isSentence(words.substring(0, end)) && Character.isUpperCase(words.codePointAt(0));
    return title && !DETERMINER.in(words) && !ORDERS.in(words) ? Optional.of(line.part(0, end).trimmed()) : Optional.empty();
  }

  private static Found cut(Passage line, int end) {
    return new Found(Optional.of(trimmed(line.part(0, end))), end, false);
  }

  /// A title without the mark that sets it off, `Finance:`, and without its place on the agenda, `Finance [Item 4]`.
  private static Passage trimmed(Passage title) {
    Matcher place = PLACE.matcher(title);
    String words = title.folded().substring(0, place.find() ? place.start() : title.length()).stripTrailing();
    int end = words.length();
    while (end > 1 && ":-".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return title.part(0, end).trimmed();
  }

  /// The end of a title in capitals before a sentence: `APOLOGIES FOR ABSENCE Apologies were …`
  static int endOfCapitals(String words) {
    int end = 0;
    int letters = 0;
    for (Matcher word = WORD.matcher(words); word.find();) {
      if (end > 0 && letters >= 4 && OPENER.is(word.group())) {
        return end;
      }
      if (word.group().chars().anyMatch(Character::isLowerCase) && !(word.group().endsWith("(s)") && inCapitals(word.group()))) {
        return letters >= 4 && end > 0 && !isAcronym(words, end) ? end : 0;
      }
      boolean counts = word.group().chars().anyMatch(Character::isLetter) || end == 0 || words.charAt(end - 1) != ':';
      letters += (int) word.group().chars().filter(Character::isLetter).count();
      end = counts ? word.end() : end;
    }
    return 0;
  }

  /// Whether the capitals with which words begin are one short name, and the title goes on: `CPRE housing pledge` · `NALC Subscription`
  private static boolean isAcronym(String words, int end) {
    boolean one = end <= LONGEST_ACRONYM && words.lastIndexOf(' ', end - 1) < 0 && words.chars().limit(end).allMatch(Character::isLetter) && !isStandard(words);
    String rest = words.substring(end).strip();
    boolean stopped = rest.indexOf('.') == rest.length() - 1;
    return one && !rest.isEmpty() && (Character.isLowerCase(rest.codePointAt(0)) || goesOn(stopped ? words.substring(0, words.stripTrailing().length() - 1) : words, words.length() - rest.length()));
  }

  /// The end of a title before the first word of a sentence: `Consent Agenda Motion was made …`
  private static int endOfRun(String words) {
    Matcher honorific = HONORIFIC.matcher(words);
    int named = honorific.find() ? honorific.start() : words.length();
    if (DETERMINER.in(words)) {
      return 0;
    }
    int capital = 0;
    boolean number = false;
    for (Matcher word = WORD.matcher(words); word.find() && word.start() <= 200;) {
      if (word.start() >= named) {
        return words(words.substring(0, named)) <= SHORT ? named : 0;
      }
      boolean small = SMALL.contains(word.group());
      boolean sentence = capital > 0 && DETERMINER.in(word.group() + " ");
      boolean lower = !small && Character.isLowerCase(word.group().codePointAt(0));
      if (lower && capital == 0) {
        return endOfLowerCase(words, named);
      }
      if (sentence || lower) {
        int end = sentence || number ? word.start() : capital;
        return words(words.substring(0, end)) <= SHORT ? end : 0;
      }
      capital = small ? capital : word.start();
      number = Character.isDigit(word.group().codePointAt(0));
    }
    return 0;
  }

  /// The end of a title in small letters before the capital of a sentence: `Site update Mark Lapping said …`
  private static int endOfLowerCase(String words, int named) {
    String before = "";
    for (Matcher word = WORD.matcher(words); word.find() && word.start() <= 120;) {
      boolean capital = word.start() > 0 && !Character.isLowerCase(word.group().codePointAt(0)) && Character.isLetter(word.group().codePointAt(0));
      if (word.start() >= named || (capital && !SMALL.contains(before))) {
        return isSentence(words.substring(0, word.start())) ? 0 : word.start();
      }
      before = word.group();
    }
    return 0;
  }

  /// Whether somebody is named with a title: `Play area: Cllr Pell`.
  static boolean names(String words) {
    return HONORIFIC.in(words);
  }

  /// Whether a line, by its form alone, may be the title of an item.
  static boolean mayStandAlone(Line line) {
    String words = line.words();
    return Character.isUpperCase(words.codePointAt(0)) && words.length() <= 120 && words(words) <= SHORT && !isNone(words) && !isSentence(words) && !(DETERMINER.in(words) && words(words) > 6)
        && !words.endsWith(".") && !words.endsWith(",") && !words.endsWith(";") && !words.endsWith("?") && !AMOUNT.in(words) && !HONORIFIC.matcher(words).lookingAt();
  }
}
