package org.moothall.score;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What is said of one document, by the labels or by a record: the fields that are compared, of the JSON of either.
///
/// Names that begin with `x_`, and `upto`, only labels have: they soften a label. What is absent is empty.
///
/// @param upto the last words that are labelled; if there are any, findings without a label are no errors
/// @param tolerated wordings that a record may list as a decision or action though no label does
record Account(
    String id,
    String kind,
    Optional<Named> council,
    Optional<Named> body,
    Optional<Named> date,
    Optional<Named> start,
    Optional<Named> end,
    Optional<Named> venue,
    List<Person> people,
    Optional<List<Named>> organisations,
    @JsonProperty("x_optional_organisations") List<Named> optionalOrganisations,
    List<Item> items,
    @JsonProperty("x_tolerate") List<Named> tolerated,
    String upto) {

  /// The account of a document that has no record.
  static final Account SILENT = new Account("", "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
      Optional.empty(), Optional.empty(), List.of(), Optional.empty(), List.of(), List.of(), List.of(), "");

  /// The rule that read some words, as a record names it with their evidence.
  record Ground(String rule) {}

  /// What a record says by a rule; labels have none.
  interface Grounded {
    List<Ground> evidence();

    /// The rule that read it first.
    default Optional<String> rule() {
      return evidence().stream().findFirst().map(Ground::rule);
    }
  }

  /// A person, or a role without a name.
  ///
  /// @param optional whether a record may leave the person out
  record Person(
      String name,
      List<Named> roles,
      String attendance,
      boolean chair,
      @JsonProperty("x_aliases") List<Named> aliases,
      @JsonProperty("x_optional") boolean optional,
      List<Ground> evidence) implements Grounded {}

  /// An item of the agenda with what came of it.
  record Item(
      String title,
      List<Decision> decisions,
      List<Action> actions,
      List<Vote> votes,
      List<Named> themes,
      @JsonProperty("themes_optional") List<Named> optionalThemes,
      @JsonProperty("x_themes_optional") List<Named> furtherOptionalThemes,
      List<Figure> figures) {

    boolean isTitled() {
      return !title.isEmpty();
    }
  }

  /// A fact that labels name by its first words (`key`) and records give in full (`text`).
  sealed interface Worded extends Grounded {
    String key();

    String text();

    /// What a key is looked for in.
    default String wording() {
      return text().isEmpty() ? key() : text();
    }
  }

  /// A decision.
  record Decision(String key, String text, String outcome, List<Ground> evidence) implements Worded {}

  /// An action.
  record Action(String key, String text, List<Named> assignees, Optional<Deadline> due, List<Ground> evidence) implements Worded {

    Action {
      due = due.filter(deadline -> !deadline.isEmpty());
    }
  }

  /// A vote.
  record Vote(
      @JsonProperty("for") Optional<Integer> inFavour, Optional<Integer> against, Optional<Named> mover, Optional<Named> seconder,
      List<Ground> evidence) implements Grounded {}

  /// A figure.
  record Figure(Optional<Double> value, String unit, String about, Optional<Double> previous, Optional<Double> target,
      List<Ground> evidence) implements Grounded {}

  /// A fact with the place of its item among the items.
  record Placed<T>(int item, T fact) {}

  Account named(String name) {
    return new Account(
        name, kind, council, body, date, start, end, venue, people, organisations, optionalOrganisations, items, tolerated, upto);
  }

  /// Whether only the first part of the document is labelled.
  boolean isPartial() {
    return !PlainWords.of(upto).isEmpty();
  }

  /// The items with a title, with their places.
  List<Placed<Item>> titledItems() {
    return placed(List::of).stream().filter(placed -> placed.fact().isTitled()).toList();
  }

  /// All that the items have of one kind.
  <T> List<T> all(Function<Item, List<T>> kindOfFact) {
    return items.stream().flatMap(item -> kindOfFact.apply(item).stream()).toList();
  }

  /// The same, with the places of the items.
  <T> List<Placed<T>> placed(Function<Item, List<T>> kindOfFact) {
    List<Placed<T>> facts = new ArrayList<>();
    for (int place = 0; place < items.size(); place++) {
      for (T fact : kindOfFact.apply(items.get(place))) {
        facts.add(new Placed<>(place, fact));
      }
    }
    return facts;
  }
}
