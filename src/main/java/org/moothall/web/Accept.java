package org.moothall.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// What a client will take: the ranges of an Accept header (RFC 9110, section 12.5.1).
record Accept(List<Range> ranges) {

  /// A media range: `text/*;q=0.5`. A higher rank is more specific.
  private record Range(String type, String subtype, double quality) {
    boolean takes(String mediaType) {
      int slash = mediaType.indexOf('/');
      return (type.equals("*") || type.equals(mediaType.substring(0, slash)))
          && (subtype.equals("*") || subtype.equals(mediaType.substring(slash + 1)));
    }

    int rank() {
      return (type.equals("*") ? 0 : 1) + (subtype.equals("*") ? 0 : 1);
    }
  }

  private static final String HTML = "text/html";

  /// Reads a header; without one everything is taken.
  static Accept parse(Optional<String> header) {
    List<Range> ranges = new ArrayList<>();
    for (String part : header.orElse("*/*").toLowerCase(Locale.ROOT).split(",", -1)) {
      String[] pieces = part.strip().split(";", -1);
      String[] type = pieces[0].strip().split("/", -1);
      if (type.length == 2) {
        ranges.add(new Range(type[0], type[1], quality(pieces)));
      }
    }
    return new Accept(ranges.isEmpty() ? List.of(new Range("*", "*", 1)) : List.copyOf(ranges));
  }

  /// The offer that the client likes best; of equal ones the first.
  <T> Optional<T> choose(List<T> offers, Function<T, String> mediaType) {
    Optional<T> best = Optional.empty();
    double liked = 0;
    for (T offer : offers) {
      double quality = quality(mediaType.apply(offer));
      if (quality > liked) {
        best = Optional.of(offer);
        liked = quality;
      }
    }
    return best;
  }

  /// Whether the client is a browser: it names HTML, and nothing else above it.
  boolean prefersHtml() {
    double html = ranges.stream().filter(range -> range.rank() == 2 && range.takes(HTML)).mapToDouble(Range::quality).max().orElse(0);
    return html > 0 && ranges.stream().noneMatch(range -> range.quality() > html);
  }

  /// How much the client likes a media type: by the most specific range that takes it, from 0 to 1.
  double quality(String mediaType) {
    return ranges.stream().filter(range -> range.takes(mediaType)).max(Comparator.comparingInt(Range::rank)).map(Range::quality).orElse(0.0);
  }

  private static double quality(String[] pieces) {
    for (int i = 1; i < pieces.length; i++) {
      String parameter = pieces[i].strip();
      if (parameter.startsWith("q=")) {
        return number(parameter.substring(2).strip());
      }
    }
    return 1;
  }

  private static double number(String text) {
    return text.matches("(?:0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?)") ? Double.parseDouble(text) : 0;
  }
}
