package org.moothall.extract.people;

import java.util.List;
import java.util.stream.Collectors;
import org.moothall.extract.name.NameGrammar;
import org.moothall.extract.name.NameGrammar.Name;
import org.moothall.extract.name.NameParts;
import org.moothall.extract.name.NameSpelling;
import org.moothall.extract.name.WordSets;
import org.moothall.extract.people.Chunks.Chunk;
import org.moothall.text.Passage;
import org.moothall.text.Token;

/// Names whose initials stand behind the surname.
///
/// `Pell, A.B.` · `Pell, Mrs A` · `Councillors: Pell A, Okafor B J`
final class TurnedNames {


  private TurnedNames() {}

  /// Whether a chunk is the initials, or the form of address with them, of the one before.
  static boolean completes(List<Token> words, Draft last) {
    List<Token> parts = words.stream().filter(token -> !WordSets.HONORIFICS.containsKey(token.lower())).toList();
    return !parts.isEmpty() && ListWords.initials(parts) && !last.name().contains(" ") && words.stream().noneMatch(WordSets::isPostNominal);
  }

  /// The name with the initials in front.
  static String completed(Draft last, Passage initials) {
    String forename = Token.of(initials).stream().filter(token -> !WordSets.HONORIFICS.containsKey(token.lower()))
        .map(Token::words).collect(Collectors.joining(" "));
    return NameSpelling.of(forename + " " + last.name());
  }

  /// Whether a chunk is a surname with initials behind it and no sign between.
  static boolean is(List<Token> words) {
    boolean surname = words.size() >= 2 && words.getFirst().words().length() > 2 && NameParts.isPart(words.getFirst())
        && !WordSets.isPostNominal(words.getLast());
    return surname && words.size() <= 5 && isInitials(words.getLast());
  }

  /// The name that such a chunk is.
  static Name of(Passage passage, List<Token> tokens, Chunk chunk) {
    int at = chunk.to() - 1;
    while (at > chunk.from() + 1 && isInitials(tokens.get(at - 1))) {
      at--;
    }
    String initials = passage.part(tokens.get(at).start(), tokens.get(chunk.to() - 1).end()).folded();
    String family = NameSpelling.of(passage.part(tokens.get(chunk.from()).start(), tokens.get(at - 1).end()).text());
    return new Name(initials + " " + family, List.of(), chunk.from(), chunk.to(), false, false);
  }

  private static boolean isInitials(Token token) {
    return token.words().equals(".") || NameParts.isInitials(token);
  }
}
