package org.moothall.read.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.opc.PackagePart;

/// The paragraph styles of a document.
final class Styles {

  private static final int LONGEST_CHAIN = 20;

  private final Map<String, Style> styles = new HashMap<>();
  private Format defaults = Format.NOTHING;
  private String usual = "";

  private Styles() {}

  private record Style(String name, Optional<String> base, Format format) {}

  static Styles read(Optional<PackagePart> part) throws IOException, XMLStreamException {
    Styles styles = new Styles();
    if (part.isPresent()) {
      try (Elements elements = Elements.of(part.get())) {
        elements.tell(styles.new Reader());
      }
    }
    return styles;
  }

  /// What a style says, with all that it is based on.
  Format format(String id) {
    Format format = Format.NOTHING;
    Optional<String> next = Optional.of(id.isEmpty() ? usual : id);
    for (int i = 0; i < LONGEST_CHAIN && next.isPresent() && styles.containsKey(next.get()); i++) {
      Style style = styles.get(next.get());
      format = format.over(style.format());
      next = style.base();
    }
    return format.over(defaults);
  }

  /// Whether a style is one of headings and titles.
  boolean isHeading(String id) {
    String name = name(id);
    return name.startsWith("heading") || name.equals("title") || name.equals("subtitle") || format(id).outline().isPresent();
  }

  /// Whether a style is that of a table of contents.
  boolean isContents(String id) {
    return name(id).startsWith("toc");
  }

  private String name(String id) {
    Style style = styles.get(id);
    return (style == null ? id : style.name()).toLowerCase(Locale.ROOT);
  }

  private final class Reader implements Elements.Listener {

    private String id = "";
    private String name = "";
    private Optional<String> base = Optional.empty();
    private Format format = Format.NOTHING;

    @Override
    public void start(String element, Elements at) throws XMLStreamException {
      switch (element) {
        case "style" -> {
          id = at.attribute("styleId").orElse("");
          name = id;
          base = Optional.empty();
          format = Format.NOTHING;
          usual = at.attribute("type").orElse("").equals("paragraph") && at.attribute("default").filter(on -> on.equals("1") || on.equals("true")).isPresent() ? id : usual;
        }
        case "name" -> name = at.value().orElse(id);
        case "basedOn" -> base = at.value();
        case "rPr", "tblPr", "tcPr", "tblStylePr", "latentStyles" -> at.skip();
        default -> format = format.with(element, at);
      }
    }

    @Override
    public void end(String element) {
      if (element.equals("style") && styles.size() < 5000) {
        styles.put(id, new Style(name, base, format));
      } else if (element.equals("docDefaults")) {
        defaults = format;
        format = Format.NOTHING;
      }
    }
  }
}
