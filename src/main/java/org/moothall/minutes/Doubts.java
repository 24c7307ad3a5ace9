package org.moothall.minutes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moothall.issue.Issue;
import org.moothall.issue.IssueCode;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// What is doubtful about the way a text was laid out.
public final class Doubts {

  /// `Action: ?`
  private static final Wording OPEN_LABEL = Wording.of("(?i)\\bactions?(?: (?:by|for|point|no\\.?))?(?: \\d{1,3}(?:\\.\\d{1,3})?)?\\s?:\\s{0,3}\\?+\\W*$");
  private static final int LONGEST_LINE = Pieces.LONGEST;

  private Doubts() {}

  /// The issues of minutes: an unknown layout, numbers that recur, labels left open, blocks longer than people write.
  public static List<Issue> of(Minutes minutes) {
    List<Issue> issues = new ArrayList<>();
    if (!minutes.layout().isKnown()) {
      issues.add(Issue.of(IssueCode.UNKNOWN_LAYOUT, "no known layout fits; read as " + (minutes.items().size() == 1 ? "one item" : minutes.items().size() + " items")));
    }
    Set<String> numbers = new HashSet<>();
    for (Item item : minutes.items()) {
      if (item.number().isPresent() && !numbers.add(item.number().get())) {
        issues.add(Issue.at(item.passage().span(), IssueCode.DUPLICATE_NUMBER, "another item bears the number " + item.number().get()));
      }
      item.blocks().stream().map(Block::passage).filter(OPEN_LABEL::in)
          .forEach(words -> issues.add(Issue.at(words.span(), IssueCode.OPEN_ACTION, "nobody stands beside the label of an action")));
      if (item.truncated()) {
        issues.add(Issue.at(item.passage().span(), IssueCode.TRUNCATED_ITEM, "the text of the item breaks off"));
      }
    }
    overlong(minutes).ifPresent(issues::add);
    return issues;
  }

  /// One issue for all lines that are longer than people write, at the first.
  private static Optional<Issue> overlong(Minutes minutes) {
    List<Passage> lines = minutes.text().all().lines().stream().filter(line -> line.length() > LONGEST_LINE).toList();
    return lines.isEmpty() ? Optional.empty() : Optional.of(Issue.at(lines.getFirst().span(), IssueCode.OVERLONG_BLOCK,
        lines.size() + " lines of more than " + LONGEST_LINE + " characters; read in pieces, sentences of more than 4,000 characters passed over"));
  }
}
