package org.moothall.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.moothall.identity.Digest;
import org.moothall.publish.Site;
import org.moothall.query.NamedQueries;
import org.moothall.query.NamedQuery;
import org.moothall.query.Reading;
import org.moothall.query.Row;
import org.moothall.query.Term;

/// The feeds of named queries: an entry a row, in the order of the query. A row is known again by its values, so one that changes is a new entry.
public final class QueryFeeds {

  private static final int ENTRIES = 50;

  private final Site site;
  private final NamedQuery graphs;

  /// @param site where things stand
  public QueryFeeds(Site site) {
    this.site = site;
    this.graphs = NamedQueries.read("feeds", site.base()).get("graphs");
  }

  /// The feed of a query.
  ///
  /// @param arguments the values of its parameters
  /// @param search the same as they stand in its address, with the question mark, or nothing
  public Feed of(Reading reading, NamedQuery query, Map<String, String> arguments, String search) {
    Updates updates = new Updates(reading.changes());
    Map<String, FeedEntry> entries = new LinkedHashMap<>();
    reading.rows(query, arguments).stream().limit(ENTRIES)
        .map(row -> entry(reading, query, row, updates)).forEach(entry -> entries.putIfAbsent(entry.id(), entry));
    Instant updated = entries.values().stream().map(FeedEntry::updated).max(Comparator.naturalOrder()).orElseGet(updates::latest);
    return new Feed(query.title(), "feeds/" + query.path(), search, query.path() + search, updated, List.copyOf(entries.values()));
  }

  private FeedEntry entry(Reading reading, NamedQuery query, Row row, Updates updates) {
    String values = row.terms().entrySet().stream().map(cell -> cell.getKey() + ": " + cell.getValue().text()).collect(Collectors.joining("\n"));
    Optional<String> thing = row.terms().values().stream().filter(Term.Iri.class::isInstance).map(Term::text)
        .filter(iri -> iri.startsWith(site.base())).reduce((_, last) -> last);
    Instant updated = thing.flatMap(iri -> last(reading, iri, updates)).orElseGet(updates::latest);
    String page = site.at(query.path());
    return new FeedEntry(page + "#" + Digest.of(values), title(query, row), values, thing.map(iri -> site.at(iri.substring(site.base().length()))).orElse(page),
        query.title(), updated, date(row));
  }

  private Optional<Instant> last(Reading reading, String iri, Updates updates) {
    return reading.rows(graphs, Map.of("thing", iri)).stream().map(row -> updates.of(row.text("graph"))).max(Comparator.naturalOrder());
  }

  private static String title(NamedQuery query, Row row) {
    String words = row.terms().values().stream().filter(Term.Literal.class::isInstance).map(Term::text).limit(4).collect(Collectors.joining(", "));
    return words.isEmpty() ? query.title() : words;
  }

  private static Optional<LocalDate> date(Row row) {
    try {
      return row.find("date").map(day -> LocalDate.parse(day.text()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
