package org.moothall.extract.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.extract.PhraseBook;
import org.moothall.extract.PhraseBook.Phrase;
import org.moothall.extract.Worded;
import org.moothall.fact.ThemeRaised;

class ThemePhrasesTest {

  private static final Themes THEMES = new Themes(SchemeFile.themes());

  static Stream<Phrase> themes() {
    return PhraseBook.page("themes").stream();
  }

  @ParameterizedTest
  @MethodSource("themes")
  void an_item_raises_the_themes_of_the_phrase_book(Phrase phrase) {
    List<String> words = Arrays.stream(phrase.wording().split("¶")).map(String::strip).toList();
    List<String> text = words.size() == 1 ? List.of("The matter was considered.") : words.subList(1, words.size());
    assertThat(THEMES.extract(Worded.item(words.getFirst(), text))).extracting(ThemeRaised::theme).containsExactlyInAnyOrderElementsOf(phrase.facts());
  }
}
