package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moothall.extract.people.Agents.Found;
import org.moothall.fact.Agent;
import org.moothall.fact.Organisation;
import org.moothall.fact.Person;
import org.moothall.fact.Post;
import org.moothall.text.Passage;

/// Tells from the place of agents in a task who is to do it and with whom.
///
/// `Officers identify five sites` · `the plan be reviewed by the Audit Board` · `to liaise with the Chair and the Clerk` ·
/// `Head of Legal (A. Pell)` is one person · `Ashcombe Rowing Club to mend the gate` is a body from outside.
final class Owners {

  private static final Pattern BY = Pattern.compile("(?i)\\bby (?:the )?(?:following )?$");
  private static final Pattern CHARGED = Pattern.compile("(?i)\\bby (?:the )?(?:following )?$|\\b(?:asked|requested|instructed)(?: that)? (?:the )?$");
  private static final Pattern WITH = Pattern.compile("(?i)\\b(?:with|consult|consulting|alongside) (?:the )?$");
  private static final Pattern REPORT = Pattern.compile("(?i)\\b(?:report(?:ed|s)?|brought|bring|submit(?:ted)?|present(?:ed)?|feed|fed) (?:back )?to (?:the |a )?");
  private static final Pattern OPENS = Pattern.compile("(?i)^(?:that |for |to |ask |asked |instruct |request |requested |the |all |relevant |[-:(\\[] ?){0,4}$");
  private static final Pattern BACK = Pattern.compile("(?i)\\b(?:of|on|about) (?:these|this|those|them)\\b");
  private static final Pattern JOINED = Pattern.compile("(?i)^\\s*(?:,|and|&|/|, and|;)\\s*(?:the )?$");
  private static final Pattern BRACKET = Pattern.compile("^\\s*[(\\[](?:Cllr |Councillor |Mr |Mrs |Ms )?$");
  private static final Pattern OWNED = Pattern.compile("^(?:'s|'|’s)");
  private static final Pattern OUTSIDE = Pattern.compile("^(?<name>\\p{Lu}[\\p{L}&'.-]*(?: (?:of|and|&|the|for|\\p{Lu}[\\p{L}&'.-]*)){1,6}) to \\p{Ll}");

  private final Cast cast;

  Owners(Cast cast) {
    this.cast = cast;
  }

  /// The agents that the task begins with, else those it is to be done by, else those who were asked.
  List<Agent> of(Passage task, Optional<Passage> asking) {
    List<Found> found = cast.find(task);
    List<Agent> subjects = subjects(task, found);
    if (!subjects.isEmpty()) {
      return subjects;
    }
    List<Agent> by = after(BY, task, found);
    return by.isEmpty() ? asking.map(lead -> after(CHARGED, lead, cast.find(lead))).orElse(List.of()) : by;
  }

  /// Those whom a label names, and nobody else: `Head of Legal / Ada Pell`.
  List<Agent> named(Passage who) {
    List<Agent> named = new ArrayList<>();
    int end = 0;
    for (Found agent : cast.find(who)) {
      String gap = who.folded().substring(end, agent.start());
      boolean held = !named.isEmpty() && agent.agent() instanceof Person && named.getLast() instanceof Post && BRACKET.matcher(gap).matches();
      boolean titled = !named.isEmpty() && agent.agent() instanceof Post && named.getLast() instanceof Person && gap.strip().equals(",");
      if (held) {
        named.removeLast();
      }
      if (!titled) {
        named.add(agent.agent());
      }
      end = agent.end();
    }
    return named.isEmpty() ? cast.unexplained(who) : named.stream().distinct().toList();
  }

  /// Whether words are nothing but names, titles and initials.
  boolean namesOnly(Passage who) {
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
    return task.matcher(BACK).find();
  }

  private static List<Agent> subjects(Passage task, List<Found> found) {
    List<Agent> subjects = new ArrayList<>();
    String words = task.folded();
    int end = 0;
    for (Found agent : found) {
      String gap = words.substring(Math.min(end, agent.start()), agent.start());
      boolean held = !subjects.isEmpty() && BRACKET.matcher(gap).matches();
      boolean opens = subjects.isEmpty() ? OPENS.matcher(gap).matches() : held || JOINED.matcher(gap).matches();
      if (!opens || OWNED.matcher(words.substring(agent.end())).find()) {
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
  private static List<Agent> after(Pattern word, Passage words, List<Found> found) {
    List<Agent> after = new ArrayList<>();
    int end = -1;
    for (Found agent : found) {
      String before = words.folded().substring(Math.max(0, agent.start() - 30), agent.start());
      boolean joined = end >= 0 && JOINED.matcher(words.folded().substring(end, agent.start())).matches();
      if (joined || word.matcher(before).find()) {
        after.add(agent.agent());
        end = agent.end();
      }
    }
    return after;
  }
}
