package org.moothall.image;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/// Makes an image of a dataset: from all of it, or from an image of an earlier state and the graphs that are different now.
final class ImageBuilder {

  private static final Terms NO_TERMS = new Terms(0, new Bytes(List.of()), Longs.of(), Ints.of(), Ints.of(new int[1 << 10]));

  private final TermWriter terms;
  private final Shelf shelf;
  private final Pace pace;
  private final Quadruples quadruples = new Quadruples();

  /// @param before the image whose terms it goes on from
  ImageBuilder(Optional<Image> before, Shelf shelf, Pace pace) throws IOException {
    this.terms = new TermWriter(before.map(Image::terms).orElse(NO_TERMS), shelf);
    this.shelf = shelf;
    this.pace = pace;
  }

  /// An image of all named graphs.
  Image build(State state, DatasetGraph dataset) throws IOException {
    new Renumbering(dataset, terms).add(Node.ANY, quadruples, pace);
    return ImageWriter.write(state, terms.close(), quadruples, shelf);
  }

  /// An image that differs from one of an earlier state in some graphs only. Terms of statements that are gone stay in it.
  Image build(State state, DatasetGraph dataset, Image before, Set<Node> changed) throws IOException {
    Set<Integer> left = new HashSet<>();
    changed.forEach(graph -> left.add(before.terms().number(graph)));
    add(before, left);
    Renumbering renumbering = new Renumbering(dataset, terms);
    for (Node graph : changed) {
      renumbering.add(graph, quadruples, pace);
    }
    return ImageWriter.write(state, terms.close(), quadruples, shelf);
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
}
