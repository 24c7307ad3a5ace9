package org.moothall.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QueryTermsTest {

  private static final Pattern TERM = Pattern.compile("\\bmoot:\\p{L}+_?");

  @Test
  void every_term_in_a_query_is_in_the_ontology() throws IOException {
    String ontology = Files.readString(Path.of("ontology/moothall.ttl"));
    for (Path file : queries()) {
      assertThat(TERM.matcher(Files.readString(file)).results().map(MatchResult::group).distinct())
          .as(file.toString()).allSatisfy(term -> assertThat(ontology).contains("\n" + term + " a "));
    }
  }

  private static List<Path> queries() throws IOException {
    try (Stream<Path> pages = Files.walk(Path.of("src/main/resources/pages")); Stream<Path> queries = Files.walk(Path.of("src/main/resources/queries"))) {
      return Stream.concat(pages, queries).filter(file -> file.toString().endsWith(".rq")).toList();
    }
  }
}
