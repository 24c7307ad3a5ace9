package org.moothall.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.moothall.text.ClockTimes;
import org.moothall.text.NamePairs;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Vocabulary;
import org.moothall.text.Wording;

/// Finds the attendance lists.
///
/// `Members Present:` and a line a person · `Present: Councillors Pell (Chair), Okafor and Lewis` · `PRESENT | Councillor Pell`
final class Rolls {

  private static final String HONORIFIC = "(?:Councillors?|Cllrs?|Crs?|Clrs?|Alderm[ae]n|Ald|Mayor|Deputy Mayor|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Baroness"
      + "|Prof|Rev)\\b";
  private static final String BEFORE = "(?:[^|:]{2,60}\\|\\s*|(?-i:\\p{Lu}[\\p{Lu}' ]{3,50}\\s/\\s))?\\(?\\**";
  private static final String AFTER = "\\**(?:\\s*[:|;-]+(?:\\s-)?\\s*\\**|\\s*$|\\s{2,}(?=\\p{Lu})|\\s+(?-i:(?=" + HONORIFIC
      + "|\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+){1,2}(?: \\(\\p{Lu}{2,3}\\)|, (?:" + HONORIFIC + "|\\p{Lu}[\\p{L}'-]+ \\p{Lu})))))";
  private static final List<Opening> OPENINGS = Vocabulary.rows("roll-headings").stream()
      .map(row -> new Opening(Wording.of("(?i)^" + BEFORE + "(?:" + row.get(1) + ")" + AFTER), Roll.Kind.valueOf(row.get(0)))).toList();
  private static final Set<String> CUES = Set.of("present", "attend", "apolog", "absen", "members", "councillors", "sederunt", "officer", "officials",
      "staff", "in the chair", "chair", "roll call", "clerk", "secretar", "taker", "taken by", "minutes:", "also there", "guest", "observer",
      "employee", "applicant", "authorit", "holder", "objector", "interested", "invit", "advis", "other", "administration", "presid", "represent", "reps", "also", "substitut");
  private static final Wording ENTRY = Wording.of("^[·*-]\\s|^\\*(?=\\p{Lu})|^\\p{Lu}\\s{2,8}\\p{Lu}[\\p{L}'-]+[ -]|^" + HONORIFIC
      + "|^(?:\\p{Lu}[\\p{L}'-]+ ){1,3}(?:Councillors|Cllrs|Members)\\s?: " + HONORIFIC + "|^\\p{Lu}[\\p{L}'.-]*(?: [\\p{Lu}][\\p{L}'.-]*){0,3}\\s*(?:[,(-]|$)|\\((?:Mr|Mrs|Ms|Miss|Dr)\\b|^(?:via|by|from|until|left|arrived|joined) ");
  private static final Wording IN_CAPITALS = Wording.of("^(?:COUNCILLORS?|CLLRS?|CRS?|ALDERM[AE]N|MR|MRS|MS|MISS|DR)\\b"
      + "|^\\p{Lu}[\\p{Lu}'-]+ \\p{Lu}[\\p{Lu}'-]+, \\p{Lu}");
  private static final Wording TOLD = Wording.of("\\b(?:was|were|received|apologised|had|there|no|accepted|submitted|tendered|None|Nil|There|RESOLVED"
      + "|Resolved)\\b");
  static final Wording PROSE = Wording.of("^(?:The|There|It|In|At|This|That|These|A|An|Members|All|No|As|RESOLVED|Resolved)\\b.*\\b(?:was|were"
      + "|that|had|has|is|are|commenced|opened)\\b");
  /// `OS12 CEMETERY FEES` · `RESOLVED: that the fees rise`
  private static final Wording BUSINESS = Wording.of("^(?:RESOLVED|AGREED|RECOMMENDED|NOTED)\\b|^\\p{Lu}{1,4}\\d{1,4}(?:/\\d{2,4})? \\p{Lu}{3,}|\\bpropos(?:es|ed) \\p{Lu}");
  /// A heading of one person: `Clerk: Mrs A Pell`.
  private static final Wording ONE = Wording.of("(?i)^\\W*(?:(?:parish|town|council|acting|deputy|assistant|vice)[ -])?(?:chair(?:man|person|woman)?"
      + "|presiding(?: officer| member)?|clerk"
      + "|" + Roll.ADVISER + "|secretary|minute[- ]taker|note[- ]taker|minutes|(?:minutes|notes?)(?: were)? taken by)(?: to the council)?\\W*$");
  private static final Wording INNER = Wording.of("(?<=[\\p{L})][.;,])\\s+(?=(?:(?:Also|Officers) (?:present|in attendance)|In attendance|Officers|Apologies(?: for absence)?|Absent) ?:)"
      + "|(?<=[\\p{L})]) (?=(?:Also present|(?:Also )?[Ii]n attendance|(?:(?:Parish|Town) )?Clerk|Minute[- ]taker|Apologies(?: for absence)?) ?:)");
  private static final Wording ORDER = Wording.of("(?i)^(?:[IVX]{1,4}|\\d{1,2}|\\p{L})[.)]\\s+(?:call to order|roll call)\\b");
  static final Wording VOTES = Wording.of("(?i)\\b(?:ayes|noes|nays|yeas|abstain(?:ed|ing)?|abstentions?)\\b\\s{0,2}[:(-]");
  /// `SE Pell     TH Reid     J Voss`
  private static final Wording ROW = Wording.of("^\\p{Lu}[\\p{Lu}.]{0,4} \\p{Lu}[\\p{L}'-]+(?:(?: {3,}|\\t)\\p{Lu}[\\p{Lu}.]{0,4} \\p{Lu}[\\p{L}'-]+)+\\s*$");
  /// `Councillors Ada Pell (in the Chair), Cyril Okafor and Eve Reid`, without a heading
  private static final Wording COUNCILLORS = Wording.of("^(?:Councillors|Cllrs)(?= \\p{Lu}[^.:;,]{3,50} \\((?:in the )?[Cc]hair(?:man|person|woman)?\\),)");
  /// `Chamber, County Hall, Ashcombe: 10.30 a.m. - 1.05 p.m.` tells of the meeting.
  private static final Wording TIMES = Wording.of(": {0,3}" + ClockTimes.SPAN);
  private static final Wording TITLE = Wording.of("^(?=\\p{Lu})(?:(?:Deputy|Vice|Assistant) )?(?:Leader|Chair(?:man|person|woman)?|Convener|Mayor|Cabinet Member|Executive Member"
      + "|Portfolio Holder|Lead Member)\\b[^.;:!?]{0,110}$");
  static final Wording MEMBER = Wording.of("^(?:Councillor|Cllr|Alderman|Baillie|Bailie|Provost)\\.? \\p{Lu}");
  private static final Wording NUMBERED = Wording.of("^\\d{1,2}[.)]\\s{1,8}(?:" + HONORIFIC + "\\.?\\s)?\\p{Lu}[\\p{L}'.-]*(?: \\p{Lu}[\\p{L}'.-]*){1,4}(?: \\([^)]{2,40}\\))?(?:\\t| {3,})\\p{Lu}");
  private static final Wording ELECTION = Wording.of("(?i)^(?:election|appointment) of (?:an? |the )?(?:parish |town |council )?(?:chair|mayor|convener|presiding)");
  /// `Parish Council Representatives`, a title of business: whom the council sends elsewhere
  private static final Wording REPRESENT = Wording.of("(?i)^(?!.*\\b(?:present|attend\\p{L}*)\\b).*\\brepresentatives?\\b");
  private static final Wording THERE = Wording.of("(?i)\\b(?:present|attend\\p{L}*|roll call|sederunt)\\b");
  private static final Wording SUBSTITUTES = Wording.of("(?i)\\bsubs(?:titutes?)?\\b");
  private static final Wording ASIDE = Wording.of("^\\([^()]{1,40}\\)(?:\\s?\\([^()]{1,40}\\))?(?:[,;]|$)");
  private static final Wording ENDS_IN_NAME = Wording.of("[,;] \\p{Lu}[\\p{L}'.-]*(?: \\p{Lu}[\\p{L}'.-]*){1,3}$");
  private static final int LONGEST_HEADING = 120;
  private static final int LONGEST_ENTRY = 1_000;
  private static final int NEAR = 25;

  private Rolls() {}

  private record Opening(Wording pattern, Roll.Kind kind) {}

  /// A list and where it stands.
  ///
  /// @param from the index of its first line
  /// @param to the index of the first line after it
  record Placed(Roll roll, int from, int to) {}

  /// The lists in lines before the first item.
  static List<Placed> read(List<Line> lines) {
    List<Placed> rolls = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      int start = i;
      boolean vote = i > 0 && VOTES.in(lines.get(i - 1).words());
      Optional<Placed> roll = at(lines, i).filter(found -> !(vote && found.roll().kind() == Roll.Kind.ABSENT)).or(() -> rolls.isEmpty() ? TitledRows.at(lines, start).or(() -> NameColumns.at(lines, start)) : Optional.empty());
      roll.ifPresent(found -> {
        List<Placed> parts = parted(found);
        rolls.add(MayorsAbove.joined(parts.getFirst(), lines, rolls.isEmpty() ? 0 : rolls.getLast().to()));
        rolls.addAll(parts.subList(1, parts.size()));
      });
      i = roll.map(Placed::to).orElse(i + 1);
    }
    return rolls;
  }

  /// `Sederunt: Councillors Pell and Okafor. Also present: Ada Lane, Clerk.` is two lists.
  private static List<Placed> parted(Placed placed) {
    List<Roll> columns = RollColumns.of(placed.roll(), heading -> opening(new Line(heading, 0, false, false, false)));
    if (!columns.isEmpty()) {
      return columns.stream().map(roll -> new Placed(roll, placed.from(), placed.to())).toList();
    }
    List<Placed> parts = new ArrayList<>();
    Roll.Kind kind = placed.roll().kind();
    Passage heading = placed.roll().heading();
    List<Passage> entries = new ArrayList<>();
    for (Passage entry : placed.roll().entries()) {
      Matcher inner = entry.matcher(INNER);
      Optional<Roll> next = inner.find() ? opening(new Line(entry.from(inner.end()), 0, false, false, false)) : Optional.empty();
      if (next.isEmpty() || next.get().entries().isEmpty()) {
        entries.add(entry);
        continue;
      }
      entries.add(entry.part(0, inner.start()));
      parts.add(new Placed(new Roll(kind, heading, entries), placed.from(), placed.to()));
      kind = next.get().kind();
      heading = next.get().heading();
      entries = new ArrayList<>(next.get().entries());
    }
    parts.add(new Placed(new Roll(kind, heading, entries), placed.from(), placed.to()));
    return parts;
  }

  /// The end of the lists with which minutes begin: 0 where there are none.
  static int end(List<Line> lines) {
    int end = 0;
    int i = 0;
    while (i < Math.min(lines.size(), end + NEAR) && !ORDER.in(lines.get(i).words())) {
      if (isElection(lines.get(i))) {
        return i;
      }
      Optional<Placed> roll = opensList(lines, i) ? at(lines, i) : Optional.empty();
      end = roll.map(Placed::to).orElse(end);
      i = roll.map(Placed::to).orElse(i + 1);
    }
    return end;
  }

  /// `Election of Chairman:` · `Election of the Mayor`, the first business of a council's year, which comes before the apologies
  static boolean isElection(Line line) {
    return ELECTION.in(line.words()) && (line.standsAlone() || line.words().endsWith(":")) && Titles.mayStandAlone(line);
  }

  /// Whether a list of names, no sentence on attendance, begins at a line.
  static boolean opensList(List<Line> lines, int at) {
    Optional<Roll> opening = SideHead.at(lines, at).flatMap(Rolls::beside).or(() -> opening(lines.get(at)));
    if (opening.isEmpty()) {
      return false;
    }
    List<Passage> inline = opening.get().entries();
    if (!inline.isEmpty()) {
      return inline.getFirst().isBlank() || !TOLD.in(inline.getFirst().sentences().getFirst());
    }
    boolean row = at + 1 < lines.size() && isNumberedRow(lines.get(at + 1));
    return row || (at + 1 < lines.size() && Markers.find(lines.get(at + 1)).isEmpty() && ItemNumber.at(lines.get(at + 1).words()).isEmpty()
        && !TOLD.in(lines.get(at + 1).words()));
  }

  static Optional<Placed> at(List<Line> lines, int at) {
    Optional<Roll> beside = SideHead.at(lines, at).flatMap(Rolls::beside);
    Optional<Roll> opening = beside.or(() -> opening(lines.get(at)));
    if (opening.isEmpty()) {
      return Optional.empty();
    }
    List<Passage> entries = new ArrayList<>(opening.get().entries());
    int column = SideHead.column(lines.get(at), entries);
    int i = beside.isPresent() ? at + 2 : at + 1;
    boolean one = ONE.in(opening.get().heading());
    Optional<PairedRows.Found> paired = paired(lines, at, i, entries.isEmpty());
    if (paired.isPresent()) {
      return Optional.of(new Placed(new Roll(opening.get().kind(), opening.get().heading(), paired.get().rows()), at, paired.get().to()));
    }
    while (i < lines.size() && !(one && !entries.isEmpty()) && !opensBeside(lines, i) && !WardRows.areHeaded(lines, i) && (belongs(lines.get(i), entries.isEmpty() || hangs(lines.get(i), column))
        || (!entries.isEmpty() && (Origins.at(lines, i) || isTitleOver(lines, i) || isAside(entries.getLast(), lines.get(i)))))) {
      entries.add(lines.get(i).passage());
      i++;
    }
    if (WardRows.areHeaded(lines, i)) {
      WardRows.Found wards = WardRows.below(lines, i);
      entries.addAll(wards.names());
      i = wards.to();
    }
    if (ItemsAttended.areHeaded(lines, i)) {
      ItemsAttended.Found officers = ItemsAttended.below(lines, i);
      entries.addAll(officers.names());
      i = officers.to();
    }
    return Optional.of(new Placed(new Roll(opening.get().kind(), opening.get().heading(), entries), at, i));
  }

  /// The rows of a table below a heading of a list, of one whose own first heading opens the list, or of one that goes on from a table above.
  private static Optional<PairedRows.Found> paired(List<Line> lines, int heading, int below, boolean bare) {
    boolean opens = PairedRows.areHeaded(lines, heading);
    if (opens || (bare && PairedRows.areHeaded(lines, below))) {
      return PairedRows.below(lines, opens ? heading : below);
    }
    return bare ? PairedRows.unheaded(lines, below).or(() -> PairedRows.goOn(lines, below)) : Optional.empty();
  }

  /// The list that an item is: its title opens one, and names stand below.
  static Optional<Roll> ofItem(Passage title, List<Line> lines) {
    if (REPRESENT.in(title)) {
      return Optional.empty();
    }
    Optional<Roll> opening = opening(new Line(title, 0, true, true, false));
    boolean names = !lines.isEmpty() && (opening.filter(roll -> roll.kind() != Roll.Kind.APOLOGIES).isPresent() || !TOLD.in(lines.getFirst().words()));
    if (opening.isEmpty() || !names) {
      return Optional.empty();
    }
    List<Passage> entries = lines.stream().takeWhile(line -> belongs(line, false) && Markers.find(line).isEmpty()).map(Line::passage).toList();
    return entries.isEmpty() ? Optional.empty() : Optional.of(new Roll(opening.get().kind(), title, entries));
  }

  /// The lists in the lines of an item, where one is of members: `Present: Pell, Okafor`, `ROLL CALL` and names below. `Absent: Pell` alone may be
  /// part of a vote, and in an item of apologies `Members: Pell` names who sent them, unless a list there tells who was present.
  static List<Roll> ofNames(Optional<Passage> title, List<Line> lines) {
    List<Placed> all = read(lines);
    List<Roll> rolls = all.stream().filter(placed -> opensList(lines, placed.from())).map(Placed::roll)
        .filter(roll -> (roll.kind() != Roll.Kind.APOLOGIES || PairedRows.isRead(roll)) && !roll.entries().isEmpty() && !REPRESENT.in(roll.heading()) && !ONE.in(roll.heading()) && !VOTES.in(roll.entries().getFirst()))
        .toList();
    if (rolls.stream().noneMatch(roll -> roll.kind() == Roll.Kind.MEMBERS || PairedRows.isRead(roll))) {
      return List.of();
    }
    boolean excused = title.flatMap(words -> opening(new Line(words, 0, true, true, false))).filter(roll -> roll.kind() == Roll.Kind.APOLOGIES).isPresent()
        && all.stream().noneMatch(placed -> THERE.in(placed.roll().heading()) || (placed.roll().kind() == Roll.Kind.APOLOGIES && !placed.roll().entries().isEmpty()));
    return excused ? rolls.stream().map(Rolls::excused).toList() : rolls;
  }

  /// The list as one of those who sent apologies; guests, who was absent and who took a place stay what they are.
  private static Roll excused(Roll roll) {
    boolean sent = (roll.kind() == Roll.Kind.MEMBERS || roll.kind() == Roll.Kind.OFFICERS) && !SUBSTITUTES.in(roll.heading());
    return sent ? new Roll(Roll.Kind.APOLOGIES, roll.heading(), roll.entries()) : roll;
  }

  static boolean opens(Line line) {
    return opening(line).isPresent();
  }

  private static boolean opensBeside(List<Line> lines, int at) {
    return SideHead.at(lines, at).flatMap(Rolls::beside).isPresent();
  }

  /// The list whose heading stands in the column beside it, on two lines.
  private static Optional<Roll> beside(SideHead head) {
    return OPENINGS.stream().filter(opening -> opening.pattern().in(head.words())).findFirst()
        .map(opening -> new Roll(opening.kind(), head.heading(), head.entries()));
  }

  /// Whether a line hangs in the column in which its list began beside the heading, be there empty lines between.
  private static boolean hangs(Line line, int column) {
    return line.indent() == column && ItemNumber.at(line.words()).isEmpty() && !Titles.isStandard(line.words());
  }

  /// `Deputy Leader/Cabinet Member for Parks` above `Councillor Ada Pell`
  private static boolean isTitleOver(List<Line> lines, int at) {
    return TITLE.in(lines.get(at).words()) && !opens(lines.get(at)) && at + 1 < lines.size() && !lines.get(at + 1).afterGap() && MEMBER.in(lines.get(at + 1).words());
  }

  /// `Councillors Pell, Ada Lane` / `(AL)(Treasurer), Ben Okafor (BO)`: a cell of a table goes on with what stands in brackets behind the last name.
  private static boolean isAside(Passage last, Line line) {
    return ASIDE.in(line.words()) && ENDS_IN_NAME.in(last.folded());
  }

  /// `3.  Ada Pell      Head of Legal`, no item's heading
  static boolean isNumberedRow(Line line) {
    return NUMBERED.in(line.passage()) && !Titles.isStandard(line.words());
  }

  private static Optional<Roll> opening(Line line) {
    Passage words = line.passage();
    Passage beginning = words.part(0, Math.min(words.length(), LONGEST_HEADING));
    String lower = SourceText.lower(beginning.folded());
    if (CUES.stream().noneMatch(lower::contains)) {
      return Optional.empty();
    }
    Matcher councillors = COUNCILLORS.matcher(beginning);
    if (councillors.find()) {
      return Optional.of(new Roll(Roll.Kind.MEMBERS, words.part(0, councillors.end()), List.of(words.from(councillors.end()).trimmed())));
    }
    for (Opening opening : OPENINGS) {
      Matcher heading = opening.pattern().matcher(beginning);
      if (heading.find() && (heading.end() < beginning.length() || words.length() == beginning.length())) {
        Passage rest = words.from(heading.end());
        List<Passage> entries = rest.isBlank() ? List.of() : List.of(rest.trimmed());
        return Optional.of(new Roll(opening.kind(), words.part(0, heading.end()).trimmed(), entries));
      }
    }
    return Optional.empty();
  }

  private static boolean belongs(Line line, boolean first) {
    String words = line.words();
    boolean other = opens(line) || words.length() > LONGEST_ENTRY || PROSE.in(words) || BUSINESS.in(words) || TIMES.in(words);
    return !other && (first || !line.afterGap() || looksLikeEntry(line));
  }

  static boolean looksLikeName(Line line) {
    return ENTRY.in(line.passage());
  }

  static boolean looksLikeEntry(Line line) {
    return ROW.in(line.passage()) || NamePairs.isRow(line.passage()) || LetterKey.of(line.passage()).isPresent() || ((line.inCapitals() ? IN_CAPITALS : ENTRY).in(line.passage()) && !Titles.isStandard(line.words()));
  }
}
