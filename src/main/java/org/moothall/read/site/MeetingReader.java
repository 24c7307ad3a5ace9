package org.moothall.read.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.moothall.issue.IssueCode;
import org.moothall.read.words.LineWriter;
import org.moothall.read.words.Transcript;

/// Reads what the service of a council system answers to `GetMeeting`: a meeting with its attendees and items, as XML.
///
/// It is written as the pages of the same system print it: a title, date, place, attendance lists, then the items. The
/// parser knows no entities but the common ones, follows no address and needs no closed element, so that an answer that
/// breaks off is read as far as it goes; a document type, which the service never sends, is refused.
public final class MeetingReader {

  private static final int DEEPEST = 200;
  private static final Set<String> ROOTS = Set.of("meeting", "getmeeting");

  private MeetingReader() {}

  /// Reads an answer.
  public static Transcript read(byte[] bytes) {
    Document document = parse(bytes);
    if (document.documentType() != null || new String(bytes, StandardCharsets.ISO_8859_1).contains("<!ENTITY")) {
      return Transcript.unread(IssueCode.UNREADABLE_CONTENT, "the XML declares a document type, which no meeting does");
    }
    Optional<Element> meeting = meeting(document);
    return meeting.map(found -> Transcript.of(write(found), title(found))).orElseGet(() -> Transcript.unread(IssueCode.UNREADABLE_CONTENT, "the XML holds no meeting"));
  }

  private static Document parse(byte[] bytes) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.xmlParser().setMaxDepth(DEEPEST));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The meeting; in a SOAP envelope, the answer may stand as text.
  private static Optional<Element> meeting(Document document) {
    Optional<Element> meeting = find(document);
    if (meeting.isPresent()) {
      return meeting;
    }
    String inner = Fields.decoded(document.wholeText());
    return inner.contains("<") ? find(Jsoup.parse(inner, "", Parser.xmlParser().setMaxDepth(DEEPEST))) : Optional.empty();
  }

  private static Optional<Element> find(Document document) {
    return document.getAllElements().stream().filter(element -> ROOTS.contains(Fields.name(element)))
        .filter(element -> !Fields.list(element, "agendaitem").isEmpty() || !Fields.list(element, "attendee").isEmpty()).findFirst();
  }

  private static Optional<String> title(Element meeting) {
    return body(meeting).map(body -> "Minutes of " + body);
  }

  private static Optional<String> body(Element meeting) {
    return Fields.of(meeting, "committeename", "committeetitle", "committee", "bodyname", "body", "meetingtitle").filter(name -> name.chars().anyMatch(Character::isLetter));
  }

  private static String write(Element meeting) {
    LineWriter lines = new LineWriter();
    line(lines, "Minutes of " + body(meeting).orElse("meeting"));
    MeetingMoment.of(meeting).ifPresent(moment -> line(lines, moment));
    Fields.of(meeting, "meetinglocation", "location", "venue", "meetingvenue").ifPresent(venue -> line(lines, "Venue: " + venue));
    AttendanceLists.write(meeting, lines);
    lines.emptyLine();
    line(lines, "Items");
    List<Element> items = Fields.list(meeting, "agendaitem");
    items.forEach(item -> item(lines, item, items.size() > 1));
    MeetingMoment.end(meeting).ifPresent(end -> {
      lines.emptyLine();
      line(lines, "The meeting ended at " + end + ".");
    });
    return lines.text();
  }

  private static void item(LineWriter lines, Element item, boolean several) {
    Optional<String> number = Fields.of(item, "agendaitemdisplaynumber", "displaynumber", "displayednumber", "agendaitemnumber", "itemnumber", "number", "minutesitemnumber", "minutesnumber")
        .filter(digits -> !digits.equals("0") && !digits.equals("0."));
    String title = Fields.of(item, "agendaitemtitle", "itemtitle", "title").orElse("");
    lines.emptyLine();
    number.ifPresent(digits -> {
      lines.words(digits.endsWith(".") ? digits : digits + ".");
      if (several) {
        lines.newLine();
      } else {
        lines.words(" ");
      }
    });
    line(lines, title);
    String decision = Fields.page(item, "decision", "agendaitemdecision", "decisionnonemptyhtmlbody", "decisionhtmlbody", "decisionhtml", "decisiontext");
    String minutes = Fields.page(item, "minutes", "agendaitemminutes", "minutesnonemptyhtmlbody", "minuteshtmlbody", "minuteshtml", "minutestext", "minute");
    block(lines, "Decision:", decision);
    block(lines, "Minutes:", minutes);
    block(lines, "Actions:", Fields.page(item, "actions", "actioncomments"));
    if (decision.isEmpty() && minutes.isEmpty() && isRestricted(item)) {
      line(lines, "(This item is restricted; the public has no text of it.)");
    }
  }

  private static boolean isRestricted(Element item) {
    return Fields.of(item, "isrestricted", "restricted", "itemrestricted").map(flag -> flag.toLowerCase(Locale.ROOT)).filter(flag -> flag.equals("true") || flag.equals("1") || flag.equals("yes")).isPresent();
  }

  private static void block(LineWriter lines, String label, String text) {
    if (!text.isEmpty()) {
      line(lines, label);
      text.lines().forEach(words -> paragraph(lines, words));
    }
  }

  private static void paragraph(LineWriter lines, String words) {
    if (words.isBlank()) {
      lines.emptyLine();
    } else {
      lines.indent(words.length() - words.stripLeading().length());
      String[] cells = words.strip().split("\t", -1);
      for (int i = 0; i < cells.length; i++) {
        if (i > 0) {
          lines.tab();
        }
        lines.words(cells[i]);
      }
      lines.newLine();
    }
  }

  private static void line(LineWriter lines, String words) {
    lines.newLine();
    lines.words(words);
    lines.newLine();
  }
}
