package org.moothall.extract.name;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moothall.fact.OfficeHeld.Manner;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Token;

/// Finds titles of office in running text.
///
/// `the Strategic Director for Parks and Interim Assistant Director Waste and Recycling` holds two: a title
/// turns on a head ("Director"), reaches left over capitalised words and right over its topics.
public final class RoleGrammar {

  private static final Set<String> PREPOSITIONS = Set.of("of", "for", "to", "in", "on");
  private static final Set<String> JOINTS = Set.of("and", "&", ",", "-", "the");
  /// `invite the Head of Parks to the May meeting`
  private static final Set<String> MONTHS = Stream.of(Month.values()).map(month -> SourceText.lower(month.name())).collect(Collectors.toUnmodifiableSet());
  private static final String LOOSE = " ,;:(-";
  private static final Set<String> ARTICLE = Set.of("the", "our", "its");
  private static final int WIDEST = 9;
  private static final int MOST_UNKNOWN = 3;

  private RoleGrammar() {}

  /// A title of office.
  ///
  /// @param title the title without "the", "Acting" and their like, in single blanks
  /// @param manner how it is held, as far as the words before it tell
  /// @param passage the words of the title with what tells its manner
  /// @param from the first token
  /// @param to the token after the last
  public record Role(String title, Manner manner, Passage passage, int from, int to) {

    /// Whether the head stands alone: "the Director".
    public boolean bare() {
      return !title.contains(" ");
    }
  }

  /// The titles of a passage in order.
  public static List<Role> find(Passage passage) {
    List<Token> tokens = Token.of(passage);
    List<Role> roles = new ArrayList<>();
    int from = 0;
    for (int head = 0; head < tokens.size(); head++) {
      if (isHead(tokens, head)) {
        Role role = around(passage, tokens, head, from);
        roles.add(role);
        from = role.to();
        head = Math.max(head, role.to() - 1);
      }
    }
    return roles;
  }

  private static boolean isHead(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    String word = token.lower();
    if (!token.capitalised() || !WordSets.ROLE_HEADS.contains(word)) {
      return false;
    }
    String next = at + 1 < tokens.size() && tokens.get(at + 1).capitalised() ? tokens.get(at + 1).lower() : "";
    boolean followedByHead = WordSets.ROLE_HEADS.contains(next) && !(next.equals("councillor") || next.equals("alderman"));
    boolean modifies = WordSets.ROLE_MODIFIERS.contains(word) && goesOn(tokens, at + 1);
    boolean executive = word.equals("executive") && next.equals("councillor") && at + 2 < tokens.size() && PREPOSITIONS.contains(tokens.get(at + 2).lower());
    return !(followedByHead || modifies || executive);
  }

  /// `Assistant Town Clerk`: the title goes on to a head that stands behind one word more.
  private static boolean goesOn(List<Token> tokens, int topic) {
    return topic + 1 < tokens.size() && tokens.get(topic).capitalised() && tokens.get(topic + 1).capitalised() && WordSets.ROLE_HEADS.contains(tokens.get(topic + 1).lower());
  }

  private static Role around(Passage passage, List<Token> tokens, int head, int limit) {
    int from = left(passage, tokens, head, limit);
    int to = right(passage, tokens, head + 1);
    int title = from;
    Manner manner = Manner.SUBSTANTIVE;
    while (title < head && manner(tokens.get(title)).isPresent()) {
      manner = manner(tokens.get(title)).orElseThrow();
      title++;
    }
    if (manner == Manner.SUBSTANTIVE && from > 0) {
      manner = manner(tokens.get(from - 1)).orElse(Manner.SUBSTANTIVE);
    }
    Passage words = passage.part(tokens.get(from).start(), tokens.get(to - 1).end());
    String written = passage.part(tokens.get(title).start(), tokens.get(to - 1).end()).folded();
    return new Role(tidy(written), manner, words, from, to);
  }

  private static int left(Passage passage, List<Token> tokens, int head, int limit) {
    int from = head;
    while (from > limit && head - from < WIDEST && reachesLeft(tokens, from - 1, limit) && !isSurnameAbove(passage, tokens, from - 1, head)) {
      from--;
    }
    while (from < head && (JOINTS.contains(tokens.get(from).lower()) || !tokens.get(from).capitalised())) {
      from++;
    }
    return from < head ? from : afterArticle(passage, tokens, head, limit);
  }

  /// `the Pension Fund Manager`: what stands in capitals between the article and the head belongs to the title, known as a topic or not.
  private static int afterArticle(Passage passage, List<Token> tokens, int head, int limit) {
    int from = head;
    while (from > limit && head - from < MOST_UNKNOWN && isUnknownTopic(passage, tokens.get(from - 1))) {
      from--;
    }
    return from > 0 && ARTICLE.contains(tokens.get(from - 1).lower()) ? from : head;
  }

  private static boolean isUnknownTopic(Passage passage, Token token) {
    return token.capitalised() && !ARTICLE.contains(token.lower()) && passage.folded().startsWith(" ", token.end());
  }

  /// `Ada PELL` above `Chief Officer`: capitals on another line are no short form that begins the title.
  private static boolean isSurnameAbove(Passage passage, List<Token> tokens, int at, int head) {
    return tokens.get(at).inCapitals() && !tokens.get(head).inCapitals() && passage.folded().substring(tokens.get(at).end(), tokens.get(at + 1).start()).indexOf('\n') >= 0;
  }

  private static boolean reachesLeft(List<Token> tokens, int at, int limit) {
    Token token = tokens.get(at);
    String word = token.lower();
    if (word.equals("and") || word.equals("&")) {
      return at > limit && tokens.get(at - 1).capitalised() && inTitle(tokens.get(at - 1));
    }
    return token.capitalised() && inTitle(token);
  }

  private static boolean inTitle(Token token) {
    String word = token.lower();
    return WordSets.ROLE_MODIFIERS.contains(word) || WordSets.TOPICS.contains(word) || WordSets.ROLE_HEADS.contains(word)
        || manner(token).isPresent() || token.inCapitals();
  }

  private static int right(Passage passage, List<Token> tokens, int start) {
    int to = start;
    int at = start;
    if (at < tokens.size() && (PREPOSITIONS.contains(tokens.get(at).lower()) || tokens.get(at).words().equals("-") || tokens.get(at).words().equals(","))) {
      boolean comma = tokens.get(at).words().equals(",");
      at++;
      if (at < tokens.size() && tokens.get(at).lower().equals("the") && !comma) {
        at++;
      }
      if (at < tokens.size() && (MONTHS.contains(tokens.get(at).lower()) || (comma && !isTopic(tokens.get(at))))) {
        return to;
      }
    } else if (at < tokens.size() && !isTopic(tokens.get(at))) {
      return to;
    }
    while (at < tokens.size() && at - start < WIDEST + 3) {
      Token token = tokens.get(at);
      if (token.capitalised() && !beginsRole(tokens, at)) {
        at++;
        to = at;
      } else if (JOINTS.contains(token.lower()) && at + 1 < tokens.size() && tokens.get(at + 1).capitalised() && !turnsAway(passage, tokens, at + 1)) {
        at++;
      } else if (token.lower().equals("of") && at + 1 < tokens.size() && tokens.get(at + 1).capitalised() && at > start) {
        at++;
      } else {
        break;
      }
    }
    return to;
  }

  /// Whether words are a field of work, as it stands in brackets behind a title: `Planning, Environment and Economy`, not `Ada Pell`.
  public static boolean isField(Passage words) {
    List<Token> tokens = Token.of(words);
    return tokens.stream().allMatch(token -> (token.capitalised() && !token.inCapitals()) || JOINTS.contains(token.lower())) && tokens.stream().anyMatch(RoleGrammar::isTopic)
        && NameGrammar.at(words, tokens, 0).isEmpty();
  }

  private static boolean isTopic(Token token) {
    return token.capitalised() && (WordSets.TOPICS.contains(token.lower()) || WordSets.TOPICS.contains(SourceText.lower(token.bare())));
  }

  /// After "and" or a comma begins another title or a person's name.
  private static boolean turnsAway(Passage passage, List<Token> tokens, int at) {
    if (beginsRole(tokens, at)) {
      return true;
    }
    boolean topic = isTopic(tokens.get(at)) || tokens.get(at).lower().equals("the");
    return !topic && (NameGrammar.at(passage, tokens, at).isPresent() || !tokens.get(at - 1).words().equals(","));
  }

  private static boolean beginsRole(List<Token> tokens, int at) {
    for (int i = at; i < Math.min(tokens.size(), at + 4) && tokens.get(i).capitalised(); i++) {
      if (WordSets.ROLE_HEADS.contains(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /// The token after a title in small letters that begins at a token, as some councils write them: `chief fire officer`; the same token where
  /// none does.
  public static int endOfSmall(List<Token> tokens, int at) {
    int head = at;
    while (head < tokens.size() && head - at < WIDEST && !tokens.get(head).capitalised() && WordSets.ROLE_MODIFIERS.contains(tokens.get(head).lower())) {
      head++;
    }
    boolean title = head > at && head < tokens.size() && !tokens.get(head).capitalised() && WordSets.HEADS_WITH_TOPIC.contains(tokens.get(head).lower());
    return title && !WordSets.MEMBERS.contains(tokens.get(head).lower()) ? head + 1 : at;
  }

  /// How a post is held, by the word before the title.
  public static Optional<Manner> manner(Token token) {
    return switch (token.lower()) {
      case "acting" -> Optional.of(Manner.ACTING);
      case "interim", "temporary" -> Optional.of(Manner.INTERIM);
      case "former", "previous", "outgoing", "ex", "then" -> Optional.of(Manner.FORMER);
      default -> Optional.empty();
    };
  }

  /// A title without blanks and signs at its ends.
  public static String tidy(String written) {
    String title = SourceText.single(written);
    int from = 0;
    int to = title.length();
    while (from < to && LOOSE.indexOf(title.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && LOOSE.indexOf(title.charAt(to - 1)) >= 0) {
      to--;
    }
    return title.substring(from, to);
  }
}
