package org.moothall.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.moothall.query.GraphFormat;
import org.moothall.query.TableFormat;

/// Chooses the format of an answer.
final class Negotiation {

  /// A media type on offer and what it stands for.
  record Offer<F>(String mediaType, F format) {}

  private static final List<Offer<TableFormat>> TABLES = tables();
  private static final List<Offer<GraphFormat>> GRAPHS =
      Arrays.stream(GraphFormat.values()).map(format -> new Offer<>(format.mediaType(), format)).toList();

  private Negotiation() {}

  /// What the client takes.
  static Accept accept(Context ctx) {
    return Accept.parse(Optional.ofNullable(ctx.header("Accept")));
  }

  /// The best format of rows.
  ///
  /// @throws ProblemException when none is acceptable
  static Offer<TableFormat> table(Context ctx) {
    return best(ctx, TABLES);
  }

  /// The best format of a graph.
  ///
  /// @throws ProblemException when none is acceptable
  static Offer<GraphFormat> graph(Context ctx) {
    return best(ctx, GRAPHS);
  }

  /// The best of some formats of graphs.
  ///
  /// @throws ProblemException when none is acceptable
  static GraphFormat choose(Context ctx, List<GraphFormat> formats) {
    return best(ctx, GRAPHS.stream().filter(offer -> formats.contains(offer.format())).toList()).format();
  }

  /// The format of a graph, unless the client would rather have a page.
  ///
  /// @throws ProblemException when neither is acceptable
  static Optional<GraphFormat> graphOrPage(Context ctx) {
    Accept accept = accept(ctx);
    boolean page = accept.prefersHtml() || (accept.quality("text/html") > 0 && accept.choose(GRAPHS, Offer::mediaType).isEmpty());
    return page ? Optional.empty() : Optional.of(graph(ctx).format());
  }

  /// The content type of an answer: formats that are text say that they are UTF-8.
  static String contentType(String mediaType) {
    return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
  }

  private static <F> Offer<F> best(Context ctx, List<Offer<F>> offers) {
    ctx.header("Vary", "Accept");
    return accept(ctx).choose(offers, Offer::mediaType)
        .orElseThrow(() -> new ProblemException(new Problem.NotAcceptable(offers.stream().map(Offer::mediaType).toList())));
  }

  // The general types of JSON and XML come last: clients that name only them take the special ones under them.
  private static List<Offer<TableFormat>> tables() {
    List<Offer<TableFormat>> offers = new ArrayList<>();
    Arrays.stream(TableFormat.values()).filter(TableFormat::isOfSparql).forEach(format -> offers.add(new Offer<>(format.mediaType(), format)));
    offers.add(new Offer<>("application/json", TableFormat.JSON));
    offers.add(new Offer<>("application/xml", TableFormat.XML));
    return List.copyOf(offers);
  }
}
