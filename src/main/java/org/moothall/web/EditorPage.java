package org.moothall.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.moothall.query.NamedQueries;

/// The page to write queries on: YASGUI, with the named queries as examples.
final class EditorPage {

  private final Templates templates;
  private final NamedQueries queries;

  EditorPage(Templates templates, NamedQueries queries) {
    this.templates = templates;
    this.queries = queries;
  }

  /// Shows the editor; its script takes a query from the address.
  void show(Context ctx) {
    SecurityHeaders.allowEditor(ctx);
    List<Map<String, String>> examples = queries.list().stream()
        .map(query -> Map.of("title", query.title(), "href", Links.editor(query.text())))
        .toList();
    Answers.html(ctx, templates.fill("editor", Map.of("title", "SPARQL", "path", "sparql", "description", "Ask any question of the graph of council minutes, in SPARQL.", "examples", examples)));
  }
}
