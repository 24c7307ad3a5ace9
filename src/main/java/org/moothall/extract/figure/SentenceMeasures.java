package org.moothall.extract.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moothall.extract.figure.Measure.Role;
import org.moothall.text.ClockTimes;
import org.moothall.text.Dates;
import org.moothall.text.NumberExpression;
import org.moothall.text.Numbers;
import org.moothall.text.Passage;
import org.moothall.text.Span;
import org.moothall.text.Wording;

/// The numbers of a sentence that may be measures, each with its unit and role.
final class SentenceMeasures {

  /// "of the 40 homes inspected, none were": the same things, counted as nought.
  private static final Wording NONE = Wording.of("\\b(?<none>none)(?: of (?:them|these|those|the [\\w-]+))? (?:was|were|had|have|has|is|are)\\b", Pattern.CASE_INSENSITIVE);

  /// "31 of 48 planned audits", "nine of the 18 audits", "17 out of the 25": the first number counts, the second tells of how many.
  private static final Wording PART_OF = Wording.of("(?: \\(\\d{1,3}%\\))? (?:out )?of (?:(?:the |its |our |all |all the |these |those )?(?:council's |authority's |board's )?)", Pattern.CASE_INSENSITIVE);

  /// "Of the 21 awards made, 17 were": the number that begins the sentence tells of how many
  private static final Wording OF = Wording.of("^Of (?:the |these |those |all )?(?:the )?$");
  private static final Wording THEN_PART = Wording.of("^ [^.;]{3,90}?,? (?:\\d|none\\b|one\\b|two\\b|three\\b|four\\b|five\\b|six\\b|seven\\b|eight\\b|nine\\b)");
  /// "It was proposed that the score of the flood risk be cut from 20 to 15"
  private static final Wording PROPOSED = Wording.of("(?i)\\b(?:proposed|suggested|moved|asked|requested|recommended) that\\b[^.;]{0,120}\\bbe \\p{L}+ from\\b");
  private static final int MANY = 10;

  private SentenceMeasures() {}

  /// @param before the unit of the figure that the sentence refers back to
  static List<Measure> of(Passage sentence, Optional<String> before) {
    List<Measure> measures = new ArrayList<>();
    List<NumberExpression> bare = new ArrayList<>();
    List<NumberExpression> numbers = numbers(sentence);
    for (NumberExpression number : numbers) {
      MeasureUnits.read(sentence, number).ifPresentOrElse(unit -> measures.add(isWhole(sentence, number) ? whole(number, unit) : MeasureRoles.read(sentence, number, unit)), () -> bare.add(number));
    }
    bare.stream().filter(number -> !number.spelled() && (!MeasureUnits.names(sentence, number) || MeasureRoles.isBehind(sentence, number))).forEach(number -> inherit(sentence, number, measures, before));
    nought(sentence, measures).ifPresent(measures::add);
    return parts(sentence, numbers, measures);
  }

  /// The measures with what is a part of a whole counted as the whole is.
  private static List<Measure> parts(Passage sentence, List<NumberExpression> numbers, List<Measure> measures) {
    List<Measure> read = new ArrayList<>(measures);
    for (int i = 0; i + 1 < numbers.size(); i++) {
      NumberExpression part = numbers.get(i);
      NumberExpression whole = numbers.get(i + 1);
      boolean counts = part.sign().isEmpty() && whole.sign().isEmpty() && !MeasureUnits.names(sentence, part);
      Optional<String> unit = counts ? MeasureUnits.partOf(sentence, whole) : Optional.empty();
      if (unit.isPresent() && PART_OF.matcher(sentence.folded()).region(part.end(), whole.start()).useTransparentBounds(true).matches()) {
        read.removeIf(measure -> measure.number().equals(whole) || measure.number().equals(part));
        if (!part.spelled() || (part.value().intValue() > 1 && whole.value().intValue() >= MANY)) {
          read.add(new Measure(part, unit.get(), Role.VALUE, part.start(), part.end(), Optional.empty()));
        }
        read.add(whole(whole, unit.get()));
      }
    }
    return read;
  }

  private static Measure whole(NumberExpression number, String unit) {
    return new Measure(number, unit, Role.WHOLE, number.start(), number.end(), Optional.empty());
  }

  private static boolean isWhole(Passage sentence, NumberExpression number) {
    return sentence.folded().startsWith("Of ") && number.sign().isEmpty() && number.start() < 12 && OF.in(sentence.before(number.start(), 12)) && THEN_PART.in(sentence.from(number.end()));
  }

  /// The numbers that are not part of a date or a time.
  private static List<NumberExpression> numbers(Passage sentence) {
    List<NumberExpression> numbers = Numbers.find(sentence);
    if (numbers.isEmpty()) {
      return numbers;
    }
    List<Span> taken = new ArrayList<>(Dates.find(sentence).stream().map(date -> date.span()).toList());
    if (numbers.stream().anyMatch(number -> !number.spelled() && number.sign().isEmpty())) {
      ClockTimes.find(sentence).forEach(time -> taken.add(time.span()));
    }
    return numbers.stream().filter(number -> taken.stream().noneMatch(span -> span.overlaps(sentence.span(number.start(), number.end())))).toList();
  }

  /// Adds a number without a unit of its own where its place among the others tells what it counts.
  private static void inherit(Passage sentence, NumberExpression number, List<Measure> measures, Optional<String> before) {
    Optional<Measure> counted = measures.stream().filter(measure -> measure.number().sign().isEmpty()).reduce((_, later) -> later);
    if (BareNumbers.changes(sentence, number)) {
      String unit = BareNumbers.changing(sentence, number).or(() -> counted.map(Measure::unit)).orElse("");
      if (unit.isEmpty() && PROPOSED.in(sentence.part(0, number.start()))) {
        return;
      }
      measures.add(MeasureRoles.read(sentence, number, unit));
    } else if (counted.isPresent() && (BareNumbers.isTotal(sentence, number) || BareNumbers.isShare(sentence, number) || !MeasureRoles.read(sentence, number, "").is(Role.VALUE))) {
      measures.add(MeasureRoles.read(sentence, number, counted.get().unit()));
    } else if (BareNumbers.standing(sentence, number).isPresent()) {
      measures.add(MeasureRoles.read(sentence, number, BareNumbers.standing(sentence, number).orElseThrow()));
    } else if (measures.isEmpty() && before.isPresent() && BareNumbers.isShare(sentence, number)) {
      measures.add(new Measure(number, before.get(), Role.VALUE, number.start(), number.end(), Optional.empty()));
    } else if (measures.isEmpty() && before.isPresent() && !MeasureRoles.read(sentence, number, "").is(Role.VALUE)) {
      measures.add(MeasureRoles.read(sentence, number, before.get()));
    }
  }

  private static Optional<Measure> nought(Passage sentence, List<Measure> measures) {
    Matcher none = NONE.matcher(sentence);
    Optional<Measure> counted = measures.stream().filter(measure -> measure.number().sign().isEmpty()).findFirst();
    if (counted.isEmpty() || !none.find() || none.start() < counted.get().number().start()) {
      return Optional.empty();
    }
    String unit = MeasureUnits.noun(sentence, counted.get().number()).orElse(counted.get().unit());
    NumberExpression zero = new NumberExpression(none.start("none"), none.end("none"), BigDecimal.ZERO, "", true);
    return Optional.of(new Measure(zero, unit, Role.VALUE, zero.start(), zero.end(), Optional.empty()));
  }
}
