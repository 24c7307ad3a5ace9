package org.moothall.extract.business;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// Labels at the beginning of a paragraph that say what it holds.
///
/// `Decision: The lease be granted.` is decided; `Reasons for the decision:`, `Alternative options considered:` and `Purpose:` are
/// never, up to the next label; `Recommendations:` prints what nobody has decided yet.
final class Asides {

  /// What stands after a label.
  enum Kind { MINUTES, DECISION, PRINTED, ASIDE }

  /// @param kind what follows
  /// @param after the first character after the label
  record Label(Kind kind, int after) {}

  private static final Wording LABEL = Wording.of("(?i)^[*#| >_]{0,4}(?:"
      + "(?<aside>(?:the )?(?:summary of )?(?:reasons?|options|alternatives?|alternative options|other options|purpose|background|rationale|financial implications|resource implications|legal implications"
      + "|consultations?|wards? affected|report author|contact(?: officer)?|lead officer|publication date|date of decision|decided at meeting|effective from"
      + "|background papers|declarations? of interest|conflicts? of interest|dispensations?|notes?|question|answer|response|supplementary question|implementation|call-in|scrutiny|speakers?)\\b[^:.]{0,70}:)"
      + "|(?<printed>(?:officers?'? |proposed |report )?(?:recommendations?|proposals?)(?: in the report| \\(.{0,40}\\))?\\s?:)"
      + "|(?<decision>(?:the )?(?:decisions?|resolutions?|conclusions?|outcome|determination)(?: number| no\\.?| made| taken| and reasons?| of the \\p{L}+)?\\s?[:-]{1,2}(?=\\s|$))"
      + "|(?<minutes>minutes\\s?:))[*_ |]{0,4}");
  private static final Wording ASIDE_ALONE = Wording.of("(?i)^[*#| ]{0,4}(?:reasons?(?: for (?:the )?(?:decision|recommendation|urgency|exemption)s?)?|(?:alternative |other )?options(?: considered.*| and alternatives.*)?"
      + "|alternatives? (?:options? )?considered.*|background|purpose(?: of report)?|other options considered.*|rationale|speakers?)[*: ]{0,3}$");

  /// `OFFICER RECOMMENDATION` · `Staff recommendation` · `Report recommendations:`
  private static final Wording PRINTED_ALONE = Wording.of("(?i)^[*#| ]{0,4}(?:(?:reporting )?officer(?:'?s|s')?|staff|report(?:'?s)?|administration(?:'?s)?|chief executive(?:'?s)?|proposed|draft|original)(?: motion| resolution)? recommendations?(?: \\([^)]{1,30}\\))?[*: ]{0,3}$");
  /// `COUNCIL RESOLUTION 2103/03` · `OFFICER RECOMMENDATION / COUNCIL DECISION`
  private static final Wording RESOLVED_ALONE = Wording.of("(?i)^[*#| ]{0,4}(?:(?:reporting )?(?:officer(?:'?s|s')?|staff|committee|panel|board) recommendations?\\s?(?:/|&|and)\\s?)?(?:(?:council|committee|board)(?:'s)? (?:resolution|decision)|resolution)s?(?:\\s?(?:/|&|and)\\s?(?:officer(?:'?s)?|staff|committee) recommendations?)?"
      + "(?: (?:no\\.?|number)?:? ?[\\w/.-]{0,14}\\d[\\w/.-]{0,8})?[*: ]{0,3}$");
  /// `Decision of Executive Councillor for Housing`
  private static final Wording DECIDED_BY = Wording.of("(?i)^(?:the )?decision of (?:the )?(?:executive councillor|(?:cabinet|lead|executive) member|portfolio holder|(?:deputy )?leader)\\b[\\p{L} ,&'()-]{0,60}$");
  private static final int LONGEST_ALONE = 90;

  private Asides() {}

  static Optional<Label> label(Passage words) {
    String head = words.folded().substring(0, Math.min(words.length(), 160));
    Matcher label = LABEL.matcher(head);
    if (label.find()) {
      Kind kind = label.group("aside") != null ? Kind.ASIDE : label.group("printed") != null ? Kind.PRINTED : label.group("decision") != null ? Kind.DECISION : Kind.MINUTES;
      return Optional.of(new Label(kind, label.end()));
    }
    return words.length() < LONGEST_ALONE ? alone(head).map(kind -> new Label(kind, words.length())) : Optional.empty();
  }

  private static Optional<Kind> alone(String line) {
    if (ASIDE_ALONE.in(line)) {
      return Optional.of(Kind.ASIDE);
    }
    if (line.toLowerCase(Locale.ROOT).contains("decision of") && DECIDED_BY.in(line)) {
      return Optional.of(Kind.DECISION);
    }
    return PRINTED_ALONE.in(line) ? Optional.of(Kind.PRINTED) : RESOLVED_ALONE.in(line) ? Optional.of(Kind.MINUTES) : Optional.empty();
  }
}
