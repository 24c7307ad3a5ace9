package org.moothall.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which address of this server stands for which name of a thing.
///
/// @param base the beginning of the names of things, with its final slash
record Links(String base) {

  private static final String SITE = "https://w3id.org/moothall";
  private static final String THEMES = "https://w3id.org/moothall/themes";
  private static final List<String> VOCABULARIES = List.of("https://w3id.org/moothall/ontology", "https://w3id.org/moothall/shapes");
  private static final Pattern LOCAL = Pattern.compile("[^\\p{Cntrl}\\s<>\"{}|^`\\\\]{1,1000}");
  private static final String THEME = "theme/";

  /// The name that a path stands for: `council/northmoor`. None for what cannot be in a name.
  Optional<String> iri(String local) {
    if (!LOCAL.matcher(local).matches()) {
      return Optional.empty();
    }
    return Optional.of(local.startsWith(THEME) ? THEMES + "#" + local.substring(THEME.length()) : base + local);
  }

  /// The path of a thing without a leading slash; none for names that are not ours.
  Optional<String> local(String iri) {
    if (iri.startsWith(base)) {
      return Optional.of(iri.substring(base.length()));
    }
    return iri.startsWith(THEMES + "#") ? Optional.of(THEME + iri.substring(THEMES.length() + 1)) : Optional.empty();
  }

  /// Where a browser finds a thing: a page of ours, or elsewhere. None for what is no web address.
  Optional<String> page(String iri) {
    if (VOCABULARIES.stream().anyMatch(iri::startsWith)) {
      return Optional.of(iri.substring(SITE.length()));
    }
    if (iri.equals(THEMES)) {
      return Optional.of("/themes");
    }
    return local(iri).map(path -> encode("/" + path)).or(() -> iri.matches("https?://[^\\s]+") ? Optional.of(iri) : Optional.empty());
  }

  /// A path with whatever a path cannot hold escaped.
  static String encode(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      return "/" + URLEncoder.encode(path.substring(1), StandardCharsets.UTF_8);
    }
  }

  /// The editor with a query in it.
  static String editor(String query) {
    return "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }
}
