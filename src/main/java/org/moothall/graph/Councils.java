package org.moothall.graph;

import java.io.InputStream;
import org.apache.jena.graph.Graph;

/// What is known of councils beforehand, `data/councils.ttl`: names, codes and links to other registers.
///
/// The file gives relative addresses, `<council/…>`, so that its councils are those of the records, whatever the base.
public final class Councils {

  private Councils() {}

  /// The graph of councils written in Turtle.
  ///
  /// @param base the address that paths follow, ending in a slash: `http://localhost:7070/id/`
  public static Graph read(InputStream turtle, String base) {
    return Vocabularies.parse(turtle, base);
  }
}
