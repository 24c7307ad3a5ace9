package org.moothall.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// By what actions are chosen and counted.
public enum Facet {
  STATUS("Status"), COUNCIL("Council"), BODY("Body"), OWNER("Owner"), THEME("Theme"), YEAR("Asked for in"), LACKS("Missing");

  private static final String THEMES = "https://w3id.org/moothall/themes#";

  private final String title;

  Facet(String title) {
    this.title = title;
  }

  /// Its name in addresses: `council`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Its name for people.
  public String title() {
    return title;
  }

  /// The values that an action has, each by the value that addresses have for it.
  ///
  /// @param base the beginning of the names of things, which addresses leave out
  List<Named> values(Entry entry, String base) {
    return switch (this) {
      case STATUS -> List.of(new Named(entry.status().word(), entry.status().words()));
      case COUNCIL -> local(entry.council().stream(), base);
      case BODY -> local(entry.body().map(body -> new Named(body.iri(), inCouncil(body, entry.council()))).stream(), base);
      case OWNER -> local(entry.owners().stream(), base);
      case THEME -> local(entry.themes().stream(), THEMES);
      case YEAR -> Stream.of(entry.year()).filter(year -> !year.isEmpty()).map(year -> new Named(year, year)).toList();
      case LACKS -> lacks(entry);
    };
  }

  private static List<Named> local(Stream<Named> things, String base) {
    return things.map(thing -> new Named(thing.iri().startsWith(base) ? thing.iri().substring(base.length()) : thing.iri(), thing.name())).toList();
  }

  private static String inCouncil(Named body, Optional<Named> council) {
    return council.filter(of -> !of.name().equals(body.name())).map(of -> body.name() + ", " + of.name()).orElse(body.name());
  }

  private static List<Named> lacks(Entry entry) {
    Stream<Named> owner = entry.owners().isEmpty() ? Stream.of(new Named("owner", "nobody named")) : Stream.empty();
    Stream<Named> date = entry.isDated() ? Stream.empty() : Stream.of(new Named("date", "no day, month or year given"));
    return Stream.concat(owner, date).toList();
  }
}
