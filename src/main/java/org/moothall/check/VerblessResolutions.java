package org.moothall.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moothall.fact.Decision;
import org.moothall.record.DocumentRecord;
import org.moothall.text.Passage;
import org.moothall.text.Token;
import org.moothall.text.Vocabulary;

/// Finds resolutions that do not say what is to happen.
///
/// `RESOLVED - (1) the new play area at Mill Lane` says of what, and not what; `(1) the new play area be approved` does.
final class VerblessResolutions {

  private static final Set<String> VERBS = Stream.concat(Vocabulary.words("task-verbs").stream(), Vocabulary.words("resolution-verbs").stream()).collect(Collectors.toUnmodifiableSet());

  private VerblessResolutions() {}

  static Stream<Remark> of(DocumentRecord record) {
    return record.facts().list(Decision.class).stream()
        .filter(decision -> !saysWhat(record.text().passage(decision.evidence().getFirst().span())))
        .map(decision -> new Remark(RemarkCode.RESOLUTION_WITHOUT_VERB, decision.evidence().getFirst().span(), "no verb says what is resolved"));
  }

  /// A verb: one of the list, or a word that ends as a past participle does. `Resolved` itself says nothing of the matter.
  private static boolean saysWhat(Passage words) {
    return words.tokens().stream().map(Token::lower).filter(word -> !word.equals("resolved"))
        .anyMatch(word -> VERBS.contains(word) || (word.length() > 4 && word.endsWith("ed")));
  }
}
