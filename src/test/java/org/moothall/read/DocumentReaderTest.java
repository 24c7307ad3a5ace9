package org.moothall.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.issue.Issue;
import org.moothall.issue.IssueCode;
import org.moothall.text.SourceText;

class DocumentReaderTest {

  @ParameterizedTest
  @CsvSource({
      "'Minutes of the Allotments Panel', text/plain", "'<!DOCTYPE html><title>Minutes</title>', text/html", "'<p class=\"x\">Noted</p>', text/html",
      "'Costs < 5% and > 2%', text/plain", "'%PDF-1.7', application/pdf", "'PK\u0003\u0004rest', application/zip", "'GIF89a', image/*",
      "'<?xml version=\"1.0\"?><meeting><agendaitem/></meeting>', application/xml", "'<s:Envelope xmlns:s=\"s\"/>', application/xml", "'<meeting><minutes><![CDATA[<p>x</p>]]>', application/xml",
      "'<?xml version=\"1.0\"?><!DOCTYPE html><html><p>x</p></html>', text/html", "'<?xml version=\"1.0\"?><div>x</div>', text/html",
      "'{\"html\": \"<p>Noted</p>\"}', application/json", "'{not json} <p>x</p>', text/html",
      "'PK\u0003\u0004\u0014\u0000\u0006\u0000\u0008\u0000\u0000\u0000!\u0000aaaabbbbcccc\u0013\u0000\u0000\u0000[Content_Types].xml', application/vnd.openxmlformats-officedocument.wordprocessingml.document"})
  void what_a_document_is_shows_in_its_bytes(String content, String mediaType) {
    assertThat(read(content.getBytes(StandardCharsets.ISO_8859_1)).mediaType()).isEqualTo(mediaType);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\r\n\t ", "\uFEFF", "<html><body><nav>Home</nav></body></html>"})
  void a_document_without_words_is_empty(String content) {
    Reading reading = read(content.getBytes(StandardCharsets.UTF_8));
    assertThat(reading.text()).isEmpty();
    assertThat(codes(reading)).containsExactly(IssueCode.EMPTY_DOCUMENT);
  }

  @Test
  void control_characters_throughout_are_no_text() {
    byte[] noise = new byte[600];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) (i * 31 % 29 + 1);
    }
    assertThat(codes(read(noise))).containsExactly(IssueCode.UNREADABLE_CONTENT);
  }

  @Test
  void a_broken_byte_in_a_text_of_many_letters_is_one_replacement() {
    byte[] bytes = "Siân Ó Dálaigh spoke for the café\n".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 3] = (byte) 0xFF;
    Reading reading = read(bytes);
    assertThat(codes(reading)).containsExactly(IssueCode.BROKEN_BYTES);
    assertThat(reading.text().map(SourceText::value)).hasValueSatisfying(text -> assertThat(text).startsWith("Siân Ó Dálaigh").contains("\uFFFD"));
  }

  @Test
  void windows_quotes_are_quotes() {
    Reading reading = read(new byte[] {(byte) 0x93, 'N', 'o', 't', 'e', 'd', (byte) 0x94, ' ', (byte) 0x96, ' ', 'a', 'l', 'l'});
    assertThat(reading.text().map(SourceText::value)).contains("“Noted” – all");
    assertThat(codes(reading)).containsExactly(IssueCode.ENCODING_GUESSED);
  }

  @Test
  void what_lies_beyond_the_limit_is_told() {
    byte[] bytes = "Minutes".getBytes(StandardCharsets.UTF_8);
    assertThat(codes(DocumentReader.read(bytes, DocumentReader.LARGEST + 1L))).containsExactly(IssueCode.TOO_LARGE);
  }

  @Test
  void a_zero_byte_in_a_text_is_a_blank() {
    assertThat(read("Noted by\u0000all members of the panel that met".getBytes(StandardCharsets.UTF_8)).text().map(SourceText::value)).hasValueSatisfying(text -> assertThat(text).startsWith("Noted by all"));
  }

  @Test
  void pages_in_strings_of_json_are_read_in_their_order() {
    Reading reading = read("{\"title\": \"x\", \"a\": {\"html\": \"<p>Lamps<\\/p>\"}, \"b\": [\"<p>Paths\\u00e9</p>\"]}".getBytes(StandardCharsets.UTF_8));
    assertThat(reading.text().map(SourceText::value)).hasValueSatisfying(text -> assertThat(text.lines().filter(line -> !line.isBlank())).containsExactly("Lamps", "Pathsé"));
  }

  @Test
  void a_packed_document_beyond_the_limit_is_one_issue() {
    byte[] bytes = "%PDF-1.7 the beginning of".getBytes(StandardCharsets.US_ASCII);
    assertThat(codes(DocumentReader.read(bytes, 2_200_000_000L))).containsExactly(IssueCode.TOO_LARGE);
  }

  @Test
  void tags_of_a_template_in_a_text_are_left_out() {
    assertThat(read("<AI1>4. LAMPS\nNoted\n</AI1>\n<TRAILER_SECTION>CHAIR</TRAILER_SECTION>\n".getBytes(StandardCharsets.UTF_8)).text().map(SourceText::value)).contains("4. LAMPS\nNoted\n\nCHAIR\n");
  }

  static Reading read(byte[] bytes) {
    return DocumentReader.read(bytes, bytes.length);
  }

  private static Stream<IssueCode> codes(Reading reading) {
    return reading.issues().stream().map(Issue::code);
  }
}
