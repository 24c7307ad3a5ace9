package org.moothall.extract.name;

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

  private WordSets() {}

  /// Letters of honour or learning after a name: `Ada Pell OBE`, `Ben Okafor, J.P.`
  public static boolean isPostNominal(Token token) {
    String letters = token.words().replace(".", "");
    return token.capitalised() && (token.inCapitals() || letters.length() < token.words().length() || letters.endsWith("c") || letters.endsWith("D"))
        && POST_NOMINALS.contains(SourceText.lower(letters));
  }

  static boolean isHonorific(Token token) {
    return HONORIFICS.containsKey(token.lower()) && (token.capitalised() || token.lower().equals("the"));
  }

  /// `County Cllr`: the tier before a councillor's title.
  public static boolean isTierOfCouncillor(List<Token> tokens, int at) {
    boolean tier = Set.of("county", "borough", "district", "dist", "co", "parish", "town", "city", "ward", "unitary", "common").contains(tokens.get(at).lower());
    return tier && at + 1 < tokens.size() && tokens.get(at + 1).lower().matches("cllrs?|councill?ors?");
  }

  /// The tier as a title has it, with the blank behind: `Dist Cllr` gives "District "; nothing for `Town Cllr` and the like, which
  /// are of the council whose minutes call them so.
  static String tier(Token token) {
    return switch (token.lower()) {
      case "county", "co" -> "County ";
      case "borough" -> "Borough ";
      case "district", "dist" -> "District ";
      case "unitary" -> "Unitary ";
      default -> "";
    };
  }

  public static boolean isRoleHead(Token token) {
    for (String word : token.lower().split("/", 4)) {
      if (ROLE_HEADS.contains(word) || (word.endsWith("s") && ROLE_HEADS.contains(word.substring(0, word.length() - 1)))) {
        return true;
      }
    }
    return false;
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
