package org.moothall.image;

import java.util.Iterator;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.iterator.IteratorSlotted;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraphBase;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.TransactionalNull;
import org.jspecify.annotations.Nullable;

/// The named graphs of an image as a dataset of Jena. Its default graph is empty; queries see the union of the graphs in its place.
final class ImageDataset extends DatasetGraphBase {

  static {
    ImageEngine.use();
  }

  private final Image image;
  private final TransactionalNull transactional = new TransactionalNull();

  ImageDataset(Image image) {
    this.image = image;
  }

  Image image() {
    return image;
  }

  @Override
  public Iterator<Quad> find(Node graph, Node subject, Node property, Node object) {
    if (!isWildcard(graph) && Quad.isDefaultGraph(graph)) {
      return Iter.nullIterator();
    }
    int named = isWildcard(graph) ? Scan.OPEN : Quad.isUnionGraph(graph) ? Scan.UNION : image.terms().number(graph);
    int[] wanted = {named, number(subject), number(property), number(object)};
    for (int number : wanted) {
      if (number == Terms.ABSENT) {
        return Iter.nullIterator();
      }
    }
    boolean everything = isWildcard(graph) && wanted[1] < 0 && wanted[2] < 0 && wanted[3] < 0;
    return everything ? Iter.flatMap(listGraphNodes(), name -> find(name, Node.ANY, Node.ANY, Node.ANY)) : new Found(wanted);
  }

  private int number(Node term) {
    return isWildcard(term) ? Scan.OPEN : image.terms().number(term);
  }

  @Override
  public Iterator<Quad> findNG(Node graph, Node subject, Node property, Node object) {
    return find(graph, subject, property, object);
  }

  /// The quads that a scan finds.
  private final class Found extends IteratorSlotted<Quad> {

    private final Scan scan = new Scan(image);
    private final boolean union;

    Found(int[] wanted) {
      union = wanted[0] == Scan.UNION;
      scan.open(wanted[0], wanted[1], wanted[2], wanted[3]);
    }

    @Override
    protected boolean hasMore() {
      return true;
    }

    @Override
    protected @Nullable Quad moveToNext() {
      if (!scan.next()) {
        return null;
      }
      Terms terms = image.terms();
      Node graph = union ? Quad.unionGraph : terms.term(scan.graph());
      return Quad.create(graph, Triple.create(terms.term(scan.subject()), terms.term(scan.property()), terms.term(scan.object())));
    }
  }

  @Override
  public Iterator<Node> listGraphNodes() {
    Ints names = image.members().names();
    return Iter.map(IntStream.range(0, names.size()).iterator(), place -> image.terms().term(names.at(place)));
  }

  @Override
  public Graph getDefaultGraph() {
    return GraphView.createDefaultGraph(this);
  }

  @Override
  public Graph getUnionGraph() {
    return GraphView.createUnionGraph(this);
  }

  @Override
  public Graph getGraph(Node graph) {
    return GraphView.createNamedGraph(this, graph);
  }

  @Override
  public PrefixMap prefixes() {
    return PrefixMapFactory.emptyPrefixMap();
  }

  @Override
  public void addGraph(Node name, Graph graph) {
    throw new UnsupportedOperationException("[image] is for reading only");
  }

  @Override
  public void removeGraph(Node name) {
    throw new UnsupportedOperationException("[image] is for reading only");
  }

  @Override
  public boolean supportsTransactions() {
    return true;
  }

  @Override
  public void begin(TxnType type) {
    transactional.begin(type);
  }

  @Override
  public void begin(ReadWrite mode) {
    transactional.begin(mode);
  }

  @Override
  public boolean promote(Promote mode) {
    return false;
  }

  @Override
  public void commit() {
    transactional.commit();
  }

  @Override
  public void abort() {
    transactional.abort();
  }

  @Override
  public void end() {
    transactional.end();
  }

  @Override
  public ReadWrite transactionMode() {
    return ReadWrite.READ;
  }

  @Override
  public TxnType transactionType() {
    return TxnType.READ;
  }

  @Override
  public boolean isInTransaction() {
    return transactional.isInTransaction();
  }
}
