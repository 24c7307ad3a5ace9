package org.moothall.extract.business;

import java.util.Optional;
import java.util.Set;
import org.moothall.fact.Outcome;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Wording;

/// Tells what a resolution does with its matter, by its main verb (`vocabulary/outcomes.tsv`), and whether that is business or
/// procedure.
///
/// `That the update be noted` is noted · `to defer the application` is deferred · `RESOLVED to write to the Minister`, whose
/// verb says nothing of the kind, is as its opener: resolved · `to ask the Minister for more` instructs nobody and is resolved too · `RECOMMENDED that the budget be approved` is recommended.
final class Outcomes {

  private static final Wording PROCEDURAL = Wording.of(
      "\\bminutes\\b.{0,200}\\b(?:approved?|confirm(?:ed)?|agreed?|accepted?|adopted|signed|taken as read|(?:were|are|as|be) (?:correct|accurate|noted)|correct record|accurate record|true record)\\b"
          + "|\\b(?:approve|confirm|adopt|accept|sign) (?:the |both )?(?:\\p{L}+ ){0,3}minutes\\b|\\b(?:correct|accurate|true)(?: and (?:correct|accurate|true))? record\\b|\\b(?:press and|the) public (?:and (?:the )?press )?be excluded\\b|\\bexclu(?:de|sion of|ding) the (?:press|public)\\b"
          + "|\\b(?:elect(?:ed|s)?|appoint(?:ed|s)?|nominate[ds]?)\\b.{0,80}\\b(?:chair|chairman|chairperson|vice-chair|vice-chairman|vice chair(?:man)?"
              + "|mayor for the)\\b|\\b(?:chair|chairman|chairperson|vice[- ]chair\\p{L}*)\\b.{0,140}\\b(?:duly|was) (?:re-?)?elected\\b|\\border of business\\b|\\border of the agenda\\b"
          + "|\\bapolog(?:y|ies)\\b|\\b(?:suspen\\p{L}+|waiv\\p{L}+|resum\\p{L}+|reinstat\\p{L}+|lift\\p{L}*)(?: of)? (?:the |council |all )?(?:procedural )?standing orders?\\b|\\bstanding orders? (?:\\p{L}*[\\d.]+,? ){0,3}(?:be|was|were) (?:suspended|waived|resumed|reinstated|lifted)\\b|\\bmeeting (?:be )?(?:extended|adjourned)\\b|\\bdeclarations? of interests?\\b");

  /// `Considered the report and noted the forecast`
  private static final Set<String> CONSIDERED = Set.of("considered", "considers", "discussed", "reviewed");
  private static final int NEAR = 9;

  private Outcomes() {}

  /// The outcome that the words tell, else the one that the opener tells.
  static Outcome of(Passage limb, Outcome opener) {
    if (opener == Outcome.RECOMMENDED || opener == Outcome.ELECTED || opener == Outcome.DEFERRED) {
      return opener;
    }
    Words words = Words.of(limb);
    Optional<Opening> opening = Opening.find(words);
    int from = opening.map(Opening::after).filter(after -> after < words.size()).orElse(0);
    from = words.is(from, "(") && words.is(from + 2, ")") && words.is(from + 3, "to", "that") ? from + 3 : from;
    boolean alone = opening.isPresent();
    from = opening.isEmpty() && words.is(0, CONSIDERED) ? afterConsidering(words) : from;
    Outcome own = opening.filter(found -> words.shouted(0) && words.is(0, found.verb())).flatMap(found -> MainVerb.ofVerb(found.verb())).orElse(opener);
    Outcome done = MainVerb.find(words, from).filter(outcome -> tells(outcome, own, alone)).orElse(own);
    return done == Outcome.INSTRUCTED && MainVerb.asks(words, from) ? Outcome.RESOLVED : done;
  }

  /// Where what was done with it stands.
  private static int afterConsidering(Words words) {
    for (int at = 1; at < NEAR; at++) {
      if (words.at(at).equals("and") && MainVerb.ofVerb(words.at(at + 1)).isPresent()) {
        return at + 1;
      }
    }
    return 0;
  }

  /// Whether the main verb says more than the opener: `AGREED that the Clerk be asked to write` is agreed, unlike a limb of a list.
  private static boolean tells(Outcome verb, Outcome opener, boolean alone) {
    return switch (verb) {
      case RESOLVED -> false;
      case AGREED -> opener == Outcome.RESOLVED || opener == Outcome.NOTED;
      case INSTRUCTED -> !alone || opener != Outcome.AGREED;
      default -> true;
    };
  }

  /// Whether a decision only orders the body's own business.
  static boolean procedural(String words) {
    return PROCEDURAL.in(SourceText.lower(words.length() > 2_000 ? words.substring(0, 2_000) : words));
  }
}
