package org.moothall.read.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// The fields of an answer of a council system. Councils run many versions of it: names are compared without prefix, case
/// and underscores, and text may be encoded once, twice or not at all.
final class Fields {

  private static final int MOST_TIMES_ENCODED = 4;
  private static final List<String> OF_THEIR_OWN = List.of("agendaitem", "attendee", "linkeddoc", "linkeddocument");

  private Fields() {}

  static String name(Element element) {
    String name = element.tagName();
    return name.substring(name.indexOf(':') + 1).replace("_", "").toLowerCase(Locale.ROOT);
  }

  static List<Element> list(Element within, String name) {
    return within.getAllElements().stream().filter(element -> name(element).equals(name)).toList();
  }

  /// The words of the first field that has one of the names and any words.
  static Optional<String> of(Element within, String... names) {
    return raw(within, names).map(Fields::oneLine).filter(words -> !words.isEmpty());
  }

  private static String oneLine(String value) {
    String decoded = decoded(value);
    String words = decoded.indexOf('<') >= 0 ? HtmlReader.read(decoded).text() : decoded;
    return words.replace('\u00A0', ' ').replaceAll("\\s+", " ").strip();
  }

  /// The text of a field that holds a piece of a page.
  static String page(Element within, String... names) {
    return raw(within, names).map(Fields::decoded).map(html -> HtmlReader.read(html).text().strip()).orElse("");
  }

  private static Optional<String> raw(Element within, String... names) {
    for (String name : names) {
      for (Element field : within.getAllElements()) {
        if (!field.equals(within) && name(field).equals(name) && owner(field, within)) {
          String value = field.children().isEmpty() ? field.wholeText() : field.html();
          if (!value.isBlank()) {
            return Optional.of(value);
          }
        }
      }
    }
    return Optional.empty();
  }

  /// Whether no item, person or document between the two has the field for its own.
  private static boolean owner(Element field, Element within) {
    for (Element parent = field.parent(); parent != null && !parent.equals(within); parent = parent.parent()) {
      if (OF_THEIR_OWN.contains(name(parent))) {
        return false;
      }
    }
    return true;
  }

  static String decoded(String value) {
    String decoded = value;
    for (int i = 0; i < MOST_TIMES_ENCODED && decoded.indexOf('&') >= 0; i++) {
      String next = Parser.unescapeEntities(decoded, false);
      if (next.equals(decoded)) {
        break;
      }
      decoded = next;
    }
    return decoded;
  }
}
