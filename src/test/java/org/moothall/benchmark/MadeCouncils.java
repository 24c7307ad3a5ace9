package org.moothall.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Invented councils with their people, bodies and words: the same for the same seed, wherever it is asked for.
///
/// @param seed of all that is drawn
/// @param councils how many there are
/// @param meetings how many each has
record MadeCouncils(long seed, int councils, int meetings) {

  static final int PEOPLE = 60;
  static final int POSTS = 12;
  static final int BODIES = 6;

  private static final List<String> FORENAMES = List.of("Ada", "Bryn", "Carys", "Dev", "Ewa", "Femi", "Gwen", "Hari", "Iona", "Jude", "Kofi", "Lena",
      "Mair", "Nadia", "Owen",
      "Priya", "Rhys", "Sana", "Tomos", "Una");
  private static final List<String> SURNAMES = List.of("Abbott", "Bevan", "Chaudhry", "Duffy", "Ellis", "Fashola", "Griffiths", "Hussain", "Ingram",
      "Jarvis", "Kaur", "Lowe",
      "Mistry", "Nolan", "Okafor", "Pugh", "Quinn", "Rashid", "Sharpe", "Turner", "Unwin", "Vaughan", "Whitfield", "Yardley");
  private static final List<String> PLACES = List.of("North", "East", "Ash", "Fell", "Black", "Wood", "Stan", "Marsh", "Thorn", "Oak");
  private static final List<String> ENDINGS = List.of("moor", "mere", "combe", "gate", "ford", "ley", "ton", "bury", "wick", "dale");
  private static final List<String> SUBJECTS = List.of("Housing", "Planning", "Children's Services", "Adult Care", "Finance", "Environment", "Licensing",
      "Audit", "Transport",
      "Culture", "Regeneration", "Human Resources");
  private static final List<String> SYLLABLES = List.of("ba", "cor", "den", "fil", "gor", "hal", "in", "jo", "ker", "lum", "mi", "nor", "pel", "qua", "ris",
      "sto", "ter", "un", "vo", "wes");

  /// The themes that items raise: of the scheme that comes with the program.
  static final List<String> THEMES = List.of("housing-repairs", "community-safety", "ict", "governance", "customer-services", "diversity-equalities",
      "planning", "budget",
      "transport", "adult-social-care");

  String council(int council) {
    String name = PLACES.get(council % PLACES.size()) + ENDINGS.get(council / PLACES.size() % ENDINGS.size());
    return council < 100 ? name : name + " " + council / 100;
  }

  String person(int council, int person) {
    Random draw = random(council, person, 1);
    return FORENAMES.get(draw.nextInt(FORENAMES.size())) + " " + (char) ('A' + person % 26) + " " + SURNAMES.get((person * 7 + council) % SURNAMES.size());
  }

  String post(int post) {
    return "Director of " + SUBJECTS.get(post % SUBJECTS.size());
  }

  String body(int body) {
    return SUBJECTS.get(body % SUBJECTS.size()) + " Scrutiny Panel";
  }

  /// The day of a meeting, which its body has a few times a year.
  LocalDate day(int meeting) {
    return LocalDate.of(2008, 1, 8).plusDays(meeting * 11L);
  }

  /// Some words that nobody said, the common ones often.
  String words(Random draw, int count) {
    return IntStream.range(0, count).mapToObj(_ -> word((int) (20_000 * Math.pow(draw.nextDouble(), 4)))).collect(Collectors.joining(" "));
  }

  /// A source of what is drawn for one thing.
  Random random(int council, int number, int kind) {
    return new Random(seed ^ council * 1_000_003L ^ number * 7_919L ^ kind * 104_729L);
  }

  private static String word(int rank) {
    StringBuilder word = new StringBuilder();
    for (int rest = rank + SYLLABLES.size(); rest > 0; rest /= SYLLABLES.size()) {
      word.append(SYLLABLES.get(rest % SYLLABLES.size()));
    }
    return word.toString();
  }
}
