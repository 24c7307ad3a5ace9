package org.moothall.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/// Takes the sentences with what was looked for out of texts, with the words marked.
final class Excerpts {

  private static final int SENTENCES = 3;
  private static final String LEFT_OUT = " … ";

  private final Query query;
  // The sentences have words only, so a query that also asks for a kind or a year would match none of them as a whole.
  private final UnifiedHighlighter highlighter = UnifiedHighlighter.builderWithoutSearcher(Translation.WORDS)
      .withFormatter(new Pieces()).withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.UK)).withMaxNoHighlightPassages(SENTENCES)
      .withWeightMatches(false).build();

  Excerpts(Query query) {
    this.query = query;
  }

  /// The best sentences of a text; its first ones where none has what was looked for.
  List<Hit.Piece> of(String text) throws IOException {
    return highlighter.highlightWithoutSearcher(Fields.WORDS, query, text, SENTENCES) instanceof Marked(List<Hit.Piece> pieces) ? pieces : List.of(new Hit.Piece(text, false));
  }

  private record Marked(List<Hit.Piece> pieces) {}

  private static final class Pieces extends PassageFormatter {
    @Override
    public Marked format(Passage[] passages, String text) {
      List<Hit.Piece> pieces = new ArrayList<>();
      int end = 0;
      for (Passage passage : passages) {
        if (passage.getStartOffset() > end) {
          pieces.add(new Hit.Piece(LEFT_OUT, false));
        }
        add(pieces, passage, text);
        end = passage.getEndOffset();
      }
      if (end < text.length()) {
        pieces.add(new Hit.Piece(LEFT_OUT, false));
      }
      return new Marked(pieces);
    }

    // Matches can overlap, such as a word in a phrase.
    private static void add(List<Hit.Piece> pieces, Passage passage, String text) {
      int at = passage.getStartOffset();
      for (int i = 0; i < passage.getNumMatches(); i++) {
        int start = Math.max(at, passage.getMatchStarts()[i]);
        int stop = Math.min(passage.getEndOffset(), passage.getMatchEnds()[i]);
        if (stop > start) {
          plain(pieces, text.substring(at, start));
          pieces.add(new Hit.Piece(text.substring(start, stop), true));
          at = stop;
        }
      }
      plain(pieces, text.substring(at, passage.getEndOffset()));
    }

    private static void plain(List<Hit.Piece> pieces, String words) {
      if (!words.isEmpty()) {
        pieces.add(new Hit.Piece(words, false));
      }
    }
  }
}
