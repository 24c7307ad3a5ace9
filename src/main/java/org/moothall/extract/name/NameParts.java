package org.moothall.extract.name;

import java.util.List;
import java.util.Set;
import org.moothall.text.NamePairs;
import org.moothall.text.SourceText;
import org.moothall.text.Token;
import org.moothall.text.Wording;

/// Tells which words may stand in a person's name, and where a name ends that begins at a word.
///
/// `Ada Pell` · `D. van Mierlo` · `Idris Ó Briain` · `April Groves`; not `Green Party`, `April Budget`, `Ada Pell's`.
public final class NameParts {

  private static final int LONGEST = 5;
  /// `T.A.J.`
  private static final int LONGEST_INITIALS = 6;
  private static final Set<String> JOINTS = Set.of(",", "and", "&");
  private static final Set<String> ENDS = Set.of(",", "and", "&", ".", ";", "(", ")");
  private static final Set<String> MONTHS = Set.of("april", "may", "june");
  private static final Set<String> PARTIES = Set.of("labour", "conservative", "conservatives", "independent", "independents", "reform");
  private static final Set<String> AWAY = Set.of("absent", "apologies", "apology", "present", "excused", "vacancy");
  private static final Set<String> STAYS = Set.of("from", "until", "till", "to", "for", "items", "item", "left", "arrived", "joined", "via", "remotely", "online");
  private static final Wording JOINED_INITIALS = Wording.of("\\p{Lu}-\\p{Lu}");
  private static final Wording INITIALS = Wording.of("(?:\\p{Lu}\\.?|(?:Ll|Rh|Ff|Th)\\.){1,3}");
  private static final Wording SHORT_SURNAME = Wording.of("(?=.{0,2}[AEIOUYÓÉ])\\p{Lu}{3}");
  private static final Wording PLURAL_ACRONYM = Wording.of("\\p{Lu}{2,}s|\\p{Lu}{2}\\p{Ll}{1,2}");
  private static final Wording NAME_WORD = Wording.of("\\p{Lu}[\\p{L}\\p{M}'-]*");

  /// `Mr D Nurse`: surnames behind initials, offices elsewhere
  private static final Set<String> OFFICES_TOO = Set.of("Nurse", "Constable", "Clerk", "Steward", "Dean", "Chancellor", "Provost");

  private NameParts() {}

  /// The token after the last part of the name that begins at a token; the same token where none does.
  public static int end(List<Token> tokens, int start) {
    return end(tokens, start, false);
  }

  /// The same after a form of address, which may stand before a whole list: there `JB Grey` is a name too, and `Ward` behind `Councillors Pell and`.
  public static int endAddressed(List<Token> tokens, int start) {
    int end = end(tokens, start, start + 1 < tokens.size() && bareInitials(tokens, start));
    boolean listed = end == start && start > 0 && JOINTS.contains(tokens.get(start - 1).lower()) && (start + 1 == tokens.size() || ENDS.contains(tokens.get(start + 1).lower()));
    return listed && isSurname(tokens, start, true) && !PARTIES.contains(tokens.get(start).lower()) ? start + 1 : end;
  }

  /// The same; after a form of address, initials without stops and words that are surnames too begin a name.
  static int end(List<Token> tokens, int start, boolean honorific) {
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

  /// Whether the words from one token to before another end in a surname: `A Pell`, `Ada Fox`, not `Pell A`.
  static boolean withSurname(List<Token> tokens, int start, int end) {
    return end > start && (!INITIALS.is(tokens.get(end - 1).words()) || (end == start + 2 && isShortSurname(tokens.get(start), tokens.get(end - 1))));
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

  /// `Councillor Bill Service (from Item 5)`: whatever stands behind a form of address and a known first name, and before a bracket that tells when somebody was there.
  private static boolean isSurnameForOnce(List<Token> tokens, int at) {
    boolean councillor = at > 1 && WordSets.HONORIFICS.getOrDefault(tokens.get(at - 2).lower(), "").equals("Councillor") && !WordSets.PLURAL_HONORIFICS.contains(tokens.get(at - 2).lower());
    Token token = tokens.get(at);
    return councillor && NamePairs.isFirst(tokens.get(at - 1)) && token.capitalised() && !token.inCapitals() && !WordSets.isRoleHead(token)
        && !PARTIES.contains(token.lower()) && !AWAY.contains(token.lower())
        && (at + 1 == tokens.size() || (at + 2 < tokens.size() && tokens.get(at + 1).words().equals("(") && STAYS.contains(tokens.get(at + 2).lower())));
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
}
