package org.moothall.record;

import java.util.List;
import org.moothall.fact.Evidence;
import org.moothall.fact.Fact;
import org.moothall.fact.Facts;
import org.moothall.fact.Tier;

/// The receipt of what was read of a document, so that nothing is lost in silence.
///
/// @param characters the code points of the text
/// @param read those that stand in a heading, list, item or closing that was recognised
/// @param sentences the sentences of the items
/// @param cueSentences those that read like a decision or an action
/// @param cueSentencesWithoutFact those of them that no decision, action, commitment or vote was drawn from
/// @param names the names in capitals
/// @param attributes how many things the meeting could tell of itself: council, body, day and their like
/// @param missing what it does not tell of itself and of its decisions and actions
/// @param facts how many facts are in each tier
public record Coverage(
    int characters, int read, int sentences, int cueSentences, List<Evidence> cueSentencesWithoutFact,
    Names names, int attributes, List<Missing> missing, Tiers facts) {

  public Coverage {
    cueSentencesWithoutFact = List.copyOf(cueSentencesWithoutFact);
    missing = List.copyOf(missing);
  }

  /// How many of the meeting's attributes are told, by the document or by what came with it.
  public int told() {
    return attributes - (int) missing.stream().filter(missed -> missed.attribute().ofMeeting()).count();
  }

  /// The names in capitals that stand in the items.
  ///
  /// @param seen how many different ones
  /// @param typed those of them that a fact says who or what they are
  /// @param untyped where the others stand first, in the order of the text; not more than a page can show
  public record Names(int seen, int typed, List<Evidence> untyped) {

    public Names {
      untyped = List.copyOf(untyped);
    }
  }

  /// How many facts are in each tier.
  public record Tiers(int asserted, int flagged, int candidates) {

    /// The tiers of a document's facts.
    public static Tiers of(Facts facts) {
      int asserted = (int) facts.facts().stream().map(Fact::tier).filter(tier -> tier == Tier.ASSERTED).count();
      return new Tiers(asserted, facts.facts().size() - asserted, facts.candidates().size());
    }
  }
}
