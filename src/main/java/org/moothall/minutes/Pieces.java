package org.moothall.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.moothall.text.Passage;
import org.moothall.text.Sentences;

/// Cuts blocks that are longer than people write into pieces of some sentences, so that reading them takes time in
/// proportion to their length.
final class Pieces {

  /// The longest piece, in characters.
  static final int LONGEST = 8_000;

  private Pieces() {}

  static List<Block> of(Block block) {
    if (block.passage().length() <= LONGEST) {
      return List.of(block);
    }
    return switch (block) {
      case Paragraph(var label, var words) -> cut(words, piece -> new Paragraph(label, piece));
      case Bullet(var marker, var level, var leadIn, var words) -> cut(words, piece -> new Bullet(marker, level, leadIn, piece));
      case SubHeading heading -> List.of(heading);
      case Marker marker -> List.of(marker);
    };
  }

  private static List<Block> cut(Passage words, Function<Passage, Block> block) {
    List<Block> pieces = new ArrayList<>();
    List<Passage> sentences = Sentences.split(words);
    Passage piece = sentences.getFirst();
    for (Passage sentence : sentences.subList(1, sentences.size())) {
      Passage longer = piece.through(sentence);
      if (longer.length() > LONGEST) {
        pieces.add(block.apply(piece));
        piece = sentence;
      } else {
        piece = longer;
      }
    }
    pieces.add(block.apply(piece));
    return pieces;
  }
}
