package org.moothall.ingest;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.moothall.graph.Inference;
import org.moothall.linkage.Linkage;
import org.moothall.store.Change;
import org.moothall.store.ChangeLog;
import org.moothall.store.Store;

/// Keeps what only several documents together tell in step with the documents of a store.
///
/// It is drawn at first from all that the store holds, so that a load that was killed before is made good by the next, and then from the
/// councils whose documents have changed.
final class Linking {

  private final Store store;
  private final Linkage linkage = new Linkage();
  private long linked;

  Linking(Store store) {
    this.store = store;
  }

  /// Two loads of one process, that of a folder and that of what is sent, must not put what they drew over what the other drew of a newer state: one
  /// links at a time.
  void link(Inference inference) {
    synchronized (store) {
      Drafts.Change drafts = store.readOwn(dataset -> Drafts.of(dataset, inference));
      store.replace(drafts.graphs(), drafts.removed());
      long last = store.read(dataset -> ChangeLog.of(dataset).length());
      Linkage.Drawing drawing = store.readOwn(dataset -> linkage.draw(dataset, changed(dataset, last)));
      List<Node> stale = store.readOwn(Linking::graphs).stream().filter(graph -> !drawing.has(graph)).toList();
      store.replace(drawing.graphs(), stale);
      linkage.keep(drawing);
      linked = last;
    }
  }

  private Set<Node> changed(DatasetGraph dataset, long last) {
    return linked == 0 ? Set.of() : ChangeLog.of(dataset).list(linked + 1, last).stream().map(Change::graph).collect(Collectors.toSet());
  }

  /// The names of the graphs of links.
  static List<Node> graphs(DatasetGraph dataset) {
    return Iter.asStream(dataset.listGraphNodes()).filter(Linkage::isLinks).toList();
  }
}
