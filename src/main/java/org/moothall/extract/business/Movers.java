package org.moothall.extract.business;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// Who moved and who seconded.
///
/// `Moved by Councillor Pell, seconded by Councillor Okafor` · `Proposed: Cllr Pell` · `Prop. AB, 2nd CD` · `Councillor Pell moved
/// and Councillor Okafor seconded` · `RESOLVED (Pell / Okafor)` · `Pell moved, Okafor seconded` · `Proposed (AB) & seconded (CD)` · `on the motion of Councillors Pell and Okafor` · `Councillor Pell spoke of the rent and moved that it be kept` · `a proposal by Cllr Pell, seconded by Cllr Okafor, that the hall be let` · `MOTION/SECOND: Pell/Okafor`. `It was duly
/// proposed and seconded` names nobody.
///
/// @param mover who moved it
/// @param seconder who seconded it
/// @param moves whether anything is moved here, named or not
/// @param firm whether the wording is of a motion and not of a suggestion
/// @param after the first character after both
/// @param between the words between the two: `Pell moved to sell the hall, seconded by Okafor`
record Movers(Optional<String> mover, Optional<String> seconder, boolean moves, boolean firm, int after, Optional<Passage> between) {

  private static final Wording CUE = Wording.of("(?i)mov|propos|second|prop\\b|2nd|motion|resolved|amendment|carried|\\(cr|\\by \\p{L}|\\bno\\.? ?\\d");
  private static final Wording MOVED = Wording.of("(?i)(?:\\b(?:moved|proposed|proposition|(?<!for the |between the )motion(?: was)?(?: made| moved)?)(?: from the chair| as an amendment| as (?:an? )?(?:true|correct|accurate)(?: record)?| for (?:approval|adoption|acceptance)| as follows\\s?:)? by\\s?[:;]?\\s?(?=\\S)|\\b(?:proposer|mover|prop\\.?|proposed"
      + "|moved)\\s?:\\s*|\\bprop\\.\\s|\\bprop\\s(?=(?-i:\\p{Lu}{2,3})\\b)|\\b(?:proposer|mover)\\s+(?=(?-i:\\p{Lu}))|(?<!\\p{L}{2} )\\b(?:proposed|moved)\\s+(?=(?:Cllr|Councillor|Clr|Cr|Alderman)\\b)|\\b(?:proposed|moved)\\s?(?=\\((?-i:\\p{Lu}{2,3})\\))|\\b(?:proposed|moved)\\s(?=(?-i:\\p{Lu}{2,3}),? (?:and )?(?:seconded|2nd)\\b)"
      + "|^\\W*(?:moved|proposed)\\s(?=(?-i:\\p{Lu})[^.;:]{1,60}?\\b(?:second|2nd))|^\\W*(?:then |also )?by\\s(?=[^.;:]{3,60}?\\bseconded)|\\b(?:on|under|upon) (?:the|a) (?:motion|proposal|proposition) (?:of|by|from)\\s|\\b(?:a|an|the) (?:proposal|amendment|proposition) (?:by|from)\\s(?=(?:(?!\\b(?:was|were|not|moved|proposed)\\b)[^.;:]){3,60}?\\bseconded)|\\bnominated(?: for [^.;:]{3,80}?)? by\\s(?=[^.;:]{3,80}?\\bseconded))");
  private static final Wording SECONDED = Wording.of("(?i)\\b(?:seconded|second)(?: was)?(?: made)? by\\s?[:;]?\\s?(?=\\S)|\\bsecond(?:er|ed)?\\s?:\\s*|\\bseconder\\s+(?=(?-i:\\p{Lu}))|\\bseconded\\s?(?=\\((?-i:\\p{Lu}{2,3})\\))|\\bsec\\.?\\s?:\\s*(?=(?:Cllr|Councillor|Cr)\\b|(?-i:\\p{Lu}))|\\bsec\\.\\s(?=(?:Cllr|Councillor|Cr)\\b|(?-i:\\p{Lu}{2,3})\\b)|\\bsec\\s(?=(?-i:\\p{Lu}{2,3})\\b)(?<=\\bprop\\.? [^.;]{2,40}sec\\s)|\\b2nd\\.?\\s?:?(?: by)?\\s(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|reading|meeting|quarter|half)\\b)|\\bsecond(?:ed)?,?(?: by)?\\s+(?=(?-i:\\p{Lu}))");
  private static final Wording ACTIVE_MOVE = Wording.of("\\s(?:moved|proposed|MOVED|PROPOSED|Moved|Proposed|put forward(?= (?:an|the following|a further|a second) amendment\\b))\\b(?! by| to (?:the |a )?vote| on to | into )");
  private static final Wording ACTIVE_SECOND = Wording.of("\\s(?:seconded|SECONDED|Seconded)\\b(?! by)");
  private static final String NAME = "(?:(?:Councillor|Councilmember|Cllr|Clr|Cr|Ald|Mayor)\\.? ){0,2}(\\p{Lu}[\\p{L}'.-]*(?: \\p{Lu}[\\p{L}'-]+){0,2})";
  private static final Wording PAIR = Wording.of("(?:(?i:motion|moved|proposed)\\s?/\\s?(?i:second(?:ed|er)?)(?i: by)?\\s?:\\s*" + NAME + "\\s?[/-]\\s?" + NAME
      + "|\\b(?i:moved|proposed)(?i: and (?:duly )?seconded by) (?:(?:Councillors|Cllrs|Crs|Messrs)\\.? )" + NAME + " and " + NAME + "(?<!\\.)(?! seconded| moved)"
      + "|\\b(?i:resolved|resolution|motion|amendment|moved|carried)(?i: that)?\\W{0,3}\\(" + NAME + "\\s?/\\s?" + NAME + "\\)|^\\W*(?i:moved|proposed)(?i: by)?:? " + NAME + " ?(?: -|/) ?" + NAME + "\\W*$|\\((?=Cr |Cllr |Councillor )" + NAME + "\\s?/\\s?" + NAME + "\\))");
  private static final Wording BARE = Wording.of("^\\W*(?:It was )?(\\p{Lu}[\\p{L}'-]+) (?:moved|proposed),?(?: and)? (\\p{Lu}[\\p{L}'-]+) seconded\\b|^\\W*(\\p{Lu}{2,3}) (?:moved|proposed)\\b(?! by)");
  /// `HR seconded a member of staff to the museum`, which no motion is
  private static final String LENT = "(?! by| (?:an?|one|two|three|some|its|their|staff|officers?) (?!motion|proposal|amendment|recommendation))";
  /// `AP proposed a letter and CO seconded.`
  private static final Wording LETTERS = Wording.of("(?:[,;]| and) (?<seconder>\\p{Lu}{2,3}) seconded\\b" + LENT);
  /// `CO seconded and it was carried.`, below what was proposed
  private static final Wording LETTERS_SECOND = Wording.of("^\\W*(?<seconder>\\p{Lu}{2,3}) seconded\\b" + LENT);
  /// `Ada proposed that the rate be kept; Ben seconded the proposal.`
  private static final Wording FIRST_NAMES = Wording.of("^\\W*(?<mover>\\p{Lu}\\p{Ll}+) (?:moved|proposed) (?<text>(?:that|to|an?|the)\\b[^.;]{3,240}?)[;,.] (?:and )?(?<seconder>\\p{Lu}\\p{Ll}+) seconded\\b");
  private static final Wording BEARER = Wording.of("^\\W*(?:(?i:(?:notice of )?motion) )?(?i:no\\.?|number) ?[\\w/.-]{1,8}\\s?[:-]\\s?(?=(?:Cllr|Councillor|Cr|Clr|Ald)\\b)[^.;:]{0,6}\\.?[^.;:]{2,40}$");
  private static final Wording APPOSED = Wording.of(",? (?:duly )?seconded by [^.;:]{3,50}?,? (?:moved|proposed|MOVED|PROPOSED)\\b");
  private static final Wording BOTH = Wording.of("(?i)\\b(?:proposed|moved),?(?: and)?(?: it was)? (?:duly )?seconded\\b(?! by)");
  /// `Ada Pell proposed and Ben Okafor seconded Cat Lane`: who is named behind was put up.
  private static final Wording BOTH_ACT = Wording.of("\\b(?:proposed|moved),? and (?:\\p{Lu}[\\p{L}.'-]* ){1,4}seconded (?!by\\b)");
  /// `A B Pell, Executive Member for Parks and Play, moved and C Okafor, Leader of the Council, seconded`: the office behind the name is none
  private static final Wording OFFICE = Wording.of("(?:^\\W*(?:[\\d.]+\\s{1,3})?|\\b(?:and|AND) )(?<name>\\p{Lu}[\\p{L}.'-]*(?: \\p{Lu}[\\p{L}.'-]*){1,4}), (?:the )?(?:Executive|Cabinet|Lead|Deputy|Leader|Chair|Vice|Portfolio|Convener|Mayor|Opposition|Shadow|Group)\\p{L}*\\b(?:(?! moved| proposed| seconded)[^.;:]){2,90}, ?$");
  private static final Wording SECOND = Wording.of("(?i)[,;]? ?(?:and )?(?:this was |which was )?(?:duly )?(?:seconded|2nd)\\b");
  private static final Wording AND = Wording.of("^,? (?:and|&) ");
  private static final Wording ALSO_MOVES = Wording.of("^\\W*(?<subject>(?:Councillor|Cllr|Cr)\\b\\.?)[^.;:]{3,200}?(?<moves> and (?:then |formally |therefore )?(?:moved|proposed)) (?:that(?! (?:a|the) (?:\\p{L}+ )?vote)|an amendment|the (?:motion|recommendations?))\\b");
  /// A name and what its bearer did, with nobody else in it and nothing that is reported
  private static final Wording ALONE = Wording.of("\\W*(?:\\p{Lu}[\\p{L}.'-]* ){1,4}(?!.*\\b(?:that|who|which|while|when)\\b)[^\\p{Lu},]{3,200}");
  private static final int SHORT = 90;
  static final Movers NONE = new Movers(Optional.empty(), Optional.empty(), false, false, 0, Optional.empty());

  static Movers of(Passage words) {
    if (!CUE.in(words)) {
      return NONE;
    }
    return pair(words, PAIR).or(() -> pair(words, BARE).filter(movers -> movers.mover().filter(VoterNames::isName).isPresent())).or(() -> byFirstNames(words)).orElseGet(() -> told(words));
  }

  private static Optional<Movers> byFirstNames(Passage words) {
    Matcher names = words.matcher(FIRST_NAMES);
    boolean both = names.find() && VoterNames.isName(names.group("mover")) && VoterNames.isName(names.group("seconder"));
    return both ? Optional.of(new Movers(Optional.of(names.group("mover")), Optional.of(names.group("seconder")), true, true, names.start("text"), Optional.empty())) : Optional.empty();
  }

  /// `RESOLVED (Pell / Okafor)`, `Moved A. Pell - C. Okafor:`, `Pell moved, Okafor seconded`.
  private static Optional<Movers> pair(Passage words, Wording form) {
    Matcher pair = words.matcher(form);
    if (!pair.find()) {
      return Optional.empty();
    }
    int mover = 1;
    while (pair.group(mover) == null) {
      mover++;
    }
    boolean alone = mover == pair.groupCount();
    Optional<String> second = alone ? named(words, SECONDED).map(Hit::name) : Optional.of(name(words, pair, mover + 1));
    Matcher letters = words.matcher(LETTERS);
    if (alone && second.isEmpty() && letters.find(pair.end()) && VoterNames.isName(letters.group("seconder"))) {
      Passage moved = words.from(pair.end());
      return Optional.of(new Movers(Optional.of(name(words, pair, mover)), Optional.of(letters.group("seconder")), true, true, letters.end(), Optional.of(moved.part(0, letters.start() - pair.end()))));
    }
    return Optional.of(new Movers(Optional.of(name(words, pair, mover)), second, true, !alone || second.isPresent(), pair.end(), Optional.empty()));
  }

  /// `Okafor` where `Okafor RESOLVED` looks like a name.
  private static String name(Passage words, Matcher pair, int group) {
    return VoterNames.first(words.part(pair.start(group), pair.end(group))).map(VoterNames.Named::name).orElse(pair.group(group));
  }

  private static Movers told(Passage words) {
    Optional<Hit> moved = named(words, MOVED).or(() -> bearer(words));
    Optional<Hit> seconded = BOTH_ACT.in(words) ? Optional.empty() : named(words, SECONDED);
    Optional<Hit> mover = moved.or(() -> apposed(words)).or(() -> active(words, ACTIVE_MOVE)).or(() -> speaks(words));
    Optional<Hit> seconder = seconded.or(() -> active(words, ACTIVE_SECOND)).or(() -> moved.flatMap(hit -> pair(words, hit))).or(() -> lettered(words));
    boolean moves = mover.isPresent() || BOTH.in(words);
    int after = Math.max(mover.map(Hit::end).orElse(0), seconder.map(Hit::end).orElse(0));
    return new Movers(mover.map(Hit::name), seconder.map(Hit::name), moves, moved.isPresent() || seconder.isPresent() || BOTH.in(words), after, between(words, mover, seconder));
  }

  private static Optional<Passage> between(Passage words, Optional<Hit> mover, Optional<Hit> seconder) {
    Matcher second = words.matcher(SECOND);
    boolean found = mover.isPresent() && seconder.isPresent() && second.find(mover.get().end());
    if (!found || second.start() >= seconder.get().end()) {
      return Optional.empty();
    }
    return Optional.of(words.from(mover.get().end()).before(second.start() - mover.get().end(), words.length()));
  }

  /// `No. 11: Cllr. Pell`, above the motion that stands in that name.
  private static Optional<Hit> bearer(Passage words) {
    return words.length() < SHORT && BEARER.in(words) ? VoterNames.first(words.from(words.folded().lastIndexOf(words.folded().contains(":") ? ':' : '-') + 1)).map(named -> new Hit(named.name(), words.length(), false)) : Optional.empty();
  }

  /// The same, moved by somebody whom the words do not name.
  Movers by(String name) {
    return new Movers(Optional.of(name), seconder, true, firm, after, between);
  }

  private record Hit(String name, int end, boolean plural) {}

  private static Optional<Hit> named(Passage words, Wording opening) {
    for (MatchResult at : words.matches(opening).toList()) {
      Passage rest = words.from(at.end());
      Optional<VoterNames.Named> name = VoterNames.first(rest);
      if (name.isPresent()) {
        return name.map(named -> new Hit(named.name(), at.end() + named.end(), named.plural()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Hit> active(Passage words, Wording verb) {
    for (MatchResult at : words.matches(verb).toList()) {
      Passage before = words.part(0, at.start());
      Matcher office = before.matcher(OFFICE);
      Optional<String> name = office.find() ? VoterNames.first(before.from(office.start("name"))).map(VoterNames.Named::name) : VoterNames.last(before);
      if (name.isPresent()) {
        return Optional.of(new Hit(name.get(), at.end(), false));
      }
    }
    return Optional.empty();
  }

  /// `Councillor Pell, seconded by Councillor Okafor, moved that …`: the first name moved.
  private static Optional<Hit> apposed(Passage words) {
    Matcher at = words.matcher(APPOSED);
    return at.find() ? VoterNames.last(words.part(0, at.start())).map(name -> new Hit(name, at.end(), false)) : Optional.empty();
  }

  /// `Councillor Pell spoke of the rent and moved that it be kept.`
  private static Optional<Hit> speaks(Passage words) {
    Matcher at = words.matcher(ALSO_MOVES);
    boolean alone = at.find() && ALONE.is(words.part(0, at.start("moves")).from(at.end("subject")));
    return alone ? VoterNames.subject(words).map(name -> new Hit(name, at.end(), false)) : Optional.empty();
  }

  private static Optional<Hit> lettered(Passage words) {
    Matcher at = words.matcher(LETTERS_SECOND);
    return at.find() && VoterNames.isName(at.group("seconder")) ? Optional.of(new Hit(at.group("seconder"), at.end(), false)) : Optional.empty();
  }

  /// `on the motion of Councillors Pell and Okafor`: the second of two seconds.
  private static Optional<Hit> pair(Passage words, Hit mover) {
    Passage rest = words.from(mover.end());
    Matcher and = rest.matcher(AND);
    return mover.plural() && and.find() ? VoterNames.first(rest.from(and.end())).map(named -> new Hit(named.name(), mover.end() + and.end() + named.end(), false)) : Optional.empty();
  }
}
