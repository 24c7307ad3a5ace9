package org.moothall.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.moothall.graph.Reused;
import org.moothall.store.Change;
import org.moothall.store.ChangeLog;

/// Makes an index be of a state of the store: by what changed since, or from nothing.
final class Upkeep {

  private final IndexFiles files;
  private final DatasetGraph dataset;
  private final Entries entries;

  private final BooleanSupplier ended;

  private Upkeep(IndexFiles files, DatasetGraph dataset, BooleanSupplier ended) {
    this.files = files;
    this.dataset = dataset;
    this.ended = ended;
    this.entries = new Entries(dataset);
  }

  /// Brings an index from one state to that of the dataset.
  ///
  /// @param ended whether nobody wants it any more
  /// @return the state that it then is of
  static Position bring(IndexFiles files, Position from, DatasetGraph dataset, BooleanSupplier ended) {
    ChangeLog log = ChangeLog.of(dataset);
    Position to = Position.of(log);
    Upkeep upkeep = new Upkeep(files, dataset, ended);
    try {
      if (from.isIn(log)) {
        upkeep.follow(log.list(from.number() + 1, to.number()));
      } else {
        upkeep.rebuild();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("[search] index", e);
    }
    to.write(files.writer());
    return to;
  }

  private void rebuild() throws IOException {
    files.writer().deleteAll();
    for (Node type : Entries.types().toList()) {
      String before = "";
      for (Iterator<Quad> found = dataset.findNG(Node.ANY, Node.ANY, Reused.TYPE, type); found.hasNext() && !ended.getAsBoolean(); ) {
        Node thing = found.next().getSubject();
        if (thing.isURI() && !before.equals(thing.getURI())) {
          before = thing.getURI();
          files.replace(thing, entries.of(thing));
        }
      }
    }
  }

  private void follow(List<Change> changes) throws IOException {
    Set<Node> graphs = changes.stream().map(Change::graph).collect(Collectors.toSet());
    if (!graphs.isEmpty()) {
      for (Node thing : touched(graphs)) {
        files.replace(thing, entries.of(thing));
      }
    }
  }

  /// The things that graphs tell of, those that they told of, and those that name any of them as a person.
  private Set<Node> touched(Set<Node> graphs) throws IOException {
    Set<Node> things = new HashSet<>();
    graphs.forEach(graph -> Iter.asStream(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY)).map(Quad::getSubject).filter(Node::isURI).forEach(things::add));
    try (DirectoryReader reader = files.read()) {
      List<Node> told = having(reader, Fields.GRAPH, graphs);
      things.addAll(told);
      things.addAll(having(reader, Fields.NAMED, things));
    }
    return things;
  }

  private static List<Node> having(DirectoryReader reader, String field, Collection<Node> values) throws IOException {
    List<BytesRef> terms = values.stream().map(value -> new BytesRef(value.getURI())).toList();
    StoredFields stored = reader.storedFields();
    List<Node> things = new ArrayList<>();
    for (ScoreDoc hit : new IndexSearcher(reader).search(new TermInSetQuery(field, terms), Math.max(1, reader.maxDoc())).scoreDocs) {
      things.add(NodeFactory.createURI(stored.document(hit.doc, Set.of(Fields.THING)).get(Fields.THING)));
    }
    return things;
  }
}
