package org.moothall.minutes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.moothall.text.Wording;

/// Finds what heads each page of a minute book in three lines: whose minutes they are, the letter of the part, the number of the page.
///
/// `Council` / `B` / `412` … `Council` / `B` / `413`
final class RunningHeads {

  private static final Wording NAME = Wording.of("\\p{Lu}[\\p{L} ,&'-]{2,60}");
  private static final Wording PART = Wording.of("\\p{Lu}\\d?");
  private static final Wording PAGE = Wording.of("\\d{1,4}");
  private static final int LINES = 3;
  private static final int OFTEN = 3;

  private RunningHeads() {}

  private record Head(String name, String part, String page) {

    String series() {
      return name + '\n' + part;
    }

    int number() {
      return Integer.parseInt(page);
    }
  }

  /// The lines of heads that recur, each with a higher number of the page.
  static Set<String> among(List<String> lines) {
    List<String> words = lines.stream().filter(line -> !line.isBlank()).toList();
    List<Head> heads = IntStream.rangeClosed(0, words.size() - LINES).boxed().flatMap(at -> head(words.subList(at, at + LINES)).stream()).toList();
    Map<String, List<Head>> series = heads.stream().collect(Collectors.groupingBy(Head::series));
    List<String> recurring = new ArrayList<>();
    series.values().stream().filter(RunningHeads::rises).forEach(same -> same.forEach(head -> recurring.addAll(List.of(head.name(), head.part(), head.page()))));
    return new HashSet<>(recurring);
  }

  private static Optional<Head> head(List<String> words) {
    boolean head = PAGE.is(words.getLast()) && PART.is(words.get(1)) && NAME.is(words.getFirst());
    return head ? Optional.of(new Head(words.getFirst(), words.get(1), words.getLast())) : Optional.empty();
  }

  private static boolean rises(List<Head> same) {
    return same.size() >= OFTEN && IntStream.range(1, same.size()).allMatch(at -> same.get(at).number() > same.get(at - 1).number());
  }
}
