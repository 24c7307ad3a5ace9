package org.moothall.extract.business;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.moothall.fact.Commitment;
import org.moothall.fact.Due;
import org.moothall.fact.Evidence;
import org.moothall.minutes.Block;
import org.moothall.minutes.Bullet;
import org.moothall.minutes.Item;
import org.moothall.minutes.Marker;
import org.moothall.minutes.Minutes;
import org.moothall.minutes.Paragraph;
import org.moothall.minutes.SubHeading;
import org.moothall.text.DateExpression;
import org.moothall.text.Dates;
import org.moothall.text.Passage;
import org.moothall.text.Sentences;
import org.moothall.text.SourceText;
import org.moothall.text.Wording;

/// Reads what the minutes say will come about by a date without charging anybody with it.
///
/// `the new permits would be on sale by June 2021` is one; `the Head of Parks agreed to report in June 2021` is an action,
/// `the permits had been on sale since June 2021` is past, and `in 2040 half of us will be over 50` is a forecast.
public final class Commitments {

  private static final Wording MODAL = pattern("\\b(?:will|would|shall)\\b|\\b(?:due|expected|planned|scheduled|anticipated|intended|programmed) (?:to"
      + "|for|in|on|by|at)\\b|\\b(?:is|are|was|were) to\\b|\\baim(?:s|ed|ing)? to\\b");
  private static final Wording NOT_TO_COME = pattern("\\b(?:would|will) have\\b|\\bwould not have\\b|\\b(?:had|have|has) been (?:due|planned"
      + "|scheduled|expected)\\b|\\bif\\b[^.;]{0,80}\\bwould\\b");
  private static final Wording CHARGED = pattern("\\b(?:agreed|undertook|undertaken|offered|promised|asked|requested|instructed|resolved"
      + "|tasked|recommended|moved|proposed) (?:to|that|by)\\b|\\bwould (?:circulate|send|report back"
      + "|write to|come back|bring|let|forward|share|email|provide (?:a|an|the|further|members))\\b"
      + "|\\b(?:be|are) (?:instructed|requested|asked) to\\b");
  private static final Wording MEETING = pattern("\\b(?:next|following|future|annual|special) (?:\\p{L}+ ){0,4}meeting\\b[^.;]{0,40}\\b(?:will"
      + "|would|is|was) |\\bdate of (?:the )?next\\b|\\bmeetings? (?:will|would) (?:be|take place)\\b");
  private static final Wording LEAD = pattern("\\b(?<words>(?:by|before|from|on|in|at|until|during|around|no later than|for)(?: the)?(?: (?:w/c"
      + "|autumn|spring|summer|winter))?) $");
  /// "The next sale, in late May 2021, would be held indoors".
  private static final Wording MODAL_AFTER = pattern("^,(?: [\\p{L}-]+ly)? (?:will|would|shall|(?:is|are|was|were) (?:due |expected |planned |scheduled )?to)\\b");
  private static final Wording CLAUSE = Wording.of("[;:]|\\.\\s");
  private static final int LONGEST_SENTENCE = 1_000;

  public List<Commitment> extract(Minutes minutes) {
    Optional<LocalDate> held = minutes.heading().stream().flatMap(line -> Dates.find(line).stream()).flatMap(date -> date.day().stream()).findFirst();
    return minutes.items().stream().flatMap(item -> commitments(item, held)).toList();
  }

  private static Stream<Commitment> commitments(Item item, Optional<LocalDate> held) {
    Stream.Builder<Commitment> commitments = Stream.builder();
    boolean deciding = false;
    for (Block block : item.blocks()) {
      switch (block) {
        case Marker marker -> deciding = marker.kind() != Marker.Kind.MINUTES;
        case Paragraph _, Bullet _ -> {
          if (!deciding && !charges(block)) {
            sentences(block).forEach(sentence -> commitment(item.order(), sentence, held).ifPresent(commitments::add));
          }
        }
        case SubHeading _ -> deciding = false;
      }
    }
    return commitments.build();
  }

  private static boolean charges(Block block) {
    return block instanceof Bullet bullet && bullet.leadIn().filter(lead -> CHARGED.in(lead) || lead.folded().startsWith("ACTION")).isPresent();
  }

  private static List<Passage> sentences(Block block) {
    return Sentences.split(block.passage()).stream().filter(sentence -> sentence.length() <= LONGEST_SENTENCE).toList();
  }

  private static Optional<Commitment> commitment(int item, Passage sentence, Optional<LocalDate> held) {
    String words = sentence.folded();
    List<DateExpression> dates = Dates.find(sentence);
    if (dates.isEmpty() || CHARGED.in(words) || NOT_TO_COME.in(words) || MEETING.in(words)) {
      return Optional.empty();
    }
    return dates.stream()
        .filter(date -> !past(date, held) && isToCome(words, offset(sentence, date), date))
        .findFirst()
        .map(date -> fact(item, sentence, date));
  }

  /// Whether the clause says before the date that something will be; a date that opens the sentence may be told first, and so may
  /// one between commas.
  private static boolean isToCome(String words, int at, DateExpression date) {
    Matcher lead = LEAD.matcher(words.substring(0, at));
    if (!lead.find()) {
      return false;
    }
    boolean inserted = lead.start() > 1 && words.startsWith(", ", lead.start() - 2) && MODAL_AFTER.in(words.substring(at + date.words().length()));
    int clause = CLAUSE.matcher(words).region(0, at).results().mapToInt(match -> match.end()).max().orElse(0);
    boolean opens = lead.start() == clause && !(date.value() instanceof Year);
    return inserted || MODAL.in(opens ? words.substring(at) : words.substring(clause, at));
  }

  private static int offset(Passage sentence, DateExpression date) {
    return sentence.offset(sentence.source().passage(date.span()));
  }

  private static boolean past(DateExpression date, Optional<LocalDate> held) {
    return held.isPresent() && switch (date.value()) {
      case LocalDate day -> day.isBefore(held.get());
      case YearMonth month -> month.isBefore(YearMonth.from(held.get()));
      default -> Year.from(date.value()).isBefore(Year.from(held.get()));
    };
  }

  private static Commitment fact(int item, Passage sentence, DateExpression date) {
    Matcher lead = LEAD.matcher(sentence.folded().substring(0, offset(sentence, date)));
    String words = lead.find() && !lead.group("words").equals("for") ? lead.group("words") + " " + date.words() : date.words();
    String text = SourceText.single(sentence.text());
    return new Commitment(item, text, new Due(words, Optional.of(date)), List.of(Evidence.of(sentence, "commitments/dated")), 0.8);
  }

  private static Wording pattern(String regex) {
    return Wording.of(regex, Pattern.CASE_INSENSITIVE);
  }
}
