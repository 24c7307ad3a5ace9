package org.moothall.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.moothall.linkage.Mentions.Found;
import org.moothall.store.Store;

/// The people of the corpus against the labels, which were written before the rules: who is whom, and who holds which post.
///
/// Pairs of mentions of one council are compared: both are one person by the labels, by the links, or by both.
class PeopleOfCorpusTest {

  private static final Set<String> BY_NAME = Set.of("name", "surname");
  private static Store store;

  @BeforeAll
  static void load() {
    store = Corpus.load();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void no_two_people_are_merged_and_few_names_of_one_stay_apart() {
    List<Mentions.Mention> all = Stream.concat(names(), holders()).distinct().toList();
    List<Found> found = found(all);
    Pairs pairs = pairs(found, (_, _) -> true);
    System.out.printf("people: %d of %d mentions are people of the graphs; of their pairs %s%n", found.size(), all.size(), pairs);
    assertThat(found).hasSizeGreaterThanOrEqualTo(600);
    assertThat(pairs.falseMerges()).isEmpty();
    assertThat(pairs.recall()).isGreaterThanOrEqualTo(0.99);
  }

  /// The same of names that are people of their own in the documents, which only the links can make one.
  @Test
  void most_names_of_one_person_that_are_written_otherwise_are_linked() {
    Pairs pairs = pairs(found(names().distinct().toList()), (one, other) -> !one.person().equals(other.person()));
    System.out.printf("people: where names are written otherwise, %s; missed %s%n", pairs, pairs.missed());
    assertThat(pairs.recall()).isGreaterThanOrEqualTo(0.96);
  }

  /// Words such as "the Clerk" mean whoever held the post then; right is who the labels say, by any of the names that are found.
  @Test
  void a_post_that_is_named_without_its_holder_is_found_to_be_held_by_nobody_else() {
    Set<String> known = found(names().toList()).stream().map(one -> one.mention().key() + " " + one.individual()).collect(Collectors.toSet());
    List<Mentions.Mention> roles = mentions("identity", "key").filter(role -> role.kind().equals("role")).distinct().toList();
    List<String> answers = store.read(dataset -> {
      Mentions mentions = new Mentions(dataset);
      return roles.stream().flatMap(role -> mentions.holder(role).map(holder -> role.key() + " " + holder).stream()).toList();
    });
    System.out.printf("posts: of %d roles of known people %d are found to be held then, all by them%n", roles.size(), answers.size());
    assertThat(answers).hasSizeGreaterThanOrEqualTo(45).allMatch(known::contains);
  }

  /// @param both pairs that are one person by the labels and by the links
  private record Pairs(List<String> both, List<String> falseMerges, List<String> missed) {

    private static double share(List<String> part, List<String> rest) {
      return (double) part.size() / (part.size() + rest.size());
    }

    double recall() {
      return share(both, missed);
    }

    @Override
    public String toString() {
      return "%d are rightly one: precision %.4f, recall %.4f".formatted(both.size(), share(both, falseMerges), recall());
    }
  }

  private static Pairs pairs(List<Found> found, BiPredicate<Found, Found> counted) {
    Pairs pairs = new Pairs(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Found one : found) {
      found.stream().takeWhile(other -> !other.equals(one))
          .filter(other -> other.mention().council().equals(one.mention().council()) && counted.test(one, other)).forEach(other -> count(one, other, pairs));
    }
    return pairs;
  }

  private static void count(Found one, Found other, Pairs pairs) {
    boolean labelled = one.mention().key().equals(other.mention().key());
    boolean linked = one.individual().equals(other.individual());
    String pair = one.mention() + " and " + other.mention();
    if (labelled && linked) {
      pairs.both().add(pair);
    } else if (linked) {
      pairs.falseMerges().add(pair);
    } else if (labelled) {
      pairs.missed().add(pair);
    }
  }

  private static Stream<Mentions.Mention> names() {
    return mentions("identity", "key").filter(mention -> BY_NAME.contains(mention.kind()));
  }

  private static Stream<Mentions.Mention> holders() {
    return mentions("posts", "holder");
  }

  /// The rows of a table that say of whom the words are.
  private static Stream<Mentions.Mention> mentions(String table, String key) {
    return Corpus.labels(table).stream()
        .map(row -> new Mentions.Mention(told(row, key), told(row, "document"), told(row, "words"), row.getOrDefault("kind", "post")))
        .filter(mention -> mention.key().contains("/"));
  }

  private static String told(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  private static List<Found> found(List<Mentions.Mention> mentions) {
    return store.read(dataset -> {
      Mentions known = new Mentions(dataset);
      return mentions.stream().flatMap(mention -> known.find(mention).stream()).toList();
    });
  }
}
