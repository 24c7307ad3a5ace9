package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moothall.fact.Agent;
import org.moothall.fact.Group;
import org.moothall.fact.Person;
import org.moothall.fact.Post;
import org.moothall.text.Passage;
import org.moothall.text.Token;
import org.moothall.text.Wording;

/// A sentence as the rules of actions see it: its words in lower case, and the agents that stand among them.
///
/// The agents are looked for only when a rule has found its verb, for that costs the most.
final class Said {

  private static final Wording PLAIN = Wording.of("\\p{Ll}{3,}");
  private static final Wording INFLECTED = Wording.of("(?:ed|ing|ly|[^s]s)$");
  private static final Set<String> ADVERBS = Set.of("also", "then", "therefore", "subsequently", "further", "kindly", "duly", "both", "all", "each", "now",
      "again", "accordingly", "furthermore", "consequently", "finally", "formally", "specifically", "additionally", "jointly", "helpfully");
  private static final Set<String> NO_VERBS = Set.of("the", "and", "for", "with", "from", "who", "had", "not", "are", "were", "its", "his", "her", "their", "our", "have", "should", "would", "will", "can", "could",
      "may", "must", "that", "this", "these", "those", "all", "any", "one", "two", "note", "welcome", "approve", "agree", "endorse", "thank", "support", "but", "than", "said", "told", "put",
      "felt", "took", "gave", "continue", "sign", "receive", "accept", "become", "within", "under", "about", "over", "into", "then", "there", "here", "where", "which", "being", "been", "such", "between");

  private static final int LONGEST_NUMBER = 4;
  private static final Set<String> ASIDES = Set.of("in", "responding", "replying", "following", "after", "speaking", "as", "having", "on", "when");
  private static final Set<String> REPLIES = Set.of("response", "reply", "answer", "responding", "replying", "answering");
  private static final Set<String> SOURCES = Set.of("from", "by", "to");
  private static final int LONGEST_ASIDE = 24;
  private static final Set<String> CLAUSE_SIGNS = Set.of(";", ":", "-");
  /// "in reply to Councillor Pell, the Clerk said": what stands before the comma is nobody who speaks
  private static final Set<String> AFTER = Set.of("to", "from", "by", "with", "for", "of", "after");
  /// What opens a clause that leads to another: `In thanking Mr Vale, the Chair undertook …`
  private static final Set<String> LEADS = Set.of("in", "having", "after", "following", "thanking", "responding", "replying", "answering", "on", "upon", "with", "when");
  private static final Wording UNTITLED = Wording.of("(?i)(?:(?!cabinet|executive|lead|portfolio)\\p{L}+ )?(?:councillor|members?|alderman)|(?:.* )?(?:representative|partner|consultant|resident)");

  /// Agents that stand together as one subject or object.
  ///
  /// @param from the first word of the first of them, articles left out
  /// @param to the word after the last of them
  record Chain(List<Agent> agents, int from, int to) {}

  /// An agent with the words that it stands in.
  record Placed(Agent agent, int from, int to) {}

  private final Passage passage;
  private final Cast known;
  private final List<Token> tokens;
  private final List<String> words;
  private @Nullable List<Placed> agents;

  Said(Passage passage, Cast known) {
    this.passage = passage;
    this.known = known;
    this.tokens = passage.tokens();
    this.words = tokens.stream().map(Token::lower).toList();
  }

  Passage passage() {
    return passage;
  }

  int size() {
    return words.size();
  }

  /// The word at a place, in lower case; empty beyond the ends.
  String word(int at) {
    return at < 0 || at >= words.size() ? "" : words.get(at);
  }

  /// The word at a place as written.
  Token token(int at) {
    return tokens.get(at);
  }

  /// Whether a word begins with a capital; none beyond the ends does.
  boolean isCapitalised(int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).capitalised();
  }

  /// The character that a word begins with; the end of the sentence beyond the last.
  int character(int word) {
    return word < tokens.size() ? tokens.get(word).start() : passage.length();
  }

  /// Whether words stand at a place.
  boolean reads(int at, List<String> phrase) {
    return at >= 0 && at + phrase.size() <= words.size() && words.subList(at, at + phrase.size()).equals(phrase);
  }

  /// Whether one of the words stands between two places.
  boolean holds(Set<String> any, int from, int to) {
    int first = Math.clamp(from, 0, words.size());
    return words.subList(first, Math.clamp(to, first, words.size())).stream().anyMatch(any::contains);
  }

  /// Whether a word may be a verb in its base form, where one is expected: `find`, not `the`, `be`, `noted`, `has`.
  boolean plainVerb(int at) {
    return PLAIN.is(word(at)) && !tokens.get(at).capitalised() && !INFLECTED.in(word(at)) && !NO_VERBS.contains(word(at));
  }

  /// Whether a clause begins at a word, an article passed over: `the lamp is out; the Clerk will report it`.
  boolean opensClause(int at) {
    return at <= 1 || endsClause(at - 1) || (word(at - 1).equals("the") && endsClause(at - 2));
  }

  /// Whether a sign stands at a place that parts clauses, or a number that opens them.
  boolean endsClause(int at) {
    return CLAUSE_SIGNS.contains(word(at)) || (at < LONGEST_NUMBER && word(at).equals(")"));
  }

  /// The place before a word, adverbs passed over.
  int back(int word) {
    int at = word - 1;
    while (at >= 0 && ADVERBS.contains(words.get(at))) {
      at--;
    }
    return at;
  }

  /// The place of the next word that is no adverb.
  int on(int word) {
    int at = word;
    while (at < words.size() && ADVERBS.contains(words.get(at))) {
      at++;
    }
    return at;
  }

  /// The agents that stand right before a word: `the Chair and the Clerk also agreed`.
  Optional<Chain> before(int word) {
    int last = back(word);
    if (word(last).equals(",")) {
      last = beforeAside(last);
    }
    int bracket = last + 1;
    if (word(last).equals(")") && placed().stream().noneMatch(agent -> agent.to() == bracket)) {
      last = opening(last) - 1;
    }
    int end = last + 1;
    boolean surname = end > 1 && tokens.get(end - 1).capitalised() && !tokens.get(end - 1).inCapitals();
    Optional<Placed> nearest = placed().stream().filter(agent -> agent.to() == end || (surname && agent.to() == end - 1 && agent.agent() instanceof Post)).findFirst();
    return nearest.map(agent -> chain(first(agent), end));
  }

  /// The agents that begin at a word, an article passed over: `the Chair and the Clerk be asked`.
  Optional<Chain> at(int word) {
    int start = Set.of("the", "that", "our", "all", "both", "for", "relevant", "appropriate").contains(word(word)) ? word + 1 : word;
    Optional<Placed> opening = placed().stream().filter(agent -> agent.from() == start || agent.from() == word).findFirst();
    return opening.map(agent -> chain(agent, last(agent).to()));
  }

  /// Those whom the sentence opens with, else the first who can be charged; nobody who was only replied to.
  List<Agent> subject() {
    int from = afterReply();
    return at(0).map(Chain::agents).filter(Said::charged).or(() -> placed().stream().filter(agent -> agent.from() >= from && Said.chargeable(agent.agent()))
        .findFirst().map(agent -> chain(first(agent), last(agent).to()).agents())).orElse(List.of());
  }

  /// The last of those before a word who can be charged; whom `he` and `she` mean is no group.
  List<Agent> latest(int word) {
    int from = afterReply();
    List<Placed> all = placed().stream().filter(agent -> agent.from() >= from && agent.to() <= word && chargeable(agent.agent())).toList();
    List<Placed> alone = Set.of("he", "she").contains(word(word)) ? all.stream().filter(agent -> !(agent.agent() instanceof Group)).toList() : List.of();
    List<Placed> earlier = alone.isEmpty() ? all : alone;
    return earlier.isEmpty() ? List.of() : chain(first(earlier.getLast()), earlier.getLast().to()).agents();
  }

  static boolean charged(List<Agent> agents) {
    return !agents.isEmpty() && agents.stream().allMatch(Said::chargeable);
  }

  /// Whether an agent can be charged with a task in prose: a person, a titled officer, officers; not all members together.
  static boolean chargeable(Agent agent) {
    return switch (agent) {
      case Person ignored -> true;
      case Post post -> !UNTITLED.is(post.name());
      case Group group -> !group.name().equals("Members");
      default -> false;
    };
  }

  /// `Cllr Pell, in response to a question from Cllr Stone, undertook`: what stands between commas goes by.
  private int beforeAside(int comma) {
    int at = comma - 1;
    while (at > 0 && comma - at < LONGEST_ASIDE && !words.get(at).equals(",")) {
      at--;
    }
    return at > 0 && words.get(at).equals(",") && ASIDES.contains(word(at + 1)) ? at - 1 : comma - 1;
  }

  /// `In reply to a question from Cllr Stone he agreed`: where those end to whom somebody replies; the beginning where nobody does.
  private int afterReply() {
    boolean replies = (word(0).equals("in") && REPLIES.contains(word(1))) || REPLIES.contains(word(0));
    int comma = words.indexOf(",");
    int to = replies ? placed().stream().filter(agent -> comma < 0 || agent.from() < comma).filter(agent -> SOURCES.contains(word(article(agent.from()) - 1))).findFirst().map(Placed::to).orElse(0) : 0;
    while (to > 0 && word(to).equals("and")) {
      int from = to + 1;
      to = placed().stream().filter(agent -> agent.from() == from).findFirst().map(Placed::to).orElse(0);
    }
    return to;
  }

  private int opening(int bracket) {
    int at = bracket;
    while (at > 0 && bracket - at < 12 && !words.get(at).equals("(")) {
      at--;
    }
    return at;
  }

  /// Which agent the joined ones before this one begin with.
  private Placed first(Placed agent) {
    Placed first = agent;
    for (Optional<Placed> joined = Optional.of(agent); joined.isPresent();) {
      first = joined.get();
      int from = joint(article(first.from()));
      boolean comma = word(from).equals(",") && from + 1 == article(first.from());
      boolean lead = first.equals(agent);
      joined = from == article(first.from()) && !word(from - 1).equals(",") ? adjacent(first)
          : placed().stream().filter(other -> other.to() == from && !(comma && (AFTER.contains(word(article(other.from()) - 1)) || (lead && endsLead(from, agent.to()))))).findFirst();
    }
    return first;
  }

  /// `In thanking Mr Vale, the Chair undertook to write`: the comma ends the words that lead to the clause, and no title stands beside a name.
  private boolean endsLead(int comma, int to) {
    return LEADS.contains(word(0)) && words.indexOf(",") == comma && !word(to).equals(",");
  }

  private Optional<Placed> adjacent(Placed agent) {
    return placed().stream().filter(other -> other.to() == agent.from()).findFirst();
  }

  private Placed last(Placed agent) {
    Placed last = agent;
    for (Optional<Placed> joined = Optional.of(agent); joined.isPresent();) {
      last = joined.get();
      int to = last.to();
      joined = placed().stream().filter(other -> other.from() > to - 1 && joint(article(other.from())) == to).findFirst();
    }
    return last;
  }

  private int article(int word) {
    return word(word - 1).equals("the") ? word - 1 : word;
  }

  /// The place where a joint before a word begins: `, and`, `and`, `&`, `,`, `/`.
  private int joint(int word) {
    int at = word;
    if (Set.of("and", "&", "/").contains(word(at - 1))) {
      at--;
    }
    return word(at - 1).equals(",") ? at - 1 : at;
  }

  private Chain chain(Placed first, int to) {
    List<Placed> joined = placed().stream().filter(agent -> agent.from() >= first.from() && agent.to() <= to).toList();
    List<Agent> agents = new ArrayList<>();
    for (int i = 0; i < joined.size(); i++) {
      boolean apposed = i > 0 && !Set.of("and", "&", "/").contains(word(article(joined.get(i).from()) - 1)) && !joined.get(i).agent().getClass().equals(joined.get(i - 1).agent().getClass());
      if (!apposed) {
        agents.add(joined.get(i).agent());
      } else if (joined.get(i).agent() instanceof Person) {
        agents.set(agents.size() - 1, joined.get(i).agent());
      }
    }
    return new Chain(agents.stream().distinct().toList(), first.from(), to);
  }

  private List<Placed> placed() {
    List<Placed> found = agents;
    if (found == null) {
      found = new AgentPlaces(this, known).find();
      agents = found;
    }
    return found;
  }
}
