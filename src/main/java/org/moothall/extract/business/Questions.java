package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.moothall.extract.people.Agents.Found;
import org.moothall.extract.people.Agents;
import org.moothall.extract.theme.Themes;
import org.moothall.fact.Agent;
import org.moothall.fact.Evidence;
import org.moothall.fact.Person;
import org.moothall.fact.Post;
import org.moothall.fact.Question;
import org.moothall.minutes.Block;
import org.moothall.minutes.Bullet;
import org.moothall.minutes.Item;
import org.moothall.minutes.Marker;
import org.moothall.minutes.Minutes;
import org.moothall.text.Passage;
import org.moothall.text.Sentences;
import org.moothall.text.SourceText;
import org.moothall.text.Wording;

/// Reads the questions that were asked, and who answered.
///
/// A paragraph that is a question is one, however many question marks it has: `Is the model sound? Has it been tried?`
/// Within prose, `Councillor Pell asked whether the model had been tried` is one; what a speaker asks rhetorically in an
/// answer is none.
public final class Questions {

  private static final int LONGEST_QUESTION = 700;
  private static final int SHORTEST_QUESTION = 12;
  private static final Wording ENDS = Wording.of("\\?[\"')]?$");
  private static final Wording PREFIX = Wording.of("^(?:Q(?:uestion)?\\s?\\d{0,3}\\s?[.:)-]\\s*)", Pattern.CASE_INSENSITIVE);
  private static final Wording ASKED = Wording.of(
      "(?i:\\b(?:asked|enquired|inquired|queried|questioned|wondered|wished to know|wanted to know|sought (?:clarification|assurance|clarity|confirmation))"
          + "(?: (?:the|an?|about|as to|on|of|for clarification|officers?|members?|director|head|chair"
              + "|leader|cabinet member|councillor|cllr|manager|(?-i:\\p{Lu}[\\p{L}'-]+))){0,8}? "
          + "(?<question>(?:whether|if|how|what|why|when|which|who|where)\\b.+)$)", Pattern.DOTALL);
  private static final Wording LIST_OF_QUESTIONS = Wording.of("\\b(?:questions?|asked|enquir\\w+|quer(?:y|ies|ied))\\b", Pattern.CASE_INSENSITIVE);
  private static final Wording ANSWERED = Wording.of(
      "(?<!were |was |been |be )\\b(?:responded|replied|answered|advised|explained|confirmed"
          + "|stated|said|stressed|clarified|commented|emphasised|reported|highlighted|acknowledged"
          + "|assured|noted|added|informed|recognised|agreed|was concerned|did not|undertook|accepted"
          + "|pointed out|outlined|felt)\\b", Pattern.CASE_INSENSITIVE);
  private static final Wording QUESTION_TIME = Wording.of("(?i)\\bquestions? (?:time|and answers?|session)\\b|\\bquestions (?:to|for)\\b|\\bq ?& ?a\\b");
  private static final int ANSWER_REACH = 160;

  private final Themes themes;
  private final Agents agents;

  /// @param themes tells what a question is about
  /// @param agents who may ask and answer
  public Questions(Themes themes, Agents agents) {
    this.themes = themes;
    this.agents = agents;
  }

  public List<Question> extract(Minutes minutes) {
    return !minutes.layout().hasMeeting() ? List.of() : minutes.items().stream().flatMap(this::questions).toList();
  }

  private Stream<Question> questions(Item item) {
    List<Block> blocks = item.blocks().stream().filter(block -> !(block instanceof Marker)).toList();
    List<Question> questions = new ArrayList<>();
    for (int at = 0; at < blocks.size(); at++) {
      Optional<Passage> next = at + 1 < blocks.size() ? Optional.of(blocks.get(at + 1).passage()) : Optional.empty();
      questions.addAll(questions(item.order(), blocks.get(at), next));
    }
    Optional<Agent> answers = item.title().filter(title -> QUESTION_TIME.in(title)).flatMap(this::onlyPost);
    return questions.stream().map(question -> answers.isPresent() && question.answeredBy().isEmpty() ? answered(question, answers) : question);
  }

  /// In `Leader Question Time` the post of the title answers, where the text does not say who does.
  private Optional<Agent> onlyPost(Passage title) {
    List<Agent> posts = agents.find(title).stream().map(Found::agent).filter(Post.class::isInstance).toList();
    return posts.size() == 1 ? Optional.of(posts.getFirst()) : Optional.empty();
  }

  private static Question answered(Question question, Optional<Agent> by) {
    return new Question(question.item(), question.text(), question.askedBy(), by, question.themes(), question.evidence(), Math.min(question.confidence(), 0.75));
  }

  private List<Question> questions(int item, Block block, Optional<Passage> next) {
    List<Passage> sentences = Sentences.split(block.passage());
    Optional<Passage> leadIn = block instanceof Bullet bullet ? bullet.leadIn() : Optional.empty();
    List<Question> indirect = new ArrayList<>();
    for (int at = 0; at < sentences.size(); at++) {
      Optional<Passage> after = at + 1 < sentences.size() ? Optional.of(sentences.get(at + 1)) : next;
      indirect(item, sentences.get(at), leadIn, after).ifPresent(indirect::add);
    }
    if (!indirect.isEmpty() || !isQuestion(block, sentences)) {
      return indirect;
    }
    Matcher prefix = block.passage().matcher(PREFIX);
    Passage words = prefix.find() ? block.passage().from(prefix.end()) : block.passage();
    return List.of(question(item, words, block.passage(), Optional.empty(), answeredBy(next), "questions/line"));
  }

  /// Whether the whole block asks: it ends with a question mark and does not begin as an answer does.
  private boolean isQuestion(Block block, List<Passage> sentences) {
    String words = block.passage().folded();
    boolean listed = !(block instanceof Bullet bullet) || bullet.leadIn().filter(lead -> LIST_OF_QUESTIONS.in(lead)).isPresent()
        || PREFIX.in(words);
    return listed && words.length() >= SHORTEST_QUESTION && words.length() <= LONGEST_QUESTION && ENDS.in(words) && !sentences.isEmpty()
        && answeredBy(Optional.of(sentences.getFirst())).isEmpty();
  }

  private Optional<Question> indirect(int item, Passage sentence, Optional<Passage> leadIn, Optional<Passage> next) {
    Matcher asked = sentence.matcher(ASKED);
    if (sentence.length() > LONGEST_QUESTION || !asked.find()) {
      return Optional.empty();
    }
    Optional<Agent> by = askedBy(asked.start() == 0 ? leadIn.orElse(sentence.part(0, 0)) : sentence.part(0, asked.start()));
    Passage words = sentence.from(asked.start("question"));
    return Optional.of(question(item, words, sentence, by, answeredBy(next).filter(agent -> !by.equals(Optional.of(agent))), "questions/asked"));
  }

  /// Who asks: the last person named before the verb, else the last who acts there.
  private Optional<Agent> askedBy(Passage before) {
    List<Agent> found = agents.find(before).stream().map(Found::agent).toList();
    return found.stream().filter(Person.class::isInstance).reduce((_, later) -> later).or(() -> found.stream().reduce((_, later) -> later));
  }

  private Question question(int item, Passage words, Passage all, Optional<Agent> by, Optional<Agent> answeredBy, String rule) {
    String text = SourceText.single(words.text()).strip().replaceFirst("\\.$", "");
    double confidence = rule.endsWith("line") ? 0.9 : 0.8;
    return new Question(item, text, by, answeredBy, themes.ids(all), List.of(Evidence.of(all.trimmed(), rule)), confidence);
  }

  /// Who speaks in the words that follow, where they begin with that and a verb of answering.
  private Optional<Agent> answeredBy(Optional<Passage> next) {
    if (next.isEmpty()) {
      return Optional.empty();
    }
    Passage opening = next.get().part(0, Math.min(next.get().length(), ANSWER_REACH));
    Matcher answered = opening.matcher(ANSWERED);
    return answered.find() ? agents.find(opening.part(0, answered.start())).stream().map(Found::agent).findFirst() : Optional.empty();
  }
}
