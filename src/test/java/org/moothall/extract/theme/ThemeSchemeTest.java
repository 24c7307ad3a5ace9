package org.moothall.extract.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.moothall.fact.Theme;
import org.moothall.text.SourceText;

class ThemeSchemeTest {

  private static final Model SCHEME = SchemeFile.model();
  private static final List<Theme> THEMES = SchemeFile.themes();

  @Test
  void the_scheme_has_the_ids_of_the_record() {
    assertThat(THEMES).extracting(Theme::id).hasSize(51).doesNotHaveDuplicates().contains("anti-racism", "housing-repairs", "transport-highways", "youth");
  }

  @Test
  void every_theme_has_a_label_a_definition_and_cues() {
    assertThat(THEMES).allSatisfy(theme -> {
      assertThat(theme.label()).isNotBlank();
      assertThat(theme.cues()).hasSizeGreaterThanOrEqualTo(3).allSatisfy(cue -> assertThat(cue).matches("(?:# )*[a-z0-9 ]+\\*?(?: [a-z0-9 ]+\\*?)*"));
    });
    assertThat(concepts()).allSatisfy(concept -> assertThat(concept.hasProperty(SKOS.definition)).isTrue());
  }

  @Test
  void no_cue_is_strong_and_weak_at_once() {
    assertThat(THEMES).allSatisfy(theme -> assertThat(theme.weakCues()).noneMatch(theme.cues()::contains));
  }

  @Test
  void broader_and_narrower_mirror_each_other_and_related_goes_both_ways() {
    assertThat(pairs(SKOS.broader)).isEqualTo(pairs(SKOS.narrower).stream().map(pair -> List.of(pair.get(1), pair.get(0))).collect(Collectors.toSet()));
    assertThat(pairs(SKOS.related)).allSatisfy(pair -> assertThat(pairs(SKOS.related)).contains(List.of(pair.get(1), pair.get(0))));
    assertThat(pairs(SKOS.broader)).doesNotContainAnyElementsOf(pairs(SKOS.related));
  }

  @Test
  void a_theme_is_on_top_or_has_a_broader_one() {
    assertThat(concepts()).allSatisfy(concept -> assertThat(concept.hasProperty(SKOS.topConceptOf)).isNotEqualTo(concept.hasProperty(SKOS.broader)));
  }

  @Test
  void its_cues_tell_common_sentences_apart() {
    Themes themes = new Themes(THEMES);
    assertThat(ids(themes, "How long do tenants wait for a damp and mould repair?")).contains("housing-repairs", "housing");
    assertThat(ids(themes, "Which schools will lose their crossing patrol on the main road?")).contains("education");
    assertThat(ids(themes, "Hackney carriage fares were set for the year.")).contains("licensing").doesNotContain("cyber-attack");
    assertThat(ids(themes, "The Chair was elected for the year.")).isEmpty();
    assertThat(ids(themes, "The two officers worked in concerted fashion.")).isEmpty();
  }

  @Test
  void what_only_tells_a_time_raises_nothing() {
    Themes themes = new Themes(THEMES);
    assertThat(ids(themes, "Footfall had halved since the first lockdown.")).doesNotContain("public-health");
    assertThat(ids(themes, "Post-Covid rents rose, as they had before and during the pandemic.")).doesNotContain("public-health");
    assertThat(ids(themes, "The clinics for Covid would close after the spring.")).contains("public-health");
    assertThat(ids(themes, "After the talk the pandemic plan was read.")).contains("public-health");
  }

  @Test
  void what_residents_think_of_the_council_is_resident_trust() {
    assertThat(ids(new Themes(THEMES), "In the residents' survey two thirds had faith in the town; the image of the Council had gained.")).contains("resident-trust");
  }

  private static List<String> ids(Themes themes, String sentence) {
    return themes.ids(SourceText.of(sentence).all());
  }

  private static List<Resource> concepts() {
    return SCHEME.listResourcesWithProperty(RDF.type, SKOS.Concept).toList();
  }

  private static Set<List<String>> pairs(Property property) {
    return concepts().stream()
        .flatMap(concept -> SCHEME.listObjectsOfProperty(concept, property).toList().stream().flatMap(other -> Stream.of(List.of(SchemeFile.id(concept), SchemeFile.id(other.asResource())))))
        .collect(Collectors.toSet());
  }
}
