package org.moothall.read.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.read.words.Transcript;

class HtmlReaderTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      <p>One</p><p>Two</p>                                      | One//Two/
      <h2>Panel<br>3 May</h2>                                   | Panel/3 May/
      <ul><li>Noted</li><li>Agreed</li></ul>                    | - Noted/- Agreed/
      <ol><li>Noted</li><li>Agreed</li></ol>                    | 1. Noted/2. Agreed/
      <table><tr><td>4</td><td>Parks</td></tr></table>          | 4\tParks/
      <p>Lamps   and <b>be</b>nches</p>                         | Lamps and benches/
      <p>Fish &amp; chips &lt; 5</p>                            | Fish & chips < 5/
      """)
  void a_block_is_a_line_and_a_cell_a_column(String html, String text) {
    assertThat(page(html).text()).isEqualTo(text.replace("/", "\n").replace("\\t", "\t"));
  }

  @Test
  void what_is_not_the_document_is_left_out() {
    String html = """
        <html><head><title> Parks Panel </title><style>p {}</style></head><body>
        <header>Council</header><nav>Home</nav><script>resolve()</script><form><button>Go</button></form>
        <p>Noted</p><p aria-hidden="true">Print</p><footer>Contact</footer></body></html>
        """;
    Transcript page = page(html);
    assertThat(page.text()).isEqualTo("Noted\n");
    assertThat(page.title()).contains("Parks Panel");
  }

  @ParameterizedTest
  @CsvSource({"windows-1252, windows-1252", "utf-8, utf-8", "'', windows-1252", "utf-8, windows-1252"})
  void a_page_is_decoded_as_it_says_or_else_as_its_bytes_show(String declared, String encoding) {
    String head = declared.isEmpty() ? "" : "<meta charset=\"" + declared + "\">";
    byte[] bytes = ("<html><head>" + head + "</head><body><p>Café “Noon” – £4</p></body></html>").getBytes(Charset.forName(encoding));
    assertThat(HtmlReader.read(bytes).text()).isEqualTo("Café “Noon” – £4\n");
  }

  private static Transcript page(String html) {
    return HtmlReader.read(html.getBytes(StandardCharsets.UTF_8));
  }
}
