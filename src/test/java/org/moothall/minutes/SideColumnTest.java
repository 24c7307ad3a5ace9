package org.moothall.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;

class SideColumnTest {

  private static final String NAMES = """
                                                                   ACTION
      1.1  The Committee heard of the ferry. It was agreed that       Ada
           the number of people left behind each day would be         Pell
           sent to Members before May.

      1.2  A lamp was out on the pier. The Clerk undertook to  Ben
           have it mended.                                            Okafor

      1.3  Nothing else was said of the pier, or of the ferry.
      """;

  @Test
  void names_beside_the_text_belong_to_no_line_of_it() {
    List<Passage> lines = lines(NAMES);
    assertThat(lines).extracting(Passage::text).anySatisfy(line -> assertThat(line).endsWith("It was agreed that the number of people left behind each day would be sent to Members before May."));
    assertThat(lines).filteredOn(line -> line.text().contains("ferry. It")).singleElement().satisfies(line -> assertThat(line.beside()).isEqualTo("Ada Pell"));
    assertThat(lines).filteredOn(line -> line.text().contains("nothing else")).allSatisfy(line -> assertThat(line.beside()).isEmpty());
  }

  @Test
  void a_quotation_beside_a_column_is_what_the_text_says() {
    SourceText text = Seams.sew(SourceText.of(NAMES));
    lines(NAMES).forEach(line -> assertThat(text.passage(line.span()).text()).isEqualTo(line.text()));
  }

  @Test
  void without_a_heading_or_with_tasks_in_it_there_is_no_such_column() {
    assertThat(lines(NAMES.replace("ACTION", ""))).extracting(Passage::text).anySatisfy(line -> assertThat(line).endsWith("       Ada"));
    String tasks = NAMES.replace("       Ada", "       Ada to count").replace("         Pell", "         and to send a list");
    assertThat(lines(tasks)).extracting(Passage::text).anySatisfy(line -> assertThat(line).endsWith("Ada to count"));
  }

  private static List<Passage> lines(String text) {
    return Seams.sew(SourceText.of(text)).all().lines();
  }
}
