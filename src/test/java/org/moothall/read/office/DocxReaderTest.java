package org.moothall.read.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.moothall.issue.Issue;
import org.moothall.issue.IssueCode;
import org.moothall.read.words.Transcript;

@Timeout(60)
class DocxReaderTest {

  private static final int LARGEST = 2_000_000;
  private static final String LIST = "<w:abstractNum w:abstractNumId=\"7\">%s</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
      + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";
  private static final String NESTED = LIST.formatted(level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2") + level(2, "lowerLetter", "%3)"));

  @Test
  void the_typed_case_is_what_its_generator_types() throws IOException {
    assertThat(text(Files.readAllBytes(TypedMinutes.CASE))).isEqualTo(text(TypedMinutes.type()));
  }

  @Test
  void entries_are_counted_by_list_and_level() {
    Typed typed = new Typed().lists(NESTED).entry(1, 0, "Lamps").entry(1, 1, "old").entry(1, 1, "new").entry(1, 2, "gas").entry(1, 0, "Paths").entry(1, 1, "wide");
    assertThat(lines(typed)).containsExactly("1. Lamps", "1.1 old", "1.2 new", "    a) gas", "2. Paths", "2.1 wide");
  }

  @Test
  void a_list_goes_on_after_other_words_and_begins_anew_only_where_it_says_so() {
    Typed typed = new Typed().lists(NESTED).entry(1, 0, "Lamps").paragraph("Words between").entry(1, 0, "Paths").entry(2, 0, "Trees").entry(2, 0, "Verges");
    assertThat(lines(typed)).containsExactly("1. Lamps", "Words between", "2. Paths", "1. Trees", "2. Verges");
  }

  @Test
  void roman_numbers_letters_and_bullets_are_written() {
    String forms = LIST.formatted(level(0, "upperRoman", "%1.") + level(1, "bullet", "\uF0B7") + level(2, "upperLetter", "(%3)"));
    Typed typed = new Typed().lists(forms).entry(1, 0, "One").entry(1, 0, "Two").entry(1, 0, "Three").entry(1, 0, "Four").entry(1, 1, "dot").entry(1, 2, "Letter");
    assertThat(lines(typed)).containsExactly("I. One", "II. Two", "III. Three", "IV. Four", "  • dot", "    (A) Letter");
  }

  @Test
  void the_cells_of_a_row_stand_on_one_line() {
    assertThat(lines(new Typed().row("Councillor Una Pell", "Chair").row("Councillor Bo Lind", "Member"))).containsExactly("Councillor Una Pell\tChair", "Councillor Bo Lind\tMember");
  }

  @Test
  void names_and_posts_in_two_cells_are_read_line_by_line() {
    assertThat(lines(new Typed().row("Una Pell\nBo Lind", "Chair\nClerk"))).containsExactly("Una Pell\tChair", "Bo Lind\tClerk");
  }

  @Test
  void a_cell_of_paragraphs_keeps_them_and_initials_stand_with_what_they_are_to_do() {
    assertThat(lines(new Typed().row("4", "Lamps\nThe clerk would write to the county.", "UP"))).containsExactly("4\tLamps", "The clerk would write to the county.\tUP");
  }

  @Test
  void deleted_moved_struck_and_hidden_words_are_left_out() {
    String hidden = "<w:p>" + Typed.run("Costs were ") + "<w:del><w:r><w:delText>five</w:delText></w:r></w:del><w:moveFrom>" + Typed.run("six") + "</w:moveFrom>"
        + "<w:r><w:rPr><w:strike/></w:rPr><w:t>seven</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>eight</w:t></w:r><w:ins>" + Typed.run("nine") + "</w:ins></w:p>";
    byte[] bytes = new Typed().markup(hidden).bytes();
    assertThat(text(bytes)).isEqualTo("Costs were nine\n");
    assertThat(codes(bytes)).containsExactly(IssueCode.STRUCK_WORDS);
  }

  @Test
  void words_whose_strike_is_switched_off_stay() {
    assertThat(text(new Typed().markup("<w:p><w:r><w:rPr><w:strike w:val=\"false\"/></w:rPr><w:t>Noted</w:t></w:r></w:p>").bytes())).isEqualTo("Noted\n");
  }

  @Test
  void a_text_box_follows_its_paragraph_once() {
    String box = "<w:p>" + Typed.run("Beside") + "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p>" + Typed.run("In the box") + "</w:p></w:txbxContent></mc:Choice>"
        + "<mc:Fallback><w:txbxContent><w:p>" + Typed.run("In the box") + "</w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>";
    assertThat(lines(new Typed().markup(box))).containsExactly("Beside", "In the box");
  }

  @Test
  void soft_breaks_end_lines_and_tabs_part_cells() {
    assertThat(lines(new Typed().markup("<w:p>" + Typed.run("Venue") + "<w:r><w:tab/></w:r>" + Typed.run("Hall") + "<w:r><w:br/></w:r>" + Typed.run("Time") + "</w:p>"))).containsExactly("Venue\tHall", "Time");
  }

  @Test
  void heads_of_pages_and_tables_of_contents_are_left_out() {
    String contents = "<w:p><w:pPr><w:pStyle w:val=\"TOC1\"/></w:pPr>" + Typed.run("1. Lamps 3") + "</w:p>";
    assertThat(lines(new Typed().markup(contents).paragraph("Lamps"))).containsExactly("Lamps");
  }

  @RepeatedTest(10)
  void no_word_of_a_paragraph_is_lost(RepetitionInfo round) {
    Random random = new Random(round.getCurrentRepetition());
    String words = random.ints(200, 0, 900).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    Typed typed = new Typed();
    for (String part : words.split("(?<= )(?=w[0-4])")) {
      typed.paragraph(part);
    }
    assertThat(text(typed.bytes()).split("\\s+")).containsExactly(words.split(" "));
  }

  @Test
  void a_package_cut_anywhere_is_read_or_told() {
    byte[] whole = TypedMinutes.type();
    for (int end = 4; end < whole.length; end += 97) {
      Transcript torn = read(Arrays.copyOf(whole, end));
      assertThat(torn.text().isBlank() && torn.issues().isEmpty()).as("the first %d bytes", end).isFalse();
    }
  }

  @Test
  void a_part_that_unpacks_to_gigabytes_is_one_issue() throws IOException {
    assertThat(codes(bomb("<w:t>", " ".repeat(1024 * 1024), 200))).containsExactly(IssueCode.TOO_LARGE);
  }

  @Test
  void elements_without_end_are_one_issue() {
    assertThat(codes(new Typed().markup("<w:ins>".repeat(100_000)).bytes())).containsExactly(IssueCode.DAMAGED_DOCUMENT);
  }

  @Test
  void a_document_type_is_one_issue() throws IOException {
    assertThat(codes(packed("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b SYSTEM \"file:///etc/hostname\">]><w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&a;&b;</w:t></w:r></w:p></w:body></w:document>")))
        .containsExactly(IssueCode.DAMAGED_DOCUMENT);
  }

  @Test
  void an_archive_of_many_entries_is_one_issue() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i <= Archive.MOST_ENTRIES; i++) {
        zip.putNextEntry(new ZipEntry("word/" + i));
      }
    }
    assertThat(codes(out.toByteArray())).containsExactly(IssueCode.TOO_LARGE);
  }

  private static byte[] packed(String document) throws IOException {
    return bomb(document, "", 0);
  }

  private static byte[] bomb(String head, String filling, int times) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      put(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
      put(zip, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write((times > 0 ? "<w:document xmlns:w=\"w\"><w:body><w:p><w:r>" + head : head).getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < times; i++) {
        zip.write(filling.getBytes(StandardCharsets.UTF_8));
      }
      zip.closeEntry();
    }
    return out.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String level(int level, String format, String pattern) {
    return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/><w:lvlText w:val=\"" + pattern + "\"/></w:lvl>";
  }

  private static Stream<String> lines(Typed typed) {
    return text(typed.bytes()).lines().filter(line -> !line.isBlank());
  }

  private static Transcript read(byte[] bytes) {
    return DocxReader.read(bytes, LARGEST);
  }

  private static String text(byte[] bytes) {
    return read(bytes).text();
  }

  private static Stream<IssueCode> codes(byte[] bytes) {
    return read(bytes).issues().stream().map(Issue::code);
  }
}
