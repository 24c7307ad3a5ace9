package org.moothall.publish;

/// The public addresses of what is published. They come from the base alone, never from a request.
///
/// @param base the beginning of the names of things, with its final slash: `http://localhost:7070/id/`
/// @param imprint who publishes
public record Site(String base, Imprint imprint) {

  /// The file name of the context of JSON-LD.
  public static final String CONTEXT = "context.jsonld";

  /// The address of a path without a leading slash.
  public String at(String path) {
    return base.replaceFirst("(?:id/)?$", "") + path;
  }

  /// The endpoint.
  public String endpoint() {
    return at("sparql");
  }

  /// The name of the dataset.
  public String dataset() {
    return at("catalog#dataset");
  }

  /// The name of a version of the dataset.
  String version(long version) {
    return at("catalog#version-" + version);
  }

  /// Where a file of a version stands.
  String dump(long version, String file) {
    return at("dumps/" + version + "/" + file);
  }
}
