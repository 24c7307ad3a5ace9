package org.moothall.query;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Small questions about some things of a store, asked again and again after the start: by the time that readers come, the virtual machine has compiled
/// what answers them. What a question costs does not grow with the store, and while others ask none is asked; the time of those does not count.
public final class Rehearsal {

  /// Where the questions stand; in each, `?thing` is what it is about.
  static final String FOLDER = "rehearsal";

  private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
  private static final Duration MOST = Duration.ofSeconds(20);
  private static final Duration AWAY = Duration.ofMillis(20);
  private static final int ROUNDS = 3_000;
  private static final String THING = "?thing";
  private static final String THINGS = "SELECT ?thing WHERE { ?thing <https://w3id.org/moothall/ontology#date> ?date } LIMIT 300";
  private static final String ANY_THINGS = "SELECT ?thing WHERE { ?thing a ?kind } LIMIT 300";

  private final Sparql sparql;
  private final List<String> questions;

  /// @param base the address that relative names in queries stand on
  public Rehearsal(Sparql sparql, String base) {
    this.sparql = sparql;
    this.questions = NamedQueries.read(FOLDER, base).list().stream().map(NamedQuery::text).toList();
  }

  /// Asks until it has asked enough, or has waited some seconds for answers.
  ///
  /// @param ask asks a question and waits for the answer
  public void run(Consumer<String> ask) {
    try {
      long left = MOST.toNanos();
      List<String> things = things();
      for (int round = 0; round < ROUNDS && !things.isEmpty() && left > 0; round++) {
        for (String question : about(things.get(round % things.size()))) {
          giveWay();
          long asked = System.nanoTime();
          ask.accept(question);
          left -= System.nanoTime() - asked;
        }
      }
    } catch (RefusedException | UncheckedIOException e) {
      LOG.debug("rehearsal ended", e);
    }
  }

  /// The things that are asked about: those with a day, as facts have, or any.
  List<String> things() {
    List<String> dated = things(THINGS);
    return dated.isEmpty() ? things(ANY_THINGS) : dated;
  }

  private List<String> things(String query) {
    return sparql.read(reading -> reading.rows(sparql.parse(query, Graphs.asWritten()))).stream()
        .flatMap(row -> row.find("thing").stream()).flatMap(term -> term instanceof Term.Iri iri ? Stream.of(iri.text()) : Stream.empty()).toList();
  }

  /// The questions about a thing.
  List<String> about(String thing) {
    return questions.stream().map(question -> question.replace(THING, "<" + thing + ">")).toList();
  }

  private void giveWay() {
    while (!sparql.running().isEmpty()) {
      LockSupport.parkNanos(AWAY.toNanos());
    }
  }
}
