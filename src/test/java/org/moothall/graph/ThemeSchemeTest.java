package org.moothall.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.fact.Theme;

class ThemeSchemeTest {

  @Test
  void a_scheme_is_read_as_themes_by_id() {
    String scheme = """
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        PREFIX moot: <https://w3id.org/moothall/ontology#>
        <#potholes> a skos:Concept ; skos:prefLabel "Potholes"@en ; skos:broader <#highways> ; moot:cue "pothole*" , "crater" ; moot:weakCue "road" .
        <#highways> a skos:Concept ; skos:prefLabel "Highways"@en .
        """;
    assertThat(ThemeScheme.read(new ByteArrayInputStream(scheme.getBytes(StandardCharsets.UTF_8)))).containsExactly(
        new Theme("highways", "Highways", List.of(), List.of(), List.of()),
        new Theme("potholes", "Potholes", List.of("highways"), List.of("crater", "pothole*"), List.of("road")));
  }

  @Test
  void every_theme_of_the_program_has_a_label_and_a_cue_and_a_known_broader_theme() {
    List<Theme> themes = ThemeScheme.read();
    List<String> ids = themes.stream().map(Theme::id).toList();
    assertThat(ids).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(20);
    assertThat(themes).allSatisfy(theme -> {
      assertThat(theme.label()).isNotEqualTo(theme.id()).isNotBlank();
      assertThat(theme.cues()).isNotEmpty();
      assertThat(ids).containsAll(theme.broader());
    });
  }
}
