package org.moothall.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.moothall.query.NamedQuery;
import org.moothall.query.Sparql;

/// Takes down what readers find wrong with a fact, in the operator's file.
final class CorrectionRoute {

  private static final int LONGEST = 2_000;

  private final Sparql sparql;
  private final NamedQuery evidence;
  private final Templates templates;
  private final Links links;
  private final Corrections.Book book;
  private final Personal personal = new Personal();

  /// @param evidence the query that tells the words of a fact
  CorrectionRoute(Sparql sparql, NamedQuery evidence, Templates templates, Links links, Corrections.Book book) {
    this.sparql = sparql;
    this.evidence = evidence;
    this.templates = templates;
    this.links = links;
    this.book = book;
  }

  /// The form.
  void ask(Context ctx) {
    show(ctx, reported(ctx), false);
  }

  /// Takes a filled form. What the report says of the fact comes from the store, not from the client.
  void take(Context ctx) throws IOException {
    Reported reported = reported(ctx);
    String wrong = Form.parse(Form.utf8(Body.read(ctx))).one("wrong").orElse("").strip();
    if (wrong.isEmpty() || wrong.length() > LONGEST) {
      throw new ProblemException(new Problem.BadRequest("A report says what is wrong in at most " + LONGEST + " characters."));
    }
    if (!book.add(reported, wrong)) {
      throw new ProblemException(new Problem.TooManyRequests("The book of reports is full until somebody has read it.", Duration.ofDays(1)));
    }
    show(ctx, reported, true);
  }

  private Reported reported(Context ctx) {
    Optional<String> iri = links.iri(ctx.pathParam("local"));
    return iri.flatMap(name -> sparql.read(reading -> Reported.of(name, reading.rows(evidence, Map.of("thing", name)), links, personal)))
        .orElseThrow(() -> Absence.of(ctx, sparql, iri));
  }

  private void show(Context ctx, Reported reported, boolean thanked) {
    String local = ctx.pathParam("local");
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("title", "Something wrong?");
    model.put("page", Links.encode("/" + local));
    model.put("action", Links.encode("/correction/" + local));
    model.put("reported", reported);
    model.put("thanked", thanked);
    Answers.html(ctx, templates.fill("correction", model));
  }
}
