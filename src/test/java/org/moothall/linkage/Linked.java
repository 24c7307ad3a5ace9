package org.moothall.linkage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.moothall.graph.Moot;
import org.moothall.graph.Reused;
import org.moothall.ingest.Loading;
import org.moothall.store.Scratch;
import org.moothall.store.Store;

/// Minutes of the invented Northmoor District Council, from their items to their links: what [Linkage] draws of them once they are read and loaded.
final class Linked {

  private final Path folder;
  private final List<Path> files = new ArrayList<>();

  Linked(Path folder) {
    this.folder = folder;
  }

  /// Minutes of a body on a day, such as `3 May 2023`, with these items.
  Linked minutes(String body, String day, String items) {
    Path file = folder.resolve(files.size() + ".txt");
    try {
      Files.writeString(file, """
          NORTHMOOR DISTRICT COUNCIL

          %s

          MINUTES of the meeting held on %s at 6.30 pm

          Present: Councillors Ada Pell (Chair) and Tom Harker

          %s
          """.formatted(body, day, items));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    files.add(file);
    return this;
  }

  /// The values of a property of the links of a class, as words, in order.
  List<String> of(Node type, Node property) {
    try (Store store = Scratch.store()) {
      new Loading(store, Corpus.BASE).load(files, _ -> {});
      return store.read(dataset -> dataset.stream(Node.ANY, Node.ANY, Reused.TYPE, type)
          .flatMap(link -> dataset.stream(link.getGraph(), link.getSubject(), property, Node.ANY)).flatMap(said -> words(said.getObject())).sorted().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> words(Node value) {
    return Stream.of(value.isLiteral() ? value.getLiteralLexicalForm() : value.getURI().replace(Moot.NAMESPACE, "").replace(Corpus.BASE, ""));
  }
}
