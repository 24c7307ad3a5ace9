package org.moothall.ingest;

import java.util.Set;
import java.util.stream.Collectors;
import org.moothall.text.Vocabulary;

/// Tells whether a sentence reads like an action.
///
/// `officers were asked to look into it` · `the Clerk would circulate the list` · `Action: Clerk to write` · `Ada Pell to correct page 3.` do; `It
/// would provide homes` and `the Action Plan` do not.
/// @param inColumns whether the sentence is a row of a table
record TaskCues(CueWords said, boolean inColumns) {

  private static final Set<String> TASKS = Set.copyOf(Vocabulary.words("task-verbs"));
  /// The first words of their participles.
  private static final Set<String> DONE = Vocabulary.rows("task-verbs").stream().map(row -> row.get(1).split(" ")[0]).collect(Collectors.toUnmodifiableSet());
  private static final Set<String> BREAKS = Set.of("-", "–", "—", ";", ":");
  private static final Set<String> CLAUSES = Set.copyOf(Vocabulary.words("no-thing-words"));
  private static final Set<String> HANDED_ON = Set.of("contacted", "approached", "chased", "circulated", "reported", "brought", "provided", "sent", "shared", "distributed", "submitted",
      "presented", "advertised", "sought", "obtained", "ordered", "arranged", "passed", "fed", "relayed");
  private static final Set<String> CHARGED = Set.of("to", "that", "with", "officers", "officer");
  private static final Set<String> PERSON = Set.of("the", "officers", "cllr", "councillor", "by");
  private static final Set<String> NO_DOER = Set.of("it", "this", "that", "these", "those", "there", "which", "what");
  private static final Set<String> AFTER_LABEL = Set.of(":", "-", "by", "for", "point", "points", "required");
  private static final Set<String> NAMING = Set.of("and", "&", ",", "/", "of", "for", "the", "party", "group");
  private static final Set<String> OF_AGENDAS = Set.of("receive", "note", "consider", "approve", "agree", "review", "discuss", "confirm",
      "determine");
  private static final Set<String> WRITTEN = Set.of("report", "note", "paper", "breakdown", "briefing");
  private static final Set<String> GLAD = Set.of("glad", "happy", "pleased");
  /// `Further action: Clerk to write`
  private static final Set<String> MORE = Set.of("additional", "further", "agreed");
  private static final Set<String> INFORMED = Set.of("informed", "updated", "posted", "abreast", "apprised");
  private static final Set<String> NOTHING = Set.of("none", "nil", "n/a");
  private static final int NEAR = 8;
  private static final int LONGEST_NAME = 8;
  private static final int FEWEST = 3;
  private static final int LONGEST_TASK = 4;
  /// What goes on an agenda.
  private static final Set<String> PLACED = Set.of("listed", "included", "placed", "added", "put");
  private static final Set<String> HELP = Set.of("training", "session", "sessions", "briefing", "briefings", "visit", "visits", "tour", "demonstration", "workshop", "workshops");
  private static final Set<String> IT = Set.of("it", "this", "that", "them");
  private static final Set<String> NO_TASK = Set.of("be", "have", "not", "need", "remain", "continue", "become", "retire", "leave");

  boolean tell() {
    return said.any(this::labels) || (said.count() >= FEWEST && (assigns(0) || said.any(this::tells)));
  }

  /// `Clerk to report to the County:` over what is to be reported
  boolean assignsFirst() {
    return assigns(0);
  }

  private boolean tells(int at) {
    return (said.is(at, "charges") && charges(at)) || (said.is(at, "undertakes") && said.follows(at, Set.of("to")))
        || (said.is(at, "promises") && promises(at)) || isTo(at) || takesAway(at) || offersHelp(at) || placed(at) || isLeft(at) || assignsAfter(at) || isBidden(at) || assured(at)
        || (said.at(at).equals("request") && said.anyFrom(at + 1, word -> word <= at + NEAR && said.at(word).equals("made")
        && said.follows(word, Set.of("that", "for"))));
  }

  /// `Cllr Pell asked whether the fees could be put in the report; the Treasurer said that they would be.`
  private boolean assured(int at) {
    int last = said.before(said.size(), said::isWord);
    return said.at(at).equals("asked") && said.is(at + 1, "doubt") && said.at(last).equals("be") && said.at(last - 1).equals("would");
  }

  /// `Clerk chase the owner.`
  private boolean isBidden(int at) {
    boolean office = Set.of("clerk", "secretary", "treasurer").contains(said.at(at)) && (at == 0 || said.at(at - 1).equals("the"));
    return office && said.at(at + 1).matches("\\p{Ll}{3,}") && !said.at(at + 1).matches(".*(?:ed|s|ing)") && said.isWord(at + 2);
  }

  private boolean charges(int at) {
    int to = at + 1;
    while (to < said.size() && to <= at + NEAR && !said.at(to).equals("to")) {
      to++;
    }
    boolean within = to < said.size() && to <= at + NEAR;
    boolean person = within && (said.follows(at, PERSON) || (said.isCapitalised(at + 1) && !said.inCapitals(at + 1)));
    boolean aside = said.follows(at, Set.of(",")) && said.anyFrom(at + 2, word -> word <= at + NEAR + 2 && said.at(word).equals("that")
        && said.at(word - 1).equals(","));
    boolean paper = said.at(at).equals("requested") && said.follows(at, Set.of("a", "an", "further"))
        && said.anyFrom(at + 2, word -> word <= at + 4 && said.is(word, "paper"));
    boolean handed = said.follows(at, Set.of("for")) && said.anyFrom(at + 2, word -> word <= at + NEAR && said.at(word).equals("be")
        && said.at(word - 1).equals("to") && HANDED_ON.contains(said.at(word + 1)));
    boolean asked = said.at(at).equals("asked") && said.is(at - 1, "body") && said.follows(at, Set.of("for"))
        && said.anyFrom(at + 2, word -> word <= at + 4 && WRITTEN.contains(said.at(word)));
    boolean listed = said.follows(at, Set.of("for")) && said.anyFrom(at + 2, word -> word <= at + NEAR + NEAR && said.at(word).equals("agenda"));
    return !said.is(at + 1, "doubt") && (listed || person || asked || aside || paper || handed || said.follows(at, CHARGED)
        || (said.opens(at) && said.follows(at, Set.of("for"))));
  }

  private boolean promises(int at) {
    int verb = at + 1;
    while (said.is(verb, "beside")) {
      verb++;
    }
    int first = verb;
    boolean second = said.isWord(verb) && said.anyFrom(verb + 1, word -> word <= first + NEAR && said.at(word).equals("and") && task(word + 1));
    boolean handedOn = said.at(verb).equals("be") && HANDED_ON.contains(said.at(verb + 1));
    boolean glad = said.at(verb).equals("be") && GLAD.contains(said.at(verb + 1)) && said.at(verb + 2).equals("to") && task(verb + 3);
    boolean caused = said.at(verb).equals("have") && IT.contains(said.at(verb + 1)) && said.at(verb + 2).endsWith("ed");
    boolean informs = said.at(verb).equals("keep") && said.anyFrom(verb + 2, word -> word <= first + LONGEST_TASK && INFORMED.contains(said.at(word)));
    boolean plain = said.at(at).equals("will") && said.isCapitalised(at - 1) && said.isWord(verb) && !NO_TASK.contains(said.at(verb));
    boolean given = said.at(verb).equals("be") && said.at(verb + 1).equals("given") && paperSoonAfter(verb + 1);
    boolean receives = said.at(verb).equals("receive") && said.is(at - 1, "body") && paperSoonAfter(verb);
    return handedOn || given || receives || ((glad || caused || informs || plain || second || isUnderWay(verb) || task(verb)) && promiser(at - 1));
  }

  private boolean paperSoonAfter(int at) {
    return said.anyFrom(at + 1, word -> word <= at + 3 && (said.is(word, "paper") || said.at(word).equals("figures")));
  }

  /// `be contacting`
  private boolean isUnderWay(int be) {
    String doing = said.at(be + 1);
    String stem = doing.endsWith("ing") ? doing.substring(0, doing.length() - 3) : "";
    return said.at(be).equals("be") && !stem.isEmpty() && (TASKS.contains(stem) || TASKS.contains(stem + "e"));
  }

  private boolean task(int at) {
    String words = said.at(at);
    for (int next = at + 1; next < at + LONGEST_TASK && !TASKS.contains(words); next++) {
      words += " " + said.at(next);
    }
    return TASKS.contains(words);
  }

  private boolean promiser(int at) {
    return said.is(at, "doer") || (said.isCapitalised(at) && !NO_DOER.contains(said.at(at)));
  }

  /// `The Clerk is to write to the landowner.` `The Clerk is still to write.`
  private boolean isTo(int at) {
    int to = said.at(at + 1).equals("still") ? at + 2 : at + 1;
    return Set.of("is", "are", "was", "were").contains(said.at(at)) && said.at(to).equals("to") && task(to + 1) && promiser(at - 1);
  }

  /// `Ada Pell took this away.`
  private boolean takesAway(int at) {
    return said.at(at).equals("took") && IT.contains(said.at(at + 1)) && said.at(at + 2).equals("away");
  }

  /// `Ada Pell offered training to wardens.`
  private boolean offersHelp(int at) {
    return said.at(at).equals("offered") && promiser(at - 1) && said.anyFrom(at + 1, word -> word <= at + NEAR && HELP.contains(said.at(word)));
  }

  /// `Matter to be listed at the next meeting.` `This will go on the agenda.` `A report will go to the County.`
  private boolean placed(int at) {
    boolean listed = said.at(at).equals("be") && (said.at(at - 1).equals("to") || said.is(at - 1, "promises")) && PLACED.contains(said.at(at + 1));
    boolean item = said.at(at).equals("be") && said.at(at + 2).equals("agenda") && said.at(at + 3).equals("item");
    boolean goes = said.at(at).equals("go") && said.is(at - 1, "promises");
    boolean sent = goes && said.is(at - 2, "paper") && said.follows(at, Set.of("to"));
    return sent || item || ((listed || goes) && said.anyFrom(at + 2, word -> word <= at + NEAR && Set.of("meeting", "agenda").contains(said.at(word))));
  }

  /// `Quotations to be obtained.` `The gate is open - to be reported.` `The rail has yet to be put back.`: the name of a thing, or nothing, and what is to be done with it.
  private boolean isLeft(int at) {
    if (!said.at(at).equals("be") || !said.at(at - 1).equals("to") || !DONE.contains(said.at(at + 1))) {
      return false;
    }
    int from = said.before(at - 1, word -> BREAKS.contains(said.at(word))) + 1;
    boolean still = Set.of("still", "yet").contains(said.at(at - 2));
    int verb = still ? at - 3 : at - 2;
    boolean was = Set.of("was", "were").contains(said.at(verb)) && said.is(verb - 1, "paper");
    int end = was || Set.of("is", "are").contains(said.at(verb)) || (still && Set.of("has", "have").contains(said.at(verb))) ? verb : at - 1;
    return at - from <= NEAR && !said.anyFrom(from, word -> word < end && CLAUSES.contains(said.at(word)));
  }

  /// `The lamp is out; Clerk to report it.` `The stiles were old, the Clerk to write to the owner.`
  private boolean assignsAfter(int sign) {
    boolean named = said.at(sign).equals(",") && said.follows(sign, Set.of("the"));
    return named ? assigns(sign + 2) : said.at(sign).equals(";") && assigns(sign + 1);
  }

  /// `Ada Pell and Officers to correct page 3`: from a place on, nothing but a name stands before what is to be done.
  private boolean assigns(int from) {
    int to = from;
    while (to < said.size() && to <= from + LONGEST_NAME && !said.at(to).equals("to")
        && (said.isCapitalised(to) || NAMING.contains(said.at(to)) || !Character.isLetter(said.words().get(to).words().codePointAt(0)))) {
      to++;
    }
    boolean named = to > from && said.at(to).equals("to") && said.isWord(to - 1) && !said.inCapitals(to) && !said.at(to - 1).equals("nothing");
    boolean verb = task(to + 1) || ((inColumns || said.is(to - 1, "doer")) && said.isWord(to + 1) && !NAMING.contains(said.at(to + 1))
        && !said.isCapitalised(to + 1));
    return named && verb && !OF_AGENDAS.contains(said.at(to + 1));
  }

  /// `Action: …`, `Decision - …`, `ACTION by …`, `Action 2.01: AP`, `(Action: AP)`; never `Action Plan`.
  boolean opensLabel() {
    return labels(said.before(said.size(), said::opens));
  }

  private boolean labels(int at) {
    boolean nothing = said.at(at + 1).equals(":") && NOTHING.contains(said.at(at + 2));
    boolean more = at > 0 && MORE.contains(said.at(at - 1)) && said.opens(at - 1);
    if (nothing || !said.is(at, "label") || !(more || said.opens(at) || said.at(at - 1).equals("("))) {
      return false;
    }
    boolean counted = at + 1 < said.size() && Character.isDigit(said.at(at + 1).charAt(0));
    boolean initials = said.inCapitals(at + 1) && said.at(at + 1).length() <= 3 && said.size() <= at + 4;
    return said.size() == at + 1 ? said.opens(at) : counted || initials || said.follows(at, AFTER_LABEL);
  }
}
