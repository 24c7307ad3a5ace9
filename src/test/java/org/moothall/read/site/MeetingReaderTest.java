package org.moothall.read.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.issue.IssueCode;
import org.moothall.read.words.Transcript;

@Timeout(30)
class MeetingReaderTest {

  private static final String ITEM = "<agendaitem><agendaitemtitle>Lamps</agendaitemtitle><agendaitemnumber>4</agendaitemnumber><minutes>%s</minutes></agendaitem>";

  @Test
  void a_meeting_reads_like_the_page_of_it() throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of("src/test/resources/cases/meeting-as-xml/source.xml"));
    assertThat(MeetingReader.read(bytes).text()).isEqualTo("""
        Minutes of Licensing & Markets Committee
        Thursday 6 June 2024, 6.05 pm
        Venue: Assembly Room, Corn Hall, Brackwater

        Present:
        Councillor Ottoline Fenwick-Achebe (Chair)
        Councillor Wystan Okonjo

        Officers present:
        Perpetua Dlamini (Markets Manager)

        Apologies:
        Councillor Leocadia Hurst (Vice-Chair)

        Items

        1.
        Apologies for Absence
        Minutes:
        Apologies were received from Councillor Leocadia Hurst.

        2.
        Street Market Pitches & Fees
        Decision:
        RESOLVED:

        a) That the fee for a pitch be set at £18 a day;
        b) That the report be noted.
        Minutes:
        The Markets Manager presented the report. She said that 64\u00A0pitches were let, against a target of 70.

        In reply to Councillor Fenwick-Achebe, the Markets Manager undertook to send members a plan of the empty pitches by 28 June 2024.

        3.
        Exclusion of the Press and Public
        Minutes:
        RESOLVED: That the press and public be excluded for the next item.

        4.
        Review of a Licence
        (This item is restricted; the public has no text of it.)

        The meeting ended at 7.40 pm.
        """);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      <p>Noted &amp;amp; agreed</p>                               | Noted & agreed
      &lt;p&gt;Noted &amp;amp; agreed&lt;/p&gt;                   | Noted & agreed
      &amp;lt;p&amp;gt;Noted &amp;amp;amp; agreed&amp;lt;/p&amp;gt; | Noted & agreed
      <![CDATA[<p>Noted &amp; agreed</p>]]>                        | Noted & agreed
      """)
  void text_is_decoded_until_it_stays_the_same(String minutes, String words) {
    assertThat(read("<meeting>" + ITEM.formatted(minutes) + "</meeting>").text()).contains("Minutes:\n" + words + "\n");
  }

  @Test
  void names_of_elements_may_have_prefixes_capitals_and_an_envelope() {
    String xml = "<s:Envelope xmlns:s=\"s\"><s:Body><m:GetMeetingResponse xmlns:m=\"m\"><m:Meeting><m:MeetingDate>2024-06-06T00:00:00</m:MeetingDate><m:AgendaItem><m:AgendaItemTitle>Lamps</m:AgendaItemTitle></m:AgendaItem></m:Meeting></m:GetMeetingResponse></s:Body></s:Envelope>";
    assertThat(read(xml).text()).contains("Thursday 6 June 2024\n").contains("Lamps");
  }

  @Test
  void an_answer_that_stands_as_text_in_an_envelope_is_read() {
    String inner = ("<meeting>" + ITEM.formatted("Noted") + "</meeting>").replace("<", "&lt;").replace(">", "&gt;");
    assertThat(read("<Envelope><Body><GetMeetingResult>" + inner + "</GetMeetingResult></Body></Envelope>").text()).contains("Minutes:\nNoted");
  }

  @Test
  void other_xml_and_document_types_are_one_issue() {
    assertThat(read("<?xml version=\"1.0\"?><feed><entry>Lamps</entry></feed>").issues()).singleElement().matches(issue -> issue.code() == IssueCode.UNREADABLE_CONTENT);
    assertThat(read("<?xml version=\"1.0\"?><!DOCTYPE meeting [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><meeting>" + ITEM.formatted("&a;") + "</meeting>").issues())
        .singleElement().matches(issue -> issue.code() == IssueCode.UNREADABLE_CONTENT);
  }

  @Test
  void elements_without_end_are_read_as_far_as_they_go() {
    assertThat(read("<meeting>" + ITEM.formatted("Noted") + "<a>".repeat(100_000)).text()).contains("Noted");
  }

  private static Transcript read(String xml) {
    return MeetingReader.read(xml.getBytes(StandardCharsets.UTF_8));
  }
}
