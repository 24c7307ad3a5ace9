package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Token;
import org.moothall.text.Vocabulary;
import org.moothall.text.Wording;

/// Names of voters and movers, where one is expected: `Councillor D. Pell` · `Pell` · `AB` · `Mayor Okafor`.
///
/// A title without a name, `the Chair`, names nobody.
final class VoterNames {

  private static final Wording NAMED = Wording.of("\\p{Lu}.*\\p{L}");
  private static final Wording ASIDE = Wording.of("(?: \\([\\p{L} ]{1,30}\\))?(?:,? as (?:the )?(?:[Vv]ice-? ?)?[Cc]hair\\p{L}{0,6})?,?(?: (?:then|also|formally|duly|and))? ?");
  private static final Set<String> TITLES = words("title");
  private static final Set<String> PARTICLES = words("particle");
  private static final Set<String> NO_NAMES = words("no-name");
  private static final Set<String> OFFICES = words("office");
  private static final Set<String> SPEAKING = Set.of("said", "spoke", "told", "felt", "thought", "gave", "put", "read", "made", "took", "led", "went", "began", "rose", "brought", "has", "had", "will", "would", "to");
  private static final Set<String> TIERS = Set.of("county", "borough", "district", "city", "town", "parish", "community");
  private static final Set<String> HONOURS = Set.copyOf(Vocabulary.words("post-nominals"));
  private static final Wording COUNCILLOR = Wording.of("councillors?|cllrs?|crs?");
  private static final Wording LETTERS = Wording.of("\\p{Lu}{2,3}");
  private static final Wording PERSON = Wording.of("\\p{Lu}{2}");
  private static final Wording HOLDER = Wording.of("^\\W*The (?:Leader|Chair|Vice|Deputy|Cabinet|Executive|Portfolio|Lead|Convener|Mayor|Provost|Shadow|Opposition)\\b[^,.;:]{0,80}, (?=(?:Councillor|Cllr|Cr|Alderman|Mr|Mrs|Ms|Miss|Dr)\\b[^,;:]{2,40}, \\p{Ll})");
  private static final int LONGEST = 4;
  private static final int SUBJECT = 80;
  private static final int OFFICE = 160;

  private VoterNames() {}

  private static Set<String> words(String kind) {
    return Vocabulary.rows("voters").stream().filter(row -> row.getFirst().equals(kind)).flatMap(row -> List.of(row.get(1).split(" ")).stream()).collect(Collectors.toUnmodifiableSet());
  }

  /// A name, where it ends, and whether a title in the plural stands before it.
  record Named(String name, int end, boolean plural) {}

  /// The name that a stretch begins with.
  static Optional<Named> first(Passage words) {
    return at(words, Token.of(words.length() > 120 ? words.part(0, 120) : words), 0);
  }

  private static Optional<Named> at(Passage words, List<Token> tokens, int from) {
    int start = from;
    boolean plural = false;
    while (start < tokens.size() && start < from + 6 && (tokens.get(start).words().matches("[.:*(]") || isTier(tokens, start) || (isTitle(tokens.get(start)) && !isSurname(tokens, start, from)))) {
      plural |= tokens.get(start).lower().matches("councillors|cllrs|crs|aldermen|members|councilmembers");
      start++;
    }
    int end = start;
    while (end < tokens.size() && end - start < LONGEST + particles(tokens, start, end) && isPart(tokens, end, end > start)) {
      end++;
    }
    boolean named = end > start && NAMED.is(tokens.get(end - 1).words());
    if (!named) {
      return office(words, tokens, from, start);
    }
    int last = beforeHonours(tokens, start, end);
    String name = SourceText.single(words.part(tokens.get(start).start(), tokens.get(last - 1).end()).text().strip());
    return Optional.of(new Named(name, tokens.get(end - 1).end(), plural));
  }

  /// Where the letters begin that a name ends with: `M Pell MBE JP`, not `A JP`, whose letters are all there is of a name.
  private static int beforeHonours(List<Token> tokens, int start, int end) {
    int last = end;
    while (last > start + 1 && isHonour(tokens.get(last - 1))) {
      last--;
    }
    return tokens.get(last - 1).words().length() > 2 ? last : end;
  }

  private static boolean isHonour(Token token) {
    return token.inCapitals() && HONOURS.contains(token.lower());
  }

  /// `the Vice-Chairman`: an office, where no name follows it.
  private static Optional<Named> office(Passage words, List<Token> tokens, int from, int to) {
    int last = to - 1;
    while (last > from && !isTitle(tokens.get(last))) {
      last--;
    }
    boolean the = from < last && tokens.get(from).lower().equals("the");
    boolean office = last >= from && OFFICES.contains(tokens.get(last).lower()) && tokens.get(last).capitalised() && (the || from == 0);
    boolean followed = last + 1 == to && to < tokens.size() && (tokens.get(to).lower().matches("for|'s") || (to + 2 < tokens.size() && tokens.get(to).lower().equals("of") && !tokens.get(to + 2).lower().matches("council|committee|board")));
    int start = the ? from + 1 : from;
    return office && !followed ? Optional.of(new Named(words.part(tokens.get(start).start(), tokens.get(last).end()).text(), tokens.get(last).end(), false)) : Optional.empty();
  }

  /// A title that nothing follows is the name after another title: `Cllr. Warden`, not `the Mayor`; in capitals before a comma it is somebody's initials: `MR, CS`.
  private static boolean isSurname(List<Token> tokens, int at, int from) {
    // `proposed MR, seconded CS`
    if (LETTERS.is(tokens.get(at).words()) && at + 1 < tokens.size() && tokens.get(at + 1).words().equals(",")) {
      return true;
    }
    boolean titled = at > from && tokens.subList(from, at).stream().anyMatch(token -> isTitle(token) && !token.lower().equals("the"));
    int next = at + 1;
    boolean followed = next < tokens.size() && tokens.get(next).capitalised() && !NO_NAMES.contains(tokens.get(next).lower());
    return titled && tokens.get(at).capitalised() && !followed && tokens.get(at).lower().matches("warden|reeve|leader|president|director|provost");
  }

  /// `County` in `County Councillor Pell`
  private static boolean isTier(List<Token> tokens, int at) {
    return TIERS.contains(tokens.get(at).lower()) && at + 1 < tokens.size() && COUNCILLOR.is(tokens.get(at + 1).lower());
  }

  private static boolean isTitle(Token token) {
    return TITLES.contains(token.lower());
  }

  private static boolean isPart(List<Token> tokens, int at, boolean within) {
    Token token = tokens.get(at);
    boolean stop = NO_NAMES.contains(token.lower()) || (within && isTitle(token));
    boolean dot = within && token.words().equals(".") && tokens.get(at - 1).words().length() == 1;
    boolean particle = isParticle(tokens, at);
    boolean surname = !within && isTitle(token) && token.capitalised();
    return (!stop || surname) && (dot || particle || (token.capitalised() && Character.isLetter(token.words().codePointAt(0))));
  }

  /// Who a sentence begins with: `Councillor Pell introduced the report.` · `AP introduced the report.` · `AP - Members' expenses.` · `The Chair of Parks, Councillor Pell, introduced it.`
  static Optional<String> subject(Passage words) {
    Matcher office = (words.length() > OFFICE ? words.part(0, OFFICE) : words).matcher(HOLDER);
    if (office.find()) {
      return first(words.from(office.end())).map(Named::name);
    }
    Passage head = words.length() > SUBJECT ? words.part(0, SUBJECT) : words;
    List<Token> tokens = Token.of(head);
    if (tokens.size() > 2 && PERSON.is(tokens.getFirst().words()) && !Cast.isNobody(tokens.getFirst().words()) && (tokens.get(1).words().equals("-") || (!tokens.get(1).capitalised() && (tokens.get(1).lower().endsWith("ed") || SPEAKING.contains(tokens.get(1).lower()))))) {
      return Optional.of(tokens.getFirst().words()).filter(VoterNames::isName);
    }
    boolean titled = !tokens.isEmpty() && isTitle(tokens.getFirst());
    return titled ? at(head, tokens, 0).map(Named::name) : Optional.empty();
  }

  /// Whether a word by itself can be a name, or initials: `Mr` is a title, `MR proposed` are the letters of somebody.
  static boolean isName(String word) {
    String lower = SourceText.lower(word);
    return (LETTERS.is(word) || !TITLES.contains(lower)) && !NO_NAMES.contains(lower);
  }

  /// Whether a name is that of an office: `Vice-Chairman`.
  static boolean isOffice(String name) {
    String lower = SourceText.lower(name);
    return OFFICES.contains(lower.substring(lower.lastIndexOf(' ') + 1)) && List.of(lower.split(" ")).stream().allMatch(TITLES::contains);
  }

  private static int particles(List<Token> tokens, int from, int to) {
    return (int) tokens.subList(from, to).stream().filter(token -> PARTICLES.contains(token.lower())).count();
  }

  /// `van der Meer`, `van 't Hoff`
  private static boolean isParticle(List<Token> tokens, int at) {
    int next = at;
    while (next < tokens.size() && next < at + 3 && PARTICLES.contains(tokens.get(next).lower())) {
      next++;
    }
    return next > at && next < tokens.size() && tokens.get(next).capitalised();
  }

  /// The name that a stretch ends with: a title and what follows it, or two capitalised words.
  static Optional<String> last(Passage words) {
    Passage end = words.length() > 60 ? words.from(words.length() - 60) : words;
    List<Token> tokens = Token.of(end);
    for (int from = Math.max(0, tokens.size() - 8); from < tokens.size(); from++) {
      boolean titled = isTitle(tokens.get(from)) && !tokens.get(from).lower().equals("the");
      boolean free = from == 0 || !tokens.get(from - 1).capitalised() || isTitle(tokens.get(from - 1));
      Optional<Named> named = (titled || free) ? at(end, tokens, from) : Optional.empty();
      boolean whole = named.filter(name -> ASIDE.is(end.from(name.end()))).isPresent();
      if (whole && (titled || named.get().name().contains(" ") || isOffice(named.get().name()))) {
        return named.map(Named::name);
      }
    }
    return Optional.empty();
  }

  /// `MBE` in `Councillors Pell, MBE, and Okafor`; in a list of initials they are somebody's.
  private static boolean isHonours(Passage part, String before) {
    return !LETTERS.is(before) && Token.of(part).stream().allMatch(VoterNames::isHonour);
  }

  /// The names of a list: `Councillors Pell, Okafor and Reid`.
  static List<String> list(Passage words) {
    List<String> names = new ArrayList<>();
    String all = words.folded();
    int start = 0;
    for (int at = 0; at <= all.length(); at++) {
      boolean and = all.startsWith(" and ", at) || all.startsWith(" & ", at);
      if (at == all.length() || and || ",;\n|".indexOf(all.charAt(at)) >= 0) {
        Passage part = words.part(Math.min(start, at), at).trimmed();
        String plain = SourceText.lower(part.text()).replaceFirst("^and ", "");
        Passage name = part.folded().startsWith("and ") ? part.from(4) : part;
        if (!plain.matches("nil|none|") && part.length() <= 60) {
          first(name).filter(named -> names.isEmpty() || !isHonours(name, names.getLast())).ifPresent(named -> names.add(named.name()));
        }
        start = at + (and ? all.indexOf(' ', at + 1) - at : 1);
      }
    }
    return names;
  }
}
