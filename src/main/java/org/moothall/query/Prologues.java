package org.moothall.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.JenaException;

/// Parses queries, of whose beginnings it remembers those that came last: most queries begin with the comments and prefixes of others, which take longer to
/// parse than the rest of a small one.
final class Prologues {

  private static final int MOST = 64;
  private static final int LONGEST = 4_000;

  // It ends where a word ends, so that each part has the words that it has in the whole.
  private static final Pattern BEGINNING = Pattern.compile("\\A(?:\\s++|#[^\\n\\r]*+\\r?\\n|(?i:PREFIX)\\s++[^\\s:<>#]*+:\\s*+<[^>\\s]*+>)*+");

  private final String base;
  private final Map<String, Map<String, String>> known = new LinkedHashMap<>(MOST, 0.75f, true) {
    @Override
    protected boolean removeEldestEntry(Entry<String, Map<String, String>> eldest) {
      return size() > MOST;
    }
  };

  /// @param base the address that relative names stand on
  Prologues(String base) {
    this.base = base;
  }

  /// Parses a query.
  ///
  /// @throws JenaException where it is none, with the place in the whole text
  Query parse(String text) {
    return inParts(text).orElseGet(() -> parsed(new Query(), text));
  }

  private Optional<Query> inParts(String text) {
    Matcher beginning = BEGINNING.matcher(text);
    if (!beginning.lookingAt() || beginning.end() == 0 || beginning.end() > LONGEST) {
      return Optional.empty();
    }
    try {
      Query query = new Query();
      query.getPrefixMapping().setNsPrefixes(prefixes(text.substring(0, beginning.end())));
      return Optional.of(parsed(query, text.substring(beginning.end())));
    } catch (JenaException e) {
      return Optional.empty();
    }
  }

  private Map<String, String> prefixes(String beginning) {
    synchronized (known) {
      Map<String, String> prefixes = known.get(beginning);
      if (prefixes != null) {
        return prefixes;
      }
    }
    Map<String, String> prefixes = parsed(new Query(), beginning + "ASK {}").getPrefixMapping().getNsPrefixMap();
    synchronized (known) {
      known.put(beginning, prefixes);
    }
    return prefixes;
  }

  private Query parsed(Query query, String text) {
    return QueryFactory.parse(query, text, base, Syntax.syntaxSPARQL_12);
  }
}
