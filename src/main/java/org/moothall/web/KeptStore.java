package org.moothall.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Answers by what they answer, up to a number of bytes; the one that nobody asked for longest goes first.
final class KeptStore {

  private final long most;
  private final Map<Question, Kept> answers = new LinkedHashMap<>(64, 0.75f, true);
  private long weight;

  KeptStore(long most) {
    this.most = most;
  }

  /// Whether it keeps anything at all.
  boolean isOpen() {
    return most > 0;
  }

  synchronized Optional<Kept> find(Question question) {
    return Optional.ofNullable(answers.get(question));
  }

  synchronized void keep(Question question, Kept answer) {
    if (weight(question, answer) > most) {
      return;
    }
    Kept before = answers.put(question, answer);
    weight += weight(question, answer) - (before == null ? 0 : weight(question, before));
    for (var oldest = answers.entrySet().iterator(); weight > most; ) {
      Map.Entry<Question, Kept> gone = oldest.next();
      weight -= weight(gone.getKey(), gone.getValue());
      oldest.remove();
    }
  }

  private static long weight(Question question, Kept answer) {
    return answer.weight() + 2L * question.words().length();
  }

  synchronized long weight() {
    return weight;
  }
}
