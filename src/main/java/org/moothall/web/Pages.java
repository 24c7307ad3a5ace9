package org.moothall.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.moothall.publish.Site;
import org.moothall.query.NamedQueries;
import org.moothall.query.NamedQuery;
import org.moothall.query.Reading;
import org.moothall.query.Row;

/// Gathers what pages show. Everything comes from the queries in the folders of `pages`, so a page can show them too.
final class Pages {

  /// What a page shows.
  ///
  /// @param template the name of its template
  /// @param model the values for it
  record Page(String template, Map<String, Object> model) {}

  private static final String THING = "thing";
  private static final String FRONT = "front";
  private static final String MOOT = "https://w3id.org/moothall/ontology#";
  // Classes that gather others: the page of a person says "Person", not "Agent".
  private static final Set<String> WIDE = Set.of(MOOT + "Agent", MOOT + "Fact", MOOT + "ComparedValue");

  private final Map<String, NamedQueries> folders = new LinkedHashMap<>();
  private final NamedQuery head;
  private final NamedQuery replaced;
  private final Links links;
  private final Personal personal = new Personal();
  private final StructuredData structured;

  Pages(Links links, Site site) {
    this.links = links;
    this.structured = new StructuredData(site, personal);
    Stream.concat(Stream.of(FRONT), Arrays.stream(PageKind.values()).flatMap(kind -> kind.folders().stream()))
        .distinct()
        .forEach(folder -> folders.put(folder, NamedQueries.read("pages/" + folder, links.base())));
    NamedQueries any = NamedQueries.read("pages/any", links.base());
    this.head = any.get("head");
    this.replaced = any.get("replaced");
  }

  /// The front page.
  Page front(Reading reading) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("title", "Moothall");
    model.put("feed", "/feeds/all");
    fill(model, reading, List.of(FRONT), Map.of());
    return new Page(FRONT, model);
  }

  /// The name that has taken the place of a thing's, where one has.
  Optional<String> replacement(Reading reading, String iri) {
    return reading.rows(replaced, Map.of(THING, iri)).stream().map(row -> row.text("by")).findFirst();
  }

  /// The page of a thing; none for what the store does not have.
  Optional<Page> thing(Reading reading, String local, String iri) {
    if (!reading.knows(iri)) {
      return Optional.empty();
    }
    List<Row> facts = reading.rows(head, Map.of(THING, iri));
    List<String> types = facts.stream().map(row -> row.text("type")).filter(type -> !type.isEmpty()).toList();
    PageKind kind = PageKind.of(types);
    Map<String, Object> model = new LinkedHashMap<>();
    String title = personal.withhold(facts.stream().map(row -> row.text("label")).filter(label -> !label.isEmpty()).findFirst().orElse(local));
    model.put("title", kind == PageKind.MEETING ? Dates.inTitle(title) : title);
    model.put("iri", iri);
    model.put("kind", kindName(kind, facts));
    model.put("data", Links.encode("/data/" + local));
    model.put("feed", kind.hasFeed() ? Links.encode("/feeds/" + local) : "");
    Map<String, List<Row>> answers = fill(model, reading, kind.folders(), Map.of(THING, iri));
    model.put("structured", structured.of(kind, iri, title, answers));
    return Optional.of(new Page(kind.template(), model));
  }

  private Map<String, List<Row>> fill(Map<String, Object> model, Reading reading, List<String> names, Map<String, String> arguments) {
    List<Map<String, String>> behind = new ArrayList<>();
    Map<String, List<Row>> answers = new LinkedHashMap<>();
    for (NamedQuery query : queries(names)) {
      answers.put(query.name(), reading.rows(query, arguments));
      behind.add(Map.of("title", query.title(), "href", Links.editor(query.bind(arguments).toString())));
    }
    List<Row> texts = answers.getOrDefault("texts", List.of());
    String here = texts.size() == 1 ? texts.getFirst().text("document") : "";
    answers.forEach((name, rows) -> model.put(name, Line.of(rows, here, links, personal)));
    model.put("queries", behind);
    if (!here.isEmpty()) {
      List<Note> notes = Note.of(answers.getOrDefault("passages", List.of()), here, links, personal);
      model.put("notes", notes);
      model.put("legend", Note.kinds(notes));
      model.put("pieces", MarkedText.of(texts.getFirst().text("text"), notes.stream().map(Note::mark).toList(), personal));
    }
    return answers;
  }

  private List<NamedQuery> queries(List<String> names) {
    return folders.entrySet().stream().filter(folder -> names.contains(folder.getKey())).flatMap(folder -> folder.getValue().list().stream()).toList();
  }

  // The word for the kind of thing: that of its class in the ontology, or the end of the class's name.
  private static String kindName(PageKind kind, List<Row> facts) {
    if (kind == PageKind.THEME) {
      return "Theme";
    }
    return facts.stream()
        .filter(row -> row.text("type").startsWith(MOOT) && !WIDE.contains(row.text("type")))
        .map(row -> row.text("typeName").isEmpty() ? words(row.text("type").replaceFirst(".*#", "")) : row.text("typeName"))
        .findFirst()
        .orElse("Thing");
  }

  private static String words(String name) {
    String spaced = name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
    return spaced.substring(0, 1) + spaced.substring(1).toLowerCase(Locale.UK);
  }
}
