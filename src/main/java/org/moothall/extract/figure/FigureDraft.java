package org.moothall.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.moothall.fact.Evidence;
import org.moothall.fact.Figure.Benchmark;
import org.moothall.fact.Figure.Qualifier;
import org.moothall.fact.Figure.Quantity;
import org.moothall.fact.Figure;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Token;
import org.moothall.text.Wording;

/// A figure while the numbers that belong to it are still being found.
final class FigureDraft {

  private static final int LONGEST_BRACKET = 60;
  private static final int BESIDE = 40;
  private static final int LONGEST_CLAUSE = 600;
  private static final Wording OVER = pattern("\\b(?:over|above|(?<!no |not )more than|at least|no less than|no fewer than|not less than|in excess of|exceed(?:s|ed|ing)|upwards of|greater than) $");
  private static final Wording UNDER = pattern("\\b(?:under|below|less than|fewer than|no more than|not more than|up to|a maximum of) $");
  private static final Wording ABOUT = pattern("\\b(?:approximately|approx\\.?|about|around|circa|ca?\\.|roughly|some|nearly|almost|an estimated"
      + "|estimated at|in the region of) $");
  private static final Wording OR_MORE = pattern("^ ?(?:\\+|or (?:more|over|above))");
  private static final Wording PLAN = pattern("\\b(?:will|would|expected to|planned|plans to|forecast(?:ed)?|projected|predicted|anticipated"
      + "|proposed|to be (?:delivered|built|provided|created|completed)|by (?:19|20)\\d\\d)\\b");
  /// "of the ramps planned, one was open": what the number itself says is past.
  private static final Wording OBSERVED = pattern("^[^,]{0,60}?\\b(?:was|were|is|are|(?:had|has|have) been)\\b(?! (?:to|due|expected|planned|forecast|projected)\\b)");
  /// "the bill had been £9,870, double the forecast"
  private static final Wording BEEN = pattern("\\b(?:was|were|(?:had|has|have) been|stood at|stands at) (?:[\\w-]+ ){0,2}$");
  private static final Wording THOUGHT = pattern("\\b(?:(?:should|might|could|ought to|may) (?:be|cost|rise to|go up to|go to)|amend(?:ed|ment|ing)?\\b[^.;]{0,40}|suggest(?:ed|ing)|wished to see) (?:\\w+ ){0,2}$");
  private static final Wording AGAIN = pattern("\\b(?:it|this|that|the figure) (?:had|was|stood)\\b");
  private static final Set<String> SAME_ANYWHERE = Set.of("that", "with", "from", "been", "were", "this", "stood", "noted", "reported", "members", "committee", "council", "board", "previous", "quarter");
  private static final int LEAST_WORD = 4;
  private static final int LEAST_LETTERS = 5;
  private static final Set<String> SETTLING = Set.of("resolved", "agreed", "approved", "recommended", "council", "committee", "cabinet", "board", "panel", "members", "million", "thousand", "about", "would", "should", "which", "their", "there", "these", "those", "being", "report", "noted");
  private static final int LEAST_WORDS = 6;
  private static final Wording CLAUSE_MARK = Wording.of("[.;:()]|\\b(?:and|but|whilst|while)\\b");

  private final Passage sentence;
  private final Measure value;
  private final String about;
  private final List<Evidence> more = new ArrayList<>();
  private Optional<Quantity> previous = Optional.empty();
  private Optional<Quantity> target = Optional.empty();
  private Optional<Benchmark> benchmark = Optional.empty();

  FigureDraft(Passage sentence, Measure value, String about) {
    this.sentence = sentence;
    this.value = value;
    this.about = about;
  }

  /// Whether words speak of the same thing as the sentence of the figure: "it", or a word that stands there too.
  boolean isToldAgain(Passage words) {
    String mine = SourceText.lower(sentence.folded());
    return AGAIN.in(words) || words.tokens().stream().map(Token::lower).anyMatch(word -> word.length() >= LEAST_WORD && !SAME_ANYWHERE.contains(word) && mine.contains(word));
  }

  boolean accepts(Measure measure) {
    return value.comparable(measure) && switch (measure.role()) {
      case VALUE, EXPECTED, WHOLE -> false;
      case PREVIOUS -> previous.isEmpty();
      case TARGET -> target.isEmpty();
      case BENCHMARK -> benchmark.isEmpty();
    };
  }

  void add(Measure measure, Passage in) {
    Passage words = closed(in, Math.max(0, measure.from()), Math.min(in.length(), measure.to()));
    switch (measure.role()) {
      case VALUE, EXPECTED, WHOLE -> { }
      case PREVIOUS -> previous = Optional.of(new Quantity(measure.number().value(), Evidence.of(words, "figures/previous")));
      case TARGET -> target = Optional.of(new Quantity(measure.number().value(), Evidence.of(words, "figures/target")));
      case BENCHMARK -> benchmark = Optional.of(
          new Benchmark(measure.name().orElse("benchmark"), measure.number().value(), Evidence.of(words, "figures/benchmark")));
    }
    if (!in.equals(sentence)) {
      more.add(Evidence.of(in, "figures/next-sentence"));
    }
  }

  /// The part of a sentence, to the end of the bracket that it opens: "county average (44%)".
  private static Passage closed(Passage sentence, int from, int to) {
    String words = sentence.folded();
    String part = words.substring(from, to);
    boolean open = part.lastIndexOf('(') > part.lastIndexOf(')');
    int close = words.indexOf(')', to);
    return sentence.part(from, open && close >= 0 && close - to <= LONGEST_BRACKET ? close + 1 : to);
  }

  /// Whether it may be what was told before: a sum or a share that nothing is held against.
  boolean mayRepeat() {
    return !value.number().sign().isEmpty() && previous.isEmpty() && target.isEmpty() && benchmark.isEmpty();
  }

  /// Whether both tell the same number in the same unit, in two sentences.
  boolean tellsAs(FigureDraft other) {
    return unit().equals(other.unit()) && value.number().value().compareTo(other.value.number().value()) == 0 && !sentence.equals(other.sentence);
  }

  /// Number and unit as one key.
  String told() {
    return value.number().value().stripTrailingZeros().toPlainString() + ' ' + unit();
  }

  /// Whether both sentences speak of one thing: a word of some length, other than how it was settled, stands in both.
  boolean sharesWord(FigureDraft other) {
    Set<String> others = words(other.sentence);
    return words(sentence).stream().anyMatch(word -> word.length() >= LEAST_LETTERS && !SETTLING.contains(word) && others.contains(word));
  }

  /// Whether one sentence has all the words of the other: "the release of £4,000 be approved", later "the release of up to £4,000 be approved".
  boolean saysAgain(FigureDraft other) {
    Set<String> mine = words(sentence);
    Set<String> others = words(other.sentence);
    return Math.min(mine.size(), others.size()) >= LEAST_WORDS && (mine.containsAll(others) || others.containsAll(mine));
  }

  private static Set<String> words(Passage sentence) {
    return sentence.tokens().stream().map(Token::lower).collect(Collectors.toSet());
  }

  Passage sentence() {
    return sentence;
  }

  String unit() {
    return value.unit();
  }

  int start() {
    return value.number().start();
  }

  Figure figure(int item) {
    List<Evidence> evidence = new ArrayList<>(List.of(Evidence.of(sentence, "figures/" + rule())));
    evidence.addAll(more);
    return new Figure(item, value.number().value(), value.unit(), about, previous, target, benchmark, qualifier(), Periods.of(sentence.folded(), start(), value.number().end()), planned(), evidence, confidence());
  }

  /// What somebody only thinks of is a candidate: "thought that the sum should be £2,200".
  private double confidence() {
    boolean thought = THOUGHT.in(sentence.before(start(), BESIDE));
    return thought ? 0.5 : switch (rule()) {
      case "percentage" -> 0.9;
      case "sum" -> 0.7;
      default -> 0.8;
    };
  }

  private String rule() {
    if (value.number().money()) {
      return Measured.spokenOf(value, sentence) ? "amount" : "sum";
    }
    return value.number().percent() ? "percentage" : "count";
  }

  private Optional<Qualifier> qualifier() {
    Passage before = sentence.before(start(), BESIDE);
    Passage after = sentence.from(value.number().end());
    if (OVER.in(before) || OR_MORE.in(after)) {
      return Optional.of(Qualifier.OVER);
    }
    if (UNDER.in(before)) {
      return Optional.of(Qualifier.UNDER);
    }
    return ABOUT.in(before) ? Optional.of(Qualifier.ABOUT) : Optional.empty();
  }

  /// Whether the clause with the number speaks of what is to come.
  private boolean planned() {
    String words = sentence.folded();
    Matcher mark = CLAUSE_MARK.matcher(words);
    int earliest = Math.max(0, start() - LONGEST_CLAUSE);
    int from = mark.region(earliest, start()).results().mapToInt(match -> match.end()).max().orElse(earliest);
    mark.region(value.number().end(), words.length());
    int to = mark.find() ? mark.start() : words.length();
    if (OBSERVED.in(sentence.part(value.number().end(), to))) {
      return PLAN.in(sentence.part(Math.max(from, words.lastIndexOf(", ", start()) + 1), start()));
    }
    if (BEEN.in(sentence.part(from, start()))) {
      return false;
    }
    return PLAN.in(sentence.part(from, to));
  }

  private static Wording pattern(String regex) {
    return Wording.of(regex, Pattern.CASE_INSENSITIVE);
  }
}
