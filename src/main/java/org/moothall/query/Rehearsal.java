package org.moothall.query;

import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Small questions about some things of a store, asked again and again after the start: by the time that readers come, the virtual machine has compiled
/// what answers them. What a question costs does not grow with the store.
public final class Rehearsal {

  /// Where the questions stand; in each, `?thing` is what it is about.
  static final String FOLDER = "rehearsal";

  private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
  private static final Duration MOST = Duration.ofSeconds(4);
  private static final int ROUNDS = 500;
  private static final String THING = "?thing";
  private static final String THINGS = "SELECT ?thing WHERE { ?thing <https://w3id.org/moothall/ontology#date> ?date } LIMIT 200";

  private final Sparql sparql;
  private final List<String> questions;

  /// @param base the address that relative names in queries stand on
  public Rehearsal(Sparql sparql, String base) {
    this.sparql = sparql;
    this.questions = NamedQueries.read(FOLDER, base).list().stream().map(NamedQuery::text).toList();
  }

  /// Asks until it has asked enough, or for some seconds.
  public void run() {
    try {
      long end = System.nanoTime() + MOST.toNanos();
      List<String> things = things();
      for (int round = 0; round < ROUNDS && !things.isEmpty() && System.nanoTime() - end < 0; round++) {
        about(things.get(round % things.size())).forEach(this::ask);
      }
    } catch (RefusedException e) {
      LOG.debug("rehearsal ended: {}", e.refusal());
    }
  }

  /// The things that are asked about.
  List<String> things() {
    return sparql.read(reading -> reading.rows(sparql.parse(THINGS, Graphs.asWritten()))).stream()
        .flatMap(row -> row.find("thing").stream()).flatMap(term -> term instanceof Term.Iri iri ? Stream.of(iri.text()) : Stream.empty()).toList();
  }

  /// The questions about a thing.
  List<String> about(String thing) {
    return questions.stream().map(question -> question.replace(THING, "<" + thing + ">")).toList();
  }

  private void ask(String question) {
    CheckedQuery query = sparql.parse(question, Graphs.asWritten());
    query.digest();
    sparql.read(reading -> {
      reading.write(query, TableFormat.JSON, OutputStream.nullOutputStream());
      return true;
    });
  }
}
