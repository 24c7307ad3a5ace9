package org.moothall.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.moothall.publish.Site;
import org.moothall.query.Row;
import tools.jackson.databind.json.JsonMapper;

/// What a page is about in the words of schema.org, as JSON-LD for search engines.
record StructuredData(Site site, Personal personal) {

  private static final String NAME = "name";
  private static final String TYPE = "@type";

  /// The JSON-LD of a page, ready to stand in it; nothing for kinds of things that schema.org has no word for.
  ///
  /// @param title what the thing is called
  /// @param answers the answers that the page shows, by the names of their queries
  String of(PageKind kind, String iri, String title, Map<String, List<Row>> answers) {
    Map<String, Object> thing = new LinkedHashMap<>();
    thing.put("@context", "https://schema.org");
    thing.put("@id", iri);
    thing.put(NAME, title);
    thing.put("url", page(iri));
    switch (kind) {
      case COUNCIL -> council(thing, answers.getOrDefault("links", List.of()));
      case BODY -> body(thing, answers.getOrDefault("header", List.of()));
      case MEETING -> meeting(thing, answers.getOrDefault("header", List.of()));
      case PERSON -> person(thing, answers);
      case ITEM, POST, THEME, DECISION, ACTION, DOCUMENT, FIGURE, SERIES, THING -> thing.clear();
    }
    // An end tag in a name would end the element that holds it.
    return thing.isEmpty() ? "" : JsonMapper.shared().writeValueAsString(thing).replace("<", "\\u003c");
  }

  private static void council(Map<String, Object> thing, List<Row> links) {
    thing.put(TYPE, "GovernmentOrganization");
    put(thing, "sameAs", links.stream().map(row -> row.text("link")));
    put(thing, "identifier", links.stream().map(row -> row.text("code")));
  }

  private void body(Map<String, Object> thing, List<Row> header) {
    thing.put(TYPE, "GovernmentOrganization");
    named(header, "council", "GovernmentOrganization").ifPresent(council -> thing.put("parentOrganization", council));
  }

  private void meeting(Map<String, Object> thing, List<Row> header) {
    thing.put(TYPE, "Event");
    put(thing, "startDate", header.stream().map(row -> moment(row, "start")));
    put(thing, "endDate", header.stream().filter(row -> !row.text("end").isEmpty()).map(row -> moment(row, "end")));
    header.stream().map(row -> personal.withhold(row.text("venue")))
        .filter(venue -> !venue.isEmpty()).findFirst()
        .ifPresent(venue -> thing.put("location", thing(TYPE, "Place", NAME, venue)));
    named(header, "body", "GovernmentOrganization").or(() -> named(header, "council", "GovernmentOrganization"))
        .ifPresent(body -> thing.put("organizer", body));
  }

  private void person(Map<String, Object> thing, Map<String, List<Row>> answers) {
    thing.put(TYPE, "Person");
    put(thing, "alternateName", answers.getOrDefault("names", List.of()).stream().map(row -> personal.withhold(row.text(NAME))));
    put(thing, "jobTitle", answers.getOrDefault("posts", List.of()).stream().map(row -> row.text("postName")));
    put(thing, "memberOf", answers.getOrDefault("organisations", List.of()).stream().map(row -> row.text(NAME)));
  }

  private Optional<Map<String, Object>> named(List<Row> header, String variable, String type) {
    return header.stream().filter(row -> !row.text(variable).isEmpty()).findFirst()
        .map(row -> thing(TYPE, type, "@id", row.text(variable), NAME, row.text(variable + "Name"), "url", page(row.text(variable))));
  }

  // In this order, on every machine: the same page has the same tag after a restart.
  private static Map<String, Object> thing(String... pairs) {
    Map<String, Object> thing = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      thing.put(pairs[i], pairs[i + 1]);
    }
    return thing;
  }

  private static String moment(Row row, String time) {
    String date = row.text("date");
    return date.isEmpty() || row.text(time).isEmpty() ? date : date + "T" + row.text(time);
  }

  private static void put(Map<String, Object> thing, String property, Stream<String> values) {
    List<String> told = values.filter(value -> !value.isEmpty()).distinct().toList();
    if (!told.isEmpty()) {
      thing.put(property, told.size() == 1 ? told.getFirst() : told);
    }
  }

  private String page(String iri) {
    return iri.startsWith(site.base()) ? site.at(Links.encode("/" + iri.substring(site.base().length())).substring(1)) : iri;
  }
}
