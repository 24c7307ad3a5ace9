package org.moothall.extract.people;

import java.util.List;
import java.util.Optional;
import org.moothall.extract.name.RoleGrammar;
import org.moothall.fact.OfficeHeld.Manner;
import org.moothall.text.Passage;
import org.moothall.text.Token;

/// A person as a list or a sentence names them.
///
/// @param name the name without honorifics
/// @param titles the offices that stand beside the name
/// @param affiliation the organisation that stands beside the name
/// @param chair whether marked as presiding
/// @param substituteFor whose place the person takes
/// @param passage the words
record Listed(String name, List<Title> titles, Optional<String> affiliation, boolean chair, Optional<String> substituteFor, Passage passage) {

  Listed {
    titles = List.copyOf(titles);
  }

  /// The same person in the chair.
  Listed presiding() {
    return new Listed(name, titles, affiliation, true, substituteFor, passage);
  }

  /// An office that stands beside a name.
  record Title(String words, Manner manner) {

    /// The title in words that may begin with "Acting" and their like.
    static Title of(String words) {
      String[] parts = words.split(" ", 2);
      Optional<Manner> manner = parts.length == 2
          ? RoleGrammar.manner(new Token(parts[0], 0, parts[0].length())) : Optional.empty();
      return manner.map(m -> new Title(parts[1], m)).orElseGet(() -> new Title(words, Manner.SUBSTANTIVE));
    }
  }
}
