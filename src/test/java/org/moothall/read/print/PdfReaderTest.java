package org.moothall.read.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.moothall.issue.Issue;
import org.moothall.issue.IssueCode;
import org.moothall.read.words.Transcript;

@Timeout(60)
class PdfReaderTest {

  private static final int LARGEST = 2_000_000;
  private static final List<String> WORDS = List.of("lamp", "bandstand", "towpath", "orchard", "the", "of", "noted", "verge", "a", "culvert", "hedgerow", "and", "allotments", "in");

  @Test
  void the_printed_case_is_what_its_generator_prints() throws IOException {
    assertThat(text(java.nio.file.Files.readAllBytes(PrintedMinutes.CASE))).isEqualTo(text(PrintedMinutes.print()));
  }

  @Test
  void the_cells_of_a_row_stay_apart_though_the_first_fills_its_column() {
    assertThat(text(PrintedMinutes.print())).contains("Councillor Amaryllis Fotheringhays\t(Vice-Chair)\n");
  }

  @Test
  void a_row_of_two_lines_is_one_row() {
    assertThat(text(PrintedMinutes.print())).contains("Councillor Theodora Whitlock-Bannerjee\t(Cabinet Member for Allotments and Open Spaces)\n");
  }

  @Test
  void rows_that_stand_close_are_rows_of_their_own() {
    Press press = clerks(13, "Clerk 0", "Clerk 1", "Clerk 2", "Clerk 3");
    assertThat(text(press.bytes())).isEqualTo("Jo Bell\tClerk 0\nJoab Bell\tClerk 1\nJoabab Bell\tClerk 2\nJoababab Bell\tClerk 3\n");
  }

  @Test
  void names_in_a_cell_are_a_list_and_no_wrapped_line() {
    Press press = new Press().page().at(60, 100, "Members:").at(200, 100, "Councillors Adler, Brookes, Chandra, Dunn and Eccles");
    press.at(60, 113, "Officers:").at(200, 113, "A Marsh, Head of Parks").at(200, 126, "B Elgin, Clerk");
    assertThat(text(press.bytes())).isEqualTo("Members:\tCouncillors Adler, Brookes, Chandra, Dunn and Eccles\nOfficers:\tA Marsh, Head of Parks\nB Elgin, Clerk\n");
  }

  @Test
  void a_heading_among_rows_stands_apart_where_the_page_leaves_a_gap_and_rows_of_one_pitch_stay_together() {
    Press press = clerks(13, "Clerk 0", "Clerk 1", "Clerk 2");
    press.at(60, 152, "Apologies").at(60, 165, "Al Wood").at(200, 165, "Clerk 3").at(60, 178, "Bo Wood").at(200, 178, "Clerk 4");
    assertThat(text(press.bytes())).isEqualTo("Jo Bell\tClerk 0\nJoab Bell\tClerk 1\nJoabab Bell\tClerk 2\n\nApologies\nAl Wood\tClerk 3\nBo Wood\tClerk 4\n");
    assertThat(text(clerks(20, "Clerk 0", "Clerk 1", "", "Clerk 3").bytes())).isEqualTo("Jo Bell\tClerk 0\nJoab Bell\tClerk 1\nJoabab Bell\nJoababab Bell\tClerk 3\n");
  }

  /// Rows of a name, longer each time, and a title beside it.
  private static Press clerks(int pitch, String... titles) {
    Press press = new Press().page();
    for (int i = 0; i < titles.length; i++) {
      press.at(60, 100 + pitch * i, "Jo" + "ab".repeat(i) + " Bell").at(200, 100 + pitch * i, titles[i]);
    }
    return press;
  }

  @Test
  void words_of_a_page_that_is_drawn_smaller_stay_apart() {
    Press press = new Press().page().at(60, 100, "Minutes of a meeting on 10 August").at(60, 113, "held in the Town Hall");
    assertThat(text(press.scaled(0.5).bytes())).isEqualTo(text(press.scaled(1).bytes())).startsWith("Minutes of a meeting on 10 August");
  }

  @Test
  void a_raised_ordinal_stands_with_its_number() {
    assertThat(text(PrintedMinutes.print())).contains("Tuesday 12th March 2024 at 7.00 pm");
  }

  @Test
  void what_stands_at_the_foot_of_every_page_is_left_out() {
    assertThat(text(PrintedMinutes.print())).doesNotContain("Page ", "Signed");
  }

  @Test
  void the_lines_of_a_paragraph_are_one_line_and_a_parted_word_is_whole() {
    assertThat(text(PrintedMinutes.print())).contains("He said that the regeneration of the plots at Mill Lane had taken longer than planned, and that");
  }

  @Test
  void a_hyphen_of_its_own_stays_at_the_end_of_a_line() {
    Press press = new Press().page();
    press.at(60, 100, "The panel heard that the well-").at(60, 113.2, "known bandstand would be re-").at(60, 126.4, "elected by the Sub-").at(60, 139.6, "Committee of the town.");
    assertThat(text(press.bytes())).contains("well-known", "re-elected", "Sub-Committee");
  }

  @Test
  void a_gap_between_paragraphs_is_an_empty_line() {
    Press press = new Press().page();
    double end = press.paragraph(60, 100, 300, "The chair welcomed all to the meeting and told them where the doors are and how to leave by them in a fire or a flood.");
    press.paragraph(60, end + 24, 300, "The minutes were signed by the chair after one word was changed, and then the panel went on to other things.");
    assertThat(text(press.bytes()).strip().split("\n\n")).hasSize(2).allMatch(paragraph -> !paragraph.contains("\n"));
  }

  @Test
  void a_page_of_prose_in_two_columns_is_read_column_by_column() {
    String left = words(new Random(1), 160);
    String right = words(new Random(2), 160);
    Press press = new Press().page();
    press.paragraph(50, 100, 220, left);
    press.paragraph(310, 106, 220, right);
    assertThat(text(press.bytes()).replace("\n", " ").strip()).isEqualTo(left + " " + right);
  }

  @RepeatedTest(20)
  void no_word_of_a_paragraph_is_lost(RepetitionInfo round) {
    Random random = new Random(round.getCurrentRepetition());
    String words = words(random, 30 + random.nextInt(300));
    Press press = new Press().page();
    press.paragraph(60, 90, 200 + random.nextInt(280), words);
    assertThat(text(press.bytes()).split("\\s+")).containsExactly(words.split(" "));
  }

  @Test
  void the_title_that_a_program_left_is_no_title() {
    assertThat(read(new Press().titled("Microsoft Word - minutes3.doc").page().at(60, 90, "Minutes of the Lamps Panel").bytes()).title()).isEmpty();
    assertThat(read(PrintedMinutes.print()).title()).contains("Minutes of the Open Spaces Committee");
  }

  @Test
  void pages_without_letters_are_told_to_be_pictures() {
    assertThat(codes(new Press().page().page().bytes())).containsExactly(IssueCode.NO_TEXT_LAYER);
  }

  @Test
  void a_locked_document_is_told_to_be_locked() throws IOException {
    try (PDDocument document = Loader.loadPDF(PrintedMinutes.print()); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
      document.save(out);
      assertThat(codes(out.toByteArray())).containsExactly(IssueCode.LOCKED_DOCUMENT);
    }
  }

  @Test
  void a_broken_document_is_one_issue() {
    assertThat(codes("%PDF-1.7\nnothing of the kind".getBytes(StandardCharsets.US_ASCII))).containsExactly(IssueCode.DAMAGED_DOCUMENT);
  }

  @Test
  void a_document_cut_anywhere_is_read_or_told() {
    byte[] whole = PrintedMinutes.print();
    for (int end = 8; end < whole.length; end += 61) {
      Transcript torn = read(Arrays.copyOf(whole, end));
      assertThat(torn.text().isBlank() && torn.issues().isEmpty()).as("the first %d bytes", end).isFalse();
    }
  }

  @Test
  void brackets_without_end_are_one_issue() {
    String nested = "%PDF-1.7\n1 0 obj\n" + "[".repeat(200_000) + "\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF";
    assertThat(codes(nested.getBytes(StandardCharsets.US_ASCII))).hasSize(1);
  }

  @Test
  void a_stream_that_unpacks_to_gigabytes_is_one_issue() throws IOException {
    assertThat(codes(pdf(packed(600L * 1024 * 1024)))).containsExactly(IssueCode.TOO_LARGE);
  }

  @Test
  void a_form_that_draws_itself_again_and_again_ends() {
    StringBuilder file = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 20 0 R/Resources<</XObject<</F 4 0 R>>>>>>endobj\n"
        + stream(20, "", "/F Do"));
    for (int i = 4; i < 16; i++) {
      file.append(stream(i, "/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</XObject<</F " + (i + 1) + " 0 R>>>>", "/F Do\n".repeat(40)));
    }
    file.append(stream(16, "/Type/XObject/Subtype/Form/BBox[0 0 600 800]", "q Q")).append("trailer<</Root 1 0 R>>\n%%EOF");
    assertThat(codes(file.toString().getBytes(StandardCharsets.US_ASCII))).contains(IssueCode.TOO_LARGE);
  }

  @Test
  void pages_beyond_the_limit_are_told() throws IOException {
    Press press = new Press();
    IntStream.range(0, PdfReader.MOST_PAGES + 3).forEach(page -> press.page().at(60, 90, "The panel sat on day " + page + " and rose."));
    assertThat(codes(press.bytes())).containsExactly(IssueCode.TOO_LARGE);
  }

  private static String stream(int number, String entries, String content) {
    return number + " 0 obj<<" + entries + "/Length " + content.length() + ">>stream\n" + content + "\nendstream endobj\n";
  }

  private static byte[] pdf(byte[] stream) {
    byte[] head = ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>endobj\n4 0 obj<</Filter/FlateDecode/Length " + stream.length + ">>stream\n").getBytes(StandardCharsets.US_ASCII);
    byte[] tail = "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    byte[] file = Arrays.copyOf(head, head.length + stream.length + tail.length);
    System.arraycopy(stream, 0, file, head.length, stream.length);
    System.arraycopy(tail, 0, file, head.length + stream.length, tail.length);
    return file;
  }

  private static byte[] packed(long size) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflated = new DeflaterOutputStream(out, new Deflater(9))) {
      byte[] blanks = new byte[1024 * 1024];
      for (long written = 0; written < size; written += blanks.length) {
        deflated.write(blanks);
      }
    }
    return out.toByteArray();
  }

  private static String words(Random random, int count) {
    return random.ints(count, 0, WORDS.size()).mapToObj(WORDS::get).collect(Collectors.joining(" "));
  }

  private static Transcript read(byte[] bytes) {
    return PdfReader.read(bytes, LARGEST);
  }

  private static String text(byte[] bytes) {
    return read(bytes).text();
  }

  private static Stream<IssueCode> codes(byte[] bytes) {
    return read(bytes).issues().stream().map(Issue::code);
  }
}
