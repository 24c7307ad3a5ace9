package org.moothall.extract.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.moothall.text.SourceText;
import org.moothall.text.Token;
import org.moothall.text.Vocabulary;

/// The sets of words that names and titles of office are told by.
public final class WordSets {

  public static final Set<String> ROLE_HEADS = Set.copyOf(Vocabulary.words("role-heads"));
  public static final Set<String> HEADS_WITH_TOPIC = withSecond("role-heads", "topic");
  /// Heads of titles in small letters that are more often no post: `the cabinet member`, `the lead partner`
  static final Set<String> MEMBERS = Set.of("member", "holder", "partner", "representative", "delegate", "person", "lead", "head", "monitoring",
      "assistant", "trustee", "counsel");
  static final Set<String> ROLE_MODIFIERS = Set.copyOf(Vocabulary.words("role-modifiers"));
  static final Set<String> TOPICS = Set.copyOf(Vocabulary.words("topics"));
  static final Set<String> NOT_NAMES = Set.copyOf(Vocabulary.words("not-names"));
  static final Set<String> SURNAMES_TOO = Set.copyOf(Vocabulary.words("surnames-too"));
  static final Set<String> PARTICLES = Set.of("van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "la", "le", "ap", "ab", "ferch", "bin", "al", "el", "ten", "ter", "y", "ó", "ní", "mac");
  public static final Map<String, String> HONORIFICS = honorifics();
  public static final Set<String> PLURAL_HONORIFICS = plurals();

  static final Set<String> POST_NOMINALS = Set.copyOf(Vocabulary.words("post-nominals"));

  private static final Set<String> INSTITUTIONS = Set.of("council", "county", "borough", "district", "parish", "town", "city", "chamber", "association", "federation", "university",
      "trust", "society", "committee", "residents", "police", "constabulary", "nhs", "community", "authority", "councillor", "cllr", "board");

  private static final Set<String> TIERS = Set.of("county", "cty", "borough", "district", "dist", "co", "parish", "town", "city", "ward", "unitary", "common");
  private static final Set<String> COUNCILLORS = Set.of("cllr", "cllrs", "councillor", "councillors", "councilor", "councilors");

  /// What begins with a capital and is no name.
  static final Set<String> NO_NAMES = union(List.of(NOT_NAMES, ROLE_HEADS, TOPICS, HONORIFICS.keySet(), ROLE_MODIFIERS));

  /// What a name may begin with in small letters: a tier, a particle, "the".
  static final Set<String> SMALL_BEGINNINGS = union(List.of(TIERS, PARTICLES, Set.of("the", "'")));

  private WordSets() {}

  private static Set<String> union(List<Set<String>> sets) {
    Set<String> all = new HashSet<>();
    sets.forEach(all::addAll);
    return Set.copyOf(all);
  }

  /// Letters of honour or learning after a name: `Ada Pell OBE`, `Ben Okafor, J.P.`
  public static boolean isPostNominal(Token token) {
    if (!token.capitalised()) {
      return false;
    }
    String letters = token.words().replace(".", "");
    return (token.inCapitals() || letters.length() < token.words().length() || letters.endsWith("c") || letters.endsWith("D"))
        && POST_NOMINALS.contains(SourceText.lower(letters));
  }

  static boolean isHonorific(Token token) {
    return HONORIFICS.containsKey(token.lower()) && (token.capitalised() || token.lower().equals("the"));
  }

  /// `County Cllr`: the tier before a councillor's title.
  public static boolean isTierOfCouncillor(List<Token> tokens, int at) {
    return TIERS.contains(tokens.get(at).lower()) && at + 1 < tokens.size() && COUNCILLORS.contains(tokens.get(at + 1).lower());
  }

  /// The tier as a title has it, with the blank behind: `Dist Cllr` gives "District "; nothing for `Town Cllr` and the like, which
  /// are of the council whose minutes call them so.
  static String tier(Token token) {
    return switch (token.lower()) {
      case "county", "cty", "co" -> "County ";
      case "borough" -> "Borough ";
      case "district", "dist" -> "District ";
      case "unitary" -> "Unitary ";
      default -> "";
    };
  }

  public static boolean isRoleHead(Token token) {
    String words = token.lower();
    return words.indexOf('/') < 0 ? isRoleHead(words) : Arrays.stream(words.split("/", 4)).anyMatch(WordSets::isRoleHead);
  }

  private static boolean isRoleHead(String word) {
    return ROLE_HEADS.contains(word) || (word.endsWith("s") && ROLE_HEADS.contains(word.substring(0, word.length() - 1)));
  }

  /// Whether a word is one that names of institutions are made of: `Council`, `Chamber`, `Association`.
  public static boolean isInstitution(Token token) {
    return INSTITUTIONS.contains(token.lower());
  }

  /// Whether a word names a field of work.
  public static boolean isTopic(Token token) {
    return token.capitalised() && TOPICS.contains(token.lower());
  }

  private static Set<String> withSecond(String list, String second) {
    Set<String> words = new HashSet<>();
    for (List<String> row : Vocabulary.rows(list)) {
      if (row.size() > 1 && row.get(1).equals(second)) {
        words.add(row.getFirst());
      }
    }
    return Set.copyOf(words);
  }

  private static Map<String, String> honorifics() {
    Map<String, String> offices = new HashMap<>();
    Vocabulary.rows("honorifics").forEach(row -> offices.put(row.getFirst(), row.size() > 1 ? row.get(1) : ""));
    return Map.copyOf(offices);
  }

  private static Set<String> plurals() {
    Set<String> words = new HashSet<>();
    for (List<String> row : Vocabulary.rows("honorifics")) {
      if (row.size() > 2 && row.get(2).equals("plural")) {
        words.add(row.getFirst());
      }
    }
    return Set.copyOf(words);
  }
}
