package org.moothall.query;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// How the formats of SPARQL's results (JSON and XML, both of version 1.2) write rows and terms: a `%` stands for a value.
enum Markup {
  JSON(Escaping.JSON) {
    @Override
    String pattern(Part part) {
      return switch (part) {
        case ROWS -> "{\"head\":{\"vars\":[%]%},\"results\":{\"bindings\":[\n%\n]}}\n";
        case TRUTH -> "{\"head\":{%},\"boolean\":%}\n";
        case VARIABLE, LINK -> "\"%\"";
        case LINKS -> "\"link\":[%]";
        case ROW -> "{%}";
        case BINDING -> "\"%\":%";
        case IRI -> "{\"type\":\"uri\",\"value\":\"%\"}";
        case BLANK -> "{\"type\":\"bnode\",\"value\":\"%\"}";
        case STRING -> "{\"type\":\"literal\",\"value\":\"%\"}";
        case WITH_LANGUAGE -> "{\"type\":\"literal\",\"xml:lang\":\"%\",\"value\":\"%\"}";
        case WITH_DIRECTION -> "{\"type\":\"literal\",\"its:dir\":\"%\",\"xml:lang\":\"%\",\"value\":\"%\"}";
        case TYPED -> "{\"type\":\"literal\",\"datatype\":\"%\",\"value\":\"%\"}";
        case TRIPLE -> "{\"type\":\"triple\",\"value\":{\"subject\":%,\"predicate\":%,\"object\":%}}";
        case BETWEEN -> ",";
        case BETWEEN_ROWS -> ",\n";
      };
    }
  },

  XML(Escaping.XML) {
    @Override
    String pattern(Part part) {
      return switch (part) {
        case ROWS -> HEAD + "%%</head>\n<results>\n%\n</results>\n</sparql>\n";
        case TRUTH -> HEAD + "%</head>\n<boolean>%</boolean>\n</sparql>\n";
        case VARIABLE -> "<variable name=\"%\"/>";
        case LINK -> "<link href=\"%\"/>";
        case LINKS -> "%";
        case ROW -> "<result>%</result>";
        case BINDING -> "<binding name=\"%\">%</binding>";
        case IRI -> "<uri>%</uri>";
        case BLANK -> "<bnode>%</bnode>";
        case STRING -> "<literal>%</literal>";
        case WITH_LANGUAGE -> "<literal xml:lang=\"%\">%</literal>";
        case WITH_DIRECTION -> "<literal xmlns:its=\"http://www.w3.org/2005/11/its\" its:version=\"2.0\" its:dir=\"%\" xml:lang=\"%\">%</literal>";
        case TYPED -> "<literal datatype=\"%\">%</literal>";
        case TRIPLE -> "<triple><subject>%</subject><predicate>%</predicate><object>%</object></triple>";
        case BETWEEN -> "";
        case BETWEEN_ROWS -> "\n";
      };
    }
  };

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sparql xmlns=\"http://www.w3.org/2005/sparql-results#\">\n<head>";

  private final Escaping escaping;

  // Written when the constant is made, and never after.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Map<Part, Frame> frames = new EnumMap<>(Part.class);

  Markup(Escaping escaping) {
    this.escaping = escaping;
    for (Part part : Part.values()) {
      frames.put(part, Frame.of(pattern(part)));
    }
  }

  /// What has words of its own in a format.
  enum Part {
    ROWS, TRUTH, VARIABLE, LINKS, LINK, ROW, BINDING, IRI, BLANK, STRING, WITH_LANGUAGE, WITH_DIRECTION, TYPED, TRIPLE, BETWEEN, BETWEEN_ROWS
  }

  Escaping escaping() {
    return escaping;
  }

  Frame frame(Part part) {
    return Objects.requireNonNull(frames.get(part));
  }

  abstract String pattern(Part part);
}
