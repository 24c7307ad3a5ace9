package org.moothall.extract.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.moothall.text.NamePairs;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Token;
import org.moothall.text.Wording;

/// Reads a person's name from a place where one is expected.
///
/// `Ada Pell` · `Councillor D. van Mierlo` · `Sir Idris Ó Briain` · `Cllr Mrs JP Grey OBE` · `Deputy Mayor Cai Rhys` ·
/// after an honorific also `Pell`.
/// Names are told by their place and shape, never by a list of first names, which would miss half of the country.
public final class NameGrammar {

  private static final int LONGEST = 5;
  private static final int MOST_WORDS = 4;
  private static final int COLUMN = 4;
  /// `T.A.J.`
  private static final int LONGEST_INITIALS = 6;
  private static final Set<String> JOINTS = Set.of(",", "and", "&");
  private static final Set<String> ENDS = Set.of(",", "and", "&", ".", ";", "(", ")");
  private static final Set<String> MONTHS = Set.of("april", "may", "june");
  private static final Wording JOINED_INITIALS = Wording.of("\\p{Lu}-\\p{Lu}");
  private static final Wording INITIALS = Wording.of("(?:\\p{Lu}\\.?|(?:Ll|Rh|Ff|Th)\\.){1,3}");
  private static final Wording SHORT_SURNAME = Wording.of("(?=.{0,2}[AEIOUYÓÉ])\\p{Lu}{3}");
  private static final Wording PLURAL_ACRONYM = Wording.of("\\p{Lu}{2,}s|\\p{Lu}{2}\\p{Ll}{1,2}");
  private static final Wording NAME_WORD = Wording.of("\\p{Lu}[\\p{L}\\p{M}'-]*");

  private static final Wording TORN_AT_HYPHEN = Wording.of("(?<=\\p{L})- (?=\\p{Lu})");
  private static final Wording TORN_AT_APOSTROPHE = Wording.of("\\bO' (?=\\p{Lu})");

  /// `Mr D Nurse`: surnames behind initials, offices elsewhere
  private static final Set<String> OFFICES_TOO = Set.of("Nurse", "Constable", "Clerk", "Steward", "Dean", "Chancellor", "Provost");

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
    if (from >= tokens.size() || !mayBegin(tokens.get(from))) {
      return Optional.empty();
    }
    int start = from;
    List<String> offices = new ArrayList<>();
    boolean plural = false;
    while (start < tokens.size() && isForm(tokens, start)) {
      int mayor = MayorTitle.at(tokens, start);
      if (mayor > start) {
        offices.add(MayorTitle.of(tokens, start));
        plural |= tokens.get(mayor - 1).lower().equals("members");
        start = mayor;
        continue;
      }
      String word = tokens.get(start).lower();
      String tier = start > from && WordSets.isTierOfCouncillor(tokens, start - 1) ? WordSets.tier(tokens.get(start - 1)) : "";
      Optional.ofNullable(WordSets.HONORIFICS.get(word)).filter(office -> !office.isEmpty()).map(office -> tier + office).ifPresent(offices::add);
      plural |= WordSets.PLURAL_HONORIFICS.contains(word);
      start++;
      if (start < tokens.size() && tokens.get(start).words().equals(".")) {
        start++;
      }
    }
    boolean honorific = start > from && !(start == from + 1 && tokens.get(from).lower().equals("the"));
    if (start == from && isDeputy(tokens, from)) {
      return parts(passage, tokens, from + 1, false, List.of(), from, false).map(name -> new Name(name.name(), List.of("Deputy"), from, name.to(), true, false));
    }
    return parts(passage, tokens, start, honorific, offices, from, plural);
  }

  private static boolean mayBegin(Token token) {
    return token.capitalised() || WordSets.SMALL_BEGINNINGS.contains(token.lower());
  }

  private static boolean isForm(List<Token> tokens, int at) {
    return WordSets.isHonorific(tokens.get(at)) || WordSets.isTierOfCouncillor(tokens, at) || MayorTitle.at(tokens, at) > at;
  }

  /// `Deputy Ada Pell` of the City of London; not the beginning of `Deputy Leader` or `Deputy Town Clerk`.
  private static boolean isDeputy(List<Token> tokens, int at) {
    boolean word = tokens.get(at).words().equals("Deputy") && at + 2 < tokens.size() && !WordSets.ROLE_MODIFIERS.contains(tokens.get(at + 1).lower());
    if (!word) {
      return false;
    }
    int end = end(tokens, at + 1);
    return end - at >= 3 && (end == tokens.size() || !WordSets.isRoleHead(tokens.get(end)));
  }

  private static Optional<Name> parts(
      Passage passage, List<Token> tokens, int start, boolean honorific, List<String> offices, int from, boolean plural) {
    int end = inCell(passage, tokens, from, start, inColumn(passage, tokens, start, end(tokens, start, honorific)));
    boolean surname = end > start && (!INITIALS.is(tokens.get(end - 1).words()) || (end == start + 2 && isShortSurname(tokens.get(start), tokens.get(end - 1))));
    boolean enough = surname && (honorific || (end - start >= 2 && words(tokens, start, end) <= MOST_WORDS));
    boolean heading = enough && honorific && start > 0 && tokens.get(start).inCapitals() && tokens.get(start).words().length() > 4 && !tokens.get(start - 1).inCapitals()
        && passage.text().substring(tokens.get(start - 1).end(), tokens.get(start).start()).indexOf('\n') >= 0;
    if (!enough || heading) {
      return Optional.empty();
    }
    String written = passage.part(tokens.get(start).start(), tokens.get(end - 1).end()).text();
    return Optional.of(new Name(spell(written), List.copyOf(offices), from, end, honorific, plural));
  }

  /// A name ends where its column does: `Councillor Pell          Non-pecuniary`.
  private static int inColumn(Passage passage, List<Token> tokens, int start, int end) {
    for (int at = start + 1; at < end; at++) {
      int from = tokens.get(at - 1).end();
      int gap = tokens.get(at).start() - from;
      if (gap >= COLUMN && passage.folded().substring(from, from + gap).isBlank() && passage.folded().lastIndexOf('\n', from + gap - 1) < from) {
        return at;
      }
    }
    return end;
  }

  /// `Harbour Board          Councillor A Pell` / `Almshouse Charity      Councillor B Okafor`: a name in the last column of a table ends with its line.
  private static int inCell(Passage passage, List<Token> tokens, int from, int start, int end) {
    boolean column = from > 0 && end - start > 2 && tokens.get(from).start() - tokens.get(from - 1).end() >= COLUMN
        && passage.folded().substring(tokens.get(from - 1).end(), tokens.get(from).start()).indexOf('\n') < 0;
    for (int at = start + 2; column && at < end; at++) {
      if (tokens.get(at - 1).words().length() > 2 && passage.folded().substring(tokens.get(at - 1).end(), tokens.get(at).start()).indexOf('\n') >= 0) {
        return at;
      }
    }
    return end;
  }

  private static long words(List<Token> tokens, int start, int end) {
    return tokens.subList(start, end).stream().filter(token -> token.capitalised() && token.words().length() > 2).count();
  }

  /// The token after the last part of the name that begins at a token; the same token where none does.
  public static int end(List<Token> tokens, int start) {
    return end(tokens, start, false);
  }

  /// The same after a form of address, which may stand before a whole list: there `JB Grey` is a name too, and `Ward` behind `Councillors Pell and`.
  public static int endAddressed(List<Token> tokens, int start) {
    int end = end(tokens, start, start + 1 < tokens.size() && bareInitials(tokens, start));
    boolean listed = end == start && start > 0 && JOINTS.contains(tokens.get(start - 1).lower()) && (start + 1 == tokens.size() || ENDS.contains(tokens.get(start + 1).lower()));
    return listed && isSurname(tokens, start, true) ? start + 1 : end;
  }

  private static int end(List<Token> tokens, int start, boolean honorific) {
    int end = start;
    while (end < tokens.size() && end - start < LONGEST) {
      Token token = tokens.get(end);
      int particles = particles(tokens, end);
      if (end > start && (possessive(tokens.get(end - 1)) || WordSets.isPostNominal(token) || beginsAnother(tokens, start, end))) {
        break;
      } else if (tornApart(tokens, end)) {
        end += 3;
      } else if (token.words().length() == 3 && JOINED_INITIALS.is(token.words())) {
        end += end + 1 < tokens.size() && tokens.get(end + 1).words().equals(".") ? 2 : 1;
      } else if (end == start && ((honorific && bareInitials(tokens, end)) || isInitialAmongNames(tokens, end))) {
        end++;
      } else if (isPart(token) || (end == start + 1 && (isShortSurname(tokens.get(start), token) || (honorific && isSurnameForOnce(tokens, end)))) || (end == start && isMonthToo(tokens, end)) || ((end > start || honorific) && isSurname(tokens, end, honorific))) {
        end++;
      } else if (particles > 0 && end + particles < tokens.size() && isPart(tokens.get(end + particles))) {
        end += particles + 1;
      } else {
        break;
      }
    }
    return end;
  }

  /// `J Ferris P Nettle`: after initials and a surname come the initials of somebody else.
  private static boolean beginsAnother(List<Token> tokens, int start, int at) {
    return at - start >= 2 && INITIALS.is(tokens.get(start).words()) && tokens.get(at - 1).words().length() > 2
        && INITIALS.is(tokens.get(at).words()) && isPart(tokens.get(at));
  }

  /// `O' Brien` and `Smith-` at a line's end with `Jones` on the next: one part, though written as three.
  private static boolean tornApart(List<Token> tokens, int at) {
    if (at + 2 >= tokens.size() || !isPart(tokens.get(at + 2))) {
      return false;
    }
    Token first = tokens.get(at);
    Token sign = tokens.get(at + 1);
    boolean touches = first.end() == sign.start();
    boolean irish = first.words().equals("O") && sign.words().equals("'");
    boolean goesOn = at + 3 < tokens.size() && tokens.get(at + 3).capitalised() && tokens.get(at + 3).start() == tokens.get(at + 2).end() + 1;
    boolean hyphen = isPart(first) && first.words().length() > 2 && sign.words().equals("-") && tokens.get(at + 2).start() > sign.end() && !goesOn;
    return touches && (irish || hyphen);
  }

  /// `Cllr JP Grey`: initials without stops between a form of address and a surname.
  private static boolean bareInitials(List<Token> tokens, int at) {
    String word = tokens.get(at).words();
    return word.length() <= 3 && INITIALS.is(word) && at + 1 < tokens.size() && (isPart(tokens.get(at + 1)) || isSurname(tokens, at + 1, true))
        && tokens.get(at + 1).words().length() > 1;
  }

  /// `Ada FOX`: three letters in capitals after a forename are no initials.
  private static boolean isShortSurname(Token forename, Token token) {
    return forename.words().length() > 2 && SHORT_SURNAME.is(token.words()) && !WordSets.NO_NAMES.contains(token.lower());
  }

  /// `Councillor Bill Service (from Item 5)`: whatever stands behind a form of address and a known first name, and before a bracket.
  private static boolean isSurnameForOnce(List<Token> tokens, int at) {
    boolean councillor = at > 1 && WordSets.HONORIFICS.getOrDefault(tokens.get(at - 2).lower(), "").equals("Councillor") && !WordSets.PLURAL_HONORIFICS.contains(tokens.get(at - 2).lower());
    Token token = tokens.get(at);
    return councillor && NamePairs.isFirst(tokens.get(at - 1)) && token.capitalised() && !token.inCapitals() && !WordSets.isRoleHead(token)
        && (at + 1 == tokens.size() || tokens.get(at + 1).words().equals("("));
  }

  /// `A Pell, I Grey and I Okafor`: in a list of names an I is an initial; before another and a surname it is one anywhere.
  private static boolean isInitialAmongNames(List<Token> tokens, int at) {
    boolean two = tokens.get(at).words().equals("I") && at + 2 < tokens.size() && tokens.get(at + 1).words().length() == 1 && isPart(tokens.get(at + 1))
        && isPart(tokens.get(at + 2)) && tokens.get(at + 2).words().length() > 2;
    boolean listed = at > 1 && tokens.get(at).words().equals("I") && Set.of(",", "and", "&").contains(tokens.get(at - 1).lower());
    boolean surname = listed && at + 1 < tokens.size() && isPart(tokens.get(at + 1)) && tokens.get(at + 1).words().length() > 2;
    return two || (surname && (at + 2 == tokens.size() || !Character.isLowerCase(tokens.get(at + 2).words().codePointAt(0)) || tokens.get(at + 2).lower().equals("and")));
  }

  /// A word that is a surname too, where no further capitalised word goes on with it: `Ada Green`, not `Green Party`.
  private static boolean isSurname(List<Token> tokens, int at, boolean honorific) {
    Token token = tokens.get(at);
    boolean ward = token.lower().equals("ward") && !honorific && tokens.get(at - 1).words().length() > 2;
    boolean last = at + 1 == tokens.size() || !tokens.get(at + 1).capitalised();
    if (honorific && last && OFFICES_TOO.contains(token.words())) {
      return tokens.get(at - 1).words().length() <= LONGEST_INITIALS && INITIALS.is(tokens.get(at - 1).words());
    }
    return last && !ward && token.capitalised() && WordSets.SURNAMES_TOO.contains(SourceText.lower(token.bare()));
  }

  /// `April Groves`, not `April Budget`: a first name that is a month's too, before what can only be a surname.
  private static boolean isMonthToo(List<Token> tokens, int at) {
    boolean month = tokens.get(at).capitalised() && MONTHS.contains(tokens.get(at).lower());
    return month && at + 1 < tokens.size() && tokens.get(at + 1).words().length() > 2 && isPart(tokens.get(at + 1)) && !tokens.get(at + 1).inCapitals();
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
    return (!isOwnLetters(tokens, at) && WordSets.PARTICLES.contains(word)) || (elided && at > 0 && (WordSets.PARTICLES.contains(tokens.get(at - 1).lower()) || word.equals("t")));
  }

  /// `Dora Evans DE`: the letters with which the name before them begins
  private static boolean isOwnLetters(List<Token> tokens, int at) {
    String word = tokens.get(at).words();
    return tokens.get(at).inCapitals() && word.length() == 2 && at > 1 && tokens.get(at - 2).words().charAt(0) == word.charAt(0) && tokens.get(at - 1).words().charAt(0) == word.charAt(1);
  }

  private static boolean possessive(Token token) {
    return token.words().endsWith("'s");
  }

  /// Whether a token is up to three initials: `J.P.`, `JP`.
  public static boolean isInitials(Token token) {
    return token.words().length() <= 6 && INITIALS.is(token.words());
  }

  /// Whether a token may be part of a name.
  public static boolean isPart(Token token) {
    if (!token.capitalised()) {
      return false;
    }
    if (token.words().length() <= LONGEST_INITIALS && INITIALS.is(token.words()) && !token.words().equals("I")) {
      return token.words().contains(".") || token.words().length() == 1;
    }
    String bare = token.bare();
    return bare.length() > 1 && !WordSets.NO_NAMES.contains(SourceText.lower(bare)) && NAME_WORD.is(bare) && !PLURAL_ACRONYM.is(bare);
  }

  /// The spelling to show: single blanks, plain apostrophes and hyphens, no possessive, capitals only where names have them.
  public static String spell(String written) {
    SourceText text = SourceText.of(written);
    String words = SourceText.single(text.all().folded()).strip();
    String joined = words.contains("- ") ? TORN_AT_HYPHEN.matcher(words).replaceAll("-") : words;
    String plain = joined.contains("O' ") ? TORN_AT_APOSTROPHE.matcher(joined).replaceAll("O'") : joined;
    String name = plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
    return Arrays.stream(name.split(" ")).map(NameGrammar::small).collect(Collectors.joining(" "));
  }

  /// `PELL` gives `Pell`, `McDONALD` gives `McDonald`; initials stay.
  private static String small(String word) {
    if (word.length() > 4 && (word.startsWith("Mc") || word.startsWith("Mac")) && word.substring(3).equals(word.substring(3).toUpperCase(Locale.ROOT))) {
      int prefix = word.startsWith("Mc") ? 2 : 3;
      return word.substring(0, prefix) + Casing.title(word.substring(prefix));
    }
    boolean capitals = word.length() > 2 && word.indexOf('.') < 0 && word.equals(word.toUpperCase(Locale.ROOT)) && !JOINED_INITIALS.is(word);
    return capitals ? Casing.title(word) : word;
  }
}
