package org.moothall.linkage;

import java.util.List;
import java.util.Optional;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// The words of a meeting by which everything that the one before left to be done is done.
///
/// "The Clerk reported that all actions arising from the last meeting had been completed." Not where some are excepted, nor "most of the actions".
final class AllDone {

  private static final Wording ALL = Wording.of("(?i)\\ball (?:of )?(?:the )?(?:other )?(?:outstanding )?(?:actions?|action points|matters|tasks|items)(?: points)?\\b[^.;]{0,60}?\\b(?:last|previous|earlier)"
      + "(?: \\p{L}+)? (?:meeting|minutes|month)\\b[^.;]{0,40}?\\b(?:have|had|has|were|are) (?:all |now |since ){0,2}(?:been )?(?:complete[d]?|discharged|carried out|closed|done|dealt with|actioned|concluded|resolved)\\b");
  private static final Wording BUT = Wording.of("(?i)\\b(?:except|apart from|other than|save for|bar|exception|but|although|not all|nearly all|almost all)\\b");
  private static final double CONFIDENCE = 0.8;

  private AllDone() {}

  static Optional<Link.Words> in(List<Point> points) {
    return points.stream().filter(Point::mayReport).flatMap(point -> point.words().sentences().stream().filter(AllDone::says).map(words -> new Link.Words(point.paper(), words.span())))
        .findFirst();
  }

  private static boolean says(Passage sentence) {
    return ALL.in(sentence) && !BUT.in(sentence);
  }

  static FollowUp tells(Pledge pledge, Link.Words words) {
    return new FollowUp(pledge.node(), words, FollowUp.Kind.COMPLETED, "follow-up/all-of-them", CONFIDENCE);
  }
}
