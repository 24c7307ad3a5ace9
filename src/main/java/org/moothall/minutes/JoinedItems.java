package org.moothall.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// Cuts a line that a converter joined of several items: each number behind a stop that counts on from the line's own opens a line.
///
/// `70/17 Apologies None. 71/17 Declarations None were made.` · `3. APOLOGIES These were accepted. 4. DECLARATIONS OF INTEREST None.`
final class JoinedItems {

  private static final Wording NEXT = Wording.of("(?<=[.?!)]\\s{1,2})(?=\\d{1,4}(?:\\.\\s{1,3}\\p{Lu}{4,}|/\\d{2,4}\\.?\\s{1,3}\\p{Lu}\\p{L}))");
  private static final int SHORT = 40;
  private static final int MOST = 60;

  private JoinedItems() {}

  static List<Passage> of(Passage line) {
    String words = line.folded();
    if (words.length() < SHORT || words.isBlank() || !Character.isDigit(words.stripLeading().codePointAt(0))) {
      return List.of(line);
    }
    Optional<ItemNumber> number = ItemNumber.at(words.stripLeading());
    List<Passage> parts = new ArrayList<>();
    int from = 0;
    for (Matcher next = NEXT.matcher(words); number.isPresent() && parts.size() < MOST && next.find();) {
      Optional<ItemNumber> following = ItemNumber.at(words.substring(next.start(), Math.min(words.length(), next.start() + SHORT)));
      Optional<ItemNumber> before = number;
      if (following.filter(found -> found.series().equals(before.get().series()) && before.get().steps().size() == found.steps().size() && isNext(before.get(), found)).isPresent()) {
        parts.add(line.part(from, next.start()));
        from = next.start();
        number = following;
      }
    }
    parts.add(line.from(from));
    return parts;
  }

  /// Whether the first step of a number is one more than that of another, and the year the same.
  private static boolean isNext(ItemNumber number, ItemNumber next) {
    return next.steps().getFirst() == number.steps().getFirst() + 1 && next.steps().subList(1, next.steps().size()).equals(number.steps().subList(1, number.steps().size()));
  }
}
