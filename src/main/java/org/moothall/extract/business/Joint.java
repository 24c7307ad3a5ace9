package org.moothall.extract.business;

import java.util.List;
import java.util.regex.Matcher;
import org.moothall.fact.Outcome;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// What one subject settled with two verbs.
///
/// `The Council approved £200 for the Scouts and declined the request of the Club.` is two; `noted the report and agreed the
/// budget`, where the first verb only leads to the second, is one, and so is `considered and approved the plan`.
final class Joint {

  private static final Wording SECOND = Wording.of("(?<=[\\p{L}\\d]),? and (?:also |then |unanimously |further |therefore ){0,2}"
      + "(?=(?:agreed|resolved|approved|adopted|declined|refused|rejected|deferred|appointed|elected|nominated|recommended|delegated|authorised|awarded|referred)\\s(?:the|a|an|to|that|its|their|authority|£|\\d|\\p{Lu}))");
  /// `The Board agreed to note the change; and that it be put to the Cabinet.`
  private static final Wording THAT = Wording.of("[;,] and (?=that [^.;]{5,200}? be \\p{L}{3,})");
  /// What is noted before it is approved: `noted the report and approved the scheme` is one, `noted the Action Log and approved the Plan` two.
  private static final Wording PAPER = Wording.of("(?i)\\b(?:reports?|updates?|presentations?|papers?|contents|information|comments|position|briefing)\\b");
  private static final int SHORTEST = 20;

  private Joint() {}

  /// The sentence in one part or two; the second begins with its verb.
  static List<Passage> parts(Passage sentence, Told told) {
    for (Matcher second = sentence.matcher(SECOND); second.find();) {
      Passage first = sentence.part(0, second.start());
      Passage rest = sentence.from(second.end());
      boolean settles = told.find(Words.of(first)).map(Told.Settled::verb).map(Told::outcome)
          .filter(outcome -> outcome != Outcome.RECEIVED && (outcome != Outcome.NOTED || !PAPER.in(first))).isPresent();
      if (settles && rest.length() >= SHORTEST) {
        return List.of(first, rest);
      }
    }
    Matcher that = sentence.matcher(THAT);
    boolean two = that.find() && told.find(Words.of(sentence.part(0, that.start()))).map(Told.Settled::verb).filter(verb -> verb.startsWith("agree") || verb.startsWith("resolve")).isPresent();
    return two ? List.of(sentence.part(0, that.start()), sentence.from(that.end())) : List.of(sentence);
  }
}
