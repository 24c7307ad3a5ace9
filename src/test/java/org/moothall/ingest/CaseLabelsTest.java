package org.moothall.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.fact.Outcome;
import org.moothall.fact.Theme;
import org.moothall.graph.ThemeScheme;
import org.moothall.text.SourceText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The labels of a case (`gold.json`) are what people read in its source, whatever the program makes of it. `layout` is
/// one of the [#LAYOUTS] ways of writing minutes that are met in the field, or 0 for the plain minutes of a council.
class CaseLabelsTest {

  private static final int LAYOUTS = 26;
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Set<String> THEMES = ThemeScheme.read().stream().map(Theme::id).collect(Collectors.toSet());
  private static final Set<String> OUTCOMES = Arrays.stream(Outcome.values()).map(Outcome::label).collect(Collectors.toSet());
  private static final Set<String> ATTENDANCES = Set.of("present", "in-attendance", "apologies", "late", "absent", "substitute", "mentioned");

  static List<Path> folders() throws IOException {
    return Cases.folders();
  }

  @ParameterizedTest
  @MethodSource("folders")
  void a_case_is_labelled_under_its_own_name(Path folder) throws IOException {
    assertThat(folder.resolve("gold.json")).exists();
    assertThat(gold(folder).path("id").asString()).isEqualTo(folder.getFileName().toString());
  }

  @ParameterizedTest
  @MethodSource("folders")
  void the_decisions_and_actions_of_the_labels_stand_in_the_document(Path folder) throws IOException {
    String text = Cases.DOCUMENTS.read(Cases.source(folder)).text().value();
    assumeThat(text).as("a format that is not taken apart yet").doesNotStartWith("<?xml").doesNotStartWith("{");
    String words = words(text);
    List<String> keys = Stream.of("decisions", "actions").flatMap(field -> labels(folder, field)).map(label -> words(label.path("key").asString())).toList();
    assertThat(keys).allSatisfy(key -> assertThat(words).contains(key));
  }

  @ParameterizedTest
  @MethodSource("folders")
  void labels_use_known_outcomes_themes_and_attendances(Path folder) throws IOException {
    assertThat(labels(folder, "decisions").map(label -> label.path("outcome").asString())).isSubsetOf(OUTCOMES);
    assertThat(Stream.of("themes", "themes_optional").flatMap(field -> labels(folder, field)).map(JsonNode::asString)).isSubsetOf(THEMES);
    assertThat(each(gold(folder).path("people")).map(person -> person.path("attendance").asString())).isSubsetOf(ATTENDANCES);
  }

  @ParameterizedTest
  @MethodSource("folders")
  void nobody_seconds_the_own_motion(Path folder) {
    assertThat(labels(folder, "votes").filter(vote -> vote.path("mover").isString()))
        .allSatisfy(vote -> assertThat(vote.path("seconder")).isNotEqualTo(vote.path("mover")));
  }

  @Test
  void every_layout_has_a_case() throws IOException {
    List<Integer> layouts = Cases.folders().stream().map(folder -> gold(folder).path("layout").asInt()).toList();
    assertThat(layouts).containsAll(IntStream.rangeClosed(1, LAYOUTS).boxed().toList());
  }

  private static JsonNode gold(Path folder) {
    return JSON.readTree(folder.resolve("gold.json").toFile());
  }

  private static Stream<JsonNode> labels(Path folder, String field) {
    return each(gold(folder).path("items")).flatMap(item -> each(item.path(field)));
  }

  private static Stream<JsonNode> each(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  /// The letters and digits of a text, in lower case and one blank apart, so that marks and line ends mean nothing.
  private static String words(String text) {
    String plain = SourceText.lower(Normalizer.normalize(text, Normalizer.Form.NFKC));
    return plain.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
