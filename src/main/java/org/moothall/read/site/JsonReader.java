package org.moothall.read.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.moothall.issue.IssueCode;
import org.moothall.read.words.Transcript;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads HTML that stands as strings in JSON, as archives and interfaces of sites give it: the strings that hold markup, in
/// their order.
public final class JsonReader {

  private static final Pattern MARKUP = Pattern.compile("(?i)<(?:html|body|div|table|p|h[1-6]|ul|ol|li|br|span)\\b");
  private static final JsonFactory JSON = new JsonFactory();

  private JsonReader() {}

  /// Reads a document.
  public static Transcript read(byte[] bytes) {
    List<String> pages = new ArrayList<>();
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bytes)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING && MARKUP.matcher(parser.getString()).find()) {
          pages.add(parser.getString());
        }
      }
    } catch (JacksonException e) {
      return pages.isEmpty() ? Transcript.unread(IssueCode.DAMAGED_DOCUMENT, "the JSON breaks off before any page in it ends") : pages(pages);
    }
    return pages.isEmpty() ? Transcript.unread(IssueCode.UNREADABLE_CONTENT, "the JSON holds no page") : pages(pages);
  }

  private static Transcript pages(List<String> pages) {
    return pages.size() == 1 ? HtmlReader.read(pages.getFirst()) : HtmlReader.read("<html><body><div>" + String.join("</div><div>", pages) + "</div></body></html>");
  }
}
