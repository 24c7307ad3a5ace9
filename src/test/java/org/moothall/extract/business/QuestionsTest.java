package org.moothall.extract.business;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.extract.Worded;
import org.moothall.extract.people.People;
import org.moothall.extract.theme.Themes;
import org.moothall.fact.Agent;
import org.moothall.fact.Question;
import org.moothall.fact.Theme;
import org.moothall.minutes.Minutes;

class QuestionsTest {

  private static final Themes THEMES = new Themes(List.of(new Theme("libraries", "Libraries", List.of(), List.of("librar*"), List.of())));

  @Test
  void a_line_that_asks_is_one_question_however_many_marks_it_has() {
    assertThat(questions("Are the libraries open? And will they stay so?", "The Director of Culture responded that they would."))
        .singleElement().satisfies(question -> {
          assertThat(question.text()).isEqualTo("Are the libraries open? And will they stay so?");
          assertThat(question.answeredBy().map(Agent::name)).contains("Director of Culture");
          assertThat(question.themes()).containsExactly("libraries");
        });
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "The Chair asked whether the roof would last. | whether the roof would last",
      "The Chair asked the Director of Culture how long the roof would last. | how long the roof would last",
      "The Chair enquired why the roof leaked. | why the roof leaked",
      "The Chair sought clarification on what the roof would cost. | what the roof would cost",
      "The Chair queried if the roof was insured. | if the roof was insured"})
  void a_question_in_prose_is_told_in_its_words(String words, String question) {
    assertThat(questions(words)).singleElement().satisfies(found -> {
      assertThat(found.text()).isEqualTo(question);
      assertThat(found.askedBy().map(Agent::name)).contains("Chair");
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "The Chair asked that the roof be mended.", "The Chair asked for a report on how the roof could be mended.", "Action: ?",
      "The Director of Culture said that one had to wonder: who would not mend a roof?", "She had been asked about the roof."})
  void requests_and_rhetoric_are_no_questions(String words) {
    assertThat(questions(words)).isEmpty();
  }

  @Test
  void the_number_of_a_question_is_not_part_of_it() {
    assertThat(questions("Q2. How old is the roof?")).extracting(Question::text).containsExactly("How old is the roof?");
  }

  private static List<Question> questions(String... paragraphs) {
    Minutes minutes = Worded.item("Roofs", List.of(paragraphs));
    return new Questions(THEMES, People.read(minutes, Optional.empty(), Optional.of("Roof Committee")).agents()).extract(minutes);
  }
}
