package org.moothall.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.moothall.extract.name.NameGrammar.Name;
import org.moothall.extract.name.NameGrammar;
import org.moothall.extract.name.NameParts;
import org.moothall.extract.name.WordSets;
import org.moothall.text.NamePairs;
import org.moothall.text.Passage;
import org.moothall.text.Token;
import org.moothall.text.Wording;

/// Cuts a list of people where its signs part them.
///
/// `Ada Pell, Director of Housing and Parks; Ben Okafor (Clerk)` has three chunks: signs in brackets do not part, and
/// neither does an "and" inside a title.
final class Chunks {

  private static final Wording NUMBER = Wording.of("\\d{1,2}");
  private static final int COLUMN = 3;
  private static final Set<String> SIGNS = Set.of(",", ";", "|", "-", ":", "·", "*");
  private static final Set<String> JOINTS = Set.of("and", "&", "with");
  private static final Set<String> FIELD = Set.of("of", "for");
  private static final Set<String> SEATS = Set.of("independent", "co-opted", "coopted", "lay");
  private static final Set<String> AGAIN = Set.of("from", "also");
  private static final Set<String> EXECUTIVES = Set.of("chief", "senior", "account", "policy", "deputy", "group", "head", "non");

  private final Passage passage;
  private final List<Token> tokens;
  private final Set<Integer> beginnings;
  private final List<Chunk> chunks = new ArrayList<>();

  private Chunks(Passage passage, boolean rows) {
    this.passage = passage;
    this.tokens = Token.of(passage);
    this.beginnings = rows ? NamePairs.beginnings(tokens) : Set.of();
  }

  /// A stretch between signs.
  ///
  /// @param sign what stands before it: a comma, a dash, "and", "gap" for a column, or nothing
  /// @param from its first token
  /// @param to the token after its last, which stands before the first bracket
  /// @param brackets what stands in brackets after it
  /// @param end the token after the last bracket
  record Chunk(String sign, int from, int to, List<Passage> brackets, int end) {

    /// The same from a later token.
    Chunk from(int token) {
      return new Chunk("", token, to, brackets, end);
    }

    /// The same with the one that follows.
    Chunk through(Chunk next) {
      return new Chunk(sign, from, next.to, next.brackets, next.end);
    }

    /// The words before a token, without what stands in brackets behind.
    Chunk until(int token) {
      return new Chunk(sign, from, token, List.of(), token);
    }

    boolean empty() {
      return from == to;
    }
  }

  static List<Chunk> of(Passage passage) {
    return of(passage, false);
  }

  /// @param rows whether names may stand in it without a sign between them
  static List<Chunk> of(Passage passage, boolean rows) {
    Chunks reading = new Chunks(passage, rows);
    reading.read();
    return reading.chunks;
  }

  private void read() {
    int at = 0;
    String sign = "";
    while (at < tokens.size()) {
      if (isSign(at) && !opens(at)) {
        boolean joint = JOINTS.contains(tokens.get(at).lower());
        sign = (sign.equals(",") && !joint) || isNumber(at) || AGAIN.contains(tokens.get(at).lower()) ? sign : tokens.get(at).lower();
        at++;
        continue;
      }
      int from = at;
      while (at < tokens.size() && !opens(at) && (at == from || !parts(at))) {
        at++;
      }
      int to = at;
      List<Passage> brackets = new ArrayList<>();
      while (at < tokens.size() && opens(at)) {
        at = bracket(at, brackets);
      }
      String before = !sign.isEmpty() || at == from || from == 0 ? sign : gapBefore(from) ? "gap" : beginnings.contains(from) ? "," : sign;
      chunks.add(new Chunk(before, from, to, List.copyOf(brackets), at));
      boolean signed = at < tokens.size() && isSign(at);
      sign = signed ? tokens.get(at).lower() : "";
      at = signed ? at + 1 : at;
    }
  }

  private boolean opens(int at) {
    return tokens.get(at).words().equals("(") || tokens.get(at).words().equals("[");
  }

  private int bracket(int open, List<Passage> brackets) {
    int at = open;
    int depth = 0;
    do {
      String words = tokens.get(at).words();
      depth += words.equals("(") || words.equals("[") ? 1 : words.equals(")") || words.equals("]") ? -1 : 0;
      at++;
    } while (at < tokens.size() && depth > 0);
    int last = depth == 0 ? at - 2 : at - 1;
    if (last > open) {
      brackets.add(passage.part(tokens.get(open + 1).start(), tokens.get(last).end()));
    }
    return at;
  }

  private boolean parts(int at) {
    return isSign(at) || gapBefore(at) || beginnings.contains(at);
  }

  private boolean isSign(int at) {
    String word = tokens.get(at).lower();
    if (isNumber(at) || (at > 0 && word.equals(".") && isNumber(at - 1))) {
      return true;
    }
    if (word.equals("-")) {
      return blankBefore(at) || (blankBefore(at + 1) && !endsLine(at) && !isTorn(at));
    }
    if (word.equals(".")) {
      return at + 1 < tokens.size() && tokens.get(at + 1).capitalised() && at > 0 && tokens.get(at - 1).words().length() > 3
          && !WordSets.HONORIFICS.containsKey(tokens.get(at - 1).lower());
    }
    boolean again = AGAIN.contains(word) && at > 0 && JOINTS.contains(tokens.get(at - 1).lower());
    int next = JOINTS.contains(word) && at + 1 < tokens.size() && AGAIN.contains(tokens.get(at + 1).lower()) ? at + 2 : at + 1;
    return SIGNS.contains(word) || ((again || JOINTS.contains(word)) && next < tokens.size() && beginsPerson(next) && !isInField(at));
  }

  /// `Head of Parks & Visitor Welcome` · `Head of Health and Built Environment`: what joins on to the field of a title, with nothing behind it that
  /// tells of one more person.
  private boolean isInField(int at) {
    int end = at + 1;
    boolean topic = tokens.get(at).words().equals("&");
    while (end < tokens.size() && !(end > at + 1 && gapBefore(end)) && !SIGNS.contains(tokens.get(end).lower()) && !opens(end)) {
      topic |= WordSets.isTopic(tokens.get(end));
      end++;
    }
    boolean last = topic && (end == tokens.size() || gapBefore(end)) && !WordSets.HONORIFICS.containsKey(tokens.get(at + 1).lower());
    boolean of = false;
    for (int back = at - 1; last && back >= 0 && !SIGNS.contains(tokens.get(back).lower()) && !opens(back); back--) {
      if (of && WordSets.isRoleHead(tokens.get(back))) {
        return true;
      }
      of |= FIELD.contains(tokens.get(back).lower());
    }
    return false;
  }

  /// The number of an entry: `3. Ada Pell`.
  private boolean isNumber(int at) {
    return NUMBER.is(tokens.get(at).words()) && at + 1 < tokens.size() && List.of(".", ")").contains(tokens.get(at + 1).words());
  }

  /// `Eve Ross- Hughes and Cai Rhys`: a surname that the line of another page tore at its hyphen, the only dash among the names.
  private boolean isTorn(int at) {
    boolean alone = tokens.stream().filter(token -> token.words().equals("-")).count() == 1 && tokens.size() > at + 2 && tokens.stream().anyMatch(token -> JOINTS.contains(token.lower()));
    return alone && at > 1 && isPartOfName(at - 1) && (isPartOfName(at - 2) || WordSets.HONORIFICS.containsKey(tokens.get(at - 2).lower())) && isPartOfName(at + 1)
        && tokens.get(at + 1).start() == tokens.get(at).end() + 1 && !tokens.get(at + 2).capitalised();
  }

  private boolean isPartOfName(int at) {
    return NameParts.isPart(tokens.get(at)) && tokens.get(at).words().length() > 2;
  }

  /// `Ross-` at a line's end with `Hughes` on the next.
  private boolean endsLine(int at) {
    return at + 1 < tokens.size() && passage.text().substring(tokens.get(at).end(), tokens.get(at + 1).start()).indexOf('\n') >= 0;
  }

  private boolean blankBefore(int at) {
    return at == 0 || at >= tokens.size() || tokens.get(at).start() > tokens.get(at - 1).end();
  }

  /// After "and": a name, a form of address, or the title of one more person.
  private boolean beginsPerson(int at) {
    Token token = tokens.get(at);
    if (token.lower().equals("the") || (WordSets.isTopic(token) && !WordSets.isRoleHead(token) && !shares(at))) {
      return token.lower().equals("the") && at + 1 < tokens.size() && tokens.get(at + 1).capitalised();
    }
    if (SEATS.contains(token.lower()) && at + 2 < tokens.size() && tokens.get(at + 1).lower().equals("member")) {
      return NameGrammar.at(passage, tokens, at + 2).isPresent();
    }
    Optional<Name> name = NameGrammar.at(passage, tokens, at);
    boolean alone = NameParts.end(tokens, at) > at && (NameParts.end(tokens, at) == tokens.size()
        || !WordSets.isRoleHead(tokens.get(NameParts.end(tokens, at))));
    return shares(at) || name.isPresent() || WordSets.PLURAL_HONORIFICS.contains(token.lower()) || alone;
  }

  /// `Councillors Pell and Ward`: whose title goes for what is a surname here.
  private boolean shares(int at) {
    return tokens.subList(0, at).stream().anyMatch(word -> WordSets.PLURAL_HONORIFICS.contains(word.lower())) && NameParts.endAddressed(tokens, at) == at + 1
        && NameParts.end(tokens, at) == at;
  }

  private boolean gapBefore(int at) {
    String gap = gap(at);
    return gap.indexOf('\t') >= 0 || (gap.indexOf('\n') < 0 && (gap.length() >= COLUMN || (gap.length() == COLUMN - 1 && isNarrow(at))));
  }

  /// `Ada Pell-Holt  Ben Okafor      Cai Rhys`: the longest name of a column leaves two blanks between itself and the next.
  private boolean isNarrow(int at) {
    boolean columns = IntStream.range(1, tokens.size()).anyMatch(other -> gap(other).length() >= COLUMN && gap(other).indexOf('\n') < 0);
    return columns && at >= 2 && NameParts.end(tokens, at) - at >= 2 && gap(at - 1).length() < 2 && NameParts.isPart(tokens.get(at - 1)) && tokens.get(at - 1).words().length() > 2
        && NameParts.isPart(tokens.get(at - 2));
  }

  private String gap(int at) {
    return at == 0 ? "" : passage.text().substring(tokens.get(at - 1).end(), tokens.get(at).start());
  }

  /// Whether words in brackets hold one, though it may be written small: `(vice chairman)`.
  static boolean headedSmall(List<Token> tokens) {
    return headed(tokens) || (tokens.size() <= 5 && tokens.stream().anyMatch(WordSets::isRoleHead));
  }

  /// Whether words hold the head of a title of office.
  static boolean headed(List<Token> tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      boolean organisation = token.lower().equals("executive") && at + 1 == tokens.size() && (at == 0 || !EXECUTIVES.contains(tokens.get(at - 1).lower()));
      if (token.capitalised() && WordSets.isRoleHead(token) && !organisation) {
        return true;
      }
    }
    return false;
  }
}
