package org.moothall.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moothall.extract.Measure.Role;
import org.moothall.text.ClockTimes;
import org.moothall.text.Dates;
import org.moothall.text.NumberExpression;
import org.moothall.text.Numbers;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Span;
import org.moothall.text.Vocabulary;

/// The numbers of a sentence that may be measures, each with its unit and role.
final class SentenceMeasures {

  private static final Pattern CHANGE = Pattern.compile("\\bfrom [£€$]?[\\d.,]+ to ", Pattern.CASE_INSENSITIVE);
  /// "of the 40 homes inspected, it was found that none were": the same things, counted as nought.
  private static final Pattern NONE = Pattern.compile("\\b(?<none>none)(?: of (?:them|these|those|the [\\w-]+))? (?:was|were|had|have|has|is|are)\\b", Pattern.CASE_INSENSITIVE);
  /// "the files of 40 pupils were": what is counted is the files.
  private static final Pattern HOLDER = Pattern.compile("\\b[Tt]he (?<held>\\p{L}{3,20}s) of $");
  private static final Pattern NUMBER_OF = Pattern.compile("\\b(?:number|numbers|volume|total) of (?<what>[\\p{L}' -]{3,50}?) (?:had|has|have|was|were|rose|fell|risen|fallen|increas|decreas|reduc|dropp|from|went|is|are)", Pattern.CASE_INSENSITIVE);

  private static final List<List<String>> COUNTED_IN = Vocabulary.rows("counted-in");

  private SentenceMeasures() {}

  static List<Measure> of(Passage sentence) {
    String words = sentence.folded();
    List<Measure> measures = new ArrayList<>();
    if (words.isEmpty()) {
      return measures;
    }
    List<NumberExpression> numbers = numbers(sentence);
    for (NumberExpression number : numbers) {
      unit(words, number, numbers).ifPresent(unit -> measures.add(MeasureRoles.read(words, number, unit)));
    }
    nought(words, measures).ifPresent(measures::add);
    return measures;
  }

  /// The numbers that are not part of a date, a time or an address on the web.
  private static List<NumberExpression> numbers(Passage sentence) {
    List<NumberExpression> numbers = Numbers.find(sentence);
    if (numbers.isEmpty()) {
      return numbers;
    }
    List<Span> taken = new ArrayList<>(Dates.find(sentence).stream().map(date -> date.span()).toList());
    ClockTimes.find(sentence).forEach(time -> taken.add(time.span()));
    return numbers.stream().filter(number -> taken.stream().noneMatch(span -> span.overlaps(sentence.span(number.start(), number.end())))).toList();
  }

  private static Optional<String> unit(String words, NumberExpression number, List<NumberExpression> all) {
    Optional<String> unit = MeasureUnits.read(words, number);
    if (unit.isPresent()) {
      Matcher holder = HOLDER.matcher(words.substring(0, number.start()));
      return holder.find() ? Optional.of(SourceText.lower(holder.group("held"))) : unit;
    }
    return changes(words, number) ? Optional.of(changing(words, number, all)) : Optional.empty();
  }

  /// Whether a bare number is one of the two in "from 125 to 23".
  private static boolean changes(String words, NumberExpression number) {
    Matcher change = CHANGE.matcher(words).region(Math.max(0, number.start() - 40), words.length());
    return !number.spelled() && change.find() && number.start() <= change.end() && number.end() > change.start();
  }

  /// What changes: the unit of the other number, what is numbered, or the unit that such a thing is counted in.
  private static String changing(String words, NumberExpression number, List<NumberExpression> all) {
    Optional<String> other = all.stream().filter(n -> Math.abs(n.start() - number.start()) < 40).flatMap(n -> MeasureUnits.read(words, n).stream()).findFirst();
    if (other.isPresent()) {
      return other.get();
    }
    Matcher counted = NUMBER_OF.matcher(words);
    if (counted.find()) {
      String what = SourceText.lower(counted.group("what")).strip();
      return what.substring(what.lastIndexOf(' ') + 1);
    }
    String before = SourceText.lower(words.substring(0, number.start()));
    return COUNTED_IN.stream().filter(row -> before.contains(row.get(0))).map(row -> row.get(1)).findFirst().orElse("");
  }

  private static Optional<Measure> nought(String words, List<Measure> measures) {
    Matcher none = NONE.matcher(words);
    Optional<Measure> counted = measures.stream().filter(measure -> !measure.number().percent() && !measure.number().money()).findFirst();
    if (counted.isEmpty() || !none.find() || none.start() < counted.get().number().start()) {
      return Optional.empty();
    }
    String unit = MeasureUnits.read(words, counted.get().number()).orElse(counted.get().unit());
    NumberExpression zero = new NumberExpression(none.start("none"), none.end("none"), BigDecimal.ZERO, "", true);
    return Optional.of(new Measure(zero, unit, Role.VALUE, zero.start(), zero.end(), Optional.empty()));
  }
}
