package org.moothall.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.moothall.extract.NamedOrganisation.Kind;
import org.moothall.extract.Word.Gap;
import org.moothall.text.SourceText;

/// Reads names of bodies and organisations off their last word: "the **Northside Estates Board**".
///
/// From the last word the walk goes back over capitalised words, over "and" between them, and over commas where the name
/// is a list that an article opens ("the Health, Housing and Care Panel"). It stops at a word that stands in no name, at a
/// post or body before "and", and at whose it is ("the Council's", "Leeds's"). Lines in capitals are not read.
final class NameReader {

  private static final int LONGEST = 12;
  private static final Set<String> OWNERS = Set.of("council", "mayor", "cabinet", "government", "authority", "borough", "city", "county",
      "district", "executive", "corporation", "board", "committee", "panel", "commission", "trust", "minister", "town", "department");

  private final List<Word> words;
  private final Gazetteer gazetteer;

  NameReader(List<Word> words, Gazetteer gazetteer) {
    this.words = words;
    this.gazetteer = gazetteer;
  }

  /// The names in order.
  static List<NamedOrganisation> read(List<Word> words, Gazetteer gazetteer) {
    NameReader reader = new NameReader(words, gazetteer);
    List<NamedOrganisation> names = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int head = at;
      List<NamedOrganisation> found = reader.opened(head).map(List::of).orElseGet(() -> reader.endedAt(head));
      names.addAll(found);
      at = found.isEmpty() ? at + 1 : Math.max(at + 1, found.getLast().to());
    }
    return names;
  }

  /// "University of Northside", "Department for Parks and Play".
  private Optional<NamedOrganisation> opened(int at) {
    Word word = words.get(at);
    boolean opens = BodyWords.OPENING.has(word) && named(at) && at + 2 < words.size() && isLink(at + 1) && named(at + 2) && words.get(at + 2).joined();
    if (!opens || BodyWords.OUTSIDE.has(words.get(at + 2))) {
      return Optional.empty();
    }
    int end = at + 3;
    while (end < words.size() && end - at < LONGEST && continues(end)) {
      end++;
    }
    end = words.get(end - 1).capitalised() ? end : end - 1;
    int start = at;
    while (start > 0 && words.get(start).joined() && named(start - 1) && !BodyWords.OUTSIDE.has(words.get(start - 1)) && !words.get(start - 1).possessive()) {
      start--;
    }
    return Optional.of(new NamedOrganisation(start, end, text(start, end), BodyWords.UNIT.has(word) ? Kind.UNIT : Kind.LOCAL));
  }

  private boolean isLink(int at) {
    return words.get(at).joined() && Set.of("of", "for").contains(words.get(at).text());
  }

  private boolean continues(int at) {
    Word word = words.get(at);
    if (word.conjunction()) {
      return word.joined() && at + 1 < words.size() && named(at + 1) && words.get(at + 1).joined() && !BodyWords.ROLE.has(words.get(at + 1));
    }
    return named(at) && word.joined() && !BodyWords.OUTSIDE.has(word);
  }

  /// The name that ends at a word, or the names, where it ends several.
  private List<NamedOrganisation> endedAt(int at) {
    Word word = words.get(at);
    if (word.shouted()) {
      return List.of();
    }
    if (BodyWords.TEAM.has(word) && !word.capitalised()) {
      return team(at, at + 1);
    }
    if (!word.capitalised()) {
      return List.of();
    }
    if (BodyWords.BODY.hasPlural(word) || BodyWords.GROUP.hasPlural(word)) {
      return SharedNames.read(words, nameStart(at), at);
    }
    if (!BodyWords.isHead(word)) {
      return List.of();
    }
    int end = at + 1;
    while (end < words.size() && words.get(end).joined() && named(end) && BodyWords.isHead(words.get(end))) {
      end++;
    }
    return ended(end);
  }

  private List<NamedOrganisation> ended(int end) {
    Word last = words.get(end - 1);
    if (BodyWords.TEAM.has(last)) {
      return team(end - 1, end);
    }
    if (BodyWords.STANDING.has(last)) {
      return followed(end) ? List.of() : single(end - 1, end, Kind.BODY);
    }
    int start = nameStart(end - 1);
    if (start == end - 1) {
      return List.of();
    }
    if (BodyWords.GROUP.has(last)) {
      return group(start, end);
    }
    if (BodyWords.UNIT.has(last)) {
      return telling(start, end - 1, BodyWords.GENERIC) ? single(start, end, Kind.UNIT) : List.of();
    }
    if (BodyWords.ORGANISATION.has(last)) {
      return telling(start, end - 1, BodyWords.GENERIC) && !goesOn(end) ? single(start, end, Kind.LOCAL) : List.of();
    }
    return telling(start, end - 1, BodyWords.VAGUE) ? single(start, end, Kind.BODY) : List.of();
  }

  /// "the Market Square Working Group" is a body, "the Green Group" one of members; "the Working Group" does not say which.
  private List<NamedOrganisation> group(int start, int end) {
    Word qualifier = words.get(end - 2);
    if (BodyWords.PARTY.has(qualifier)) {
      return single(start, end, Kind.LOCAL);
    }
    return BodyWords.QUALIFIER.has(qualifier) && telling(start, end - 1, BodyWords.VAGUE) ? single(start, end, Kind.BODY) : List.of();
  }

  /// "the Corporate Leadership Team" is a body of officers; any other team needs a name of two words.
  private List<NamedOrganisation> team(int head, int end) {
    int start = nameStart(head);
    if (start == head) {
      return List.of();
    }
    if (BodyWords.LEADING.has(words.get(head - 1)) && words.get(head).capitalised()) {
      return single(start, end, Kind.BODY);
    }
    boolean named = capitals(start, head) >= 2 && !BodyWords.ROLE.has(words.get(head - 1)) && words.subList(start, head).stream().noneMatch(BodyWords.STANDING::has);
    return named && telling(start, head, BodyWords.VAGUE) ? single(start, end, Kind.UNIT) : List.of();
  }

  private List<NamedOrganisation> single(int start, int end, Kind kind) {
    return List.of(new NamedOrganisation(start, end, text(start, end), kind));
  }

  private long capitals(int start, int end) {
    return words.subList(start, end).stream().filter(word -> !word.conjunction() && word.capitalised()).count();
  }

  private boolean telling(int start, int end, BodyWords empty) {
    return words.subList(start, end).stream().anyMatch(word -> !empty.has(word) && !BodyWords.isHead(word));
  }

  private boolean followed(int end) {
    return end < words.size() && words.get(end).joined() && BodyWords.FOLLOWER.has(words.get(end));
  }

  /// Whether the name goes on past its last word, so that this word was not the last.
  private boolean goesOn(int end) {
    return end < words.size() && words.get(end).joined() && named(end) && !BodyWords.OUTSIDE.has(words.get(end)) && !words.get(end - 1).possessive();
  }

  private boolean named(int at) {
    return words.get(at).capitalised() && !words.get(at).shouted();
  }

  /// Where the name that ends with a word begins.
  int nameStart(int head) {
    int start = head;
    while (start > 0 && head - start < LONGEST) {
      int before = stepBack(start, head);
      if (before == start) {
        break;
      }
      start = before;
    }
    return start;
  }

  private int stepBack(int start, int head) {
    Gap gap = words.get(start).gap();
    Word before = words.get(start - 1);
    if (gap == Gap.COMMA) {
      return listed(start, head) ? start - 1 : start;
    }
    if (!words.get(start).joined()) {
      return start;
    }
    boolean link = before.conjunction() || before.text().equals("into");
    if (link && start >= 2 && start < head + 1) {
      return linked(start - 2) && before.joined() ? start - 2 : start;
    }
    return belongs(start - 1) ? start - 1 : start;
  }

  /// Whether a word before "and" belongs to the name: not a post, nor another body.
  private boolean linked(int at) {
    return belongs(at) && !BodyWords.ROLE.has(words.get(at)) && !BodyWords.isHead(words.get(at));
  }

  private boolean belongs(int at) {
    Word word = words.get(at);
    boolean owner = word.possessive() && (OWNERS.contains(word.key()) || gazetteer.place(words, at).isPresent());
    return named(at) && !owner && !BodyWords.OUTSIDE.has(word) && !Character.isDigit(word.text().charAt(0));
  }

  /// Whether the word before a comma is the first or a middle one of a list inside a name: "the Health, Housing and Care Panel".
  private boolean listed(int start, int head) {
    boolean conjoined = words.subList(start, head).stream().anyMatch(Word::conjunction);
    if (!conjoined || !linked(start - 1)) {
      return false;
    }
    int first = start - 1;
    while (first > 0 && head - first < LONGEST && (words.get(first).joined() || words.get(first).gap() == Gap.COMMA) && linked(first - 1)) {
      first--;
    }
    boolean article = first > 0 && words.get(first).gap() == Gap.BLANK && words.get(first - 1).key().equals("the");
    return article || words.get(first).gap() == Gap.BREAK;
  }

  private String text(int start, int end) {
    return textOf(words.subList(start, end));
  }

  /// Words as one name, with single blanks.
  static String textOf(List<Word> words) {
    StringBuilder text = new StringBuilder();
    for (Word word : words) {
      String gap = switch (word.gap()) {
        case HYPHEN -> "-";
        case COMMA -> ", ";
        case BLANK, BREAK -> " ";
      };
      text.append(text.isEmpty() ? "" : gap).append(word.text());
    }
    String name = text.toString();
    return words.getLast().possessive() ? name.substring(0, name.length() - 2) : name;
  }

  /// The last word of a name, for comparison.
  static String head(String name) {
    return BodyWords.singular(Word.of(SourceText.of(name).all()).getLast().key());
  }

  /// The words of a name that tell it from others, for comparison.
  static Set<String> stems(String name) {
    return Word.of(SourceText.of(name).all()).stream()
        .map(word -> BodyWords.singular(word.key()))
        .filter(stem -> !Set.of("of", "for", "and", "the", "in").contains(stem))
        .collect(Collectors.toSet());
  }
}
