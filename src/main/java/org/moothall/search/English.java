package org.moothall.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.moothall.text.Rows;
import org.tartarus.snowball.ext.EnglishStemmer;

/// Words of minutes as they are looked up: without capitals and accents, in British spelling, and, where they are stemmed, without endings.
///
/// No word is left out, so that a phrase is found as it stands.
final class English extends Analyzer {

  private final boolean stemmed;

  private English(boolean stemmed) {
    this.stemmed = stemmed;
  }

  /// For texts: `repairs`, `repaired` and `repairing` are one word.
  static English ofTexts() {
    return new English(true);
  }

  /// For names: a word is itself.
  static English ofNames() {
    return new English(false);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
    return new TokenStreamComponents(words, stemmed ? new SnowballFilter(new BritishSpelling(folded, Spellings.BRITISH), new EnglishStemmer()) : folded);
  }

  @Override
  protected TokenStream normalize(String field, TokenStream words) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(words));
  }

  /// Read when the first text is.
  private static final class Spellings {
    static final Map<String, String> BRITISH = Rows.of("/vocabulary/spellings.tsv").stream()
        .collect(Collectors.toUnmodifiableMap(List::getFirst, List::getLast));
  }
}
