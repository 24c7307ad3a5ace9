package org.moothall.extract.organisation;

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
import org.moothall.minutes.Minutes;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Wording;

/// Finds the body that met where no heading names it: the one that acts in the text.
///
/// "The Parks Scrutiny Panel considered …", later "the Panel": the name that acts and ends in the short form used most. A
/// short form that resolves and has no name ("RESOLVED – that the Sub-Committee noted") is given as it stands.
public final class BodyFinder {

  private static final int TWICE = 2;
  private static final int REACH = 60;
  private static final int LONG_REACH = 200;
  private static final Set<String> STANDING = Set.of("Cabinet", "Executive");
  private static final Wording FORMER = Wording.of("\\b[Mm]inutes of (?:the |a )?(?:proceedings of the )?(?:(?:previous |last )?[Mm]eetings? of (?:the )?)?$");
  private static final Wording APPROVED = Wording.of("^(?: [Mm]eetings?)?,? (?:held|of|dated)\\b[^.]{0,120}\\b(?:approved|agreed|confirmed|correct|true|signed|accurate)\\b");

  /// `this minute of Ashcombe City Council's Homes, Parks and Safety Committee`, above the items
  private static final Wording OF_COUNCIL = Wording.of("\\bCouncil's (?<name>(?:\\p{Lu}[\\p{L}-]+,? (?:and |& )?){1,8}(?:Committee|Sub-Committee|Panel|Board|Commission))\\b");

  private final Gazetteer gazetteer = Gazetteer.standard();

  /// A name or short form of a body where it stands.
  ///
  /// @param shortForm its last word, "Sub-Committee" as one
  /// @param acts whether a verb of business follows
  /// @param resolves whether it does so in a resolution
  private record Naming(String name, String shortForm, Passage passage, boolean acts, boolean resolves) {

    boolean isStanding() {
      return isShort() && STANDING.contains(shortForm);
    }

    boolean isShort() {
      return name.equals(shortForm);
    }
  }

  /// The body's name; of notes of a week, none.
  public Optional<Stated<String>> find(Minutes minutes) {
    if (!minutes.layout().hasMeeting()) {
      return Optional.empty();
    }
    List<Naming> namings = Stretches.of(minutes.text().all()).stream().flatMap(sentence -> namings(sentence).stream()).toList();
    return ofCouncil(minutes).or(() -> ofMinutes(minutes, namings)).or(() -> named(namings)).or(() -> resolving(namings)).or(() -> standing(namings));
  }

  private static Optional<Stated<String>> ofCouncil(Minutes minutes) {
    return minutes.heading().stream().flatMap(line -> line.matches(OF_COUNCIL).map(name -> line.part(name.start("name"), name.end("name")))).findFirst()
        .map(name -> new Stated<>(SourceText.single(name.folded()), List.of(Evidence.of(name, "body/council")), 0.85));
  }

  /// The body whose former minutes the meeting approved: "the minutes of the Parks Panel held on 3 June be approved".
  private Optional<Stated<String>> ofMinutes(Minutes minutes, List<Naming> namings) {
    Passage text = minutes.text().all();
    List<Naming> own = namings.stream().filter(naming -> !naming.isShort() && isOwn(text, naming.passage())).toList();
    return longest(own, "body/minutes", 0.85);
  }

  private static boolean isOwn(Passage text, Passage name) {
    String words = text.folded();
    int from = text.part(0, 0).through(name.part(0, 0)).length();
    int to = from + name.length();
    String before = words.substring(Math.max(0, from - REACH), from).replace('\n', ' ');
    String after = words.substring(to, Math.min(words.length(), to + LONG_REACH)).replace('\n', ' ');
    return FORMER.in(before) && APPROVED.in(after);
  }

  /// Where no other body acts, the one whose name needs no other words: "Cabinet approved the plan".
  private static Optional<Stated<String>> standing(List<Naming> namings) {
    List<Naming> acting = namings.stream().filter(Naming::acts).toList();
    boolean one = acting.stream().map(Naming::name).distinct().count() == 1;
    return one && acting.getFirst().isStanding() ? longest(acting, "body/acts", 0.7) : Optional.empty();
  }

  private static Optional<Stated<String>> named(List<Naming> namings) {
    Map<String, Long> shortForms = namings.stream().filter(Naming::isShort).collect(Collectors.groupingBy(Naming::shortForm, Collectors.counting()));
    Optional<String> frequent = shortForms.entrySet().stream().filter(entry -> entry.getValue() >= TWICE)
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey);
    List<Naming> names = namings.stream().filter(naming -> !naming.isShort() && frequent.filter(naming.shortForm()::equals).isPresent()).toList();
    return longest(names.stream().filter(Naming::acts).toList(), "body/acts", 0.85)
        .or(() -> names.size() >= TWICE ? longest(names, "body/named", 0.7) : Optional.empty());
  }

  /// The longest name, where all others are its end.
  private static Optional<Stated<String>> longest(List<Naming> names, String rule, double confidence) {
    Optional<Naming> longest = names.stream().max(Comparator.comparingInt(naming -> naming.name().length()));
    return longest.filter(body -> names.stream().allMatch(other -> plain(body.name()).endsWith(plain(other.name()))))
        .map(body -> new Stated<>(body.name(), List.of(Evidence.of(body.passage(), rule)), confidence));
  }

  private static String plain(String name) {
    return SourceText.lower(name).replace("&", "and");
  }

  private static Optional<Stated<String>> resolving(List<Naming> namings) {
    List<Naming> resolving = namings.stream().filter(Naming::resolves).toList();
    boolean one = resolving.stream().map(Naming::name).distinct().count() == 1;
    return one ? longest(resolving, "body/resolves", 0.6) : Optional.empty();
  }

  private List<Naming> namings(Passage sentence) {
    List<Word> words = Word.of(sentence);
    boolean resolution = words.stream().limit(4).anyMatch(word -> SourceText.lower(word.text()).equals("resolved"));
    Map<Integer, NamedOrganisation> names = new HashMap<>();
    NameReader.read(words, gazetteer).stream().filter(name -> name.kind() == NamedOrganisation.Kind.BODY).forEach(name -> names.put(name.to(), name));
    List<Naming> namings = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      if (isHead(words, at)) {
        naming(sentence, words, at, Optional.ofNullable(names.get(at + 1)), resolution).ifPresent(namings::add);
      }
    }
    return namings;
  }

  /// What the word that ends a name is the end of; nothing where that is a name this reader does not know.
  private static Optional<Naming> naming(Passage sentence, List<Word> words, int at, Optional<NamedOrganisation> name, boolean resolution) {
    String shortForm = shortForm(words, at);
    int from = name.map(NamedOrganisation::from).orElse(shortForm.contains("-") ? at - 1 : at);
    if (name.isEmpty() && follows(words, from)) {
      return Optional.empty();
    }
    boolean acts = at + 1 < words.size() && words.get(at + 1).joined() && BodyWords.ACT.has(words.get(at + 1));
    Passage passage = sentence.part(words.get(from).start(), words.get(at).end());
    return Optional.of(new Naming(name.map(NamedOrganisation::name).orElse(shortForm), shortForm, passage, acts, acts && resolution));
  }

  private static boolean follows(List<Word> words, int at) {
    return at > 0 && words.get(at).joined() && words.get(at - 1).capitalised() && !BodyWords.OUTSIDE.has(words.get(at - 1));
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
