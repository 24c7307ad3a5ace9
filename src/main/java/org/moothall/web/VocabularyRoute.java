package org.moothall.web;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.moothall.publish.Vocabulary;
import org.moothall.query.GraphFormat;
import org.moothall.query.Sparql;

/// The ontology, the themes and the shapes: statements for programs, by suffix or by negotiation, and pages for people.
final class VocabularyRoute {

  private final Sparql sparql;
  private final VocabularyPages pages;
  private final KeptAnswers kept;
  private final Map<String, byte[]> files = new ConcurrentHashMap<>();

  VocabularyRoute(Sparql sparql, VocabularyPages pages, KeptAnswers kept) {
    this.kept = kept;
    this.sparql = sparql;
    this.pages = pages;
  }

  /// A vocabulary as the client likes it best.
  void show(Context ctx, Vocabulary vocabulary) {
    ctx.header("Vary", "Accept");
    Optional<GraphFormat> format = Negotiation.graphOrPage(ctx);
    if (format.isPresent()) {
      ctx.header("Content-Location", address(vocabulary, format.get()));
      send(ctx, vocabulary, format.get());
    } else {
      ctx.header("Link", links(vocabulary));
      kept.page(ctx, sparql.version(), () -> sparql.read(reading -> pages.fill(reading, vocabulary)));
    }
  }

  /// A vocabulary in a format.
  void send(Context ctx, Vocabulary vocabulary, GraphFormat format) {
    byte[] file = files.computeIfAbsent(address(vocabulary, format), _ -> written(vocabulary, format));
    ctx.header("Link", links(vocabulary));
    Answers.bytes(ctx, format.mediaType(), file);
    ctx.header("Cache-Control", "max-age=600");
  }

  /// Where a vocabulary stands in a format.
  static String address(Vocabulary vocabulary, GraphFormat format) {
    return "/" + vocabulary.path() + format.suffix();
  }

  private static String links(Vocabulary vocabulary) {
    List<String> links = new ArrayList<>();
    links.add("</" + vocabulary.path() + ">; rel=\"alternate\"; type=\"text/html\"");
    Arrays.stream(GraphFormat.values())
        .forEach(format -> links.add("<" + address(vocabulary, format) + ">; rel=\"alternate\"; type=\"" + format.mediaType() + "\""));
    links.add("<" + vocabulary.licence() + ">; rel=\"license\"");
    return String.join(", ", links);
  }

  private static byte[] written(Vocabulary vocabulary, GraphFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    vocabulary.write(format, out);
    return out.toByteArray();
  }
}
