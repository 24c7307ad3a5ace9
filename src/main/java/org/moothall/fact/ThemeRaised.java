package org.moothall.fact;

import java.util.List;

/// That an item is about a theme.
///
/// @param item the item's order
/// @param theme the theme's id in `ontology/themes.ttl`: "housing-repairs"
public record ThemeRaised(int item, String theme, List<Evidence> evidence, double confidence) implements ItemFact {

  public ThemeRaised {
    evidence = List.copyOf(evidence);
  }

  @Override
  public ThemeRaised rated(double likelihood) {
    return new ThemeRaised(item, theme, evidence, likelihood);
  }
}
