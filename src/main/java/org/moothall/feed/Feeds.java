package org.moothall.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.moothall.publish.Site;
import org.moothall.query.NamedQueries;
import org.moothall.query.NamedQuery;
import org.moothall.query.Reading;
import org.moothall.query.Row;

/// The feeds of what happened: of everything, or of a council, a body, a person, a theme. New is what the dataset came to know
/// last; among what it came to know at once, that of the latest day.
public final class Feeds {

  /// The path of the feed of everything, after that of feeds.
  public static final String ALL = "all";

  private static final int ENTRIES = 50;
  private static final String THING = "thing";

  /// An entry before its words are known.
  private record Found(String iri, Instant updated, String date) {}

  private final Site site;
  private final NamedQueries queries;

  /// @param site where things stand
  public Feeds(Site site) {
    this.site = site;
    this.queries = NamedQueries.read("feeds", site.base());
  }

  /// Whether things of a kind have a feed: `council`.
  public boolean isFor(String kind) {
    return List.of("council", "body", "person", "theme").contains(kind);
  }

  /// The feed of everything.
  public Feed all(Reading reading) {
    return feed(reading, new About(ALL, "", "Council minutes"));
  }

  /// The feed of a thing.
  ///
  /// @param local its path: `council/northmoor`
  /// @param iri its name
  /// @param title what people call it
  public Feed of(Reading reading, String local, String iri, String title) {
    return feed(reading, new About(local, iri, title));
  }

  /// What a feed is about.
  private record About(String local, String iri, String title) {
    String kind() {
      return local.replaceFirst("/.*", "");
    }
  }

  private Feed feed(Reading reading, About about) {
    Updates updates = new Updates(reading.changes());
    NamedQuery query = queries.get(about.kind());
    Map<String, Found> found = new HashMap<>();
    reading.rows(query, about.iri().isEmpty() ? Map.of() : Map.of(THING, about.iri()))
        .forEach(row -> found.merge(row.text("entry"), new Found(row.text("entry"), updates.of(row.text("graph")), row.text("date")), Feeds::later));
    List<FeedEntry> entries = found.values().stream()
        .sorted(Comparator.comparing(Found::updated).thenComparing(Found::date).reversed().thenComparing(Found::iri))
        .limit(ENTRIES).map(one -> entry(reading, one)).toList();
    Instant updated = entries.isEmpty() ? updates.latest() : entries.getFirst().updated();
    return new Feed(about.title(), "feeds/" + about.local(), "", about.iri().isEmpty() ? "" : about.local(), updated, entries);
  }

  private static Found later(Found one, Found other) {
    return one.updated().isBefore(other.updated()) ? other : one;
  }

  private FeedEntry entry(Reading reading, Found found) {
    Row told = reading.rows(queries.get("entry"), Map.of(THING, found.iri())).stream().findFirst().orElse(new Row(Map.of()));
    return new FeedEntry(found.iri(), title(told), text(told), site.at(found.iri().substring(site.base().length())),
        told.text("kindName"), found.updated(), date(found.date()));
  }

  /// `Decision: the budget is approved`; of what came of an action `Completed: repair the gate`.
  private static String title(Row told) {
    String words = told.text("followed").isEmpty() ? first(told.text("text"), told.text("label")) : told.text("followed");
    String kind = told.text("progress").isEmpty() ? told.text("kindName") : told.text("progress");
    return kind.isEmpty() ? words : kind.substring(0, 1).toUpperCase(Locale.UK) + kind.substring(1) + ": " + words;
  }

  private static String text(Row told) {
    String words = first(told.text("words"), first(told.text("text"), told.text("label")));
    String where = first(told.text("meetingName"), told.text("councilName"));
    return where.isEmpty() ? words : words + "\n" + where;
  }

  private static String first(String one, String other) {
    return one.isEmpty() ? other : one;
  }

  private static Optional<LocalDate> date(String day) {
    try {
      return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
