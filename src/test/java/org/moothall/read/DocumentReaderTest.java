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
      "'Costs < 5% and > 2%', text/plain", "'%PDF-1.7', application/pdf", "'PK\u0003\u0004rest', application/zip", "'GIF89a', image/*"})
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

  static Reading read(byte[] bytes) {
    return DocumentReader.read(bytes, bytes.length);
  }

  private static Stream<IssueCode> codes(Reading reading) {
    return reading.issues().stream().map(Issue::code);
  }
}
