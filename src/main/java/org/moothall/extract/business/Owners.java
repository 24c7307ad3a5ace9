package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moothall.extract.people.Agents.Found;
import org.moothall.fact.Agent;
import org.moothall.fact.Person;
import org.moothall.text.Passage;

/// Tells from the place of agents in a task who is to do it and with whom.
///
/// `Officers identify five sites` · `the plan be reviewed by the Audit Board` · `to liaise with the Chair and the Clerk`
final class Owners {

  static final Pattern BY = Pattern.compile("(?i)\\bby (?:the )?(?:following )?$");
  static final Pattern CHARGED = Pattern.compile("(?i)\\bby (?:the )?(?:following )?$|\\b(?:asked|requested|instructed)(?: that)? (?:the )?$");
  static final Pattern WITH = Pattern.compile("(?i)\\b(?:with|consult|consulting|alongside) (?:the )?$");
  static final Pattern REPORT = Pattern.compile("(?i)\\b(?:report(?:ed|s)?|brought|bring|submit(?:ted)?|present(?:ed)?|feed|fed) (?:back )?to (?:the |a )?");
  private static final Pattern OPENS = Pattern.compile("(?i)^(?:that |for |to |ask |asked |instruct |request |requested |the |all |relevant |[-:(] ?){0,4}$");
  private static final Pattern PRONOUN = Pattern.compile("(?i)^(?:that )?(?:he|she|they)\\b");
  private static final Pattern BACK = Pattern.compile("(?i)\\b(?:of|on|about) (?:these|this|those|them)\\b");
  private static final Pattern JOINED = Pattern.compile("(?i)^\\s*(?:,|and|&|/|, and)\\s*(?:the )?$");
  private static final Pattern OWNED = Pattern.compile("^(?:'s|'|’s)");

  private Owners() {}

  /// The agents that the task begins with, as far as they are joined.
  static List<Agent> subjects(Passage task, List<Found> found) {
    List<Agent> subjects = new ArrayList<>();
    String words = task.folded();
    int end = 0;
    for (Found agent : found) {
      String gap = words.substring(Math.min(end, agent.start()), agent.start());
      boolean opens = subjects.isEmpty() ? OPENS.matcher(gap).matches() : JOINED.matcher(gap).matches();
      if (!opens || OWNED.matcher(words.substring(agent.end())).find()) {
        break;
      }
      subjects.add(agent.agent());
      end = agent.end();
    }
    return subjects;
  }

  /// The agents that follow a word, and those joined to them.
  static List<Agent> after(Pattern word, Passage words, List<Found> found) {
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

  static boolean pronoun(Passage task) {
    return PRONOUN.matcher(task.folded()).find();
  }

  /// `progress on these` belongs to whoever has the task before.
  static boolean refersBack(Passage task) {
    Matcher back = BACK.matcher(task.folded());
    return back.find();
  }

  static List<Agent> lastPerson(List<Found> found) {
    Set<Agent> people = new LinkedHashSet<>();
    found.stream().map(Found::agent).filter(Person.class::isInstance).forEach(people::add);
    return people.isEmpty() ? List.of() : List.of(people.stream().reduce((first, last) -> last).orElseThrow());
  }
}
