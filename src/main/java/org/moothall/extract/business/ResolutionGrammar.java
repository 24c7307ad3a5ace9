package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moothall.fact.Outcome;
import org.moothall.text.Passage;
import org.moothall.text.Sentences;

/// What a resolution looks like in running text.
///
/// `RESOLVED - that (a) the report be noted; and (b) officers be thanked` · `It was agreed that the plan be adopted.` ·
/// `The Committee approved the application.` · `The minutes of 4 June were confirmed as a correct record.`
final class ResolutionGrammar {

  private static final String BODIES = "committee|sub-?committee|board|panel|cabinet|council|commission|executive|forum|members"
      + "|councillors|trustees|meeting|mayor|leader|cabinet member|portfolio holder|authority|assembly"
      + "|group|chair|chairman|chairperson";
  private static final Pattern OPENER = Pattern.compile(
      "^\\W{0,3}(?:(?:it was|the (?i:" + BODIES + ")(?: (?:then|also|therefore|duly))?) )?(?:unanimously |UNANIMOUSLY )?(?<verb>RESOLVED"
          + "|Resolved|AGREED|Agreed|DECIDED|ORDERED|APPROVED|NOTED|RECOMMENDED|DECISION)\\b"
          + "(?:\\s*\\(?(?i:unanimously|nem\\.? ?con\\.?)\\)?)?,?\\s{0,3}(?:[-:]{1,2}|\\.)?\\s{0,3}(?=\\S)");
  private static final Pattern IT_WAS = Pattern.compile(
      "(?i)^(?:[^,.]{0,60}, ?)?(?:accordingly |therefore )?(?:it was (?:then |also |further "
          + "|subsequently )?(?:unanimously |formally )?(?<verb>resolved|agreed|decided|approved|ordered"
          + "|noted)(?: unanimously| by consensus)?,? (?:that|to|by))\\b");
  private static final Pattern BODY_ACTS = Pattern.compile(
      "(?i)^(?:[^,.]{0,60}, ?)?(?:the |all )?(?:(?:\\p{L}+ ){0,4}?)(?<body>" + BODIES + ") (?:present )?(?:then |also |unanimously |formally |therefore |subsequently |having considered the [a-z ]{3,40}, ?){0,2}"
          + "(?<verb>resolved|approved|adopted|endorsed|ratified|authorised|delegated|deferred|refused"
              + "|rejected|granted|elected|appointed|recommended|confirmed|instructed|agreed)(?: unanimously)? (?<rest>that"
              + "|to|the|a|an|its|their|planning|authority|cllr|councillor)\\b");
  private static final Pattern NOTED_PAPER = Pattern.compile(
      "(?i)^(?:[^,.]{0,60}, ?)?(?:the |all )?(?:(?:\\p{L}+ ){0,4}?)(?:" + BODIES + ") (?:then |also |duly |received and |considered and |unanimously ){0,2}(?<verb>noted) (?:the "
          + "|this |an? )(?:[\\p{L}-]+ ){0,4}?(?:report|reports|update|updates|presentation|position"
          + "|contents?|minutes|recommendations?|dates?|correspondence|work programme|forward plan"
          + "|accounts|schedule|briefing)\\b(?! (?:that|of the (?:officer|view)))");
  private static final Pattern PASSIVE = Pattern.compile(
      "(?i)^(?:the |that |both |these )?(?<subject>(?:[^.;:]|\\.(?=\\d)){3,220}?) (?:was|were"
          + "|be) (?:duly |then |unanimously |all |both |formally |also ){0,2}(?<verb>approved|agreed"
          + "|noted|confirmed|accepted|received|adopted|deferred|refused|granted|ratified|endorsed"
          + "|elected|appointed|signed|taken as read)\\b");
  private static final Pattern PAPER = Pattern.compile("(?i)\\b(?:minutes|reports?|updates?|recommendations?|applications?|accounts|budget|policy"
      + "|policies|presentation|schedule|precept|payments?|work programme|forward plan|proposals?"
      + "|motion|terms of reference)\\b");
  private static final Pattern NOT_NOW = Pattern.compile("(?i)\\b(?:had|has|have|having|would|will|could|may|might|should|if|whether|previously"
      + "|already|once|when|who|which|until)\\b[^.]{0,40}\\b(?:been |be |was |were )?(?:approved"
      + "|agreed|noted|confirmed|accepted|adopted|deferred|refused|granted|resolved|elected|appointed"
      + "|endorsed|received|signed)\\b|\\bnot (?:been |be )?(?:approved|agreed)\\b");
  private static final Pattern LIMB = Pattern.compile("(?:^|[\\s;,:.-])(?<mark>\\((?:[a-h]|[ivx]{1,4}|\\d{1,2})\\)|(?:[a-h]|[ivx]{1,4}|\\d{1,2})\\))\\s{1,3}(?=\\p{L})");
  private static final int LONGEST = 4000;

  private ResolutionGrammar() {}

  /// A resolution as it stands: its limbs, what the opener says, and how sure its form is.
  record Resolution(List<Passage> limbs, Outcome opener, boolean byChair, String rule, double confidence) {}

  /// The resolution that a paragraph opens with: `RESOLVED - that …`, to its end.
  static Optional<Resolution> opened(Passage paragraph) {
    Matcher opener = OPENER.matcher(paragraph.folded());
    if (!opener.find() || paragraph.length() > LONGEST) {
      return Optional.empty();
    }
    boolean shouted = opener.group("verb").equals(opener.group("verb").toUpperCase(Locale.ROOT));
    boolean marked = opener.group().strip().matches("(?s).*[-:.]$") || paragraph.folded().substring(opener.end()).matches("(?is)^(?:that|to)\\b.*");
    if (!shouted && !marked) {
      return Optional.empty();
    }
    return Optional.of(new Resolution(limbs(paragraph, opener.end()), verb(opener.group("verb")), false, "decision/opener", 0.95));
  }

  /// The resolution that a sentence of prose tells.
  static Optional<Resolution> told(Passage sentence) {
    String words = sentence.folded();
    if (sentence.length() > LONGEST || words.endsWith("?")) {
      return Optional.empty();
    }
    Matcher it = IT_WAS.matcher(words);
    if (it.find()) {
      return Optional.of(prose(sentence, it.group("verb"), false, 0.9));
    }
    Matcher noted = NOTED_PAPER.matcher(words);
    if (noted.find()) {
      return Optional.of(prose(sentence, noted.group("verb"), false, 0.85));
    }
    Matcher body = BODY_ACTS.matcher(words);
    if (body.find() && !NOT_NOW.matcher(words.substring(0, body.end())).find() && settles(body, words)) {
      return Optional.of(prose(sentence, body.group("verb"), body.group("body").toLowerCase(Locale.ROOT).startsWith("chair"), 0.85));
    }
    Matcher passive = PASSIVE.matcher(words);
    boolean paper = passive.find() && PAPER.matcher(passive.group("subject")).find();
    return paper && !NOT_NOW.matcher(words.substring(0, passive.end())).find()
        ? Optional.of(prose(sentence, passive.group("verb"), false, 0.9)) : Optional.empty();
  }

  private static Resolution prose(Passage sentence, String verb, boolean byChair, double confidence) {
    return new Resolution(List.of(sentence), verb(verb), byChair, "decision/prose", confidence);
  }

  /// `agreed that this was a concern` is an opinion, `agreed that the plan be adopted` is a decision; `agreed to provide` is
  /// somebody's undertaking unless the body itself agrees to a measure.
  private static boolean settles(Matcher body, String words) {
    if (!body.group("verb").equalsIgnoreCase("agreed")) {
      return true;
    }
    String after = words.substring(body.end());
    boolean chair = body.group("body").toLowerCase(Locale.ROOT).startsWith("chair");
    return switch (body.group("rest").toLowerCase(Locale.ROOT)) {
      case "that" -> after.matches("(?is)^[^.]{0,160}\\b(?:be|should be|would be|to be)\\b \\p{L}+ed\\b.*");
      case "to" -> chair ? after.matches("(?is)^ (?:vary|change|amend|take|bring)\\b.*(?:order|agenda|item|business).*") : !after.matches("(?is)^ (?:provide|send|circulate|look|check|speak|contact)\\b.*");
      default -> true;
    };
  }

  /// The limbs of a resolution: `(a) … (b) …`, or its sentences that begin with "That", or all of it.
  static List<Passage> limbs(Passage resolution, int from) {
    Passage words = resolution.from(from);
    List<MatchResult> marks = words.matches(LIMB).toList();
    if (marks.size() >= 2) {
      List<Passage> limbs = new ArrayList<>();
      for (int i = 0; i < marks.size(); i++) {
        int end = i + 1 < marks.size() ? marks.get(i + 1).start() : words.length();
        limbs.add(words.part(marks.get(i).end(), end).trimmed());
      }
      return limbs;
    }
    List<Passage> sentences = Sentences.split(words);
    List<Passage> that = sentences.stream().filter(sentence -> sentence.folded().startsWith("That ")).toList();
    return that.size() >= 2 ? that : List.of(resolution.part(0, from).through(sentences.isEmpty() ? words : sentences.getFirst()).trimmed());
  }

  static Outcome verb(String verb) {
    return switch (verb.toLowerCase(Locale.ROOT)) {
      case "noted" -> Outcome.NOTED;
      case "received" -> Outcome.RECEIVED;
      case "agreed", "endorsed", "accepted" -> Outcome.AGREED;
      case "approved", "adopted", "ratified", "confirmed", "granted", "signed", "taken as read" -> Outcome.APPROVED;
      case "deferred" -> Outcome.DEFERRED;
      case "refused", "rejected" -> Outcome.REFUSED;
      case "elected" -> Outcome.ELECTED;
      case "appointed" -> Outcome.APPOINTED;
      case "delegated", "authorised" -> Outcome.DELEGATED;
      case "recommended" -> Outcome.RECOMMENDED;
      case "instructed" -> Outcome.INSTRUCTED;
      default -> Outcome.RESOLVED;
    };
  }
}
