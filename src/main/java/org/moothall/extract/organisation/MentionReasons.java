package org.moothall.extract.organisation;

import java.util.List;
import java.util.regex.Matcher;
import org.moothall.fact.Agent;
import org.moothall.fact.Organisation;
import org.moothall.fact.OrganisationMentioned.Reason;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// Tells why an organisation is named from the words before it: "officers had **visited** Ealing Council", "**jointly with** the Police".
///
/// The nearest cue in the sentence counts. A visit, a comparison and "such as" say that a council is an example; of another
/// organisation they say nothing.
final class MentionReasons {

  private static final int REACH = 160;
  private static final Wording LEARNING =
      Wording.of("\\b(?:learn(?:s|ed|t|ing)? (?:\\w+ )?from|lessons from|(?:good|best) practice (?:from|at|in|of)|modelled on)\\b");
  private static final Wording COMPARING = Wording.of(
      "\\b(?:good practice|best practice|research(?:ed|ing)?|visit(?:s|ed|ing)?(?: to)?|compar(?:e|ed|es|ing|ison)|benchmark(?:ed|ing)?"
          + "|examples? (?:of|from|in)|experiences? (?:of|at|in)|case stud(?:y|ies))\\b");
  private static final Wording EXAMPLE = Wording.of("\\b(?:councils?|boroughs?|authorities|authority) (?:such as|like)\\b");
  private static final Wording WORKING = Wording.of(
      "\\b(?:work(?:s|ed|ing)? (?:\\w+ )?(?:with|alongside)|jointly with|in partnership with|partnership (?:with|between)|in conjunction with"
          + "|collaborat(?:e|es|ed|ing|ion) (?:with|between)"
          + "|shared (?:\\w+ )?(?:service|services)|together with|joint (?:\\w+ ){0,2}with|liais(?:e|es|ed|ing) with|co-operat(?:e|ing|ion) with)");

  private MentionReasons() {}

  static Reason of(Passage sentence, Sighting sighting) {
    String text = sentence.folded();
    int end = Math.min(text.length(), Math.max(0, sentence.offset(sighting.passage())));
    String before = text.substring(Math.max(0, end - REACH), end).replace('\n', ' ');
    int working = last(WORKING, before);
    int example = isCouncil(sighting.organisation()) ? Math.max(last(COMPARING, before), last(EXAMPLE, before)) : -1;
    int learning = Math.max(last(LEARNING, before), example);
    if (working < 0 && learning < 0) {
      return Reason.MENTIONED;
    }
    return working > learning ? Reason.JOINT_WORKING : Reason.LEARNING_FROM;
  }

  private static int last(Wording cue, String text) {
    Matcher matcher = cue.matcher(text);
    int last = -1;
    while (matcher.find()) {
      last = matcher.start();
    }
    return last;
  }

  /// Whether somebody is a council.
  static boolean isCouncil(Agent agent) {
    return agent instanceof Organisation organisation && organisation.kind() == Organisation.Kind.COUNCIL;
  }

  /// Cues that say that a council named after them is another one.
  static List<Wording> cues() {
    return List.of(LEARNING, COMPARING, WORKING, EXAMPLE);
  }
}
