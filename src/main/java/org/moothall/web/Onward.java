package org.moothall.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Where a reader can go from a fact: quote it, trace it, say that it is wrong.
///
/// @param corrections where reports of what is wrong go, if anywhere
record Onward(Links links, Personal personal, Optional<Corrections> corrections) {

  /// What the page of a fact shows of it; nothing for what is no fact with words.
  Map<String, Object> of(String iri, Asked answers) {
    Map<String, Object> onward = new LinkedHashMap<>();
    Citation.of(iri, answers.rows("evidence"), answers.rows("place"), personal).ifPresent(citation -> {
      onward.put("citation", citation);
      onward.put("trace", links.local(iri).map(local -> Links.encode("/trace/" + local)).orElse(""));
    });
    corrections.flatMap(to -> Reported.of(iri, answers.rows("evidence"), links, personal).flatMap(to::begin))
        .ifPresent(address -> onward.put("correction", address));
    return onward;
  }
}
