package org.moothall.extract.business;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.moothall.text.Passage;
import org.moothall.text.Sentences;
import org.moothall.text.Wording;

/// A resolution that stands within a sentence.
///
/// `Proposed, seconded and agreed that officers write` · `102/23 Wreaths - RESOLVED that the Clerk order two` · `it was agreed
/// to send a letter`
///
/// @param whole the words that tell it, the verb of resolving among them
/// @param resolution what follows that verb
record Settling(Passage whole, Passage resolution) {

  /// "moved, seconded and agreed that …", "102/23 Wreaths - RESOLVED that …"
  private static final Wording SETTLES = Wording.of("(?:^(?:agreed|resolved|decided)(?: that| to)|\\b(?:RESOLVED|AGREED|DECIDED)\\b[:,]?(?: unanimously)?(?: that| to)?|\\b(?:and|was|were|it was) (?:then |also |further |unanimously |therefore ){0,2}(?:resolved|agreed|decided)(?: unanimously)?,? (?:that|to)"
      + "|(?:^|(?<=\\. ))(?:The |the )?(?:Members|Councillors|Council|Committee|Sub-Committee|Board|Panel|Cabinet|Forum|Commission|Trustees|meeting|members) (?:also |then |unanimously |therefore ){0,2}agreed that)\\b\\s*");
  private static final Wording JOINT = Wording.of(",? and (?=it was (?:also |further |therefore |then )?(?:agreed|resolved|decided)\\b|(?:the|this) (?:item|matter|report|application|decision) was (?:therefore |then )?(?:deferred|withdrawn|referred (?:back )?to)\\b)|(?<colon>:\\s{1,4})(?=(?:Agreed|Resolved) (?:that|to) )|(?<splice>, )(?=It was (?:also |further |therefore |then )?(?:agreed|resolved|decided)\\b)");
  private static final Wording SETTLING = Wording.of("(?i)\\b(?:agreed|resolved|decided)[:,-]{0,2}\\s*$");
  private static final Wording OPENER = Wording.of("(?i)^\\W{0,3}(?:it was )?(?:unanimously )?(?:resolved|agreed|decided|decision)\\b\\W{0,5}(?:unanimously\\W{1,4})?(?:(?:that"
      + "|to)\\s)?");
  private static final int NEAR_START = 40;
  private static final int SHORTEST = 10;

  static Optional<Settling> in(Passage sentence) {
    Matcher settles = sentence.matcher(SETTLES);
    if (!settles.find() || sentence.length() - settles.end() <= SHORTEST) {
      return Optional.empty();
    }
    Passage whole = settles.start() <= NEAR_START ? sentence : sentence.from(settles.start());
    return Optional.of(new Settling(whole, sentence.from(settles.end()).trimmed()));
  }

  /// The sentences of a block; `The plan was approved and it was agreed that …` are two where each settles something, `Allowances: Agreed that these be paid.` are two always.
  static List<Passage> clauses(Passage words, Prose prose) {
    return Sentences.split(words).stream().flatMap(sentence -> {
      Matcher joint = sentence.matcher(JOINT);
      boolean two = joint.find() && (joint.group("splice") != null || joint.group("colon") != null || prose.tells(Words.of(sentence.part(0, joint.start()))) || Opening.find(Words.of(sentence.part(0, joint.start()))).isPresent());
      return two ? Stream.of(sentence.part(0, joint.start()).trimmed(), sentence.from(joint.end()).trimmed()) : Stream.of(sentence);
    }).toList();
  }

  /// Whether a sentence breaks off at the verb, so that the next tells what was resolved.
  static boolean begins(Passage sentence) {
    return SETTLING.in(sentence);
  }

  /// A limb without "RESOLVED that" at its beginning.
  static Passage withoutOpener(Passage limb) {
    Matcher opener = limb.matcher(OPENER);
    return opener.find() ? limb.from(opener.end()) : limb;
  }
}
