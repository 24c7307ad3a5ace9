package org.moothall.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.minutes.Item;
import org.moothall.minutes.Minutes;
import org.moothall.minutes.MinutesParser;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Span;

/// What councils write in capitals or not as they please: headings, titles of items, the words that open resolutions, those
/// present. The facts are the same but for the case of their words.
class CapitalsTest {

  private static final Pattern OPENER = Pattern.compile("(?m)^[ \\t|*]*((?:It was )?(?:Resolved|Agreed|Recommended|Action(?: by)?|Decision)\\b(?= ?[:-]| that\\b| to\\b|$))");

  /// All lines are one, so that capitals in its heading or its list are capitals on every line that is found in it.
  private static final Path ONE_LINE = Cases.FOLDER.resolve("one-line-pdf-conversion-in-two-columns/source.txt");
  /// The sections stand in capitals over items that do not, and are told from them by nothing else.
  private static final Path SECTIONS = Cases.FOLDER.resolve("us-minutes-with-roll-call-rows/source.txt");

  @TempDir Path folder;

  static List<Path> withLines() throws IOException {
    return Cases.documents().stream().filter(document -> !document.equals(ONE_LINE)).toList();
  }

  static List<Path> withoutSections() throws IOException {
    return Cases.documents().stream().filter(document -> !document.equals(SECTIONS)).toList();
  }

  static List<Path> documents() throws IOException {
    return Cases.documents();
  }

  @ParameterizedTest
  @MethodSource("withoutSections")
  void titles_of_items_in_capitals_are_the_same_titles(Path document) throws IOException {
    assertSame(document, minutes -> minutes.items().stream().map(Item::title).flatMap(Optional::stream).map(Passage::span));
  }

  @ParameterizedTest
  @MethodSource("withLines")
  void a_heading_in_capitals_is_the_same_heading(Path document) throws IOException {
    assertSame(document, minutes -> minutes.heading().stream().map(Passage::span));
  }

  @ParameterizedTest
  @MethodSource("withLines")
  void those_present_in_capitals_are_the_same_people(Path document) throws IOException {
    assertSame(document, minutes -> minutes.rolls().stream().flatMap(roll -> Stream.concat(Stream.of(roll.heading()), roll.entries().stream())).map(Passage::span));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void openers_of_resolutions_and_actions_in_capitals_are_the_same_openers(Path document) throws IOException {
    assertSame(document, minutes -> OPENER.matcher(minutes.text().value()).results()
        .map(opener -> new Span(minutes.text().value().codePointCount(0, opener.start(1)), minutes.text().value().codePointCount(0, opener.end(1)))));
  }

  private void assertSame(Path document, Function<Minutes, Stream<Span>> raised) throws IOException {
    SourceText text = Cases.DOCUMENTS.read(document).text();
    int[] letters = text.value().codePoints().toArray();
    raised.apply(MinutesParser.parse(text)).forEach(span -> {
      for (int at = span.start(); at < span.end(); at++) {
        letters[at] = Character.toUpperCase(letters[at]);
      }
    });
    Path plain = Files.writeString(folder.resolve("plain.txt"), text.value());
    Path changed = Files.writeString(folder.resolve("changed.txt"), new String(letters, 0, letters.length));
    assertThat(Gist.of(Cases.DOCUMENTS.read(changed)).inSmallLetters()).isEqualTo(Gist.of(Cases.DOCUMENTS.read(plain)).inSmallLetters());
  }
}
