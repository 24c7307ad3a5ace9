package org.moothall.extract.people;

import java.util.List;
import java.util.Set;
import org.moothall.extract.name.NameParts;
import org.moothall.extract.name.WordSets;
import org.moothall.text.Passage;
import org.moothall.text.Token;

/// Tells where the end of a line cut an entry of an attendance list, so that the next line goes on with it.
///
/// `Ada Pell, Head of Care, Ashcombe and West Eastmere` / `Integrated Care Board` · `Mr B Okafor, Monitoring` / `Officer, and Ms C Rhys`
final class WrappedLines {

  private static final Set<String> SIGNS = Set.of(",", ";", "and", ")");
  private static final int LONGEST = 6;

  private WrappedLines() {}

  /// The column after the last character of the widest line.
  static int widest(List<Passage> lines) {
    return lines.stream().mapToInt(line -> line.column() + line.length()).max().orElse(0);
  }

  /// Whether an entry whose last line is as full as lines get goes on in the next.
  static boolean goesOn(Passage entry, Passage last, Passage line, int widest) {
    List<Token> before = Token.of(entry);
    List<Token> after = Token.of(line);
    boolean full = last.column() + last.length() + 1 + after.getFirst().words().length() > widest && !line.folded().startsWith("*");
    return full && before.stream().anyMatch(token -> token.words().equals(",")) && (isOrganisation(before, line, after) || isHead(before, after));
  }

  /// The rest of an organisation's name.
  private static boolean isOrganisation(List<Token> before, Passage line, List<Token> after) {
    boolean plain = after.size() <= LONGEST && after.stream().allMatch(token -> Character.isLetter(token.words().codePointAt(0)));
    return plain && before.getLast().capitalised() && TitleOrOrganisation.isOrganisation(line.folded());
  }

  /// The head of a title whose field stands at the end of the line above.
  private static boolean isHead(List<Token> before, List<Token> after) {
    Token field = before.getLast();
    boolean open = field.capitalised() && (field.lower().equals("monitoring") || !(WordSets.isRoleHead(field) || NameParts.isPart(field)));
    boolean head = after.getFirst().capitalised() && WordSets.ROLE_HEADS.contains(after.getFirst().lower()) && !WordSets.HONORIFICS.containsKey(after.getFirst().lower());
    return open && head && (after.size() == 1 || SIGNS.contains(after.get(1).lower()));
  }
}
