package org.moothall.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Withholds sentences that speak of a person's death or illness.
///
/// Worked example: "The Panel was told of the death of former Councillor Marl." is withheld, since it has a word of death
/// and a word for a person; "Deaths from road accidents fell by a tenth." is not. "Jo passed away." has a word that is said of
/// persons alone, and needs no other.
final class Personal {

  /// What stands in place of a withheld sentence.
  static final String WITHHELD = "[withheld: personal]";

  /// A stretch of a text, counted in UTF-16 units.
  record Stretch(int start, int end) {}

  private static final String RESOURCE = "/vocabulary/personal.tsv";
  private static final int LONGEST = 4_000;
  // A line that begins with a small letter goes on with the sentence of the one before. The length stays the same.
  private static final Pattern CONTINUED = Pattern.compile("\\n(?=\\p{Ll})");

  private final Pattern alone;
  private final Pattern matter;
  private final Pattern person;

  Personal() {
    List<String[]> rows = rows();
    alone = words(rows, "alone");
    matter = words(rows, "matter");
    person = words(rows, "person");
  }

  /// The sentences of a text that are withheld, in order.
  List<Stretch> stretches(String text) {
    if (!matter.matcher(text).find() && !alone.matcher(text).find()) {
      return List.of();
    }
    List<Stretch> found = new ArrayList<>();
    String lines = CONTINUED.matcher(text).replaceAll(" ");
    int line = 0;
    while (line < lines.length()) {
      int next = lines.indexOf('\n', line);
      int end = next < 0 ? lines.length() : next;
      sentences(lines, line, end, found);
      line = end + 1;
    }
    return found;
  }

  /// The text with those sentences replaced.
  String withhold(String text) {
    StringBuilder shown = new StringBuilder();
    int done = 0;
    for (Stretch stretch : stretches(text)) {
      shown.append(text, done, stretch.start()).append(WITHHELD);
      done = stretch.end();
    }
    return done == 0 ? text : shown.append(text, done, text.length()).toString();
  }

  private void sentences(String text, int start, int end, List<Stretch> found) {
    String line = text.substring(start, end);
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.UK);
    sentences.setText(line);
    int from = sentences.first();
    for (int to = sentences.next(); to != BreakIterator.DONE; from = to, to = sentences.next()) {
      String sentence = line.substring(from, to).stripTrailing();
      String looked = sentence.substring(0, Math.min(sentence.length(), LONGEST));
      if (alone.matcher(looked).find() || (matter.matcher(looked).find() && person.matcher(looked).find())) {
        found.add(new Stretch(start + from, start + from + sentence.length()));
      }
    }
  }

  private static Pattern words(List<String[]> rows, String kind) {
    String any = rows.stream().filter(row -> row[0].equals(kind)).map(row -> Pattern.quote(row[1])).collect(Collectors.joining("|"));
    return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static List<String[]> rows() {
    try (var in = Personal.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("[vocabulary] no " + RESOURCE);
      }
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return table.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).map(line -> line.split("\t", 2)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("[vocabulary] " + RESOURCE, e);
    }
  }
}
