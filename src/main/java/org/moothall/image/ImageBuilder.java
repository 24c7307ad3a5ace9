package org.moothall.image;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/// Makes an image of a dataset: from all of it, or from an image of an earlier state and the graphs that are different now.
final class ImageBuilder {

  private static final Terms NO_TERMS = new Terms(0, new Bytes(new MemorySegment[0]), Longs.of(), Ints.of(), Ints.of(new int[1 << 10]));

  private final TermWriter terms;
  private final Shelf shelf;
  private final Quadruples quadruples = new Quadruples();

  private ImageBuilder(Terms before, Shelf shelf) throws IOException {
    this.terms = new TermWriter(before, shelf);
    this.shelf = shelf;
  }

  /// Bytes of terms where there is no image yet.
  static Bytes noBytes() {
    return NO_TERMS.bytes();
  }

  /// An image of all named graphs.
  static Image build(long version, DatasetGraph dataset, Shelf shelf) throws IOException {
    ImageBuilder builder = new ImageBuilder(NO_TERMS, shelf);
    builder.add(dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY));
    return builder.finish(version);
  }

  /// An image that differs from one of an earlier state in some graphs only. Terms of statements that are gone stay in it.
  static Image build(long version, DatasetGraph dataset, Image before, Set<Node> changed, Shelf shelf) throws IOException {
    ImageBuilder builder = new ImageBuilder(before.terms(), shelf);
    Set<Integer> left = new HashSet<>();
    changed.forEach(graph -> left.add(before.terms().number(graph)));
    builder.add(before, left);
    for (Node graph : changed) {
      builder.add(dataset.findNG(graph, Node.ANY, Node.ANY, Node.ANY));
    }
    return builder.finish(version);
  }

  private void add(Iterator<Quad> quads) throws IOException {
    try {
      while (quads.hasNext()) {
        Quad quad = quads.next();
        quadruples.add(terms.number(quad.getGraph()), terms.number(quad.getSubject()), terms.number(quad.getPredicate()), terms.number(quad.getObject()));
      }
    } finally {
      Iter.close(quads);
    }
  }

  private void add(Image before, Set<Integer> left) {
    Members members = before.members();
    for (int place = 0; place < before.size(); place++) {
      for (int at = members.start(place); at < members.end(place); at++) {
        int graph = members.memberships().at(at);
        if (!left.contains(graph)) {
          quadruples.add(graph, before.subjects().at(place), before.spo().second().at(place), before.spo().third().at(place));
        }
      }
    }
  }

  private Image finish(long version) throws IOException {
    return ImageWriter.write(version, terms.close(), quadruples, shelf);
  }
}
