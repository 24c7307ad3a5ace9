package org.moothall.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moothall.publish.Site;
import org.moothall.query.NamedQuery;
import org.moothall.query.Reading;
import org.moothall.query.Row;
import org.moothall.query.Term;

/// Gathers what pages show. Everything comes from the queries in the folders of `pages`, so a page can show them too.
final class Pages {

  /// What stands at the address of a thing.
  sealed interface Found {}

  /// What a page shows.
  ///
  /// @param template the name of its template
  /// @param model the values for it
  record Page(String template, Map<String, Object> model) implements Found {}

  /// The name that has taken the place of the thing's.
  record Moved(String iri) implements Found {}

  private static final String THING = "thing";
  private static final String FIGURES = "figures";
  private static final String FRONT = "front";
  private static final String MOOT = "https://w3id.org/moothall/ontology#";
  // Classes that gather others: the page of a person says "Person", not "Agent".
  private static final Set<String> WIDE = Set.of(MOOT + "Agent", MOOT + "Fact", MOOT + "ComparedValue");

  private final PublishedQueries queries;
  private final NamedQuery head;
  private final Links links;
  private final Personal personal = new Personal();
  private final StructuredData structured;
  private final Indicators indicators;
  private final Onward onward;

  /// @param corrections where reports of what is wrong go, if anywhere
  Pages(PublishedQueries queries, Links links, Site site, Optional<Corrections> corrections) {
    this.queries = queries;
    this.links = links;
    this.indicators = new Indicators(links, personal);
    this.onward = new Onward(links, personal, corrections);
    this.structured = new StructuredData(site, personal);
    this.head = queries.behind("any").get("head");
  }

  /// The front page.
  ///
  /// @param waiting the actions that have waited longest
  Page front(Reading reading, List<LedgerLine> waiting) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("title", "Moothall");
    model.put("path", "");
    model.put("description", "What councils decided, who is to do what by when, and which figures they reported, each with the words of their minutes.");
    model.put("feed", "/feeds/all");
    model.put("waiting", waiting);
    Asked answers = Asked.of(reading, queries.behind(FRONT).list(), Map.of());
    fill(model, answers);
    model.put("themes", Tally.of(answers.rows("themes"), "theme", "items", this::cell));
    return new Page(FRONT, model);
  }

  /// The page of a thing, or the name that has taken its place; none for what the store does not have.
  Optional<Found> thing(Reading reading, String local, String iri) {
    if (!reading.knows(iri)) {
      return Optional.empty();
    }
    List<Row> facts = reading.rows(head, Map.of(THING, iri));
    Optional<Found> moved = facts.stream().flatMap(row -> row.find("by").stream()).findFirst().map(by -> new Moved(by.text()));
    return moved.isPresent() ? moved : Optional.of(page(reading, local, iri, facts));
  }

  /// What councils measured.
  Page figures(Reading reading) {
    Asked answers = Asked.of(reading, queries.behind(FIGURES).list(), Map.of());
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("title", "Figures");
    model.put("path", FIGURES);
    model.put("description", "Figures that council minutes report, against targets, earlier values and others.");
    model.put("charts", indicators.charts(answers.rows("compared")));
    fill(model, answers);
    return new Page(FIGURES, model);
  }

  /// What led to a thing and what followed; none for what the store does not have.
  Optional<Page> trace(Reading reading, String local, String iri) {
    if (!reading.knows(iri)) {
      return Optional.empty();
    }
    List<Row> place = reading.rows(queries.behind("fact").get("place"), Map.of(THING, iri));
    String item = place.stream().map(row -> row.text("item")).filter(name -> !name.isEmpty()).findFirst().orElse(iri);
    Asked answers = Asked.of(reading, queries.behind(Trace.FOLDER).list(), Map.of("item", item, THING, iri));
    List<Trace.Step> steps = Trace.of(answers.rows("steps"), iri, links, personal);
    Map<String, Object> model = new LinkedHashMap<>();
    String title = steps.stream().filter(Trace.Step::here).map(step -> step.thing().text()).findFirst().orElse(local);
    model.put("title", title);
    model.put("description", "What led to it and what followed, as council minutes tell: " + title);
    model.put("path", Links.encode("/trace/" + local).substring(1));
    model.put("page", Links.encode("/" + local));
    model.put("steps", steps);
    model.put("queries", answers.behind());
    return Optional.of(new Page(Trace.FOLDER, model));
  }

  private Page page(Reading reading, String local, String iri, List<Row> facts) {
    PageKind kind = PageKind.of(facts.stream().map(row -> row.text("type")).filter(type -> !type.isEmpty()).toList());
    String label = personal.withhold(facts.stream().map(row -> row.text("label")).filter(name -> !name.isEmpty()).findFirst().orElse(local));
    String title = kind == PageKind.MEETING ? Dates.inTitle(label) : label;
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("title", title);
    model.put("description", kind.description(title));
    model.put("path", Links.encode("/" + local).substring(1));
    model.put("local", local);
    model.put("iri", iri);
    model.put("kind", kindName(kind, facts));
    model.put("data", Links.encode("/data/" + local));
    model.put("feed", kind.hasFeed() ? Links.encode("/feeds/" + local) : "");
    List<NamedQuery> asked = kind.folders().stream().flatMap(folder -> queries.behind(folder).list().stream()).toList();
    Asked answers = Asked.of(reading, asked, Map.of(THING, iri));
    fill(model, answers);
    drawn(kind, model, answers);
    model.putAll(onward.of(iri, answers));
    measured(model, answers.rows("measured"));
    model.put("structured", structured.of(kind, iri, label, answers.parts()));
    return new Page(kind.template(), model);
  }

  private void measured(Map<String, Object> model, List<Row> rows) {
    indicators.chart(rows).ifPresent(chart -> model.put("chart", chart));
    model.put("councils", rows.stream().map(row -> row.text("council")).distinct().count());
    model.put("told", rows.stream().flatMap(row -> row.terms().keySet().stream()).distinct().toList());
  }

  /// What pages of some kinds draw from their rows.
  private void drawn(PageKind kind, Map<String, Object> model, Asked asked) {
    switch (kind) {
      case THEME -> model.put("sides", Tally.of(asked.rows("councils"), "council", "discussions", this::cell));
      case PERSON -> model.put("careers", Career.of(asked.rows("posts"), "post", links, personal));
      case POST -> model.put("careers", Career.of(asked.rows("holders"), "person", links, personal));
      case COUNCIL, BODY, MEETING, ITEM, DECISION, ACTION, DOCUMENT, FIGURE, SERIES, THING -> {}
    }
  }

  private Cell cell(Term term) {
    return Cell.of(term, links, personal);
  }

  private void fill(Map<String, Object> model, Asked asked) {
    List<Row> texts = asked.rows("texts");
    String here = texts.size() == 1 ? texts.getFirst().text("document") : "";
    asked.parts().forEach((name, rows) -> model.put(name, Line.of(rows, here, links, personal)));
    model.put("queries", asked.behind());
    if (!here.isEmpty()) {
      List<Note> notes = Note.of(asked.rows("passages"), here, links, personal);
      model.put("notes", notes);
      model.put("legend", Note.kinds(notes));
      model.put("pieces", MarkedText.of(texts.getFirst().text("text"), notes.stream().map(Note::mark).toList(), personal));
    }
  }

  // The word for the kind of thing: that of its class in the ontology, or the end of the class's name.
  private static String kindName(PageKind kind, List<Row> facts) {
    if (kind == PageKind.THEME) {
      return "Theme";
    }
    return facts.stream()
        .filter(row -> row.text("type").startsWith(MOOT) && !WIDE.contains(row.text("type")))
        .map(row -> row.text("typeName").isEmpty() ? Cell.words(row.text("type").replaceFirst(".*#", "")) : row.text("typeName"))
        .findFirst()
        .orElse("Thing");
  }
}
