package org.moothall.minutes;

import java.util.Optional;
import java.util.regex.Matcher;
import org.moothall.text.Wording;

/// Labels that stand alone on their line and say what follows.
///
/// `RESOLVED` · `Resolved:` · `ACTION` · `Decision:` · `Minutes:` · `RECOMMENDED -`
final class Markers {

  static final Wording LABEL = Wording.of(
      "(?i)^(?:\\*\\*)?(?:(?<minutes>minutes)|(?<decision>(?:the decision|decisions?)(?: made| taken)?)|(?<resolved>resolved"
          + "|agreed|unanimously resolved|it was resolved|the \\p{L}{4,12} resolved)"
          + "|(?<recommended>recommended|recommendations?|resolved to recommend)|(?<action>actions?(?: points?| required| agreed)?))"
          + "(?: (?:unanimously|that|to))?(?: \\(unanimously\\))?\\s*[:.-]{0,2}(?:\\*\\*)?$");

  /// A decision of its own, not what opens one.
  private static final Wording AGREED = Wording.of("^Agreed\\.$");

  private Markers() {}

  static Optional<Marker> find(Line line) {
    if (line.words().length() > 40) {
      return Optional.empty();
    }
    Matcher label = LABEL.matcher(line.passage());
    return label.matches() ? kind(label, line).map(kind -> new Marker(kind, line.passage())) : Optional.empty();
  }

  private static Optional<Marker.Kind> kind(Matcher label, Line line) {
    boolean marked = line.inCapitals() || ":.*-".indexOf(line.words().charAt(line.words().length() - 1)) >= 0;
    if (label.group("resolved") != null) {
      return !AGREED.in(line.words()) && (marked || line.standsAlone()) ? Optional.of(Marker.Kind.RESOLVED) : Optional.empty();
    }
    if (label.group("action") != null) {
      return marked || line.standsAlone() ? Optional.of(Marker.Kind.ACTION) : Optional.empty();
    }
    if (label.group("recommended") != null) {
      return Optional.of(Marker.Kind.RECOMMENDED);
    }
    if (label.group("decision") != null) {
      return Optional.of(Marker.Kind.DECISION);
    }
    return line.words().endsWith(":") ? Optional.of(Marker.Kind.MINUTES) : Optional.empty();
  }
}
