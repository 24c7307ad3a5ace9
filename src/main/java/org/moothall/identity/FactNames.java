package org.moothall.identity;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.moothall.fact.Action;
import org.moothall.fact.Attendance;
import org.moothall.fact.Commitment;
import org.moothall.fact.Decision;
import org.moothall.fact.Fact;
import org.moothall.fact.Figure;
import org.moothall.fact.OfficeHeld;
import org.moothall.fact.OrganisationMentioned;
import org.moothall.fact.PersonMentioned;
import org.moothall.fact.PostMentioned;
import org.moothall.fact.Question;
import org.moothall.fact.Reference;
import org.moothall.fact.ThemeRaised;
import org.moothall.fact.Vote;
import org.moothall.text.SourceText;
import org.moothall.text.Wording;

/// The paths of a document's facts: the kind, and a digest of where the fact belongs and of its words.
final class FactNames {

  /// What may differ between two copies of the same words: quotes, dashes, blanks.
  private static final Wording MARKS = Wording.of("[^\\p{L}\\p{N}%£$€]+");

  private final Paths paths;
  private final Map<String, Integer> seen = new HashMap<>();

  FactNames(Paths paths) {
    this.paths = paths;
  }

  /// The path of each fact; equal facts are one, others with the same words are told apart by their turn.
  Map<Fact, String> of(List<Fact> facts) {
    Map<Fact, String> names = new HashMap<>();
    for (Fact fact : facts) {
      names.computeIfAbsent(fact, this::path);
    }
    return names;
  }

  private String path(Fact fact) {
    String kind = kind(fact);
    String scope = paths.scope(fact);
    String words = plain(words(fact));
    int turn = seen.merge(String.join("|", scope, kind, words), 1, Integer::sum);
    return kind + "/" + Digest.of(scope, kind, words, Integer.toString(turn));
  }

  private static String plain(String words) {
    return MARKS.matcher(SourceText.lower(Normalizer.normalize(words, Normalizer.Form.NFKC))).replaceAll(" ").strip();
  }

  private static String kind(Fact fact) {
    return switch (fact) {
      case Attendance _ -> "attendance";
      case OfficeHeld _ -> "tenure";
      case PersonMentioned _ -> "mention";
      case PostMentioned _ -> "mention";
      case OrganisationMentioned _ -> "mention";
      case Decision _ -> "decision";
      case Action _ -> "action";
      case Vote _ -> "vote";
      case ThemeRaised _ -> "raising";
      case Figure _ -> "figure";
      case Question _ -> "question";
      case Commitment _ -> "commitment";
      case Reference _ -> "reference";
    };
  }

  private String words(Fact fact) {
    return switch (fact) {
      case Attendance attendance -> paths.of(attendance.person()) + " " + attendance.status().label();
      case OfficeHeld held -> paths.of(held.person()) + " " + paths.of(held.post()) + " " + held.manner();
      case PersonMentioned mention -> paths.of(mention.person());
      case PostMentioned mention -> paths.of(mention.post());
      case OrganisationMentioned mention -> paths.of(mention.organisation());
      case Decision decision -> decision.text();
      case Action action -> action.text();
      case Vote vote -> vote.evidence().isEmpty() ? "" : vote.evidence().getFirst().quote();
      case ThemeRaised raised -> raised.theme();
      case Figure figure -> figure.value().stripTrailingZeros().toPlainString() + " " + figure.unit() + " " + figure.about();
      case Question question -> question.text();
      case Commitment commitment -> commitment.text();
      case Reference reference -> reference.text();
    };
  }
}
