package org.moothall.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.chart.Chart.Bar;
import org.moothall.chart.Chart.Tick;

class ChartTest {

  private static Measure measure(double value, double... targets) {
    return new Measure("Northmoor", "", value, "" + value, Arrays.stream(targets).mapToObj(target -> new Measure.Compared("target", "target", target, "" + target)).toList());
  }

  @Test
  void shares_stand_on_a_scale_of_a_hundred() {
    Chart chart = Chart.of(List.of(measure(67, 80)), true);
    assertThat(chart.ticks()).extracting(Tick::shown).containsExactly("0", "25", "50", "75", "100");
    assertThat(chart.bars().getFirst().width()).isEqualTo(62.98);
    assertThat(chart.bars().getFirst().marks().getFirst().at()).isEqualTo(75.2);
  }

  @Test
  void the_scale_reaches_what_bars_are_compared_with() {
    Chart chart = Chart.of(List.of(measure(23, 125)), false);
    assertThat(chart.ticks().getLast().shown()).isEqualTo("150");
    assertThat(chart.bars().getFirst().marks().getFirst().at()).isLessThan(chart.ticks().getLast().at());
  }

  @Test
  void what_is_less_than_nought_goes_to_the_left_of_it() {
    Bar bar = Chart.of(List.of(measure(-40), measure(60)), false).bars().getFirst();
    assertThat(bar.from()).isEqualTo(bar.end());
    assertThat(bar.from() + bar.width()).isEqualTo(Chart.of(List.of(measure(-40), measure(60)), false).zero());
  }

  @Test
  void nothing_but_noughts_has_a_scale() {
    Chart chart = Chart.of(List.of(measure(0)), false);
    assertThat(chart.ticks()).hasSize(2);
    assertThat(chart.bars().getFirst().width()).isZero();
  }

  @Test
  void of_very_many_bars_forty_are_drawn() {
    assertThat(Chart.of(Collections.nCopies(500, measure(3)), false).bars()).hasSize(40);
  }
}
