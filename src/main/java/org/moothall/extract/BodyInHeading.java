package org.moothall.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.moothall.extract.name.Casing;
import org.moothall.extract.organisation.CouncilSigns;
import org.moothall.fact.Evidence;
import org.moothall.fact.Stated;
import org.moothall.minutes.Minutes;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Wording;

/// Reads which body met, where a line of the heading names it.
///
/// `MINUTES OF THE AUDIT BOARD HELD ON …` · `Audit Board - Monday, 3rd June, 2024 2.00 pm` · `Audit Board`
final class BodyInHeading {

  private static final String KIND = "(?:(?:special|extraordinary|annual|ordinary|regular|general|statutory|additional|adjourned|monthly|quarterly|virtual"
      + "|remote|hybrid|multi-location|public|joint|full|january|february"
      + "|march|april|may|june|july|august|september|october|november|december) )";
  private static final Wording MINUTES_OF = Wording.of("(?i)^(?:(?:subject|title) ?:[ |]{1,4}|\\d{1,2} \\p{L}{3,9} 20\\d\\d )?(?:draft |unconfirmed |printed |confirmed |approved |open )*(?:minutes?|notes|record|proceedings|(?:notice|record"
      + "|summary) of (?:the )?decisions (?:agreed|made|taken)) (?:of|at|by) (?<body>.+)$");
  /// `Minutes COUNCIL 7 May 2024 Meeting held at the Moot Hall`: lines that were joined
  private static final Wording MINUTES_THEN = Wording.of("^(?:Minutes|MINUTES) (?!OF\\b|AT\\b|FOR\\b|FROM\\b)(?<body>\\p{Lu}[\\p{Lu} &,'-]{3,80}) (?=\\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,9} 20\\d\\d (?:Meeting|MEETING)\\b)");
  private static final Wording MEETING_OF = Wording.of("(?i)^(?:at )?(?:an? |the )?" + KIND + "{0,3}meeting of (?<body>.+)$");
  private static final Wording LEADING = Wording.of("(?i)^(?:the |a |an |proceedings (?:of|at) |" + KIND + "{0,3}meetings? of |" + KIND
      + "{1,3}(?=meeting\\b)|full (?=\\p{L}+ .*council$)|(?:(?:annual|ordinary|extraordinary|special|general|monthly|full) ){1,3}(?=(?:\\p{L}+ ){0,4}(?:parish|town|community) council\\b))");
  private static final Wording TITLE_WITH_DATE = Wording.of(
      "^(?:(?:Moved|Rescheduled|Adjourned) from [^,]{3,40}, |(?:Special|Extraordinary|Additional|New"
          + "|Rearranged)[^,]{0,30}, )?(?<body>\\p{Lu}[^\\d]{3,90}?)\\s*[-,]\\s*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");
  private static final String NOUN = "(?:committee|sub-?committee|board|panel|cabinet|commission|forum|executive|liaison group|working group|partnership|governing body)";
  /// `Scrutiny Committee (Housing and Public Protection)`, not `(special meeting)` and not an abbreviation.
  private static final String SCOPE = "(?: \\((?!special|extra|ordinary|annual|virtual|remote|hybrid|held|meeting|public|draft|minutes|in |\\p{L}{1,6}\\))(?=[^)]* )[\\p{L}&,' -]{6,60}\\)|: \\p{L}[\\p{L}&,' -]{3,50} (?:area|ward|division|district|region|locality))?";
  private static final Wording TITLE_WITH_DAY = Wording.of("(?i)^(?:the )?(?<body>(?:[\\p{L}&'-]+,? ){0,9}" + NOUN
      + ")(?:\\s*[-,]\\s*\\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}* \\d{4}\\b|\\s*[-,]?\\s*\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}\\b)");
  private static final Wording BODY_LINE = Wording.of("(?i)^(?:\\d{1,3} )?(?:the )?(?<body>(?:[\\p{L}&,'-]+ ){0,9}" + NOUN + SCOPE + ")(?: \\([^)]{1,40}\\)| (?:meeting )?in public)?$");
  private static final Wording LOCAL_LINE = Wording.of("(?i)^(?:the )?(?<body>(?:[\\p{L}&,'-]+ ){0,9}(?:parish council|town council|community council"
      + "|full council))(?: \\([^)]{1,40}\\)| minutes of (?:the|an?) (?:(?:annual|ordinary|extraordinary|monthly|full|parish|town|community|council) ){0,4}meeting\\b.{0,160})?$");
  private static final Wording MEMBER_LINE = Wording.of("(?i)^(?<body>(?:(?:lead|cabinet|executive) (?:cabinet )?member|portfolio holder) for [\\p{L}&,' -]{3,80})$");
  private static final Wording OPENED = Wording.of("\\bopened the meeting of the (?<body>(?:(?:\\p{Lu}[\\p{L}'&-]{1,30}|and|of|for) ){1,9}(?:Committee|Board|Panel|Forum|Commission|Partnership))\\b");
  private static final Wording MET = Wording.of("(?:^(?:The )?|\\s[Tt]he )(?<body>(?:\\p{Lu}[\\p{L}'&-]{1,30} (?:and )?){0,6}(?:Council|Committee|Board|Commission"
      + "|Authority))(?: work session of [^.]{3,30})?(?: met (?:in|at|remotely|virtually|online|via|by|on) | was called to order)");
  private static final Wording APART = Wording.of("\\s[-|]\\s|\\s{4,}");
  private static final Wording COUNCIL_LINE = Wording.of("(?i)^(?<body>(?:(?:ordinary|special|regular|extraordinary|full"
      + "|city) ){0,2}council)(?: meeting)?(?: minutes)?$");
  private static final Wording ENDS = Wording.of("(?i)\\s*(?:,|-)?\\s*(?:\\bheld\\b|\\b(?<!parish )meeting held\\b|\\bon (?:mon|tues|wednes|thurs|fri"
      + "|satur|sun|the \\d|\\d)|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\d|\\bwhich was\\b|\\bmeeting(?: in public| minutes)?$|\\bminutes\\b).*$");
  private static final Wording COUNCIL_OF = Wording.of("(?i)^(?<body>(?:(?:city|town|full) )?council) of (?:the )?(?:\\p{L}+ ){0,2}(?:municipality|city"
      + "|town|township|village|county|district|shire|borough)\\b");
  private static final Wording IN_A_PLACE = Wording.of("(?<=(?:Parish|Town|Community|City|Village) Council), (?:The |the |at |in )?\\p{Lu}.*$");
  private static final Wording MANNER = Wording.of("(?i) (?:virtual|remote|hybrid|online)$");
  /// `Planning Committee of Ashcombe Town Council` · `Ashcombe Community Council Meeting,`
  private static final Wording TAIL = Wording.of("(?i)(?<= (?:committee|panel|board|cabinet|commission|forum|executive|group)) of (?:the )?(?:[\\p{L}'&-]+ ){0,6}council$|(?<=\\bcouncil) meeting$|,$");
  private static final Wording OF_MEETING = Wording.of("(?i)^(?:draft |unconfirmed )?minutes? of (?:the |a |an )?(?:(?:annual|ordinary|extraordinary|special|budget|council) ){0,2}meeting,? (?:held|on)\\b");
  private static final Wording PART = Wording.of("(?i)\\b(?:committee|panel|board|cabinet|commission|forum|executive|partnership|group|scrutiny|assembly|authority|trustees)\\b");
  private static final Wording PRINCIPAL = Wording.of("(?i)[\\p{L}&,' -]{3,60} (?:county|district|borough|city|metropolitan) council");
  private static final Wording COUNCIL_ONLY = Wording.of("(?i)(?:full |community |parish |town )?council");
  private static final int LONGEST_LINE = 200;
  private static final Wording NONE = Wording.of("(?i)^(?:meeting|minutes|last|previous|proceedings|agenda)\\b|^(?:item|decision)s?$|^(?:panel|committee|forum|commission|draft|approved|confirmed|unconfirmed)$|\\bmeeting and\\b");

  private final Minutes minutes;

  BodyInHeading(Minutes minutes) {
    this.minutes = minutes;
  }

  Optional<Stated<String>> find() {
    return inLines().map(body -> COUNCIL_ONLY.is(body.value()) ? CouncilSigns.overTwo(minutes.heading()).map(this::stated).orElse(body) : body);
  }

  private Optional<Stated<String>> inLines() {
    return KeyLines.value(minutes, KeyLines.MEETING, "body").or(() -> KeyLines.value(minutes, KeyLines.MEETING_OF, "body")).or(() -> KeyLines.value(minutes, KeyLines.MAKER, "body")).map(this::stated)
        .or(() -> List.of(MINUTES_OF, MINUTES_THEN, MEETING_OF, TITLE_WITH_DATE, TITLE_WITH_DAY, BODY_LINE, LOCAL_LINE, MEMBER_LINE, COUNCIL_LINE).stream()
        .flatMap(pattern -> named(pattern, minutes.heading().stream()).stream()).findFirst())
        .or(() -> List.of(BODY_LINE, COUNCIL_LINE, LOCAL_LINE).stream().flatMap(pattern -> named(pattern, minutes.heading().stream()
        .flatMap(BodyInHeading::pieces)).stream()).findFirst())
        .or(this::council).or(() -> named(MET, Stream.concat(minutes.heading().stream(), opening()))).or(() -> named(OPENED, opening()));
  }

  /// `MINUTES - CITY COUNCIL - CITY OF ASHCOMBE` in its pieces, a heading over several lines in its lines.
  private static Stream<Passage> pieces(Passage line) {
    if (line.folded().indexOf('\n') >= 0) {
      return line.lines().stream();
    }
    List<Passage> pieces = new ArrayList<>();
    int from = 0;
    for (Matcher apart = line.matcher(APART); apart.find(); from = apart.end()) {
      pieces.add(line.part(from, apart.start()).trimmed());
    }
    return from == 0 || line.length() > LONGEST_LINE ? Stream.empty() : Stream.concat(pieces.stream(), Stream.of(line.from(from).trimmed()));
  }

  /// The sentences with which the minutes begin: `The City Council met in regular session`.
  private Stream<Passage> opening() {
    return minutes.items().stream().limit(1).flatMap(item -> item.blocks().stream().limit(2)).flatMap(block -> block.passage().sentences().stream().limit(3));
  }

  /// `NORTHMOOR COUNTY COUNCIL` over `Minutes of the Meeting held on 4 June 2024`: where no part of it is named, the council itself met.
  private Optional<Stated<String>> council() {
    List<Passage> heading = minutes.heading();
    boolean met = heading.stream().anyMatch(line -> line.length() <= LONGEST_LINE && OF_MEETING.in(line)) && heading.stream().noneMatch(line -> line.length() <= LONGEST_LINE && PART.in(line));
    return met ? heading.stream().filter(line -> PRINCIPAL.is(line)).findFirst().map(line -> new Stated<>("Council", List.of(Evidence.of(line, "heading/body")), 0.9)) : Optional.empty();
  }

  private Optional<Stated<String>> named(Wording pattern, Stream<Passage> lines) {
    for (Passage line : lines.toList()) {
      Matcher body = line.matcher(pattern);
      Optional<Passage> name = body.find() ? name(line.part(body.start("body"), body.end("body"))) : Optional.empty();
      if (name.isPresent()) {
        return name.map(this::stated);
      }
    }
    return Optional.empty();
  }

  private static Optional<Passage> name(Passage words) {
    Passage name = words;
    for (Matcher leading = name.matcher(LEADING); leading.find() && leading.end() < name.length(); leading = name.matcher(LEADING)) {
      name = name.from(leading.end());
    }
    Matcher end = name.matcher(ENDS);
    if (end.lookingAt()) {
      return Optional.empty();
    }
    Passage cut = withoutTail(end.find(0) ? name.part(0, end.start()).trimmed() : name.trimmed());
    Matcher manner = cut.matcher(MANNER);
    Passage whole = manner.find() ? cut.part(0, manner.start()) : cut;
    Matcher council = whole.matcher(COUNCIL_OF);
    Passage body = apart(council.find() ? whole.part(council.start("body"), council.end("body")) : whole);
    boolean named = body.folded().chars().anyMatch(Character::isUpperCase) && body.length() > 3 && body.length() <= 140 && !NONE.in(body);
    return named ? Optional.of(body) : Optional.empty();
  }

  private static Passage withoutTail(Passage body) {
    Passage cut = body;
    for (Matcher tail = cut.matcher(TAIL); tail.find() && tail.start() > 0; tail = cut.matcher(TAIL)) {
      cut = cut.part(0, tail.start()).trimmed();
    }
    return cut;
  }

  /// `Ashcombe Parish Council, The Old School` without the place.
  private static Passage apart(Passage body) {
    Matcher place = body.matcher(IN_A_PLACE);
    return place.find() ? body.part(0, place.start()) : body;
  }

  private Stated<String> stated(Passage name) {
    return new Stated<>(spelling(name), List.of(Evidence.of(name, "heading/body")), 0.97);
  }

  /// A heading in capitals is spelt as the same words stand elsewhere, else as a title.
  private String spelling(Passage name) {
    String words = SourceText.single(name.folded());
    if (words.chars().anyMatch(Character::isLowerCase)) {
      return words;
    }
    String text = minutes.text().all().folded();
    String lower = SourceText.lower(text);
    String wanted = SourceText.lower(words);
    for (int at = lower.indexOf(wanted); at >= 0 && lower.length() == text.length(); at = lower.indexOf(wanted, at + 1)) {
      String elsewhere = text.substring(at, at + wanted.length());
      if (elsewhere.chars().anyMatch(Character::isLowerCase)) {
        return elsewhere;
      }
    }
    return Casing.title(words);
  }
}
