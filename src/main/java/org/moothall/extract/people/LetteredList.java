package org.moothall.extract.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.moothall.fact.Attendance.Status;
import org.moothall.minutes.LetterKey;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// A list with a letter before each name, and below it what the letters mean.
///
/// `P  Ada Pell (Chair)` / `A  Ben Okafor` / `P  Cai Rhys` / `P: Present` / `A: Apologies for absence submitted`
///
/// @param entries the entries without their letters
/// @param told how those attended whom an entry lists
record LetteredList(List<Passage> entries, Map<Passage, Status> told) {

  private static final Wording ROW = Wording.of("^(?<letter>\\p{Lu}{1,2})\\s{1,8}(?=\\p{Lu})");
  private static final int FEWEST = 3;

  LetteredList {
    entries = List.copyOf(entries);
    told = Map.copyOf(told);
  }

  /// The list that lines are, where they say what their letters mean.
  static Optional<LetteredList> of(List<Passage> lines) {
    Map<String, Status> letters = new HashMap<>();
    List<Passage> rows = new ArrayList<>();
    for (Passage line : lines) {
      LetterKey.of(line).ifPresentOrElse(key -> letters.put(key.letter(), status(key.meaning())), () -> rows.add(line));
    }
    if (!letters.containsValue(Status.PRESENT)) {
      return Optional.empty();
    }
    List<Passage> entries = new ArrayList<>();
    Map<Passage, Status> told = new LinkedHashMap<>();
    for (Passage row : rows) {
      Matcher letter = row.matcher(ROW);
      Optional<Status> status = letter.find() ? Optional.ofNullable(letters.get(letter.group("letter"))) : Optional.empty();
      Passage entry = status.isPresent() ? row.from(letter.end()) : row;
      status.ifPresent(meant -> told.put(entry, meant));
      entries.add(entry);
    }
    return told.size() < FEWEST ? Optional.empty() : Optional.of(new LetteredList(entries, told));
  }

  private static Status status(String what) {
    return what.startsWith("apolog") ? Status.APOLOGIES : what.startsWith("absent") ? Status.ABSENT : Status.PRESENT;
  }
}
