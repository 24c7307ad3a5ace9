package org.moothall.query;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.shared.impl.PrefixMappingImpl;
import org.moothall.identity.Digest;

/// A query that passed the guard: SPARQL 1.2, read-only, without foreign functions; SERVICE asks none but endpoints that are allowed.
public final class CheckedQuery {

  // What a query with one of these finds is not told by the store alone.
  private static final Pattern CHANGING = Pattern.compile("(?i)\\b(?:NOW|RAND|UUID|STRUUID|BNODE)\\s*\\(|\\btext(?:#query\\b|:query\\b)|\\bSERVICE\\b");

  private static final int LONGEST_PREFIXES = 2_000;

  private final Query query;
  private volatile Optional<Spelling> spelling = Optional.empty();

  private record Spelling(String digest, boolean repeatable) {}

  CheckedQuery(Query query) {
    this.query = query;
  }

  /// What kind of answer it has.
  public Form form() {
    return switch (query.queryType()) {
      case SELECT -> Form.SELECT;
      case ASK -> Form.ASK;
      case DESCRIBE -> Form.DESCRIBE;
      case CONSTRUCT -> Form.CONSTRUCT;
      case CONSTRUCT_JSON, UNKNOWN -> throw new IllegalStateException("[query] not a form of SPARQL: " + query.queryType());
    };
  }

  /// A copy: ARQ changes a query while it runs it.
  Query query() {
    return query.cloneQuery();
  }

  /// A digest of the query in one spelling: blanks, comments and, where they do not show in the answer, prefixes play no part. The graphs that it sees do.
  public String digest() {
    return spelling().digest();
  }

  /// Whether its answer is the same while the store is.
  public boolean isRepeatable() {
    return spelling().repeatable();
  }

  private Spelling spelling() {
    Spelling known = spelling.orElseGet(this::spelt);
    spelling = Optional.of(known);
    return known;
  }

  private Spelling spelt() {
    Query plain = query.cloneQuery();
    if (form().isTable() && isShort(plain.getPrefixMapping())) {
      plain.setPrefixMapping(new PrefixMappingImpl());
    }
    String words = plain.toString();
    return new Spelling(Digest.of(words.getBytes(StandardCharsets.UTF_8), 32), !CHANGING.matcher(words).find());
  }

  // Without its prefixes a query is longer by their length at each use.
  private static boolean isShort(PrefixMapping prefixes) {
    return prefixes.getNsPrefixMap().values().stream().mapToInt(String::length).sum() < LONGEST_PREFIXES;
  }

  /// The same query for a part of its rows, within its own limit.
  CheckedQuery part(long offset, long rows) {
    Query part = query.cloneQuery();
    long skipped = part.hasOffset() ? part.getOffset() : 0;
    long most = part.hasLimit() ? Math.max(0, part.getLimit() - offset) : rows;
    part.setOffset(skipped + offset);
    part.setLimit(Math.min(rows, most));
    return new CheckedQuery(part);
  }

  @Override
  public String toString() {
    return query.toString();
  }

  /// The four query forms of SPARQL.
  public enum Form {
    SELECT, ASK, CONSTRUCT, DESCRIBE;

    /// Whether the answer is rows or a truth value, not a graph.
    public boolean isTable() {
      return this == SELECT || this == ASK;
    }
  }
}
