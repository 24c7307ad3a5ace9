package org.moothall.fact;

import java.util.List;

/// A theme of the scheme, with the words that raise it.
///
/// @param id the id: "housing-repairs"
/// @param label the label for people
/// @param broader the ids of the themes it is part of
/// @param cues words and phrases in lower case that raise it by themselves; a final `*` stands for any ending
/// @param weakCues words that raise it only in a title or beside another cue of the theme
public record Theme(String id, String label, List<String> broader, List<String> cues, List<String> weakCues) {

  public Theme {
    broader = List.copyOf(broader);
    cues = List.copyOf(cues);
    weakCues = List.copyOf(weakCues);
  }
}
