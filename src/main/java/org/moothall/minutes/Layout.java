package org.moothall.minutes;

import java.util.List;
import java.util.Set;

/// A layout that minutes are written in, as its profile `vocabulary/layouts/NAME.tsv` tells.
///
/// @param name the name of the profile: "agenda-item"
/// @param kind what a document so laid out is, by its label: "minutes-page"
/// @param standing how far such a document may be trusted: "official-minutes"
/// @param headings the ways its headings of items are written, the likeliest first
/// @param traits what else differs
public record Layout(String name, String kind, String standing, List<HeadingStyle> headings, Set<Trait> traits) {

  /// What reading a text must heed.
  public enum Trait {
    /// Written by one person about a time, not a meeting: nobody attends, nothing is decided.
    IN_FIRST_PERSON,
    /// Nothing in it was formally decided: a transcript, somebody's retelling.
    NO_BUSINESS,
    /// Whole minutes: what stands under an item was said and done, with or without a label.
    WHOLE,
    /// None of the known layouts.
    UNKNOWN
  }

  public Layout {
    headings = List.copyOf(headings);
    traits = Set.copyOf(traits);
  }

  /// The layout of a profile.
  ///
  /// @throws IllegalArgumentException where there is no such profile
  public static Layout named(String name) {
    return LayoutProfiles.named(name);
  }

  /// Whether the text tells of a meeting or a decision.
  public boolean hasMeeting() {
    return !inFirstPerson();
  }

  /// Whether what it says was decided or to be done counts: it does in minutes, not in a transcript or a retelling.
  public boolean hasBusiness() {
    return hasMeeting() && !traits.contains(Trait.NO_BUSINESS);
  }

  /// Whether one person tells of their own work.
  public boolean inFirstPerson() {
    return traits.contains(Trait.IN_FIRST_PERSON);
  }

  /// Whether what stands under an item is minutes even without a label.
  public boolean isWhole() {
    return traits.contains(Trait.WHOLE);
  }

  /// Whether a profile was found for the text.
  public boolean isKnown() {
    return !traits.contains(Trait.UNKNOWN);
  }
}
