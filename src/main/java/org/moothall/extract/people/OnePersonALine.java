package org.moothall.extract.people;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.moothall.extract.name.NameGrammar;
import org.moothall.extract.name.WordSets;
import org.moothall.extract.people.Chunks.Chunk;
import org.moothall.text.Passage;
import org.moothall.text.Token;

/// Tells lists that name one person a line, with what the person is behind a comma or dash.
///
/// `Ada Pell, Chair, Ashcombe Council` / `Ben Okafor, Head of Legal` / `Eva Dunn, Building Bridges, Eastmere`: what looks like a name in the third
/// line is none, for the others end in what is plainly no name. `Ada Pell, Ben Okafor` lists two.
final class OnePersonALine {

  private static final Set<String> SIGNS = Set.of(",", "-");
  private static final int FEWEST = 3;
  /// `Chief Superintendent Ada Pell`
  private static final int LONGEST_RANK = 3;

  private OnePersonALine() {}

  static boolean in(List<Passage> entries) {
    if (entries.size() < FEWEST) {
      return false;
    }
    int described = 0;
    int doubtful = 0;
    for (Passage entry : entries) {
      List<Token> tokens = entry.tokens();
      List<Chunk> chunks = Chunks.of(entry);
      if (chunks.size() > 1 && !isDescribed(entry, tokens, chunks)) {
        return false;
      }
      boolean plainly = chunks.stream().skip(1).anyMatch(chunk -> describes(entry, tokens, chunk));
      described += plainly ? 1 : 0;
      doubtful += chunks.size() > 1 && !plainly ? 1 : 0;
    }
    return described >= FEWEST && described >= doubtful + doubtful;
  }

  /// Whether a line is a name and something behind a sign, which nobody's form of address opens.
  private static boolean isDescribed(Passage entry, List<Token> tokens, List<Chunk> chunks) {
    boolean addressed = chunks.stream().skip(1).filter(chunk -> !chunk.empty())
        .anyMatch(chunk -> WordSets.HONORIFICS.containsKey(tokens.get(chunk.from()).lower()));
    return !addressed && isName(entry, tokens, chunks.getFirst()) && SIGNS.contains(chunks.get(1).sign());
  }

  private static boolean isName(Passage entry, List<Token> tokens, Chunk chunk) {
    int rank = IntStream.range(chunk.from(), Math.max(chunk.from(), Math.min(chunk.to() - 2, chunk.from() + LONGEST_RANK)))
        .filter(at -> WordSets.isRoleHead(tokens.get(at))).findFirst().orElse(chunk.from() - 1);
    return NameGrammar.at(entry, tokens, rank + 1).filter(name -> name.to() == chunk.to() && !name.partial() && !name.plural()).isPresent();
  }

  /// Whether a piece is an office, an organisation, or no name at all.
  private static boolean describes(Passage entry, List<Token> tokens, Chunk chunk) {
    if (chunk.empty()) {
      return false;
    }
    List<Token> words = tokens.subList(chunk.from(), chunk.to());
    String said = entry.part(words.getFirst().start(), words.getLast().end()).folded();
    return Chunks.headed(words) || TitleOrOrganisation.isOrganisation(said) || NameGrammar.at(entry, tokens, chunk.from()).isEmpty();
  }
}
