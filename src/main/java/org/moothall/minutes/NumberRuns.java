package org.moothall.minutes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// Finds where items begin in a text whose lines are lost, by numbers of one form that count on from each other.
///
/// `… the hall. 12/24 Parks The trees were … 13/24 Finance It was …`: one number alone may be any, and a run of them is none by chance.
final class NumberRuns {

  private static final Wording PLACE = Wording.of("(?<=\\s)(?=\\S{0,8}\\d)");
  /// `MCA 12/24`, where most numbers of the run have it before them
  private static final Wording CODE = Wording.of("(?<=\\s)\\p{Lu}{2,5}\\s$");
  /// `item 12`, `of 12 Members`, `vote of 8 to 5`: told of, not counted
  private static final Wording TOLD = Wording.of("(?i)\\b(?:items?|minutes?|nos?|number|page|section|paragraph|para|appendix|rule|order|part|schedule|of|to|by|for|and|the|at|on|in|from|until|than|with|all|-)[.:]?\\s+$");
  private static final Wording STOPPED = Wording.of("[.!?:)\"'>]\\s+$");
  private static final int FEWEST = 4;
  private static final int MOST = 3_000;
  private static final int BEFORE = 20;
  private static final int BEGINNING = 80;
  private static final double MOST_CODED = 0.7;
  private static final double TITLE = 0.8;
  private static final double AFTER_STOP = 0.4;

  private NumberRuns() {}

  /// The places in a line where a run has its numbers, in order.
  static List<Integer> places(Passage line) {
    String words = line.folded();
    List<Counted> numbers = new ArrayList<>();
    for (Matcher place = line.matcher(PLACE); numbers.size() < MOST && place.find();) {
      number(words, place.start()).ifPresent(numbers::add);
    }
    return runs(numbers).stream().filter(NumberRuns::isOfItems).flatMap(run -> places(words, run).stream()).sorted().toList();
  }

  private static List<Integer> places(String words, List<Counted> run) {
    Map<String, Long> codes = run.stream().map(number -> code(words, number)).filter(code -> !code.isEmpty()).collect(Collectors.groupingBy(code -> code, Collectors.counting()));
    return run.stream().map(number -> MOST_CODED * run.size() <= codes.getOrDefault(code(words, number), 0L) ? number.at() - code(words, number).length() : number.at()).toList();
  }

  private static String code(String words, Counted number) {
    Matcher code = CODE.matcher(words.substring(Math.max(0, number.at() - BEFORE), number.at()));
    return code.find() ? code.group() : "";
  }

  private static Optional<Counted> number(String words, int at) {
    String beginning = words.substring(at, Math.min(words.length(), at + BEGINNING));
    String before = words.substring(Math.max(0, at - BEFORE), at);
    Optional<ItemNumber> number = TOLD.in(before) ? Optional.empty() : ItemNumber.ofHeading(beginning).filter(found -> !found.isStepped() && found.end() < beginning.length());
    return number.filter(found -> Character.isUpperCase(beginning.codePointAt(found.end()))).map(found -> {
      boolean standard = Titles.isStandard(beginning.substring(found.end()));
      return new Counted(at, found, standard, 1 + (standard ? TITLE : 0) + (STOPPED.in(before) ? AFTER_STOP : 0));
    });
  }

  /// The run of each form that weighs most.
  private static List<List<Counted>> runs(List<Counted> numbers) {
    double[] best = new double[numbers.size()];
    int[] before = new int[numbers.size()];
    Map<String, Integer> known = new HashMap<>();
    Map<String, Integer> heaviest = new HashMap<>();
    for (int i = 0; i < numbers.size(); i++) {
      Counted number = numbers.get(i);
      before[i] = number.preceding().stream().map(known::get).filter(last -> last != null).max((one, other) -> Double.compare(best[one], best[other])).orElse(-1);
      best[i] = number.weight() + (before[i] < 0 ? 0 : best[before[i]]);
      int now = i;
      known.merge(number.key(), i, (last, next) -> best[last] > best[now] ? last : next);
      heaviest.merge(number.form(), i, (last, next) -> best[last] > best[now] ? last : next);
    }
    return heaviest.values().stream().map(last -> run(numbers, before, last)).toList();
  }

  private static List<Counted> run(List<Counted> numbers, int[] before, int last) {
    ArrayDeque<Counted> run = new ArrayDeque<>();
    for (int i = last; i >= 0; i = before[i]) {
      run.addFirst(numbers.get(i));
    }
    return List.copyOf(run);
  }

  /// Bare numbers count houses too, of which one may stand in a lane that is called as an item is.
  private static boolean isOfItems(List<Counted> run) {
    long standard = run.stream().filter(Counted::standard).count();
    return run.size() >= FEWEST && standard >= (run.getFirst().bare() ? 2 : 1);
  }

  /// A number and where it stands.
  ///
  /// @param standard whether a title that most meetings have follows it
  private record Counted(int at, ItemNumber number, boolean standard, double weight) {

    boolean bare() {
      return number.steps().size() == 1 && !number.stopped();
    }

    String form() {
      return number.series() + number.stopped();
    }

    String key() {
      return form() + number.steps();
    }

    /// What the number right before this one may be: `11/24` before `12/24`, `24/11` before `24/12`.
    List<String> preceding() {
      return IntStream.range(0, number.steps().size()).mapToObj(at -> {
        List<Integer> steps = new ArrayList<>(number.steps());
        steps.set(at, steps.get(at) - 1);
        return form() + steps;
      }).toList();
    }
  }
}
