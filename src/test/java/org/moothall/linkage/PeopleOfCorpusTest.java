package org.moothall.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
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
    assertThat(found).hasSizeGreaterThanOrEqualTo(400);
    assertThat(pairs.falseMerges()).isEmpty();
    assertThat(pairs.recall()).isGreaterThanOrEqualTo(0.9);
  }

  /// The same of names that are people of their own in the documents, which only the links can make one.
  @Test
  void most_names_of_one_person_that_are_written_otherwise_are_linked() {
    Pairs pairs = pairs(found(names().distinct().toList()), (one, other) -> !one.person().equals(other.person()));
    System.out.printf("people: where names are written otherwise, %s; missed %s%n", pairs, pairs.missed());
    assertThat(pairs.recall()).isGreaterThanOrEqualTo(0.9);
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
      found.stream().takeWhile(other -> other != one)
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
    return Corpus.labels("identity").stream().filter(row -> BY_NAME.contains(row.get("kind")) && row.get("key").contains("/"))
        .map(row -> new Mentions.Mention(row.get("key"), row.get("document"), row.get("words")));
  }

  private static Stream<Mentions.Mention> holders() {
    return Corpus.labels("posts").stream().filter(row -> row.get("holder").contains("/"))
        .map(row -> new Mentions.Mention(row.get("holder"), row.get("document"), row.get("words")));
  }

  private static List<Found> found(List<Mentions.Mention> mentions) {
    return store.read(dataset -> {
      Mentions known = new Mentions(dataset);
      return mentions.stream().flatMap(mention -> known.find(mention).stream()).toList();
    });
  }
}
