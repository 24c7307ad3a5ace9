package org.moothall.feed;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moothall.publish.Site;
import org.moothall.query.Reading;
import org.moothall.search.Hit;
import org.moothall.search.Name;

/// The feed of a search: an entry a hit, the latest day first. A fact is known again by its name, a passage by its document and place.
public final class SearchFeed {

  private static final int LONGEST_TITLE = 120;

  private final Site site;

  /// @param site where things stand
  public SearchFeed(Site site) {
    this.site = site;
  }

  /// The feed of what was found.
  ///
  /// @param words what was looked for
  /// @param address what follows the path of the search, with the question mark
  public Feed of(Reading reading, String words, List<Hit> hits, String address) {
    Updates updates = new Updates(reading.changes());
    Map<String, FeedEntry> entries = new LinkedHashMap<>();
    hits.stream().map(hit -> entry(hit, updates)).forEach(entry -> entries.putIfAbsent(entry.id(), entry));
    Instant updated = entries.values().stream().map(FeedEntry::updated).max(Comparator.naturalOrder()).orElseGet(updates::latest);
    String title = words.isEmpty() ? "Search" : "Search: " + words;
    return new Feed(title, "feeds/search", address, "search" + address, updated, List.copyOf(entries.values()));
  }

  private FeedEntry entry(Hit hit, Updates updates) {
    String id = hit.thing() + hit.place().map(place -> "#passage-" + place.start() + "-" + place.end()).orElse("");
    String where = hit.body().or(hit::council).map(Name::label).orElse("");
    Instant updated = hit.graphs().stream().map(updates::of).max(Comparator.naturalOrder()).orElseGet(updates::latest);
    String page = hit.thing().startsWith(site.base()) ? site.at(hit.thing().substring(site.base().length())) : hit.thing();
    return new FeedEntry(id, hit.kind().label() + ": " + line(hit.words()), hit.words() + (where.isEmpty() ? "" : "\n" + where), page, hit.kind().label(), updated, hit.date());
  }

  private static String line(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    int blank = line.length() <= LONGEST_TITLE ? -1 : line.lastIndexOf(' ', LONGEST_TITLE);
    return line.length() <= LONGEST_TITLE ? line : line.substring(0, blank > 0 ? blank : LONGEST_TITLE) + "…";
  }
}
