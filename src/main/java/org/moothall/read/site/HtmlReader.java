package org.moothall.read.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.moothall.read.words.Encodings;
import org.moothall.read.words.Transcript;

/// Reads an HTML page as text: a line for each block, a tab between the cells of a row, a mark before each list entry.
/// Navigation, scripts and other furniture of the site are left out.
public final class HtmlReader {

  private static final String NOT_READ =
      "script,style,noscript,template,nav,footer,aside,dialog,button,select,textarea,input,iframe,svg,object,[hidden],"
          + "[role=navigation],[role=banner],[role=contentinfo],[role=search],[role=dialog],[role=alert],[aria-hidden=true],"
          + "#skip,.skip,.skiplink,.skip-link,.breadcrumb,.breadcrumbs,.mgHiddenText,.mgPrinterIcon,.mgAgendaControls,.mgFileSize,"
          + ".share,.social,.social-share,.cookie,.cookies,[id^=cookie],[class^=cookie],.pagination";
  private static final String MAIN = "main,[role=main]";
  private static final int ENOUGH = 200;
  private static final Pattern WHOLE_PAGE = Pattern.compile("(?i)<(?:!doctype|html|body)\\b");
  private static final Pattern LINED = Pattern.compile("(?i)<(?:p|br|div|li|tr|h[1-6])\\b");

  private HtmlReader() {}

  /// Reads a page. The encoding is taken from the byte order mark or the page's own declaration, else from its bytes.
  public static Transcript read(byte[] bytes) {
    try {
      Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
      boolean broken = page.charset().equals(StandardCharsets.UTF_8) && page.text().indexOf('\uFFFD') >= 0;
      String decoded = broken || bytes.length < 500_000 ? Encodings.decode(bytes).text() : "";
      return read(broken ? Jsoup.parse(decoded) : page, isMostlyText(decoded));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads a piece of a page.
  static Transcript read(String html) {
    return read(Jsoup.parse(html), isMostlyText(html));
  }

  /// Plain text with a few tags left in it: its lines, not the tags, are its form.
  private static boolean isMostlyText(String html) {
    return !WHOLE_PAGE.matcher(html).find() && html.lines().filter(line -> !line.isBlank()).count() > 4 * LINED.matcher(html).results().count();
  }

  private static Transcript read(Document page, boolean keepLines) {
    page.select(NOT_READ).remove();
    page.select("header").stream().filter(header -> header.closest("main,article,[role=main],.AgendaHeader") == null && header.selectFirst("h1") == null).toList().forEach(Element::remove);
    page.select("form").stream().filter(form -> form.selectFirst("h1,h2,table,p") == null).toList().forEach(Element::remove);
    BlockWriter writer = new BlockWriter(keepLines);
    String text = Furniture.cleared(writer.write(main(page)));
    return new Transcript(text, Optional.of(page.title().strip()).filter(title -> !title.isEmpty()), writer.issues());
  }

  private static Element main(Document page) {
    Elements mains = page.select(MAIN);
    return mains.size() == 1 && mains.getFirst().text().length() >= ENOUGH ? mains.getFirst() : page.body();
  }
}
