package org.moothall.minutes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.moothall.issue.Issue;
import org.moothall.issue.IssueCode;

/// What is doubtful about the way a text was laid out.
public final class Doubts {

  private static final int LONGEST_BLOCK = 20_000;

  private Doubts() {}

  /// The issues of minutes: an unknown layout, numbers that recur, blocks longer than people write.
  public static List<Issue> of(Minutes minutes) {
    List<Issue> issues = new ArrayList<>();
    if (minutes.layout() == Layout.GENERIC) {
      issues.add(Issue.of(IssueCode.UNKNOWN_LAYOUT, "no known layout fits; read as " + (minutes.items().size() == 1 ? "one item" : minutes.items().size() + " items")));
    }
    Set<String> numbers = new HashSet<>();
    for (Item item : minutes.items()) {
      if (item.number().isPresent() && !numbers.add(item.number().get())) {
        issues.add(Issue.at(item.passage().span(), IssueCode.DUPLICATE_NUMBER, "another item bears the number " + item.number().get()));
      }
      for (Block block : item.blocks()) {
        if (block.passage().length() > LONGEST_BLOCK) {
          issues.add(Issue.at(block.passage().span(), IssueCode.OVERLONG_BLOCK, "a block of " + block.passage().length() + " characters; sentences over 4,000 were passed over"));
        }
      }
    }
    return issues;
  }
}
