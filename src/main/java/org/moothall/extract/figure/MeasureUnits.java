package org.moothall.extract.figure;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moothall.text.Endings;
import org.moothall.text.NumberExpression;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Vocabulary;
import org.moothall.text.Wording;

/// Tells what a number counts, from its sign or the words after it.
///
/// `over 1,200 planning applications were` counts applications; `agenda item 12`, `aged under 30` and `within 28 days`
/// count nothing that was measured.
final class MeasureUnits {

  private static final Wording STAFF = Wording.of("^ ?(?<unit>w\\.?t\\.?e|f\\.?t\\.?e|(?:whole|full)[- ]time equivalents?)\\b", Pattern.CASE_INSENSITIVE);
  private static final Wording TIME = Wording.of("^[ -](?:(?:working|calendar|school|clear) )?(?<unit>seconds?|minutes?|hours?|days?|weeks?|months?)\\b(?!')", Pattern.CASE_INSENSITIVE);
  /// "a rate of 812 per 100,000"
  private static final Wording RATE = Wording.of("^ (?<unit>per 1(?:0|00)?,?000)\\b(?![,.]\\d)");
  /// "208 Leisure passes: three districts had signed up": the number of a matter
  private static final Wording MATTER = Wording.of("^ \\p{Lu}[^.;:]{2,40}:");
  /// The size of a file, "PDF 98 KB Minutes".
  private static final Wording FILE = Wording.of("^ ?(?:KB|MB|GB|kB|bytes)\\b");
  /// "a 5.8 year supply of housing land", "against the 5 years required"
  private static final Wording SUPPLY = Wording.of("^[ -]years?['s]{0,2} (?:(?:housing )?land supply|supply|(?:requirement|required)\\b)", Pattern.CASE_INSENSITIVE);
  /// "4.6 out of 5"
  private static final Wording OUT_OF = Wording.of("^ (?<unit>out of (?:5|10|five|ten))(?! \\p{L}{3,}s\\b)");
  private static final Wording RATED = Wording.of("\\b(?:satisf\\w+|rat(?:ed|ing)|scor(?:e|ed|es|ing)|average)\\b[^.;]{0,60}$", Pattern.CASE_INSENSITIVE);
  private static final Wording SPEED = Wording.of("^ ?mph\\b", Pattern.CASE_INSENSITIVE);
  /// "3.1 times as likely", not "she had asked 3 times"
  private static final Wording TIMES = Wording.of("^ times (?:as|more|less|higher|lower|greater) ");
  /// "no later than 3 clear working days before the meeting", "within 28 days of the notice": when something must be done.
  private static final Wording DEADLINE = Wording.of("^[ -](?:clear |working |calendar )*(?:days?|weeks?|months?|hours?)'? (?:before|after|of the|of receipt|of being|prior|notice|from the)\\b", Pattern.CASE_INSENSITIVE);
  private static final Wording TIMED = Wording.of(
      "\\b(?:average|waits?|waiting|target|response|turn ?around|turned around|time taken|took"
          + "|taken|taking|processing|speed|re-?let|void|median|fallen|risen|reduced|increased|improved"
          + "|sickness|absence|contributed|volunteered)\\b", Pattern.CASE_INSENSITIVE);
  /// "101 calls", "the 111 service": what is dialled
  private static final Wording CALLED = Wording.of("^(?:999|101|111|112) (?:calls?|service|line|number)\\b");
  private static final Wording AVERAGE = Wording.of("^ \\p{L}+ on average\\b");
  private static final Set<String> NAMED = Set.copyOf(Vocabulary.words("named-by-number"));
  private static final List<String> NAMED_AT_LENGTH = NAMED.stream().filter(words -> words.contains(" ")).map(words -> " " + words).toList();
  private static final Wording AGED = Wording.of("\\b(?:aged?|ages)(?: (?:of|from|under|over|between|up to|above|below))? $|\\b(?:past|last"
      + "|next|within|every|first|top) (?:the )?(?:past |last |next )?$", Pattern.CASE_INSENSITIVE);
  /// "in the last year 37 complaints": no year of that number
  private static final Wording OF_TIME = Wording.of("(?i)\\b(?:last|previous|past|this|per|each|every) year,?$");
  /// "the files of 40 pupils were": what is counted is the files.
  private static final Wording HOLDER = Wording.of("\\b[Tt]he (?<held>\\p{L}{3,20}s) of $");
  private static final Wording WORD = Wording.of("\\G[ ]?(?<word>[\\p{L}][\\p{L}'-]*)");
  private static final Set<String> PLURALS = new HashSet<>(Vocabulary.words("plural-nouns"));
  private static final Set<String> UNCOUNTED = new HashSet<>(Vocabulary.words("uncounted-nouns"));
  private static final Set<String> PARTED = Set.of("conditions", "actions", "recommendations", "objectives", "outcomes", "policies");
  private static final Set<String> STOPS = new HashSet<>(Vocabulary.words("phrase-stops"));
  private static final int LONGEST_PHRASE = 5;
  private static final int BEFORE = 40;
  private static final int AFTER = 80;

  private MeasureUnits() {}

  /// The unit of a number that may be a measure; empty where it names or limits something, or counts what is not measured.
  static Optional<String> read(Passage sentence, NumberExpression number) {
    if (number.percent() || number.money()) {
      return Optional.of(number.sign());
    }
    Passage after = sentence.after(number.end(), AFTER);
    if (FILE.in(after) || DEADLINE.in(after)) {
      return Optional.empty();
    }
    Matcher staff = STAFF.matcher(after);
    if (staff.find()) {
      return Optional.of(SourceText.lower(staff.group("unit")).startsWith("f") ? "fte" : "wte");
    }
    if (names(sentence, number) || (number.start() == 0 && MATTER.in(after))) {
      return Optional.empty();
    }
    Matcher rate = RATE.matcher(after);
    if (after.folded().startsWith(" per 1") && rate.find()) {
      return Optional.of(rate.group("unit"));
    }
    if (after.folded().startsWith("year", 1) && SUPPLY.in(after)) {
      return Optional.of("years");
    }
    Matcher outOf = OUT_OF.matcher(after);
    if (after.folded().startsWith(" out of ") && outOf.find() && (number.value().scale() > 0 || RATED.in(sentence.before(number.start(), AFTER)))) {
      return Optional.of(outOf.group("unit"));
    }
    if (TIMES.in(after)) {
      return Optional.of("times");
    }
    if (SPEED.in(after)) {
      return Optional.of("mph");
    }
    Matcher time = TIME.matcher(after);
    if (time.find()) {
      return timed(sentence, number) ? Optional.of(plural(SourceText.lower(time.group("unit")))) : Optional.empty();
    }
    return held(sentence, number).or(() -> noun(sentence, number));
  }

  /// Whether the number names or dates something, or tells an age.
  static boolean names(Passage sentence, NumberExpression number) {
    Passage before = sentence.before(number.start(), BEFORE);
    return named(before.folded()) || AGED.in(before);
  }

  private static boolean named(String before) {
    String words = before.endsWith(" ") ? before.substring(0, before.length() - 1) : before;
    if (!words.isEmpty() && "#([".indexOf(words.charAt(words.length() - 1)) >= 0) {
      return true;
    }
    if (OF_TIME.in(words)) {
      return false;
    }
    String lead = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    return NAMED.contains(Endings.lastWord(lead)) || NAMED_AT_LENGTH.stream().anyMatch(SourceText.lower(lead)::endsWith);
  }

  /// The noun of which a number counts a part: of "14 of the 28 conditions" conditions, which are not counted otherwise.
  static Optional<String> partOf(Passage sentence, NumberExpression whole) {
    return named(sentence, whole, PARTED);
  }

  private static Optional<String> held(Passage sentence, NumberExpression number) {
    Matcher holder = HOLDER.matcher(sentence.before(number.start(), BEFORE));
    return holder.find() && noun(sentence, number).isPresent() ? Optional.of(SourceText.lower(holder.group("held"))) : Optional.empty();
  }

  private static boolean timed(Passage sentence, NumberExpression number) {
    return TIMED.in(sentence.before(number.start(), 100)) || AVERAGE.in(sentence.after(number.end(), BEFORE));
  }

  private static String plural(String unit) {
    return unit.endsWith("s") ? unit : unit + "s";
  }

  /// The noun counted: the last plural word before the phrase ends; after "one" the last word.
  static Optional<String> noun(Passage sentence, NumberExpression number) {
    return named(sentence, number, Set.of());
  }

  /// @param also what is counted here though it is not elsewhere
  private static Optional<String> named(Passage sentence, NumberExpression number, Set<String> also) {
    if (CALLED.in(sentence.part(number.start(), Math.min(sentence.length(), number.end() + BEFORE)))) {
      return Optional.empty();
    }
    boolean single = number.spelled() && number.value().compareTo(BigDecimal.ONE) == 0;
    Passage after = sentence.after(number.end(), AFTER);
    Matcher word = WORD.matcher(after);
    Optional<String> noun = Optional.empty();
    for (int i = 0; i < LONGEST_PHRASE && word.find(); i++) {
      String form = SourceText.lower(word.group("word"));
      if (STOPS.contains(form)) {
        break;
      }
      if (single || isPlural(word.group("word"), form)) {
        noun = Optional.of(form);
      } else if (noun.isPresent()) {
        break;
      }
    }
    return noun.filter(found -> !UNCOUNTED.contains(found) || also.contains(found));
  }

  private static boolean isPlural(String written, String form) {
    boolean regular = form.length() > 3 && form.endsWith("s") && !form.endsWith("ss") && !form.endsWith("us") && !form.endsWith("'s");
    boolean initials = written.length() > 2 && written.endsWith("s") && Character.isUpperCase(written.charAt(written.length() - 2));
    return regular || initials || PLURALS.contains(form);
  }
}
