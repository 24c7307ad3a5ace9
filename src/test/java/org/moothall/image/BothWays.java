package org.moothall.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.moothall.store.Jena;
import org.moothall.store.Scratch;

/// The same statements in TDB2 and in an image of it, and the answers of each.
final class BothWays {

  /// More rows than anybody compares.
  static final int MOST = 20_000;

  private static final OpExecutorFactory EXECUTOR = PatientExecutor::new;

  static {
    Jena.init();
  }

  private final DatasetGraph durable = DatabaseMgr.createDatasetGraph();
  private final ImageDataset image;

  BothWays(Iterable<Quad> quads) {
    durable.getContext().set(TDB2.symUnionDefaultGraph, true);
    Txn.executeWrite(durable, () -> quads.forEach(durable::add));
    image = Txn.calculateRead(durable, () -> new ImageDataset(built(durable)));
  }

  private static Image built(DatasetGraph dataset) {
    try {
      return new ImageBuilder(Optional.empty(), new Shelf(Scratch.folder().resolve("image"), Optional.empty()), () -> {}).build(new State(1, 1), dataset);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ImageDataset image() {
    return image;
  }

  /// What something gives in TDB2.
  <T> T durable(Function<DatasetGraph, T> question) {
    return Txn.calculateRead(durable, () -> question.apply(durable));
  }

  /// How often each row comes, and what TDB2 says.
  Map<String, Long> durable(Query query) {
    return durable(dataset -> answers(QueryExec.dataset(dataset), query));
  }

  /// How often each row comes, and what the image says: as it is asked, and twice as it is prepared.
  Map<String, Long> image(Query query) {
    Prepared prepared = new Prepared(Algebra.compile(query.cloneQuery()));
    Map<String, Long> asked = answers(QueryExec.dataset(image), query);
    assertThat(answers(QueryExec.dataset(image).set(Prepared.SYMBOL, prepared), query)).isEqualTo(asked);
    assertThat(answers(QueryExec.dataset(image).set(Prepared.SYMBOL, prepared), query)).isEqualTo(asked);
    return asked;
  }

  private Map<String, Long> answers(QueryExecBuilder asked, Query query) {
    try (QueryExec run = asked.query(query.cloneQuery()).set(ARQConstants.sysOpExecutorFactory, EXECUTOR).build()) {
      if (query.isAskType()) {
        return Map.of(Boolean.toString(run.ask()), 1L);
      }
      return query.isSelectType() ? counted(run.select()) : counted(run.constructTriples());
    }
  }

  private <T> Map<String, Long> counted(Iterator<T> found) {
    Map<String, Long> counts = new TreeMap<>();
    for (int rows = 0; found.hasNext() && rows < MOST; rows++) {
      counts.merge(words(found.next()), 1L, Long::sum);
    }
    return counts;
  }

  private String words(Object found) {
    return found instanceof Binding row
        ? row.varsMentioned().stream().map(variable -> variable + "=" + words(row.get(variable))).sorted().collect(Collectors.joining(" "))
        : Stream.of(((Triple) found).getSubject(), ((Triple) found).getPredicate(), ((Triple) found).getObject()).map(this::words).collect(Collectors.joining(" "));
  }

  /// In the spelling of the store: TDB2 may give a number of the query itself in that or in the query's own. Blank nodes that a query makes are all alike.
  private String words(Node term) {
    boolean made = term.isBlank() && image.image().terms().number(term) == Terms.ABSENT;
    return made ? "_:made" : Terms.stored(term).toString();
  }

  /// Rows in the words in which they are compared.
  static List<String> rows(Map<String, Long> counts) {
    return counts.entrySet().stream().map(row -> row.getValue() + " " + row.getKey()).toList();
  }
}
