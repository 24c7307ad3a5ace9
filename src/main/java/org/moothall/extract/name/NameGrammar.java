package org.moothall.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Token;

/// Reads a person's name from a place where one is expected.
///
/// `Ada Pell` · `Councillor D. van Mierlo` · `Sir Idris Ó Briain` · after an honorific also `Pell`.
/// Names are told by their place and shape, never by a list of first names, which would miss half of the country.
public final class NameGrammar {

  private static final int LONGEST = 5;
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.?){1,3}");
  private static final Pattern PLURAL_ACRONYM = Pattern.compile("\\p{Lu}{2,}s");
  private static final Pattern NAME_WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'-]*");

  private NameGrammar() {}

  /// A name with what stands before it.
  ///
  /// @param name the name without honorifics, blanks made single
  /// @param offices what the honorifics tell of: "Councillor"
  /// @param from the token of the first honorific or name part
  /// @param to the token after the last
  /// @param honorific whether an honorific stands before it
  /// @param plural whether the honorific is a plural and goes for a list
  public record Name(String name, List<String> offices, int from, int to, boolean honorific, boolean plural) {

    public boolean partial() {
      return !name.contains(" ");
    }
  }

  /// The name that begins at a token: honorifics and one part, or at least two parts.
  public static Optional<Name> at(Passage passage, List<Token> tokens, int from) {
    int start = from;
    List<String> offices = new ArrayList<>();
    boolean plural = false;
    while (start < tokens.size() && (WordSets.isHonorific(tokens.get(start)) || WordSets.isTierOfCouncillor(tokens, start))) {
      String word = tokens.get(start).lower();
      Optional.ofNullable(WordSets.HONORIFICS.get(word)).filter(office -> !office.isEmpty()).ifPresent(offices::add);
      plural |= WordSets.PLURAL_HONORIFICS.contains(word);
      start++;
      if (start < tokens.size() && tokens.get(start).words().equals(".")) {
        start++;
      }
    }
    boolean honorific = start > from && !(start == from + 1 && tokens.get(from).lower().equals("the"));
    return parts(passage, tokens, start, honorific, offices, from, plural);
  }

  private static Optional<Name> parts(
      Passage passage, List<Token> tokens, int start, boolean honorific, List<String> offices, int from, boolean plural) {
    int end = end(tokens, start, honorific);
    boolean surname = end > start && !INITIALS.matcher(tokens.get(end - 1).words()).matches();
    boolean enough = surname && (honorific || end - start >= 2);
    if (!enough) {
      return Optional.empty();
    }
    String written = passage.part(tokens.get(start).start(), tokens.get(end - 1).end()).text();
    return Optional.of(new Name(spell(written), List.copyOf(offices), from, end, honorific, plural));
  }

  /// The token after the last part of the name that begins at a token; the same token where none does.
  public static int end(List<Token> tokens, int start) {
    return end(tokens, start, false);
  }

  private static int end(List<Token> tokens, int start, boolean honorific) {
    int end = start;
    while (end < tokens.size() && end - start < LONGEST) {
      Token token = tokens.get(end);
      int particles = particles(tokens, end);
      if (end > start && possessive(tokens.get(end - 1))) {
        break;
      } else if (isPart(token) || ((end > start || honorific) && isSurname(tokens, end))) {
        end++;
      } else if (particles > 0 && end + particles < tokens.size() && isPart(tokens.get(end + particles))) {
        end += particles + 1;
      } else {
        break;
      }
    }
    return end;
  }

  /// A word that is a surname too, where no further capitalised word goes on with it: `Ada Green`, not `Green Party`.
  private static boolean isSurname(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean last = at + 1 == tokens.size() || !tokens.get(at + 1).capitalised();
    return last && token.capitalised() && WordSets.SURNAMES_TOO.contains(SourceText.lower(token.bare()));
  }

  /// How many particles stand at a token: `van der`, `de la`, `van 't`.
  private static int particles(List<Token> tokens, int at) {
    int end = at;
    while (end < tokens.size() && end - at < 4 && isParticle(tokens, end)) {
      end++;
    }
    return end - at;
  }

  private static boolean isParticle(List<Token> tokens, int at) {
    String word = tokens.get(at).lower();
    boolean elided = word.equals("'") || (word.equals("t") && at > 0 && tokens.get(at - 1).words().equals("'"));
    return WordSets.PARTICLES.contains(word) || (elided && at > 0 && (WordSets.PARTICLES.contains(tokens.get(at - 1).lower()) || word.equals("t")));
  }

  private static boolean possessive(Token token) {
    return token.words().endsWith("'s");
  }

  /// Whether a token may be part of a name.
  public static boolean isPart(Token token) {
    if (INITIALS.matcher(token.words()).matches() && !token.lower().equals("i") && token.words().length() <= 4) {
      return token.words().contains(".") || token.words().length() == 1;
    }
    String bare = token.bare();
    String lower = SourceText.lower(bare);
    return NAME_WORD.matcher(bare).matches() && !PLURAL_ACRONYM.matcher(bare).matches() && bare.length() > 1 && !WordSets.NOT_NAMES.contains(lower)
        && !WordSets.ROLE_HEADS.contains(lower) && !WordSets.TOPICS.contains(lower) && !WordSets.HONORIFICS.containsKey(lower);
  }

  /// The spelling to show: single blanks, plain apostrophes and hyphens, no possessive, capitals only where names have them.
  public static String spell(String written) {
    SourceText text = SourceText.of(written);
    String plain = text.all().folded().replaceAll("\\s+", " ").strip();
    String name = plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
    return name.length() > 4 && name.equals(name.toUpperCase(Locale.ROOT)) ? Casing.title(name) : name;
  }
}
