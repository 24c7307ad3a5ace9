package org.moothall.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {

  private static final List<String> OFFERS = List.of("text/turtle", "application/ld+json", "text/csv");

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      */*                                   | text/turtle
      text/csv, */*;q=0.5                   | text/csv
      TEXT/CSV;Q=0.9, text/turtle;q=0.8     | text/csv
      text/*;q=0.5, application/*;q=0.6     | application/ld+json
      text/turtle;q=0, */*                  | application/ld+json
      text/turtle;q=2, text/csv;q=0.1       | text/csv
      text/csv;charset=utf-8;q=0.4          | text/csv
      rubbish                               | text/turtle
      """)
  void the_most_specific_range_decides(String header, String chosen) {
    assertThat(Accept.parse(Optional.of(header)).choose(OFFERS, Function.identity())).contains(chosen);
  }

  @Test
  void without_a_header_the_first_offer_is_taken() {
    assertThat(Accept.parse(Optional.empty()).choose(OFFERS, Function.identity())).contains("text/turtle");
  }

  @Test
  void nothing_acceptable_is_nothing() {
    assertThat(Accept.parse(Optional.of("image/png")).choose(OFFERS, Function.identity())).isEmpty();
  }

  @Test
  void only_who_names_html_first_is_a_browser() {
    assertThat(Accept.parse(Optional.of("text/html,*/*;q=0.8")).prefersHtml()).isTrue();
    assertThat(Accept.parse(Optional.of("*/*")).prefersHtml()).isFalse();
    assertThat(Accept.parse(Optional.of("text/html;q=0.5,text/turtle")).prefersHtml()).isFalse();
  }
}
