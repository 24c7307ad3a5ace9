package org.moothall.extract.theme;

import java.util.List;

/// Words that raise a theme.
///
/// @param theme the theme's id
/// @param forms its words; a final `*` stands for any ending, `#` for a number
/// @param strong whether it raises the theme by itself
record Cue(String theme, List<String> forms, boolean strong) {

  /// What stands for a number: "# # hou" is the reference of an application, as in `24/0432/HOU`.
  static final String NUMBER = "#";

  Cue {
    forms = List.copyOf(forms);
  }

  boolean standsAt(List<CueWord> words, int at) {
    if (at + forms.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < forms.size(); i++) {
      if (!matches(forms.get(i), words.get(at + i).form()) || (i > 0 && !words.get(at + i).joined())) {
        return false;
      }
    }
    return true;
  }

  private static boolean matches(String form, String word) {
    if (form.equals(NUMBER)) {
      return CueWord.isNumber(word);
    }
    int stem = form.length() - 1;
    return form.charAt(stem) == '*' ? word.regionMatches(0, form, 0, stem) : word.equals(form);
  }
}
