package org.moothall.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.moothall.publish.Vocabulary;
import org.moothall.publish.VocabularyTerm;
import org.moothall.query.NamedQueries;
import org.moothall.query.NamedQuery;
import org.moothall.query.Prefixes;
import tools.jackson.databind.json.JsonMapper;

/// The page to write queries on: YASGUI, with the named queries as examples, and the terms that it completes.
final class EditorPage {

  /// Examples that ask about the same.
  record Group(String title, List<Map<String, String>> examples) {}

  /// What a query asks about, told by what it looks for; the first that fits.
  private enum Topic {
    FIGURES("Figures: what was measured", "moot:Figure", "moot:FigureSeries"),
    ACTIONS("Actions: who is to do what, and did they", "moot:Action", "moot:followedBy"),
    DECISIONS("Decisions: what was settled", "moot:Decision", "moot:Referral", "moot:Revision"),
    PEOPLE("People and posts", "moot:Tenure", "moot:Attendance", "moot:Holding"),
    THEMES("Themes, questions and organisations", "moot:ThemeRaising", "moot:Question", "moot:Mention", "moot:CouncilReference", "moot:Reference"),
    RECORD("Meetings, documents and how complete they are", "");

    private final String title;
    private final String terms;

    Topic(String title, String... terms) {
      this.title = title;
      this.terms = String.join(" ", terms);
    }

    static Topic of(NamedQuery query) {
      return Arrays.stream(values()).filter(topic -> Arrays.stream(topic.terms.split(" ")).anyMatch(query.text()::contains)).findFirst().orElse(RECORD);
    }
  }

  private static final int LONGEST = 90;

  private final Templates templates;
  private final Once<List<Group>> groups;
  private final Once<byte[]> terms = new Once<>(() -> JsonMapper.shared().writeValueAsBytes(Map.of("prefixes", Prefixes.usual(), "terms", completions())));

  EditorPage(Templates templates, PublishedQueries queries) {
    this.templates = templates;
    this.groups = new Once<>(() -> groups(queries.named()));
  }

  private static List<Group> groups(NamedQueries queries) {
    Map<Topic, List<NamedQuery>> asked = new LinkedHashMap<>();
    Arrays.stream(Topic.values()).forEach(topic -> asked.put(topic, queries.list().stream().filter(query -> Topic.of(query) == topic).toList()));
    return asked.entrySet().stream().filter(topic -> !topic.getValue().isEmpty())
        .map(topic -> new Group(topic.getKey().title, topic.getValue().stream().map(EditorPage::example).toList()))
        .toList();
  }

  /// Shows the editor; its script takes a query from the address.
  void show(Context ctx) {
    SecurityHeaders.allowEditor(ctx);
    Answers.html(ctx, templates.fill("editor", Map.of("title", "SPARQL", "path", "sparql", "description", "Ask any question of the graph of council minutes, in SPARQL.",
        "groups", groups.get())));
  }

  /// The terms that the editor completes, and the prefixes that it fills in.
  void terms(Context ctx) {
    Answers.bytes(ctx, "application/json", terms.get());
  }

  private static Map<String, String> example(NamedQuery query) {
    return Map.of("title", query.title(), "href", Links.editor(query.text()));
  }

  private static List<Map<String, String>> completions() {
    return Stream.of(Vocabulary.ONTOLOGY, Vocabulary.THEMES).flatMap(vocabulary -> vocabulary.terms().stream()).map(EditorPage::completion).toList();
  }

  private static Map<String, String> completion(VocabularyTerm term) {
    String definition = term.definition().length() <= LONGEST ? term.definition() : term.definition().substring(0, term.definition().lastIndexOf(' ', LONGEST)) + " …";
    return Map.of("name", Prefixes.shorten(term.iri()), "label", term.label(), "definition", definition);
  }
}
