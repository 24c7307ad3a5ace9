package org.moothall.query;

import org.apache.jena.query.Query;

/// A query that passed the guard: SPARQL 1.2, read-only, without SERVICE and foreign functions.
public final class CheckedQuery {

  private final Query query;

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
