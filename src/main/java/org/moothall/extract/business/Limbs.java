package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.moothall.text.Passage;
import org.moothall.text.Sentences;
import org.moothall.text.Wording;

/// The limbs that a resolution in one block has.
///
/// `(a) the budget be approved; and (b) officers be thanked` · `1. … 2. …` · `That … . That …` · `that …; that …` · `that the plan be
/// noted and that the Clerk be thanked`, not `that a letter be sent to say that the Council objects and that …`. A mark that does
/// not go on from the one before is part of the words: `under section 9 (b)`.
final class Limbs {

  private static final Wording STOPPED = Wording.of("[.;:,-]$|\\band$");
  private static final int SHORTEST = 12;
  private static final int SHORTEST_MATTER = 8;
  private static final Wording SIGNS = Wording.of("[^\\p{L}\\p{N}]+");
  private static final Wording DIGITS = Wording.of("\\d+");
  /// What a limb behind a letter without a sign begins with: `A Note the report`
  static final String COMMANDS = "(?:Note|Approve|Agree|Delegate|Recommend|Endorse|Appoint|Authorise|Request|Confirm|Ratify|Adopt|Receive|Delegated|Officers|Members|Subject|The|That|Cabinet)\\b";
  private static final Wording MARK = Wording.of("(?:^|(?<=[\\s;,:.)-]))(?<open>\\()?(?<mark>[a-z]|[ivx]{1,5}|[A-H]|\\d{1,2})(?:(?<close>[).:])|(?<=(?:^|\\n)[a-z])(?= {3})|(?<=(?:^|[.;:]\\s)[A-H])(?= " + COMMANDS + "))(?:\\s{1,12}(?=[\\p{L}\"'])|(?<=\\))(?=\\p{Lu}\\p{Ll}))");
  private static final Wording NEXT_THAT = Wording.of("(?:[;,.]\\s{1,3}(?:and |AND )?|\\s(?:and|AND) )(?=(?:that|That|THAT|to recommend to)\\b)");
  /// What goes on in a second `that` may be what is told or why
  private static final Wording TOLD = Wording.of("(?i)\\b(?:that|grounds?|reasons?|tell|inform|advise|state|say|object|ask|request|write|note|report)\\b|\\. ");
  private static final Wording TO = Wording.of("^\\W*(?:by \\w+ votes to \\w+ )?to\\b");
  private static final Wording ALSO_THAT = Wording.of("[,;] and (?=that (?:the|a|an|all|officers|members|\\p{Lu}\\p{L}+) [^.;]{3,160}?\\b(?:be|should) \\p{L}{3,})");
  private static final Wording NEXT_CLAUSE = Wording.of(";\\s{1,3}(?:and )?");
  /// `the report be noted and a Task Group be set up`
  private static final Wording NEXT_BEING = Wording.of("(?<=\\bbe (?:noted|received|approved|agreed|adopted|endorsed|welcomed|confirmed)),? and "
      + "(?=(?:the|an?|officers|members|Members|Officers)\\b[^.;,]{3,60}? be (?!(?:noted|received|approved|thanked|welcomed|commended|congratulated)\\b)\\p{L}{3,})");
  /// `AGREED to consult on the scheme and DELEGATED its wording to the Director` · `AGREED that the motion be heard and thereafter AGREED its terms`
  private static final Wording NEXT_SHOUTED = Wording.of("(?<!\\bbe \\p{Ll}{4,12}),? and (?:thereafter |then |also |further )?(?=(?:AGREED (?:that|to|the|its)|DELEGATED|RECOMMENDED|APPROVED|NOTED|REFERRED|AUTHORISED|ENDORSED|DEFERRED|INSTRUCTED)\\b)");
  private static final Wording THIS_BODY = Wording.of("^\\W{0,3}(?:[Tt]hat )?[Tt]his (?:\\p{L}+ ){0,2}(?:Council|Committee|Board|Authority|Assembly)\\b");
  private static final Wording THAT = Wording.of("(?i)\\bthat\\b");
  private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv");

  private Limbs() {}

  /// The limbs of a resolution whose opener ends at a character.
  static List<Passage> of(Passage resolution, int from) {
    Passage words = resolution.from(from);
    List<Passage> marked = marked(words);
    if (marked.size() >= 2) {
      return marked;
    }
    List<Passage> that = that(words);
    if (that.size() >= 2) {
      return that;
    }
    Matcher resolves = THIS_BODY.in(words) ? words.matcher(MotionText.ALSO_RESOLVES) : null;
    if (resolves != null && resolves.find() && resolves.start() >= SHORTEST) {
      return List.of(words.part(0, resolves.start()).trimmed(), Sentences.split(words.from(resolves.end())).getFirst().trimmed());
    }
    for (Wording seam : List.of(NEXT_CLAUSE, NEXT_BEING)) {
      List<Passage> clauses = clauses(words, seam);
      if (clauses.size() >= 2) {
        return clauses;
      }
    }
    Matcher shouted = words.matcher(NEXT_SHOUTED);
    if (shouted.find() && shouted.start() >= SHORTEST_MATTER) {
      return List.of(resolution.part(0, from).through(words.part(0, shouted.start())).trimmed(), words.from(shouted.end()).trimmed());
    }
    List<Passage> sentences = Sentences.split(words).stream().filter(sentence -> sentence.length() > 5).toList();
    return List.of(told(sentences).orElseGet(() -> resolution.part(0, from).through(sentences.isEmpty() ? words : sentences.getFirst()).trimmed()));
  }

  /// `RESOLVED: Councillor Pell said that he had been there. With that change the minutes were approved.`: the sentence that settles.
  private static Optional<Passage> told(List<Passage> sentences) {
    boolean narrates = sentences.size() > 1 && Surroundings.narrates(sentences.getFirst()) && !LimbWording.isLimb(Words.of(sentences.getFirst()), 0);
    return narrates ? sentences.stream().filter(sentence -> Passive.find(Words.of(sentence)).isPresent()).findFirst() : Optional.empty();
  }

  private static List<Passage> marked(Passage words) {
    List<MatchResult> marks = sequence(words);
    List<Passage> limbs = new ArrayList<>();
    if (!marks.isEmpty() && lists(words, marks)) {
      return limbs;
    }
    for (int i = 0; i < marks.size(); i++) {
      int end = i + 1 < marks.size() ? marks.get(i + 1).start() : words.length();
      limbs.addAll(nested(withoutEnding(words.part(marks.get(i).end(), end))));
    }
    return limbs;
  }

  /// `approval is given to (i) the scheme and (ii) the plan`: what is marked are things, the verb stands before them.
  private static boolean lists(Passage words, List<MatchResult> marks) {
    int first = marks.getFirst().start();
    String before = words.folded().substring(0, first).stripTrailing();
    boolean goesOn = first > SHORTEST && (before.endsWith("-") || !STOPPED.in(before)) && LimbWording.isLimb(Words.of(words.part(0, first)), 0);
    return goesOn && marks.stream().noneMatch(mark -> LimbWording.isLimb(Words.of(words.from(mark.end())), 0));
  }

  /// A limb that only introduces others gives way to them: `1. That Cabinet: (a) notes …; (b) approves …`.
  private static List<Passage> nested(Passage limb) {
    List<MatchResult> inner = sequence(limb);
    if (inner.size() < 2) {
      return List.of(limb);
    }
    Passage leading = limb.part(0, inner.getFirst().start()).trimmed();
    boolean introduces = leading.length() < 120 && !LimbWording.isLimb(Words.of(leading), 0);
    return introduces ? marked(limb) : List.of(limb);
  }

  private static List<MatchResult> sequence(Passage words) {
    List<MatchResult> sequence = new ArrayList<>();
    words.matches(MARK).forEach(mark -> {
      String last = sequence.isEmpty() ? "" : sequence.getLast().group("mark");
      boolean bracketed = ")".equals(mark.group("close"));
      boolean alike = sequence.isEmpty() || Objects.equals(sequence.getFirst().group("close"), mark.group("close"));
      if (alike && follows(last, mark.group("mark")) && (bracketed || mark.group("close") == null || isFree(words, mark))) {
        sequence.add(mark);
      }
    });
    return sequence;
  }

  /// A number with a full stop or colon counts at the beginning, after a stop, or on a line of its own.
  private static boolean isFree(Passage words, MatchResult mark) {
    String before = words.folded().substring(0, mark.start()).stripTrailing();
    return before.isEmpty() || STOPPED.in(before);
  }

  /// Whether a printed marker is the next after another: `(b)`, `(c)`.
  static boolean follow(String last, String next) {
    return follows(SIGNS.matcher(last).replaceAll(""), SIGNS.matcher(next).replaceAll(""));
  }

  private static boolean follows(String last, String mark) {
    if (last.isEmpty()) {
      return mark.equals("a") || mark.equals("A") || mark.equals("i") || mark.equals("1");
    }
    int roman = ROMAN.indexOf(last);
    boolean counted = DIGITS.is(last) && DIGITS.is(mark) && Integer.parseInt(mark) == Integer.parseInt(last) + 1;
    boolean lettered = last.length() == 1 && mark.length() == 1 && Character.isLetter(last.charAt(0)) && mark.charAt(0) == last.charAt(0) + 1;
    return counted || lettered || (roman >= 0 && ROMAN.indexOf(mark) == roman + 1);
  }

  private static List<Passage> that(Passage words) {
    boolean infinitive = words.trimmed().folded().regionMatches(true, 0, "to note ", 0, 8);
    if (!infinitive && TO.in(words)) {
      return also(words);
    }
    if (!infinitive && !words.trimmed().folded().regionMatches(true, 0, "that", 0, 4)) {
      return List.of();
    }
    List<Passage> limbs = new ArrayList<>();
    int start = 0;
    for (MatchResult next : words.matches(NEXT_THAT).toList()) {
      Passage limb = words.part(start, next.start()).trimmed();
      Words rest = Words.of(words.from(next.end()));
      boolean spaced = Character.isWhitespace(words.folded().charAt(next.start()));
      boolean goesOn = spaced ? limb.matches(THAT).count() == (infinitive && start == 0 ? 0 : 1) && LimbWording.isCommand(rest) : LimbWording.isLimb(rest, 0) || LimbWording.isReport(rest);
      boolean whole = goesOn && (LimbWording.isLimb(Words.of(limb), 0) || LimbWording.isCommand(Words.of(limb)));
      if (whole) {
        limbs.add(limb);
        start = next.end();
      }
    }
    List<Passage> rest = Sentences.split(words.from(start));
    limbs.add(rest.isEmpty() ? words.from(start).trimmed() : rest.getFirst());
    return limbs;
  }

  /// `to accept the quotation, and that the lamps should be put up on Friday`
  private static List<Passage> also(Passage words) {
    Matcher that = words.matcher(ALSO_THAT);
    boolean two = that.find() && that.start() >= SHORTEST && !TOLD.in(words.part(0, that.start()));
    return two ? List.of(words.part(0, that.start()).trimmed(), Sentences.split(words.from(that.end())).getFirst()) : List.of();
  }

  /// `the plan be noted; and the lease be signed`: each has its own verb.
  private static List<Passage> clauses(Passage words, Wording seam) {
    List<Passage> clauses = new ArrayList<>();
    int start = 0;
    for (MatchResult next : words.matches(seam).toList()) {
      clauses.add(words.part(start, next.start()).trimmed());
      start = next.end();
    }
    if (start == 0) {
      return List.of();
    }
    Passage last = words.from(start).trimmed();
    clauses.addAll(Sentences.split(last).stream().limit(1).toList());
    return clauses.stream().allMatch(clause -> LimbWording.isSubjunctive(Words.of(clause), 0)) ? clauses : List.of();
  }

  private static Passage withoutEnding(Passage limb) {
    Passage trimmed = limb.trimmed();
    String words = trimmed.folded();
    int end = words.endsWith(" and") ? words.length() - 4 : words.length();
    return trimmed.part(0, end).trimmed();
  }
}
