package org.moothall.read.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.issue.IssueCode;
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
      <p>Fish &amp;amp; chips</p>                               | Fish & chips/
      <ol type="a"><li>Noted</li><li>Agreed</li></ol>           | a) Noted/b) Agreed/
      <ol type="i" start="3"><li>Noted</li><li><p>Agreed</p></li></ol> | iii) Noted/iv) Agreed/
      <ol><li value="7">Noted</li><li>Agreed<ul><li>Lamps</li></ul></li></ol> | 7. Noted/8. Agreed/  - Lamps/
      <ol><li>(a) Noted</li></ol>                               | (a) Noted/
      <ol style="list-style-type: lower-roman"><li>Noted</li></ol> | i) Noted/
      <dl><dt>Chair</dt><dd>Una Pell</dd><dt>Clerk:</dt><dd>Bo Lind</dd></dl> | Chair: Una Pell/Clerk: Bo Lind/
      <table><tr><th>Status</th><td>Agreed</td></tr></table>    | Status: Agreed/
      <table><tr><td><p>Una Pell</p></td><td><p>Chair</p></td></tr></table> | Una Pell\tChair/
      <table><tr><td>4</td><td><p>Parks</p><p>Noted</p></td></tr></table> | 4/Parks//Noted/
      <table><tr><th>Task</th><th>Who</th><th>By</th></tr><tr><td><p>Mend it.</p><p>Ask why</p><p>Tell us</p></td><td>Una Pell<br>Bo Lind</td><td>May</td></tr></table> | Task\tWho\tBy/Mend it. Ask why; Tell us\tUna Pell; Bo Lind\tMay/
      <table><tr><th>Task</th><th>Who</th><th>By</th></tr><tr><td>Mend it:<ul><li>soon</li><li>well</li></ul></td><td>Una Pell</td><td></td></tr></table> | Task\tWho\tBy/Mend it: - soon; - well\tUna Pell/
      <table><tr><th>No</th><th>Item</th><th>By</th></tr><tr><td>4</td><td><p>Parks</p><p>Noted</p></td><td>Una Pell</td></tr></table> | No\tItem\tBy/4/Parks//Noted//Una Pell/
      <p>Tuesday 12 <sup>th</sup> March</p>                     | Tuesday 12th March/
      <p>A<span>ct</span>ion: <b>Cl</b>erk</p>                  | Action: Clerk/
      <p>That <s>five</s> <del>six</del> seven be paid</p>      | That seven be paid/
      <p>Venue: Old Library. View directions</p>                | Venue: Old Library/
      <p>Lamps plan PDF 202 KB</p><p>Share this page</p>        | Lamps plan//
      <AI1><p>4. LAMPS</p></AI1><AI2>5. PATHS</AI2>             | 4. LAMPS//5. PATHS/
      <h1>One</h1>Two<h3>Three</h3>                             | One//Two//Three/
      <form><h1>Lamps</h1><input value="x"><p>Noted</p></form>  | Lamps//Noted/
      """)
  void a_block_is_a_line_and_a_cell_a_column(String html, String text) {
    assertThat(page(html).text()).isEqualTo(text.replace("/", "\n").replace("\\t", "\t"));
  }

  @Test
  void struck_words_are_told() {
    assertThat(page("<p>That <strike>five</strike> six be paid</p>").issues()).singleElement().matches(issue -> issue.code() == IssueCode.STRUCK_WORDS);
  }

  @Test
  void a_text_with_a_few_tags_left_in_it_keeps_its_lines() {
    assertThat(page("LAMPS PANEL\n\n1. LAMPS\nThe clerk <span>spoke</span> of lamps.\nNoted.\n\n2. PATHS\nNoted.\n").text()).isEqualTo("LAMPS PANEL\n\n1. LAMPS\nThe clerk spoke of lamps.\nNoted.\n\n2. PATHS\nNoted.\n");
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
