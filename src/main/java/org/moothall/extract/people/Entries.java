package org.moothall.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.moothall.extract.name.NameParts;
import org.moothall.extract.name.WordSets;
import org.moothall.extract.people.Chunks.Chunk;
import org.moothall.minutes.Roll;
import org.moothall.text.Passage;
import org.moothall.text.Token;
import org.moothall.text.Wording;

/// Puts the lines of an attendance list together into entries, and tells what an entry is.
///
/// `Councillors Pell, Okafor and` at a line's end goes on with `Lewis` on the next; `The Chair welcomed all who had come.`
/// is a sentence and lists nobody.
final class Entries {

  private static final int LONGEST = 4000;
  private static final Set<String> GOES_ON = Set.of("and", "&", "of", "for", "the", ",", "-", "to");
  private static final Set<String> SEPARATES = Set.of(",", "and", "(", ";", ".");
  private static final Set<String> SMALL = Set.of("and", "of", "the", "for", "in", "on", "at", "to", "with", "by", "van", "der", "de", "ap", "as", "via",
      "from", "a");

  /// `The Lord Mayor Councillor Ada Pell in the Chair`
  private static final String MAYOR = "(?:Right |Worshipful |Deputy |Lord ){0,3}(?:Mayor|Provost|Convener)(?: of \\p{Lu}\\p{L}+)?,? \\(?(?:Councillor|Cllr|Alderman)\\b";
  private static final Wording PROSE = Wording.of("(?:The(?! (?:Deputy |Vice[- ]?)?(?i:chair|mayor|convener|leader)\\p{L}{0,6}\\s{0,2}[(,]| " + MAYOR + ")|An?(?= \\p{Ll}| (?:Member|Councillor|Resident|Representative|Officer)\\b)|It|There|This|Motion|Moved|All) \\p{L}+|Also (?:present|in attendance)\\b|[^.]{3,80} (?:was"
      + "|were) (?:also )?(?:in attendance|present)\\b");

  /// `Ada Holt-   Head of Care` / `Fane`
  private static final Wording TORN = Wording.of("^\\p{Lu}[\\p{L}' ]{2,40}-(?:\\t| {2,})\\p{Lu}");

  /// `Ben Okafor (Vice-Chairman`, the bracket of which nobody closed
  private static final Wording UNCLOSED = Wording.of("(?i)\\((?:the )?(?:in the )?(?:(?:vice|deputy)[- ]?)?(?:chair(?:man|person|woman)?|convener|leader|mayor|clerk|secretary|substitute|observer)$");

  private Entries() {}

  static List<Passage> of(Roll roll) {
    List<Passage> entries = new ArrayList<>();
    int widest = WrappedLines.widest(roll.entries());
    Passage last = roll.heading();
    for (Passage line : roll.entries()) {
      boolean wrapped = !entries.isEmpty() && !line.isBlank() && WrappedLines.goesOn(entries.getLast(), last, line, widest);
      last = line;
      if (!entries.isEmpty() && goesOnBeside(entries.getLast(), line) && !isOver(entries.getLast(), line)) {
        continue;
      }
      if (wrapped || (!entries.isEmpty() && continues(entries.getLast(), line))) {
        entries.set(entries.size() - 1, entries.getLast().through(line));
      } else {
        entries.add(line);
      }
    }
    return entries;
  }

  /// Whether a line goes on from an entry that stands in a column with words of another column between them.
  private static boolean goesOnBeside(Passage entry, Passage line) {
    return isOpen(entry, line) && line.folded().indexOf(')') >= 0;
  }

  /// Whether a bracket of an entry goes on in a line: not where it holds an office and the line does not close it.
  private static boolean isOpen(Passage entry, Passage line) {
    boolean open = entry.folded().lastIndexOf('(') > entry.folded().lastIndexOf(')');
    return open && !(UNCLOSED.in(entry) && !closes(line));
  }

  /// Whether a line closes a bracket that it did not open.
  private static boolean closes(Passage line) {
    int close = line.folded().indexOf(')');
    int open = line.folded().indexOf('(');
    return close >= 0 && (open < 0 || close < open);
  }

  /// Whether nothing but blanks stands between an entry and a line.
  private static boolean isOver(Passage entry, Passage line) {
    String both = entry.through(line).text();
    return both.length() < entry.length() + line.length() || both.substring(entry.length(), both.length() - line.length()).isBlank();
  }

  private static boolean continues(Passage entry, Passage line) {
    List<Token> before = Token.of(entry);
    List<Token> after = Token.of(line);
    if (before.isEmpty() || after.isEmpty() || entry.length() + line.length() > LONGEST) {
      return false;
    }
    boolean open = GOES_ON.contains(before.getLast().lower()) || entry.folded().endsWith("-")
        || isOpen(entry, line);
    Token first = after.getFirst();
    open |= isCutName(before, first);
    boolean small = Character.isLowerCase(first.words().codePointAt(0)) && !isSentence(line);
    Passage last = entry.isBlank() ? entry : entry.sentences().getLast();
    boolean told = (isSentence(entry) || isSentence(last) || PROSE.matcher(last).lookingAt()) && !entry.folded().endsWith(".") && !first.words().equals("•");
    boolean torn = TORN.in(entry.text()) && after.size() == 1 && first.capitalised();
    return open || torn || isParted(before, after) || small || told || first.words().equals("(") || first.words().equals("&");
  }

  /// `Councillor A Pell, Mrs E` / `Grey (Clerk)`: the end of a line parted initials or a form of address from the surname.
  private static boolean isCutName(List<Token> before, Token first) {
    int last = before.size() - 1;
    boolean form = last > 0 && WordSets.HONORIFICS.containsKey(before.get(last).lower());
    boolean initials = last > 1 && before.get(last).words().length() == 1 && before.get(last).capitalised()
        && (before.get(last - 1).words().equals(",") || WordSets.HONORIFICS.containsKey(before.get(last - 1).lower()));
    return (form || initials) && first.capitalised() && first.words().length() > 2 && NameParts.isPart(first) && !WordSets.HONORIFICS.containsKey(first.lower());
  }

  /// `Councillors Ada Pell, Ben` / `Okafor and Eve Reid`, `Ada Pell (Leader), Ms Eve` / `Reid (Audit)`: the end of a line parted a first name from its surname, in a list of whole names.
  private static boolean isParted(List<Token> before, List<Token> after) {
    int last = before.size() - 1;
    boolean addressed = last > 1 && before.get(last - 2).words().equals(",") && WordSets.HONORIFICS.containsKey(before.get(last - 1).lower());
    boolean first = last > 2 && (addressed || before.get(last - 1).words().equals(",") || before.get(last - 1).lower().equals("and")) && isName(before.get(last)) && !WordSets.isRoleHead(before.get(last));
    boolean surname = after.size() > 1 && isName(after.getFirst()) && SEPARATES.contains(after.get(1).lower());
    boolean whole = IntStream.range(1, last - 1).anyMatch(at -> isName(before.get(at)) && isName(before.get(at + 1)) && !WordSets.HONORIFICS.containsKey(before.get(at).lower()) && !WordSets.PLURAL_HONORIFICS.contains(before.get(at).lower()));
    return first && surname && whole;
  }

  private static boolean isName(Token token) {
    return token.capitalised() && !token.inCapitals() && token.words().length() > 1;
  }

  /// The list with which an entry begins, where the text goes on in the same line: `Absent: Pell. The clerk read the minutes.`
  ///
  /// @param prose takes in the sentences behind the list
  static List<Passage> withoutProse(Passage entry, List<Passage> prose) {
    List<Passage> parts = entry.folded().contains(". ") ? entry.sentences() : List.of(entry);
    int list = 1;
    while (list < parts.size() && !PROSE.matcher(parts.get(list)).lookingAt() && !isSentence(parts.get(list))) {
      list++;
    }
    if (list == parts.size()) {
      return List.of(entry);
    }
    prose.addAll(parts.subList(list, parts.size()));
    return List.of(parts.getFirst().through(parts.get(list - 1)));
  }

  /// Whether an entry is running text rather than a list.
  static boolean isSentence(Passage entry) {
    List<Token> tokens = Token.of(entry);
    long small = tokens.stream().filter(token -> Character.isLowerCase(token.words().codePointAt(0)) && !SMALL.contains(token.lower())
        && !WordSets.isRoleHead(token)).count();
    boolean closed = entry.folded().endsWith(".") && small >= 3 && small * 4 > tokens.size();
    return closed || (small >= 5 && small * 3 > tokens.size());
  }

  /// How many surnames an entry lists, where it consists of nothing else.
  static int surnames(Passage entry) {
    List<Token> tokens = Token.of(entry);
    int surnames = 0;
    for (Chunk chunk : Chunks.of(entry)) {
      int from = !chunk.empty() && chunk.from() + 1 < chunk.to() && WordSets.HONORIFICS.containsKey(tokens.get(chunk.from()).lower()) && surnames > 0
          ? chunk.from() + 1 : chunk.from();
      int end = chunk.empty() ? chunk.from() : NameParts.end(tokens, from);
      if (end != chunk.to() || chunk.empty() || chunk.to() - chunk.from() > 3) {
        return 0;
      }
      surnames++;
    }
    return surnames;
  }
}
