package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moothall.extract.name.NameGrammar;
import org.moothall.extract.name.WordSets;
import org.moothall.extract.people.Agents.Found;
import org.moothall.fact.Agent;
import org.moothall.fact.Body;
import org.moothall.fact.Group;
import org.moothall.fact.Organisation;
import org.moothall.fact.Person;
import org.moothall.fact.Post;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Token;
import org.moothall.text.Vocabulary;
import org.moothall.text.Wording;

/// Tells from the place of agents in a task who is to do it and with whom.
///
/// `Officers identify five sites` · `the plan be reviewed by the Audit Board` · `to liaise with the Chair and the Clerk` ·
/// `Head of Legal (A. Pell)` is one post · `Ashcombe Rowing Club to mend the gate` is a body from outside.
final class Owners {

  private static final Wording BY = Wording.of("(?i)(?<!seconded |proposed |moved |supported )\\bby (?:the )?(?:following )?$");
  /// "That the Harbour Master be instructed to:"
  private static final Wording TO_DO = Wording.of("(?i)^,? ?(?:be|was|were|is|are) (?:also |further )?(?:asked|requested|instructed|directed|invited|tasked)\\b");
  private static final Wording TITLED = Wording.of("(?:^|[Tt]hat )[Tt]he (?<title>\\p{Lu}\\p{L}+(?: (?:\\p{Lu}[\\p{L}-]+|of|and|for)){1,5}) (?:be|was|were) (?:also )?(?:asked|requested|instructed|directed)\\b"
      + "|^(?:to )?(?:ask|request|instruct|direct) the (?<bidden>\\p{Lu}\\p{L}+(?: (?:\\p{Lu}[\\p{L}-]+|of|and|for)){1,5}(?<=Manager|Officer|Director|Clerk|Secretary|Engineer|Surveyor|Treasurer|Solicitor|Adviser|Advisor)) to \\p{Ll}");
  /// `by the Executive Councillor`: the body's name is part of a title
  private static final Wording LONGER = Wording.of("^ (?:Councillor|Member)\\b");
  /// `the Head of Parks be invited to the next meeting`: a guest has nothing to do.
  private static final Wording INVITED = Wording.of("^\\W{0,3}(?:[Tt]hat )?(?:[Tt]he )?[^.;:]{3,80}? be (?:also )?invited to (?:the|a|an|our|its|future|next)\\b|^[^.;:]{3,80}? would be asked to attend\\b");
  private static final Wording BEING = Wording.of("\\b(?:be|been|being) \\p{L}");
  private static final Wording IN_BRACKETS = Wording.of("[(\\[](?<who>[^()\\[\\]]{2,60})[)\\]]\\W{0,2}$");
  private static final Wording FROM = Wording.of("(?i)\\b(?:by|from) (?:the )?$");
  private static final Wording CHARGED = Wording.of("(?i)\\bby (?:the )?(?:following )?$|\\b(?:asked|requested|instructed)(?: that)? (?:the )?$");
  private static final Wording WITH = Wording.of("(?i)\\b(?:with|consult|consulting|alongside) (?:the )?$");
  private static final Wording REPORT = Wording.of("(?i)\\b(?:report(?:ed|s)?|brought|bring|submit(?:ted)?|present(?:ed)?|feed|fed) (?:back )?to (?:the |a )?");
  private static final Wording OPENS = Wording.of("(?i)^(?:that |for |to |ask |asked |instruct |request |requested |the |all |relevant |[-:(\\[] ?){0,4}$");
  private static final Wording BACK = Wording.of("(?i)\\b(?:of|on|about) (?:these|this|those|them)\\b");
  private static final Wording JOINED = Wording.of("(?i)^\\s*(?:,|and|&|/|, and|;)\\s*(?:the )?$");
  private static final Wording BRACKET = Wording.of("^\\s*[(\\[](?:Cllr |Councillor |Mr |Mrs |Ms )?$");
  private static final Wording OWNED = Wording.of("^(?:'s|'|’s)");
  /// `Cabinet Office Transparency Team to report`
  private static final Wording TEAM = Wording.of("^(?: \\p{Lu}\\p{L}+){0,4} (?:Team|Unit|Department|Office|Service|Services) to \\p{Ll}");
  private static final Wording OUTSIDE = Wording.of("^(?<name>\\p{Lu}[\\p{L}&'.-]*(?: (?:of|and|&|the|for|\\p{Lu}[\\p{L}&'.-]*)){1,6})(?: \\(\\p{Lu}{2,4}\\))? to \\p{Ll}");

  private static final Wording INITIALS = Wording.of("\\W{0,2}\\p{Lu}{2,4}\\p{Ll}?(?:\\s?[/&,]\\s?\\p{Lu}{2,4}\\p{Ll}?){0,3}\\W{0,2}");
  /// `ALL`, `All agencies`
  private static final Wording EVERYBODY = Wording.of("(?i)all(?: (?:\\p{L}+ )?(?:members|councillors|agencies|partners|trustees|officers|staff|attendees"
      + "|organisations|present))?|everyone|everybody");
  private static final Set<String> JOINTS = Set.of("and", "of", "&", "for");

  private static final Set<String> FIRST_NAMES = Vocabulary.rows("first-names").stream()
      .flatMap(row -> Stream.concat(row.stream().limit(1), row.stream().skip(2).flatMap(forms -> Stream.of(forms.split(" "))))).collect(Collectors.toUnmodifiableSet());
  private static final int LONGEST = 60;
  private static final int LONGEST_TITLE = 10;

  private final Cast cast;

  Owners(Cast cast) {
    this.cast = cast;
  }

  /// The agents that the task begins with, else those it is to be done by, else those who were asked.
  List<Agent> of(Passage task, Optional<Passage> asking) {
    List<Found> found = cast.find(task);
    List<Agent> subjects = INVITED.in(task) ? List.of() : subjects(task, found);
    if (!subjects.isEmpty()) {
      return subjects;
    }
    List<Agent> by = after(BY, task, found).stream().filter(agent -> !(agent instanceof Organisation) || BEING.in(task)).toList();
    return by.isEmpty() ? asking.map(this::asked).orElseGet(() -> titled(task)) : by;
  }

  /// By whom, or from whom, something is to be had; who opens the sentence only speaks of it, or gets it.
  List<Agent> giving(Passage task) {
    return after(FROM, task, cast.find(task)).stream().filter(agent -> !(agent instanceof Body)).toList();
  }

  /// Those whom the words that introduce a task ask for it, after the verb or before it.
  private List<Agent> asked(Passage lead) {
    List<Found> found = cast.find(lead);
    List<Agent> after = after(CHARGED, lead, found);
    List<Agent> told = after.isEmpty() ? found.stream().filter(agent -> TO_DO.in(lead.folded().substring(agent.end()))).map(Found::agent).toList() : after;
    return told.isEmpty() ? titled(lead) : told;
  }

  /// "the Harbour Master be instructed", "ask the Play Services Manager to reply": a title that no list of titles holds.
  private List<Agent> titled(Passage words) {
    Matcher title = words.matcher(TITLED);
    return title.find() ? List.of(cast.post(title.group("title") == null ? title.group("bidden") : title.group("title"))) : List.of();
  }

  /// `Update the plan. (Ada Pell)`: who stands in brackets behind a task.
  List<Agent> inBrackets(Passage task) {
    Matcher brackets = task.matcher(IN_BRACKETS);
    if (!brackets.find()) {
      return List.of();
    }
    Passage who = task.part(brackets.start("who"), brackets.end("who"));
    return namesOnly(who) ? named(who) : cast.stranger(who);
  }

  /// Those whom a label names, and nobody else: `Head of Legal / Ada Pell`.
  List<Agent> named(Passage who) {
    List<Passage> parts = BetweenStrokes.of(who);
    if (EVERYBODY.is(who)) {
      return List.of(new Group(who.length() == "All".length() ? "All" : SourceText.single(who.folded())));
    }
    return parts.size() == 1 ? together(who) : parts.stream().flatMap(part -> named(part).stream()).distinct().toList();
  }

  private List<Agent> together(Passage who) {
    List<Agent> named = new ArrayList<>();
    int end = 0;
    for (Found agent : cast.find(who)) {
      if (agent.start() < end) {
        continue;
      }
      String gap = who.folded().substring(end, agent.start());
      boolean held = !named.isEmpty() && agent.agent() instanceof Person && named.getLast() instanceof Post && BRACKET.is(gap);
      boolean titled = !named.isEmpty() && agent.agent() instanceof Post && named.getLast() instanceof Person && gap.strip().equals(",");
      if (!titled && !held) {
        named.add(agent.agent());
      }
      end = agent.end();
    }
    return named.isEmpty() ? cast.unexplained(who) : named.stream().distinct().toList();
  }

  /// Whether words name owners and nothing else.
  boolean areAll(Passage words) {
    return words.length() <= LONGEST && namesOnly(words) && !named(words).isEmpty();
  }

  /// Those whom a label names; a post or team that nothing else in the minutes names, by its name.
  List<Agent> labelled(Passage who) {
    Passage name = withoutTitle(who);
    List<Agent> titled = name.equals(who) ? List.of() : namesOnly(name) ? named(name) : cast.stranger(name);
    if (!titled.isEmpty()) {
      return titled;
    }
    Optional<Person> called = cast.called(who.folded().strip());
    List<Passage> parts = BetweenStrokes.of(who);
    if (parts.size() > 1 && called.isEmpty() && !namesOnly(who)) {
      return parts.stream().flatMap(part -> labelled(part).stream()).distinct().toList();
    }
    if (called.isPresent() || namesOnly(who) || !isName(who)) {
      List<Agent> known = called.<List<Agent>>map(List::of).orElseGet(() -> named(who));
      return known.isEmpty() ? cast.stranger(who.trimmed()) : known;
    }
    List<Agent> stranger = FIRST_NAMES.contains(who.tokens().getFirst().lower()) ? cast.stranger(who.trimmed()) : List.of();
    if (!stranger.isEmpty()) {
      return stranger;
    }
    String written = SourceText.single(who.trimmed().text());
    boolean post = cast.find(who).stream().anyMatch(found -> found.agent() instanceof Post);
    return List.of(post ? cast.post(written) : new Organisation(written, Organisation.Kind.UNIT));
  }

  /// Those who stand beside a task in a column: whom the task itself names by their title, where the column has but initials of as many.
  List<Agent> beside(Passage task, Passage who) {
    List<Agent> known = labelled(who);
    boolean explained = !known.isEmpty() && known.stream().allMatch(agent -> agent.name().contains(" "));
    List<Agent> named = INITIALS.is(who) ? of(task, Optional.empty()) : List.of();
    boolean more = explained && known.size() > named.size();
    return named.stream().anyMatch(Post.class::isInstance) && !more ? named : known;
  }

  /// Whether words are nothing but names of those whom the document knows.
  boolean knows(Passage who) {
    return (namesOnly(who) && !cast.find(who).isEmpty()) || cast.called(who.folded().strip()).isPresent();
  }

  /// Whether words are no more than initials: `AP/QV`.
  static boolean initialsOnly(Passage who) {
    return INITIALS.is(who);
  }

  /// `ACTION BY: Member Services` names a team that nothing else in the minutes does.
  static boolean isName(Passage who) {
    List<Passage> parts = BetweenStrokes.of(who);
    List<Token> words = who.tokens();
    return parts.size() > 1 ? parts.stream().allMatch(Owners::isName) : words.size() > 1 && words.size() <= 6 && words.getFirst().capitalised()
        && words.stream().allMatch(word -> (word.capitalised() && !word.inCapitals()) || JOINTS.contains(word.lower()));
  }

  /// Somebody's name without the title behind it: `Ada Pell, Head of Arts and Culture`.
  static Passage withoutTitle(Passage who) {
    List<Token> words = who.tokens();
    Optional<NameGrammar.Name> name = NameGrammar.at(who, words, 0).filter(found -> found.to() < words.size() - 1 && words.get(found.to()).words().equals(","));
    boolean titled = name.isPresent() && words.size() - name.get().to() <= LONGEST_TITLE && words.subList(name.get().to() + 1, words.size()).stream().anyMatch(WordSets::isRoleHead)
        && words.subList(name.get().to() + 1, words.size()).stream().allMatch(word -> word.capitalised() || JOINTS.contains(word.lower()) || word.words().equals(".") || word.words().equals(","));
    return titled ? who.part(0, words.get(name.get().to() - 1).end()) : who;
  }

  /// Whether words are nothing but names, titles and initials.
  boolean namesOnly(Passage who) {
    List<Passage> parts = BetweenStrokes.of(who);
    return parts.size() == 1 ? EVERYBODY.is(who) || isNothingElse(who) : parts.stream().allMatch(this::namesOnly);
  }

  private boolean isNothingElse(Passage who) {
    return cast.besides(who).replaceAll("(?i)\\b(?:and|the|cllrs?|councillors?|mr|mrs|ms|by|all)\\b|[^\\p{L}\\p{N}]+", "").isEmpty();
  }

  /// A name in capitals before "to" that is nobody's here: somebody from outside.
  static List<Agent> outside(Passage task) {
    Matcher name = task.matcher(OUTSIDE);
    return name.find() ? List.of(new Organisation(name.group("name"), Organisation.Kind.LOCAL)) : List.of();
  }

  /// Whom the task is to be done with.
  List<Agent> involved(Passage task, List<Agent> owners) {
    return after(WITH, task, cast.find(task)).stream().filter(agent -> !owners.contains(agent)).toList();
  }

  Optional<Agent> reportsTo(Passage words) {
    Matcher report = words.matcher(REPORT);
    return report.find() ? cast.find(words).stream().filter(found -> found.start() >= report.end() - 1 && found.start() <= report.end() + 5).map(Found::agent).findFirst() : Optional.empty();
  }

  Optional<Agent> asker(Passage asking) {
    return cast.find(asking).stream().filter(found -> found.start() <= 60).map(Found::agent).findFirst();
  }

  /// `progress on these` belongs to whoever has the task before.
  static boolean refersBack(Passage task) {
    return BACK.in(task);
  }

  private static List<Agent> subjects(Passage task, List<Found> found) {
    List<Agent> subjects = new ArrayList<>();
    String words = task.folded();
    int end = 0;
    for (Found agent : found) {
      String gap = words.substring(Math.min(end, agent.start()), agent.start());
      boolean held = !subjects.isEmpty() && BRACKET.is(gap);
      boolean opens = subjects.isEmpty() ? OPENS.is(gap) : held || JOINED.is(gap);
      boolean part = subjects.isEmpty() && agent.agent() instanceof Body && TEAM.in(words.substring(agent.end(), Math.min(words.length(), agent.end() + LONGEST)));
      if (!opens || part || OWNED.in(words.substring(agent.end()))) {
        break;
      }
      if (held) {
        subjects.removeLast();
      }
      subjects.add(agent.agent());
      end = agent.end();
    }
    return subjects;
  }

  /// The agents that follow a word, and those joined to them.
  private static List<Agent> after(Wording word, Passage words, List<Found> found) {
    List<Agent> after = new ArrayList<>();
    int end = -1;
    for (Found agent : found) {
      String before = words.folded().substring(Math.max(0, agent.start() - 30), agent.start());
      boolean joined = end >= 0 && JOINED.is(words.folded().substring(end, agent.start()));
      boolean part = LONGER.in(words.folded().substring(agent.end()));
      if ((joined || word.in(before)) && !part) {
        after.add(agent.agent());
        end = agent.end();
      }
    }
    return after;
  }
}
