package org.moothall.extract.people;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.moothall.extract.name.RoleGrammar;
import org.moothall.fact.Attendance.Status;
import org.moothall.fact.OfficeHeld.Manner;
import org.moothall.fact.Stay;
import org.moothall.text.Passage;
import org.moothall.text.Token;
import org.moothall.text.Wording;

/// A person as a list or a sentence names them.
///
/// @param name the name without honorifics
/// @param titles the offices that stand beside the name
/// @param affiliation the organisation that stands beside the name
/// @param presence what stands beside the name about how the person attended
/// @param passage the words
record Listed(String name, List<Title> titles, Optional<String> affiliation, Presence presence, Passage passage) {

  Listed {
    titles = List.copyOf(titles);
  }

  /// A person of whom no more is said.
  static Listed of(String name, Passage passage) {
    return new Listed(name, List.of(), Optional.empty(), Presence.UNTOLD, passage);
  }

  /// The same with when they came and went, as words tell that reach further.
  Listed staying(Stay told, Passage words) {
    return new Listed(name, titles, affiliation, presence.staying(told), words);
  }

  Listed with(Presence told) {
    return new Listed(name, titles, affiliation, told, passage);
  }

  /// The same with one title more.
  Listed also(String title) {
    return new Listed(name, Stream.concat(titles.stream(), Stream.of(Title.of(title))).toList(), affiliation, presence, passage);
  }

  /// The same with a title where none is told.
  Listed orTitled(String title) {
    return titles.isEmpty() ? new Listed(name, List.of(Title.of(title)), affiliation, presence, passage) : this;
  }

  boolean chair() {
    return presence.chair();
  }

  Optional<String> substituteFor() {
    return presence.substituteFor();
  }

  /// Whether a member of a council by the form of address.
  boolean elected() {
    return titles.stream().anyMatch(title -> isElected(title.words()));
  }

  static boolean isElected(String title) {
    return ELECTED.is(title);
  }

  private static final Wording ELECTED = Wording.of("(?:.* )?Councillor|Council ?[Mm]ember|Alderman|Bailie|Deputy|(?:.* )?(?:Mayor"
      + "|Provost)(?: Pro Tem(?:pore)?)?");

  /// What the words beside a name tell of how the person attended.
  ///
  /// @param chair whether marked as presiding
  /// @param substituteFor whose place the person takes
  /// @param status how they attended, where it is told beside the name
  /// @param initials the letters by which the rest of the document calls them
  /// @param stay when they came and went
  record Presence(boolean chair, Optional<String> substituteFor, Optional<Status> status, Optional<String> initials, Stay stay) {

    static final Presence UNTOLD = new Presence(false, Optional.empty(), Optional.empty(), Optional.empty(), Stay.UNTOLD);

    Presence presiding() {
      return new Presence(true, substituteFor, status, initials, stay);
    }

    Presence staying(Stay told) {
      return new Presence(chair, substituteFor, status, initials, told);
    }

    static Presence substituting(Optional<String> member) {
      return new Presence(false, member, Optional.of(Status.SUBSTITUTE), Optional.empty(), Stay.UNTOLD);
    }
  }

  /// An office that stands beside a name.
  record Title(String words, Manner manner) {

    private static final Wording SHORT_ACTING = Wording.of("^A/ ?(?=\\p{Lu})");

    /// The title in words that may begin with "Acting" and their like.
    static Title of(String words) {
      String full = SHORT_ACTING.matcher(words).replaceFirst("Acting ");
      String[] parts = full.split(" ", 2);
      Optional<Manner> manner = parts.length == 2
          ? RoleGrammar.manner(new Token(parts[0], 0, parts[0].length())) : Optional.empty();
      return manner.map(m -> new Title(parts[1], m)).orElseGet(() -> new Title(full, Manner.SUBSTANTIVE));
    }
  }
}
