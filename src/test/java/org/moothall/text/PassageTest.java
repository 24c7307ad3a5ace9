package org.moothall.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.MatchResult;

import org.junit.jupiter.api.Test;

class PassageTest {

  private final Passage page = SourceText.of("Members’ pay\n  RESOLVED \u00A0\n\nThat it be ‘noted’").all();

  @Test
  void a_match_in_the_plain_words_quotes_the_words_as_written() {
    MatchResult match = page.matches(Wording.of("'(noted)'")).findFirst().orElseThrow();
    assertThat(page.group(match, 0).text()).isEqualTo("‘noted’");
    assertThat(page.group(match, 1).text()).isEqualTo("noted");
    assertThat(page.source().quote(page.group(match, 0).span())).isEqualTo("‘noted’");
  }

  @Test
  void lines_keep_their_place_and_lose_their_line_feeds() {
    assertThat(page.lines()).extracting(Passage::text).containsExactly("Members’ pay", "  RESOLVED \u00A0", "", "That it be ‘noted’");
    assertThat(page.lines().get(3).span()).isEqualTo(new Span(27, 45));
  }

  @Test
  void blanks_of_any_kind_are_trimmed() {
    Passage line = page.lines().get(1);
    assertThat(line.trimmed().text()).isEqualTo("RESOLVED");
    assertThat(line.isBlank()).isFalse();
    assertThat(page.lines().get(2).trimmed().isBlank()).isTrue();
  }

  @Test
  void a_passage_runs_through_another() {
    assertThat(page.lines().get(1).trimmed().through(page.lines().get(3).part(0, 4)).text()).isEqualTo("RESOLVED \u00A0\n\nThat");
  }

  @Test
  void a_part_outside_the_passage_is_refused() {
    Passage line = page.lines().getFirst();
    assertThatThrownBy(() -> line.part(0, line.length() + 1)).isInstanceOf(IndexOutOfBoundsException.class).hasMessageStartingWith("[passage]");
  }
}
