package org.moothall.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.moothall.fact.Evidence;
import org.moothall.fact.Stated;
import org.moothall.minutes.Layout;
import org.moothall.minutes.Minutes;
import org.moothall.text.Passage;
import org.moothall.text.Sentences;
import org.moothall.text.SourceText;

/// Finds the body that met where no heading names it: the one that acts in the text.
///
/// "The Parks Scrutiny Panel considered …", later "the Panel": the name that acts and ends in the short form used most. A
/// short form that resolves and has no name ("RESOLVED – that the Sub-Committee noted") is given as it stands.
public final class BodyFinder {

  private static final Set<String> ACTS = Set.of("noted", "notes", "considered", "considers", "agreed", "agrees", "resolved", "resolves", "received", "receives",
      "discussed", "asked", "requested", "heard", "welcomed", "holds", "held", "embarked", "recommended", "approved", "endorsed", "thanked", "reviewed",
      "enquired", "congratulated", "met", "commended", "supported", "expressed", "acknowledged", "proceeded", "voted", "queried", "sought", "undertook", "commenced");
  private static final int TWICE = 2;

  private final Gazetteer gazetteer = Gazetteer.standard();

  /// A name or short form of a body where it stands.
  ///
  /// @param shortForm its last word, "Sub-Committee" as one
  /// @param acts whether a verb of business follows
  /// @param resolves whether it does so in a resolution
  private record Naming(String name, String shortForm, Passage passage, boolean acts, boolean resolves) {

    boolean isShort() {
      return name.equals(shortForm);
    }
  }

  /// The body's name; of notes of a week, none.
  public Optional<Stated<String>> find(Minutes minutes) {
    if (minutes.layout() == Layout.WEEKNOTES) {
      return Optional.empty();
    }
    List<Naming> namings = Sentences.split(minutes.text().all()).stream().flatMap(sentence -> namings(sentence).stream()).toList();
    return named(namings).or(() -> resolving(namings));
  }

  private static Optional<Stated<String>> named(List<Naming> namings) {
    Map<String, Long> shortForms = namings.stream().filter(Naming::isShort).collect(Collectors.groupingBy(Naming::shortForm, Collectors.counting()));
    Optional<String> frequent = shortForms.entrySet().stream().filter(entry -> entry.getValue() >= TWICE).max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    List<Naming> acting = namings.stream().filter(naming -> !naming.isShort() && naming.acts() && frequent.filter(naming.shortForm()::equals).isPresent()).toList();
    Optional<Naming> longest = acting.stream().max(Comparator.comparingInt(naming -> naming.name().length()));
    return longest.filter(body -> acting.stream().allMatch(other -> body.name().endsWith(other.name())))
        .map(body -> new Stated<>(body.name(), List.of(Evidence.of(body.passage(), "body/acts")), 0.85));
  }

  private static Optional<Stated<String>> resolving(List<Naming> namings) {
    List<Naming> resolving = namings.stream().filter(Naming::resolves).toList();
    boolean one = resolving.stream().map(Naming::name).distinct().count() == 1;
    return one ? Optional.of(resolving.getFirst()).map(body -> new Stated<>(body.name(), List.of(Evidence.of(body.passage(), "body/resolves")), 0.6)) : Optional.empty();
  }

  private List<Naming> namings(Passage sentence) {
    List<Word> words = Word.of(sentence);
    boolean resolution = words.stream().limit(4).anyMatch(word -> SourceText.lower(word.text()).equals("resolved"));
    Map<Integer, NamedOrganisation> names = new HashMap<>();
    NameReader.read(words, gazetteer).stream().filter(name -> name.kind() == NamedOrganisation.Kind.BODY).forEach(name -> names.put(name.to(), name));
    List<Naming> namings = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      if (isHead(words, at)) {
        int end = at + 1;
        String shortForm = shortForm(words, at);
        boolean acts = end < words.size() && words.get(end).joined() && ACTS.contains(words.get(end).text());
        int from = Optional.ofNullable(names.get(end)).map(NamedOrganisation::from).orElse(at - (shortForm.contains("-") ? 1 : 0));
        boolean alone = names.containsKey(end) || from == 0 || !words.get(from).joined() || !words.get(from - 1).capitalised() || BodyWords.OUTSIDE.has(words.get(from - 1));
        if (alone) {
          String name = names.containsKey(end) ? NameReader.textOf(words.subList(from, end)) : shortForm;
          namings.add(new Naming(name, shortForm, sentence.part(words.get(from).start(), words.get(at).end()), acts, acts && resolution));
        }
      }
    }
    return namings;
  }

  private static boolean isHead(List<Word> words, int at) {
    Word word = words.get(at);
    boolean forAnother = at + 1 < words.size() && words.get(at + 1).joined() && BodyWords.FOLLOWER.has(words.get(at + 1));
    boolean head = BodyWords.BODY.has(word) || (BodyWords.STANDING.has(word) && !forAnother);
    return head && word.capitalised() && !word.shouted();
  }

  private static String shortForm(List<Word> words, int at) {
    String head = words.get(at).possessive() ? words.get(at).text().substring(0, words.get(at).text().length() - 2) : words.get(at).text();
    boolean sub = at > 0 && words.get(at).joined() && words.get(at - 1).text().equals("Sub");
    return sub ? "Sub-" + head : head;
  }
}
