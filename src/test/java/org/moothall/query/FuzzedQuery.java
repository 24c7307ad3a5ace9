package org.moothall.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.JenaException;
import org.moothall.federation.Federation;
import org.moothall.store.Store;

/// A query of any text is refused, or is what the parser alone makes of it and is answered or stopped; what the parser alone takes is
/// refused for a limit or for what it asks only.
public final class FuzzedQuery implements Consumer<byte[]>, AutoCloseable {

  private static final Limits LIMITS = Limits.ofQueries().withTime(Duration.ofSeconds(2));

  private final Store store;
  private final Sparql sparql;
  private final Guard guard = new Guard(NorthmoorStore.BASE, LIMITS, Federation.OFF);

  public FuzzedQuery() {
    try {
      store = NorthmoorStore.in(Files.createTempDirectory("fuzzed"));
      sparql = new Sparql(store, NorthmoorStore.BASE, LIMITS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void accept(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Optional<Query> alone = alone(text);
    try {
      CheckedQuery admitted = guard.admit(text, Graphs.asWritten());
      assertThat(Optional.of(admitted.query())).isEqualTo(alone);
      assertThat(admitted.digest()).isNotEmpty();
      answer(admitted);
    } catch (RefusedException refused) {
      assertThat(refused.refusal() instanceof Refusal.BadSyntax && alone.isPresent()).as(refused.getMessage()).isFalse();
    }
  }

  @Override
  public void close() {
    sparql.close();
    store.close();
  }

  private void answer(CheckedQuery query) {
    sparql.read(reading -> {
      if (query.form().isTable()) {
        reading.write(query, TableFormat.JSON, OutputStream.nullOutputStream());
      } else {
        reading.write(query, GraphFormat.TURTLE, OutputStream.nullOutputStream());
      }
      return true;
    });
  }

  private static Optional<Query> alone(String text) {
    try {
      Query query = QueryFactory.create(text, NorthmoorStore.BASE, Syntax.syntaxSPARQL_12);
      Graphs.asWritten().choose(query);
      return Optional.of(query);
    } catch (JenaException | StackOverflowError _) {
      return Optional.empty();
    }
  }
}
