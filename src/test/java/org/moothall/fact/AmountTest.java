package org.moothall.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

  @ParameterizedTest
  @CsvSource({"77000,£,'£77,000'", "67.0,%,67%", "8,minutes,8 minutes", "-3.5,£,−£3.50", "10521.77,'','10,521.77'", "0.12345678,'',0.12345678", "1E+999999999,'',1E+999999999"})
  void numbers_are_written_as_in_britain(String number, String unit, String written) {
    assertThat(Amount.measured(Amount.grouped(new BigDecimal(number)), unit)).isEqualTo(written);
  }
}
