package org.moothall.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.query.Refusal.Place;

class OutlineTest {

  @ParameterizedTest
  @ValueSource(strings = {"SERVICE <http://a> {}", "service ?x {}", "{}SERVICE<a>{}", "?o.SERVICE <a> {}", "'x'@en.Service <a> {}", "<a>SERVICE<b>{}", "?a<?b SERVICE"})
  void service_is_seen_whatever_stands_before_it(String text) {
    assertThat(Outline.of(text).service()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"?service", "$SERVICE", "a:SERVICE", "SERVICE:a", ":SERVICE", "a:b.SERVICE", "'SERVICE'", "'''a ' SERVICE'''", "<SERVICE>", "# SERVICE", "\"\\\" SERVICE\"", "_:SERVICE", "MYSERVICE", "SERVICES", "a:\\,SERVICE"})
  void names_and_strings_that_say_service_are_no_service(String text) {
    assertThat(Outline.of(text).service()).isEmpty();
  }

  @Test
  void the_place_of_service_has_its_line_and_column() {
    assertThat(Outline.of("SELECT *\n# SERVICE\n  { SERVICE <a> {} }").service()).contains(new Place(3, 5));
  }

  @Test
  void brackets_are_counted_outside_strings_names_and_comments_only() {
    assertThat(Outline.of("{ ( [ ] ) } ").depth()).isEqualTo(3);
    assertThat(Outline.of("{ '((((' \"\"\"[\"[[\"\"\" <a((((> # ((((\n ( ) }").depth()).isEqualTo(2);
    assertThat(Outline.of("?a < ( ( ?b > 1 ) )").depth()).isEqualTo(2);
    assertThat(Outline.of("{ } { { } }").groups()).isEqualTo(3);
  }

  @Test
  void words_strings_and_signs_are_tokens() {
    assertThat(Outline.of("SELECT ?a { ?a a:b-c.d 'x y' ; <p> 1 } # the end").tokens()).isEqualTo(10);
    assertThat(Outline.of("?s ?p 1.5 , .5 ; a:q.r ?o . ?s ?p ?o.").statements()).isEqualTo(3);
    assertThat(Outline.of("?a||?b && 1+2").operators()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "'", "\"\"\"", "<", "\\", "a\\", "@", "?", "'\\", "#", "a:", "}}}", "<\\"})
  void torn_texts_have_an_outline(String text) {
    assertThat(Outline.of(text).depth()).isZero();
  }
}
