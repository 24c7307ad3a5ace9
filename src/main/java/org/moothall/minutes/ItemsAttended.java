package org.moothall.minutes;

import java.util.ArrayList;
import java.util.List;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// Officers who came for some items, in a table whose cells came out of the page one below the other.
///
/// `Part of meeting:` / `Agenda Item` / `Officer Attending` / `4 & 5` / `Ada Pell (Parks Manager)` / `6` / `Ben Okafor (Accountant)`
final class ItemsAttended {

  private static final Wording PART = Wording.of("(?i)^(?:for )?part of (?:the )?meeting\\s?[:-]?$");
  private static final Wording ITEM = Wording.of("(?i)^(?:agenda )?items?(?: (?:nos?|numbers?)\\.?)?$");
  private static final Wording OFFICER = Wording.of("(?i)^officers?(?: (?:attending|present|in attendance))?$");
  private static final Wording NUMBERS = Wording.of("^\\d{1,2}[a-z]?(?:(?:, ?| & | and | ?- ?)\\d{1,2}[a-z]?){0,8}$");

  private ItemsAttended() {}

  /// Whether the headings of the columns begin at a line.
  static boolean areHeaded(List<Line> lines, int at) {
    int head = head(lines, at);
    return head + 1 < lines.size() && ITEM.in(lines.get(head).words()) && OFFICER.in(lines.get(head + 1).words());
  }

  private static int head(List<Line> lines, int at) {
    return at < lines.size() && PART.in(lines.get(at).words()) ? at + 1 : at;
  }

  /// Those who came.
  ///
  /// @param names a name each
  /// @param to the index of the first line after them
  record Found(List<Passage> names, int to) {

    Found {
      names = List.copyOf(names);
    }
  }

  /// The rows below the headings that begin at a line.
  static Found below(List<Line> lines, int from) {
    List<Passage> names = new ArrayList<>();
    int at = head(lines, from) + 2;
    while (at + 1 < lines.size() && NUMBERS.in(lines.get(at).words()) && Rolls.looksLikeName(lines.get(at + 1))) {
      names.add(lines.get(at + 1).passage());
      at += 2;
    }
    return new Found(names, at);
  }
}
