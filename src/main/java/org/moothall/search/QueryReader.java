package org.moothall.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.moothall.search.Wanted.All;
import org.moothall.search.Wanted.Any;
import org.moothall.search.Wanted.Anything;
import org.moothall.search.Wanted.Beginning;
import org.moothall.search.Wanted.Not;
import org.moothall.search.Wanted.Phrase;
import org.moothall.search.Wanted.Within;
import org.moothall.search.Wanted.Word;

/// Reads what people type.
///
///     query   = all { "OR" all }
///     all     = part { ["AND"] part }
///     part    = ("NOT" | "-") part | "(" query ")" | field ":" value | phrase | word ["*"]
///
/// Words beside one another must all be there. There are no patterns, and nothing but the end of a word may be left open.
final class QueryReader {

  private static final int MOST_CHARACTERS = 500;
  private static final int MOST_SIGNS = 60;
  private static final int DEEPEST = 10;
  private static final int SHORTEST_BEGINNING = 3;

  private final List<Sign> signs;
  private final int end;
  private int at;
  private int depth;

  private QueryReader(List<Sign> signs, int end) {
    this.signs = signs;
    this.end = end;
  }

  /// Reads a query; an empty one is for everything.
  ///
  /// @throws SearchException that says what is wrong and where
  static Wanted read(String typed) {
    if (typed.length() > MOST_CHARACTERS) {
      throw SearchException.misread("A search has at most " + MOST_CHARACTERS + " characters.", MOST_CHARACTERS + 1);
    }
    List<Sign> signs = Sign.of(typed);
    if (signs.size() > MOST_SIGNS) {
      throw SearchException.misread("A search has at most " + MOST_SIGNS + " words and signs.", signs.get(MOST_SIGNS).place());
    }
    QueryReader reader = new QueryReader(signs, typed.length() + 1);
    Wanted wanted = signs.isEmpty() ? new Anything() : reader.any();
    if (reader.at < signs.size()) {
      throw SearchException.misread("A bracket closes here that was not opened.", reader.place());
    }
    return wanted;
  }

  private Wanted any() {
    List<Wanted> parts = new ArrayList<>(List.of(all()));
    while (take(Sign.Kind.OR)) {
      parts.add(all());
    }
    return parts.size() == 1 ? parts.getFirst() : new Any(List.copyOf(parts));
  }

  private Wanted all() {
    List<Wanted> parts = new ArrayList<>(List.of(part()));
    while (take(Sign.Kind.AND) || (at < signs.size() && !is(Sign.Kind.OR) && !is(Sign.Kind.CLOSE))) {
      parts.add(part());
    }
    List<Wanted> telling = parts.stream().filter(part -> !isIdle(part)).toList();
    List<Wanted> wanted = telling.isEmpty() ? List.copyOf(parts) : telling;
    return wanted.size() == 1 ? wanted.getFirst() : new All(wanted);
  }

  /// Words such as “and” and “the” tell nothing beside others.
  private static boolean isIdle(Wanted part) {
    return part instanceof Word(String text) && EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(text.toCharArray());
  }

  private Wanted part() {
    if (at == signs.size()) {
      throw SearchException.misread("Something is missing at the end: a word, or a bracket's content.", end);
    }
    Sign sign = signs.get(at++);
    return switch (sign.kind()) {
      case NOT -> nested(sign, () -> new Not(part()));
      case OPEN -> nested(sign, () -> closed(sign));
      case FIELD -> new Within(Facet.of(sign.text()).orElseThrow(), value(sign), sign.place());
      case PHRASE -> new Phrase(sign.text());
      case WORD -> word(sign);
      case CLOSE, AND, OR -> throw SearchException.misread("A word is missing before “" + sign.text() + "”.", sign.place());
    };
  }

  private Wanted closed(Sign open) {
    Wanted inside = any();
    if (!take(Sign.Kind.CLOSE)) {
      throw SearchException.misread("A bracket that opens here is not closed.", open.place());
    }
    return inside;
  }

  private Wanted nested(Sign sign, Supplier<Wanted> read) {
    if (++depth > DEEPEST) {
      throw SearchException.misread("A search has at most " + DEEPEST + " brackets within one another.", sign.place());
    }
    Wanted wanted = read.get();
    depth--;
    return wanted;
  }

  private String value(Sign field) {
    if (at == signs.size() || !(is(Sign.Kind.WORD) || is(Sign.Kind.PHRASE)) || signs.get(at).text().isBlank()) {
      throw SearchException.misread("After “" + field.text() + ":” stands a word, or several in quotes.", field.place());
    }
    return signs.get(at++).text();
  }

  private static Wanted word(Sign sign) {
    int star = sign.text().indexOf('*');
    if (star < 0) {
      return new Word(sign.text());
    }
    String letters = sign.text().substring(0, star);
    if (star < sign.text().length() - 1 || letters.length() < SHORTEST_BEGINNING || !letters.chars().allMatch(Character::isLetterOrDigit)) {
      throw SearchException.misread("A star stands at the end of a word only, after " + SHORTEST_BEGINNING + " letters or more.", sign.place());
    }
    return new Beginning(letters);
  }

  private boolean take(Sign.Kind kind) {
    boolean taken = at < signs.size() && is(kind);
    at += taken ? 1 : 0;
    return taken;
  }

  private boolean is(Sign.Kind kind) {
    return signs.get(at).kind() == kind;
  }

  private int place() {
    return signs.get(at).place();
  }
}
