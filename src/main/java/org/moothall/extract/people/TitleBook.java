package org.moothall.extract.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.moothall.extract.name.RoleGrammar;
import org.moothall.extract.name.TitleForm;
import org.moothall.extract.name.WordSets;
import org.moothall.minutes.Minutes;
import org.moothall.minutes.Roll;
import org.moothall.text.Passage;
import org.moothall.text.Sentences;
import org.moothall.text.SourceText;

/// The titles of office that a document writes out, so that a short form finds its full one.
///
/// Where a page speaks of the `Director of Housing` and of no other director, `the Director` is that one; deputies and assistants are
/// others.
final class TitleBook {

  private static final int LONGEST = 4000;
  private static final Set<String> SHORT = Set.of("cabinet member", "lead member", "portfolio holder", "assistant director", "corporate director",
      "service manager", "chief officer");
  /// What ranks are short for where a fire authority met; elsewhere a CFO is the chief finance officer.
  private static final Map<String, String> FIRE = Map.of("CFO", "Chief Fire Officer", "DCFO", "Deputy Chief Fire Officer", "ACFO", "Assistant Chief Fire Officer",
      "ACO", "Assistant Chief Officer");
  private final Map<String, String> ranks;
  private final Map<Set<String>, String> titles = new LinkedHashMap<>();

  private TitleBook(Map<String, String> ranks) {
    this.ranks = ranks;
  }

  /// @param fire whether a fire authority met
  static TitleBook of(Minutes minutes, boolean fire) {
    TitleBook book = new TitleBook(fire ? FIRE : Map.of());
    List<Passage> blocks = new ArrayList<>(minutes.rolls().stream().map(Roll::entries).flatMap(List::stream).toList());
    minutes.items().forEach(item -> item.blocks().forEach(block -> blocks.add(block.passage())));
    blocks.stream().flatMap(block -> Sentences.split(block).stream()).filter(sentence -> sentence.length() <= LONGEST)
        .flatMap(sentence -> RoleGrammar.find(sentence).stream()).filter(role -> !role.bare() && !isShort(role.title()))
        .forEach(role -> book.titles.putIfAbsent(TitleForm.of(Elsewhere.of(role.title()).title()), Elsewhere.of(role.title()).title()));
    return book;
  }

  private static boolean isShort(String title) {
    return SHORT.contains(SourceText.lower(title));
  }

  /// The one full title that a short one can stand for; the title itself where there is none or several.
  String full(String title) {
    return ranks.containsKey(title) ? ranks.get(title) : fuller(title);
  }

  private String fuller(String title) {
    Set<String> words = TitleForm.of(title);
    boolean shortForm = WordSets.HEADS_WITH_TOPIC.contains(SourceText.lower(title)) || title.equals("Director") || isShort(title);
    String head = SourceText.lower(title.substring(title.lastIndexOf(' ') + 1));
    List<String> fuller = shortForm ? titles.entrySet().stream().filter(entry -> entry.getKey().containsAll(words)).map(Map.Entry::getValue)
        .filter(full -> SourceText.lower(full).contains(head)).toList()
        : List.of();
    List<String> plain = fuller.stream().filter(full -> full.startsWith(title + " ")).toList();
    return fuller.size() == 1 ? fuller.getFirst() : shortForm && plain.size() == 1 ? plain.getFirst() : titles.getOrDefault(words, title);
  }
}
