package org.moothall.query;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.shared.impl.PrefixMappingImpl;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.moothall.identity.Digest;
import org.moothall.image.Prepared;

/// A query that passed the guard: SPARQL 1.2, read-only, without foreign functions; SERVICE asks none but endpoints that are allowed.
public final class CheckedQuery {

  // What a query with one of these finds is not told by the store alone.
  private static final Pattern CHANGING = Pattern.compile("(?i)\\b(?:NOW|RAND|UUID|STRUUID|BNODE)\\s*\\(|\\btext(?:#query\\b|:query\\b)|\\bSERVICE\\b");

  private static final int LONGEST_PREFIXES = 2_000;

  private final Query query;
  private final Optional<Op> shared;
  private volatile Optional<Plan> plan = Optional.empty();
  private volatile Optional<Spelling> spelling = Optional.empty();

  private record Spelling(String digest, boolean repeatable) {}

  /// What is prepared of it, where property functions are these.
  private record Plan(PropertyFunctionRegistry functions, Prepared prepared) {}

  CheckedQuery(Query query) {
    this(query, Optional.empty());
  }

  private CheckedQuery(Query query, Optional<Op> shared) {
    this.query = query;
    this.shared = shared;
  }

  /// One whose expressions remember nothing, so that several may run it as it is at once.
  ///
  /// @param written the algebra of it
  static CheckedQuery shared(Query query, Op written) {
    query.ensureResultVars();
    return new CheckedQuery(query, Optional.of(written));
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

  /// What a run may be started with: the query itself where that is safe, or else a copy.
  Query runnable() {
    return shared.isPresent() ? query : query();
  }

  /// What is prepared of it for images, where runs share that.
  ///
  /// @param functions the property functions that are known
  Optional<Prepared> prepared(PropertyFunctionRegistry functions) {
    if (plan.filter(made -> made.functions.equals(functions)).isEmpty()) {
      plan = shared.map(written -> new Plan(functions, new Prepared(written)));
    }
    return plan.filter(made -> made.functions.equals(functions)).map(Plan::prepared);
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
