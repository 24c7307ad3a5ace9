package org.moothall.extract.business;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moothall.text.Passage;
import org.moothall.text.Vocabulary;

/// What an action looks like.
///
/// `Action: Clerk to write to the police.` · `The Board asked that the plan be circulated.` · `Officers undertook to report
/// back.` · `officers would investigate` · `Mr Pell to chase the grant` under a label
final class ActionGrammar {

  /// How plainly the words charge somebody.
  enum Strength {
    /// Marked as an action, or asked for in form.
    EXPLICIT(0.95),
    /// A resolution that charges somebody.
    RESOLVED(0.9),
    /// A step that was announced as next.
    NEXT_STEP(0.85),
    /// Somebody undertook it in so many words.
    UNDERTAKEN(0.75),
    /// Somebody "would" do it.
    PROMISED(0.6);

    private final double confidence;

    Strength(double confidence) {
      this.confidence = confidence;
    }

    double confidence() {
      return confidence;
    }
  }

  /// An action's words in a sentence: who asked stands before, who is to do what from `task` on.
  record Charge(Strength strength, int task, String rule) {}

  private static final Pattern LABEL = Pattern.compile("^\\W{0,3}(?:ACTIONS?|Actions?)(?: (?:point|required|agreed|no\\.?))?(?: ?\\d{1,3}(?:\\.\\d{1,3})?)?\\s{0,2}(?::"
      + "|-|\\bby:?|\\bfor:?)\\s{1,3}(?=[\\p{L}(?])");
  private static final String ASKERS = "(?:(?:the )?(?:\\p{L}+ ){0,5}?(?:board|panel|committee|sub-?committee|commission|cabinet"
      + "|council|forum|members?|chair|chairman|chairperson|councillor \\p{L}+|cllr \\p{L}+)|it was"
      + "|they|he|she)";
  private static final Pattern ASKED_THAT = Pattern.compile(
      "(?i)^(?:[^,.;]{0,60}, ?)?" + ASKERS + " (?:also |further |then |therefore |and ){0,2}(?:asked|requested|instructed|directed) (?:that"
          + "|for it to be|whether officers could|officers? to|(?:the )?(?:director|clerk|chair|head"
          + "|cabinet member|chief executive|manager|secretary|leader)\\b[^.,;]{0,60}? to)\\b");
  private static final Pattern BARE_ASKED = Pattern.compile("^(?:Asked|Requested|Instructed|Agreed) (?:that|officers to|for officers to)\\b");
  private static final String DOING = "(?:" + String.join("|", Vocabulary.words("task-verbs")) + ")";
  private static final Pattern MOTION = Pattern.compile("(?i)\\b(?:proposed|moved|seconded|amendment|motion)\\b");
  private static final Pattern UNDERTAKES = Pattern.compile("(?i)\\b(?:undertook|offered|promised|volunteered) to\\b");
  private static final Pattern AND_WOULD = Pattern.compile("(?i)\\band (?:would|will) (?:also |then )?" + DOING + "\\b");
  private static final Pattern TITLED_WOULD = Pattern.compile("\\b(?:[Tt]he )?(?:\\p{Lu}[\\p{L}'-]{1,20},? (?:(?:of|for|and|&|the) ){0,2}){0,8}(?:Director"
      + "|Officer|Manager|Head|Member|Chair|Chairman|Clerk|Secretary|Leader|Mayor|Lead|Executive)(?: (?:of"
      + "|for) (?:\\p{Lu}[\\p{L}'-]{1,20},? ?(?:(?:and|&) )?){1,6})? (?:would|will) (?:also |then )?" + DOING + "\\b");
  private static final Pattern PASSIVE_ASKED = Pattern.compile("(?i)\\b(?:officers?|(?:the )?(?:\\p{Lu}\\p{L}+ ){1,5}(?:of \\p{L}+ )?|clerk |director "
      + "|manager )(?:was|were|is|are|be) (?:asked|requested|instructed|tasked|directed) (?:to"
      + "|with)\\b");
  private static final Pattern UNDERTOOK = Pattern.compile("(?i)\\b(?:undertook|agreed|offered|promised|volunteered|committed|is|are) to (?:also )?" + DOING + "\\b");
  private static final Pattern PROMISED = Pattern.compile(
      "(?i)\\b(?:officers?|(?:the )?(?:director|clerk|chair|chairman|manager|head of [\\p{L} ]{2,40}"
          + "|councillor \\p{L}+|cllr \\p{L}+|(?:mr|mrs|ms|dr) \\p{L}+)|he|she|they) (?:would|will) (?:also "
          + "|therefore |then )?" + DOING + "\\b");
  private static final Pattern WOULD_BE = Pattern.compile("(?i)\\b(?:would|will|is to|are to) be (?:circulated|reported (?:back )?to|brought (?:back )?to"
      + "|provided|sent|shared|distributed|submitted to|presented to)\\b(?! (?:with|in) (?:previous"
      + "|past))");
  private static final Pattern PAST = Pattern.compile("(?i)\\b(?:had (?:previously |already )?(?:agreed|asked|undertaken|requested|been asked)"
      + "|previously|asked (?:if|whether|about|how|why|what|for (?:an? )?(?:clarification|assurance"
      + "|more detail)))\\b");
  private static final Pattern NAMED_TASK = Pattern.compile("(?i)^(?:[^.:]{2,80}?) to " + DOING + "\\b");
  private static final int LONGEST = 2500;

  private ActionGrammar() {}

  /// The label that a line begins with: `Action: …`, `ACTION 2.01: …`; never "Action Plan".
  static Optional<Charge> labelled(Passage line) {
    Matcher label = LABEL.matcher(line.folded());
    return label.find() ? Optional.of(new Charge(Strength.EXPLICIT, label.end(), "action/label")) : Optional.empty();
  }

  /// The charge that a sentence tells.
  static Optional<Charge> told(Passage sentence) {
    String words = sentence.folded();
    if (words.length() > LONGEST || words.endsWith("?")) {
      return Optional.empty();
    }
    Matcher asked = ASKED_THAT.matcher(words);
    if (asked.find()) {
      return PAST.matcher(asked.group()).find() ? Optional.empty() : Optional.of(new Charge(Strength.EXPLICIT, taskAfter(asked), "action/asked"));
    }
    Matcher bare = BARE_ASKED.matcher(words);
    if (bare.find()) {
      return Optional.of(new Charge(Strength.EXPLICIT, bare.end(), "action/asked"));
    }
    return PAST.matcher(words).find() || MOTION.matcher(words).find() ? Optional.empty() : committed(words);
  }

  private static int taskAfter(Matcher asked) {
    String opening = asked.group();
    int verb = Math.max(Math.max(opening.lastIndexOf("asked "), opening.lastIndexOf("requested ")), Math.max(opening.lastIndexOf("instructed "), opening.lastIndexOf("directed ")));
    return opening.endsWith("that") ? asked.end() : verb < 0 ? asked.end() : opening.indexOf(' ', verb) + 1;
  }

  private static Optional<Charge> committed(String words) {
    Matcher passive = PASSIVE_ASKED.matcher(words);
    if (passive.find()) {
      return Optional.of(new Charge(Strength.EXPLICIT, passive.start(), "action/charged"));
    }
    Matcher undertook = UNDERTOOK.matcher(words);
    if (UNDERTAKES.matcher(words).find() || (undertook.find() && undertook.group().matches("(?i)^(?:undertook|agreed|offered|promised|volunteered|committed).*"))) {
      return Optional.of(new Charge(Strength.UNDERTAKEN, 0, "action/undertook"));
    }
    Matcher titled = TITLED_WOULD.matcher(words);
    if (titled.find()) {
      return Optional.of(new Charge(Strength.UNDERTAKEN, titled.start(), "action/would"));
    }
    Matcher promised = PROMISED.matcher(words);
    if (promised.find()) {
      return Optional.of(new Charge(Strength.PROMISED, promised.start(), "action/promised"));
    }
    Matcher and = AND_WOULD.matcher(words);
    if (and.find()) {
      return Optional.of(new Charge(Strength.UNDERTAKEN, 0, "action/would"));
    }
    Matcher would = WOULD_BE.matcher(words);
    return would.find() ? Optional.of(new Charge(Strength.PROMISED, would.start(), "action/would-be")) : Optional.empty();
  }

  /// Whether words name somebody and a task: `Clerk to write to …`.
  static boolean namesTask(String words) {
    return NAMED_TASK.matcher(words).find();
  }
}
