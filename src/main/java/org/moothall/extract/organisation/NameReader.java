package org.moothall.extract.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moothall.extract.organisation.NamedOrganisation.Kind;

/// Reads names of bodies and organisations off their last word: "the **Northside Estates Board**".
///
/// Some are opened by their first word instead ("University of Northside"). Lines in capitals are not read.
final class NameReader {

  private static final int LONGEST = 12;

  private static final Set<String> BESIDE_EXECUTIVE =
      Set.of("that", "on", "at", "and", "in", "for", "had", "has", "have", "will", "would", "was", "is", "meeting");

  private final List<Word> words;
  private final NameStart names;

  private NameReader(List<Word> words, Gazetteer gazetteer) {
    this.words = words;
    this.names = new NameStart(words, gazetteer);
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
    if (!BodyWords.OPENING.has(word) || !named(at) || at + 2 >= words.size() || !isLink(at + 1) || !follows(at + 2)) {
      return Optional.empty();
    }
    int end = at + 3;
    while (end < words.size() && end - at < LONGEST && continues(end)) {
      end++;
    }
    end = words.get(end - 1).capitalised() ? end : end - 1;
    int start = at;
    while (start > 0 && words.get(start).joined() && ours(start - 1) && !words.get(start - 1).possessive()) {
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
    return follows(at);
  }

  private boolean ours(int at) {
    return named(at) && !BodyWords.OUTSIDE.has(words.get(at));
  }

  /// Whether a word carries on the name before it.
  private boolean follows(int at) {
    return ours(at) && words.get(at).joined();
  }

  /// The name that ends at a word, or the names, where it ends several.
  private List<NamedOrganisation> endedAt(int at) {
    Word word = words.get(at);
    if (word.shouted() || word.inCapitals()) {
      return List.of();
    }
    if (BodyWords.TEAM.has(word) && !word.capitalised()) {
      return team(at, at + 1);
    }
    if (!word.capitalised()) {
      return List.of();
    }
    if (BodyWords.BODY.hasPlural(word) || BodyWords.GROUP.hasPlural(word)) {
      return SharedNames.read(words, names.of(at), at);
    }
    if (!BodyWords.isHead(word) && !serves(at)) {
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
      return standsAlone(end - 1) ? single(end - 1, end, Kind.BODY) : List.of();
    }
    int start = names.of(end - 1);
    if (start == end - 1) {
      return List.of();
    }
    if (BodyWords.GROUP.has(last)) {
      return group(start, end);
    }
    if (BodyWords.UNIT.has(last)) {
      return telling(start, end - 1, BodyWords.GENERIC) ? single(start, end, Kind.UNIT) : List.of();
    }
    if (BodyWords.ORGANISATION.has(last) || serves(end - 1)) {
      return telling(start, end - 1, BodyWords.GENERIC) && !goesOn(end) ? single(start, end, Kind.LOCAL) : List.of();
    }
    return telling(start, end - 1, BodyWords.VAGUE) ? single(start, end, Kind.BODY) : List.of();
  }

  /// "the Market Square Working Group" is a body, "the Green Group" one of members; "the Working Group" does not say which.
  private List<NamedOrganisation> group(int start, int end) {
    Word qualifier = words.get(end - 2);
    if (BodyWords.APART.has(qualifier)) {
      return telling(start, end - 1, BodyWords.GENERIC) ? single(start, end, Kind.LOCAL) : List.of();
    }
    int on = telling(start, end - 1, BodyWords.VAGUE) || !qualifier.key().equals("finish") ? end : subject(end);
    boolean told = on > end || telling(start, end - 1, BodyWords.VAGUE);
    return BodyWords.QUALIFIER.has(qualifier) && told ? single(start, on, Kind.BODY) : List.of();
  }

  /// "the Task and Finish Group on Winter Lights": where the name ends whose subject stands behind it; a council or committee behind it is another.
  private int subject(int from) {
    boolean led = from + 1 < words.size() && words.get(from).joined() && words.get(from).text().equals("on") && follows(from + 1);
    int end = from + 2;
    int before = from;
    while (led && end < words.size() && end - from < LONGEST && continues(end)) {
      if (BodyWords.BODY.has(words.get(end)) || words.get(end).key().equals("council")) {
        return before;
      }
      before = words.get(end).conjunction() ? end : before;
      end++;
    }
    return led ? end : from;
  }

  /// "the Corporate Leadership Team" is a body of officers; any other team needs a name of two words.
  private List<NamedOrganisation> team(int head, int end) {
    int start = names.of(head);
    if (start == head) {
      return List.of();
    }
    if (BodyWords.LEADING.has(words.get(head - 1)) && words.get(head).capitalised()) {
      return single(start, end, Kind.BODY);
    }
    boolean named = capitals(start, head) >= 2 && !BodyWords.ROLE.has(words.get(head - 1))
        && words.subList(start, head).stream().noneMatch(BodyWords.STANDING::has);
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

  /// "Kent Fire and Rescue Service", but not "Parking Service".
  private boolean serves(int at) {
    return words.get(at).key().equals("service") && at > 0 && words.get(at).joined() && BodyWords.SERVING.has(words.get(at - 1));
  }

  /// "the Cabinet", but not "the Cabinet Member"; "the Executive agreed", but not "the Executive summary" or "Chief Executive".
  private boolean standsAlone(int at) {
    boolean followed = at + 1 < words.size() && words.get(at + 1).joined();
    if (words.get(at).key().equals("executive")) {
      boolean led = at > 0 && words.get(at).joined() && words.get(at - 1).key().equals("the");
      boolean whole = !followed || BodyWords.ACT.has(words.get(at + 1)) || BESIDE_EXECUTIVE.contains(words.get(at + 1).text());
      return led && whole && !words.get(at).possessive();
    }
    return !followed || !BodyWords.FOLLOWER.has(words.get(at + 1));
  }

  /// Whether the name goes on past its last word, so that this word was not the last.
  private boolean goesOn(int end) {
    return end < words.size() && follows(end) && !words.get(end - 1).possessive();
  }

  private boolean named(int at) {
    return words.get(at).capitalised() && !words.get(at).shouted();
  }

  private String text(int start, int end) {
    return Names.textOf(words.subList(start, end));
  }
}
