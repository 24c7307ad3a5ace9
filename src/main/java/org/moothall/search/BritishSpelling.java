package org.moothall.search;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Makes British spellings of American and Oxford ones: `organization` is `organisation`, `color` is `colour`.
final class BritishSpelling extends TokenFilter {

  private static final Pattern OXFORD = Pattern.compile("(\\p{L}{3,})iz(e|ed|es|er|ers|ing|ation|ations|ational)");

  private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
  private final Map<String, String> british;

  BritishSpelling(TokenStream words, Map<String, String> british) {
    super(words);
    this.british = british;
  }

  @Override
  public boolean incrementToken() throws IOException {
    boolean more = input.incrementToken();
    if (more) {
      String given = word.toString();
      String spelt = british.getOrDefault(given, given);
      word.setEmpty().append(spelt.contains("iz") ? withS(spelt) : spelt);
    }
    return more;
  }

  private static String withS(String given) {
    Matcher oxford = OXFORD.matcher(given);
    return oxford.matches() ? oxford.group(1) + "is" + oxford.group(2) : given;
  }
}
