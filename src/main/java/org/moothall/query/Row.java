package org.moothall.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// One solution of a SELECT: the variables that are bound, in the order of the query.
public record Row(Map<String, Term> terms) {

  public Row {
    terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
  }

  /// The value of a variable, if it is bound.
  public Optional<Term> find(String variable) {
    return Optional.ofNullable(terms.get(variable));
  }

  /// The words of a variable, or none.
  public String text(String variable) {
    return find(variable).map(Term::text).orElse("");
  }
}
