package org.moothall.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.fact.Figure;
import org.moothall.minutes.MinutesParser;
import org.moothall.text.SourceText;

/// Tables of indicators in minutes.
class FigureTableTest {

  @Test
  void columns_tell_what_now_is_what_was_and_what_should_be() {
    assertThat(figures("""
        Ref    Indicator                        Q2 25/26   Q2 24/25   Target    Status
        PI01   Barn fires                          212        238       225     Green
        PI09   Average response to barn
               fires (minutes)                     8.9        9.3      10       Green
        PI22   Availability of engines             58%        63%       75%     Red
        """)).containsExactly("212  Barn fires previous 238 target 225", "8.9 minutes Average response to barn fires (minutes) previous 9.3 target 10",
            "58 % Availability of engines previous 63 target 75");
  }

  @Test
  void years_may_stand_below_their_quarters_and_the_earlier_is_before() {
    assertThat(figures("""
              Indicator                                Qtr 1      Target    Qtr 1
                                                       2025-26              2024-25
              Rent collected as % of rent due          96.9%      97.5%     96.2%
              Average time to let a home               41.3       28        57.8
              (days)
              Certificates in date                     99.98%     100%      99.91%
        """)).containsExactly("96.9 % Rent collected as % of rent due previous 96.2 target 97.5", "41.3 days Average time to let a home (days) previous 57.8 target 28",
            "99.98 % Certificates in date previous 99.91 target 100");
  }

  @Test
  void one_column_beside_the_target_is_what_now_is() {
    assertThat(figures("""
        Measure\tTarget\tActual
        % of calls answered\t90\t85
        Letters answered in time\tn/a\t91%
        Homes let in time\t95%\tn/a
        """)).containsExactly("85 % % of calls answered previous - target 90", "91 % Letters answered in time previous -");
  }

  @Test
  void a_year_beside_the_actual_is_before_and_a_value_may_be_less_than_nought() {
    assertThat(figures("""
        Objective                                Target       Actual        2011/12
        Reduce barn fires                        -2%          -17.3%        -4.1%
        Detection rate                           43%          45.2%         41.6%
        """)).containsExactly("-17.3 % Reduce barn fires previous -4.1 target -2", "45.2 % Detection rate previous 41.6 target 43");
  }

  @Test
  void where_no_word_tells_the_columns_apart_nothing_is_known() {
    assertThat(figures("""
        Measure                 North     South     Target
        Calls answered          85%       81%       90%
        Letters answered        91%       92%       95%
        """)).isEmpty();
    assertThat(figures("""
        Measure                 Q1        Q2        Q3        Target
        Calls answered          85%       81%       83%       90%
        """)).isEmpty();
  }

  @Test
  void a_sentence_on_targets_is_no_table() {
    assertThat(figures("The Target for calls was 90%; 85% had been answered.\n")).containsExactly("85 % answered previous - target 90");
  }

  private static List<String> figures(String table) {
    String minutes = "Minutes of the Parks Committee held on Monday 3 June 2024\n\n1.   WELCOME\n\nThe Chair welcomed all.\n\n2.   PERFORMANCE\n\nThe report was received.\n\n" + table
        + "\nThe report was noted.\n\n3.   CLOSE\n\nNone.\n";
    return new Figures().extract(MinutesParser.parse(SourceText.of(minutes))).stream().map(FigureTableTest::line).toList();
  }

  private static String line(Figure figure) {
    return figure.value().toPlainString() + " " + figure.unit() + " " + figure.about() + " previous " + figure.previous().map(quantity -> quantity.value().toPlainString()).orElse("-")
        .concat(figure.target().map(quantity -> " target " + quantity.value().toPlainString()).orElse(""));
  }
}
