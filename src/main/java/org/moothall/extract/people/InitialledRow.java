package org.moothall.extract.people;

import java.util.List;
import org.moothall.extract.name.NameParts;
import org.moothall.extract.people.Chunks.Chunk;
import org.moothall.text.Passage;
import org.moothall.text.Token;

/// A row of surnames, each behind initials without stops: `SE Pell   TH Reid   J Voss`, or the last of them alone.
final class InitialledRow {

  private InitialledRow() {}

  static boolean is(Passage line) {
    List<Token> tokens = line.tokens();
    List<Chunk> chunks = Chunks.of(line);
    return !chunks.isEmpty() && chunks.stream().allMatch(chunk -> chunk.to() - chunk.from() == 2 && chunk.brackets().isEmpty()
        && NameParts.isInitials(tokens.get(chunk.from())) && NameParts.endAddressed(tokens, chunk.from()) == chunk.to());
  }
}
