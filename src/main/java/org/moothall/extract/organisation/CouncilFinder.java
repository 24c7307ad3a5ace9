package org.moothall.extract.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moothall.extract.name.Casing;
import org.moothall.extract.organisation.Gazetteer.SelfWord;
import org.moothall.extract.organisation.Phrases.Met;
import org.moothall.fact.Evidence;
import org.moothall.fact.Stated;
import org.moothall.minutes.Minutes;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Wording;

/// Finds the council that minutes are of.
///
/// A heading that names one council settles it. Else the council counts that the text speaks of as its own: by its name, by
/// its place ("in Northside", "Northside's Head of Parks"), by the words it calls itself. A council that is named as another
/// one ("working with", "such as") does not count. The first must have three mentions' weight and three times the next's.
public final class CouncilFinder {

  private static final double BY_NAME = 1.5;
  private static final double BY_PLACE = 1;
  private static final double ENOUGH = 3;
  private static final double LEAD = 3;
  private static final double OF_A_PART = 0.5;
  private static final double OF_A_REGION = 2;
  private static final int REACH = 60;
  /// The longest line above the items that is a title and no prose.
  static final int LONGEST_TITLE = 200;
  private static final Wording ADDRESS = Wording.of("\\b([a-z][a-z-]{1,40})\\.gov\\.(?:uk|wales|scot)\\b");
  private static final Wording OTHER = Wording.of(
      "\\b(?:such as|like|unlike|including|join(?:s|ed|ing)?|other|neighbouring|former(?:ly)?|previously|outside|new"
          + "|members? of|employees? of|trustees? of|representing)\\b[^.;]{0,40}$");
  private static final Set<String> BEFORE_PLACE = Set.of("in", "across", "within", "at", "for", "throughout", "around", "of", "that");

  private final Gazetteer gazetteer = Gazetteer.standard();

  /// A mention of a council as the document's own.
  private record Claim(String council, Passage passage, double weight) {}

  /// The canonical name of the council, with up to three mentions.
  public Optional<Stated<String>> find(Minutes minutes) {
    Passage text = minutes.text().all();
    // A roll in prose above the first item names councils that others speak for.
    List<Passage> titles = minutes.heading().stream().filter(line -> line.length() <= LONGEST_TITLE).toList();
    return inHeading(titles).or(() -> inHeading(minutes.heading())).or(() -> CouncilSigns.find(minutes)).or(() -> byAddress(text)).or(() -> byMentions(text));
  }

  /// The council that the title of a page names, which is no part of its text: "Item details | Northside District Council".
  public Optional<Stated<String>> inTitle(String title) {
    List<Passage> parts = SourceText.of(title.replaceAll("\\s*\\|\\s*|\\s+[\u2013\u2014-]\\s+", "\n")).all().lines();
    return inHeading(parts).map(council -> new Stated<>(council.value(), List.of(), council.confidence()));
  }

  /// Where all addresses under "gov.uk" are of one council: "Contact: clerk@northside.gov.uk".
  private Optional<Stated<String>> byAddress(Passage text) {
    List<Claim> claims = text.matches(ADDRESS).flatMap(match -> gazetteer.councilOfSite(match.group(1)).stream()
        .map(council -> new Claim(council, text.group(match, 0), BY_NAME))).toList();
    boolean one = claims.stream().map(Claim::council).distinct().count() == 1;
    return one ? Optional.of(stated(claims, "council/address", 0.9)) : Optional.empty();
  }

  private Optional<Stated<String>> inHeading(List<Passage> lines) {
    List<Claim> claims = lines.stream().flatMap(line -> named(line).stream()).toList();
    boolean one = claims.stream().map(Claim::council).distinct().count() == 1;
    return one ? Optional.of(stated(claims.subList(0, 1), "council/heading", 0.98)) : unknownCouncil(lines);
  }

  private List<Claim> named(Passage line) {
    List<Word> words = Word.of(line);
    List<Claim> claims = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      gazetteer.council(words, at).ifPresent(met -> claims.add(claim(line, words, met, BY_NAME)));
    }
    return claims;
  }

  /// The one council that the heading names by the form of its name: "Northside Town Council".
  private static Optional<Stated<String>> unknownCouncil(List<Passage> lines) {
    List<Passage> names = lines.stream().flatMap(line -> CouncilNames.in(line).stream()).toList();
    boolean one = names.stream().map(name -> Casing.title(name.folded().toUpperCase(Locale.ROOT))).distinct().count() == 1;
    return one ? Optional.of(new Stated<>(Casing.title(names.getFirst().folded()), List.of(Evidence.of(names.getFirst(), "council/heading")), 0.9)) : Optional.empty();
  }

  private Optional<Stated<String>> byMentions(Passage text) {
    Map<String, List<Claim>> claims = new HashMap<>();
    Stream.concat(Stretches.of(text).stream().flatMap(sentence -> claims(sentence).stream()), bySelfWords(text))
        .forEach(claim -> claims.computeIfAbsent(claim.council(), _ -> new ArrayList<>()).add(claim));
    List<List<Claim>> ranked = claims.values().stream().sorted(Comparator.comparingDouble(CouncilFinder::weight).reversed()).toList();
    if (ranked.isEmpty()) {
      return Optional.empty();
    }
    double first = weight(ranked.getFirst());
    double second = ranked.size() > 1 ? weight(ranked.get(1)) : 0;
    double enough = ofRegion(ranked.getFirst().getFirst().council()) ? ENOUGH * OF_A_REGION : ENOUGH;
    boolean clear = first >= enough && first >= LEAD * second;
    return clear ? Optional.of(stated(ranked.getFirst(), "council/mentions", first >= 2 * ENOUGH ? 0.9 : 0.75)) : Optional.empty();
  }

  /// Whether a council is one that the minutes of the councils in its area name often.
  private static boolean ofRegion(String council) {
    return council.endsWith("County Council") || council.endsWith("Authority");
  }

  private static double weight(List<Claim> claims) {
    return claims.stream().mapToDouble(Claim::weight).sum();
  }

  private static Stated<String> stated(List<Claim> claims, String rule, double confidence) {
    List<Evidence> evidence = claims.stream().limit(3).map(claim -> Evidence.of(claim.passage(), rule)).toList();
    return new Stated<>(claims.getFirst().council(), evidence, confidence);
  }

  private List<Claim> claims(Passage sentence) {
    List<Word> words = Word.of(sentence);
    List<Claim> claims = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<Met<String>> council = gazetteer.council(words, at);
      Optional<Met<String>> place = gazetteer.place(words, at);
      if ((council.isPresent() || place.isPresent()) && !isOther(sentence, words.get(at))) {
        council.map(met -> claim(sentence, words, met, BY_NAME))
            .or(() -> place.filter(met -> ownPlace(words, met)).map(met -> claim(sentence, words, met, ownPart(words, met) ? OF_A_PART : BY_PLACE))).ifPresent(claims::add);
      }
      at = Math.max(at + 1, Math.max(council.map(Met::to).orElse(0), place.map(Met::to).orElse(0)));
    }
    return claims;
  }

  private static Claim claim(Passage sentence, List<Word> words, Met<String> met, double weight) {
    return new Claim(met.value(), passage(sentence, words, met), weight);
  }

  private static Passage passage(Passage text, List<Word> words, Met<?> met) {
    return text.part(words.get(met.from()).start(), words.get(met.to() - 1).end());
  }

  /// Whether a place is spoken of as ours: after "in", as owner, or in the name of a body.
  private static boolean ownPlace(List<Word> words, Met<String> met) {
    boolean joined = met.from() > 0 && words.get(met.from()).joined();
    boolean preceded = joined && BEFORE_PLACE.contains(words.get(met.from() - 1).key());
    boolean inName = joined && words.get(met.from() - 1).capitalised() && !BodyWords.OUTSIDE.has(words.get(met.from() - 1));
    return !inName && (ownPart(words, met) || (!goesOn(words, met) && (preceded || words.get(met.to() - 1).possessive())));
  }

  private static boolean goesOn(List<Word> words, Met<String> met) {
    return met.to() < words.size() && words.get(met.to()).joined() && words.get(met.to()).capitalised() && !words.get(met.to() - 1).possessive();
  }

  /// Whether a place begins the name of a body: "Northside Management Team".
  private static boolean ownPart(List<Word> words, Met<String> met) {
    return goesOn(words, met) && words.subList(met.to(), Math.min(words.size(), met.to() + 5)).stream()
        .takeWhile(word -> word.joined() && word.capitalised()).anyMatch(word -> BodyWords.BODY.has(word) || BodyWords.TEAM.has(word));
  }

  /// Whether the words before say that a council is another one.
  private static boolean isOther(Passage sentence, Word word) {
    String before = sentence.folded().substring(Math.max(0, word.start() - REACH), word.start()).replace('\n', ' ');
    return OTHER.in(before) || MentionReasons.cues().stream().anyMatch(cue -> cue.in(before));
  }

  private Stream<Claim> bySelfWords(Passage text) {
    List<Word> words = Word.of(text);
    Map<SelfWord, List<Claim>> claims = new HashMap<>();
    for (int at = 0; at < words.size(); at++) {
      gazetteer.selfWord(words, at).filter(met -> standsAlone(words, met)).ifPresent(met ->
          claims.computeIfAbsent(met.value(), _ -> new ArrayList<>()).add(new Claim(met.value().council(), passage(text, words, met), BY_PLACE)));
    }
    Map<String, Long> found = claims.keySet().stream().collect(Collectors.groupingBy(SelfWord::council, Collectors.counting()));
    return claims.entrySet().stream().filter(entry -> found.getOrDefault(entry.getKey().council(), 0L) == entry.getKey().among())
        .flatMap(entry -> entry.getValue().stream());
  }

  /// Whether words are not part of a longer name.
  private static boolean standsAlone(List<Word> words, Met<SelfWord> met) {
    Word first = words.get(met.from());
    boolean led = met.from() > 0 && first.capitalised() && first.joined() && words.get(met.from() - 1).capitalised()
        && !BodyWords.OUTSIDE.has(words.get(met.from() - 1));
    boolean goesOn = met.to() < words.size() && words.get(met.to()).joined() && words.get(met.to()).capitalised();
    return !led && !goesOn;
  }
}
