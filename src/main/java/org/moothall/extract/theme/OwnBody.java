package org.moothall.extract.theme;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.moothall.text.SourceText;

/// The name of the body whose minutes these are, which says who met and not what is talked of.
///
/// `The Integration Joint Board noted the report` is about no joint board where that board met. The last two or more words of the
/// name are enough: `the Wellbeing Board` of the Ashcombe Health and Wellbeing Board.
final class OwnBody {

  private static final OwnBody NONE = new OwnBody(List.of());

  private final List<String> forms;

  private OwnBody(List<String> forms) {
    this.forms = forms;
  }

  /// @param name the body, where it is known
  static OwnBody of(Optional<String> name) {
    List<String> forms = name.map(known -> CueWord.of(SourceText.of(known).all()).stream().map(CueWord::form).toList()).orElse(List.of());
    return forms.size() < 2 ? NONE : new OwnBody(forms);
  }

  /// Whether it is a body that keeps a pension fund, which its minutes call "the Fund".
  boolean keepsFund() {
    return forms.stream().anyMatch(form -> form.startsWith("pension"));
  }

  /// The numbers of the words that name it in a title; none where it is all that the title tells.
  BitSet inTitle(List<CueWord> words) {
    BitSet names = in(words);
    return names.cardinality() == words.size() ? new BitSet() : names;
  }

  /// The numbers of the words that name it.
  BitSet in(List<CueWord> words) {
    BitSet names = new BitSet(words.size());
    for (int at = 1; !forms.isEmpty() && at < words.size(); at++) {
      if (isLast(words.get(at).form())) {
        int named = named(words, at);
        if (named > 1) {
          names.set(at + 1 - named, at + 1);
        }
      }
    }
    return names;
  }

  private boolean isLast(String form) {
    String last = forms.getLast();
    return form.startsWith(last) && (form.length() == last.length() || (form.length() == last.length() + 1 && form.endsWith("s")));
  }

  /// How many words up to this one are the last words of the name.
  private int named(List<CueWord> words, int last) {
    int count = 1;
    while (count < forms.size() && count <= last && words.get(last - count).form().equals(forms.get(forms.size() - 1 - count))) {
      count++;
    }
    return count;
  }
}
