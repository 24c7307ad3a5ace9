package org.moothall.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.moothall.extract.name.NameGrammar;
import org.moothall.extract.people.NameRuns.Run;
import org.moothall.fact.Attendance.Capacity;
import org.moothall.fact.Attendance.Status;
import org.moothall.minutes.Item;
import org.moothall.minutes.Minutes;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Wording;

/// Reads who sent apologies, who would be late and who came in another's place, from the text of the items.
///
/// `An apology for absence was received from Councillor Pell and an apology for lateness from Ben Okafor.` ·
/// `Councillor Pell had sent her apologies.` · `The apologies of Councillors Pell and Grey were noted.` ·
/// `Councillor Pell would be late.`
final class Apologies {

  private static final Wording APOLOGY = Wording.of("(?i)\\bapolog(?:y|ies)\\b(?: of absence| for (absence|non[- ]attendance|inability to attend"
      + "|being unable to attend|not attending|lateness|late arrival|leaving early|having to leave|early departure))?"
      + "|\\band for (lateness|late arrival|leaving early) (?=from\\b)");
  private static final Wording FROM = Wording.of("(?i)(?:\\b(?:from|by|on behalf of|for)\\b|^ of\\b|^\\s{0,3}[:-])(?: the following)?(?: (?:officers?"
      + "|members?))?\\s{0,3}[:-]?\\s");
  /// What a sentence under the title `Apologies` begins with that goes on from it: `were received from Councillor Pell`, `Also: Ben Okafor`.
  private static final Wording GOES_ON = Wording.of("(?i)^(?:(?:(?:were|was|had been|have been) )?(?:received|sent|accepted|tendered|submitted"
      + "|noted)(?: and (?:accepted|approved|noted))? (?:from|by|for)\\s{0,2}:?|(?:also|plus)\\s{0,2}:)\\s");
  private static final Wording REVERSED = Wording.of("(?i)(?:,|\\band),? from (?<who>[^,.;]{4,80}?),? (?:an? )?$");
  private static final Wording SENT = Wording.of("(?i)^(?: \\([^)]{0,60}\\))?(?:,? and (?:an?|one|two|three|some|several) (?:residents?|tenants?"
      + "|leaseholders?|members? of the public))?,? (?:had |has |have )?(?:also )?(?:(?:sent|gave|given|tendered|submitted"
      + "|offered|extended|conveyed|forwarded)(?: in)?)(?: ?his| ?her| ?their| ?an| ?his or her)?(?: sincere)? ?$");
  private static final Wording JOINED = Wording.of("(?: \\([^)]{0,80}\\))?(?:, (?:and )?| and | & )");
  private static final Wording ENDS = Wording.of("[\\p{L})](?<!\\b(?:and|from|of|by))\\s{0,3}\\n\\s{0,3}(?=[^\\n:]{2,40}:)");
  private static final Wording VERBLESS = Wording.of("^(?: \\([^)]{0,60}\\))?\\s{0,2}[-:]?\\s{0,2}$");
  private static final Wording LATE = Wording.of("(?i)^[^.;]{0,60}\\b(?:would|will|is|was|were|be|expected to|hoped to|due to"
      + "|likely to) (?:be )?(?:(?:arriv|runn|join)ing (?:the meeting )?|arrive |join (?:the meeting )?|a little |slightly )?(?:late|delayed)\\b|^,? (?:would|will) (?:be (?:arriving|joining)|arrive|join)(?: the meeting)? after the (?:start|beginning|commencement)(?=\\W*$|,| of the meeting\\b)");
  /// `(County Councillor) also advised that he would not be able to attend`
  private static final Wording UNABLE = Wording.of("(?i)^(?: \\([^)]{0,60}\\))?,?\\s{1,40}(?:(?:had|has|have|also|previously)\\s{1,40}){0,2}(?:(?:advised|said|indicated|informed [\\p{L} ]{3,30}?|notified [\\p{L} ]{3,30}?)(?: that)?\\s{1,40}(?:he|she|they)\\s{1,40})?"
      + "(?:(?:would|will|could|was|were|is|are)\\s{1,40}){1,2}(?:unable to|not (?:be )?able to|not be|not)\\s{1,40}attend(?:ing)?(?=\\W*$|[,;.]| (?:this|tonight's|the) meeting\\b(?! (?:on|in|of))| (?:due|owing|because|as)\\b)"
      + "|^(?: \\([^)]{0,60}\\))?,? (?:had|has) (?:let the (?:clerk|chair(?:man)?|secretary) know|advised|informed the (?:clerk|chair(?:man)?|secretary))(?: that)? (?:he|she|they) (?:was|were|would be) (?:at|attending) another (?:meeting|event|engagement|council)(?=\\W*$|,? and (?:had )?(?:sent|gave|offered|tendered)\\b)");
  private static final int NEAR = 160;
  private static final Wording THERE = Wording.of("(?i)^,? ?(?:(?:was|were) (?:also |both )?(?:present|in attendance)|(?:also )?(?:attended"
      + "|joined)(?: the meeting| remotely| online| virtually| via| by))\\b");
  private static final Wording REMOTE = Wording.of("(?i)^(?:members?|councillors?|those) (?:who )?(?:attend(?:ed|ing)|participat(?:ed|ing)|join(?:ed"
      + "|ing))(?: the meeting)?(?: remotely| online| virtually)[^:.]{0,40}?(?: were| was|:)\\s");
  private static final Wording NOBODY = Wording.of("(?i)^\\W*(?:none|nil|there (?:were|was) no|no apologies|n/a)\\b");
  private static final Wording GUIDANCE = Wording.of("(?i)^(?:to (?:receive|note|consider|report|accept)|members? (?:who|unable|are|should)|please|if you)\\b");
  private static final Wording ONLY_NAMES = Wording.of("^(?:(?:County|Borough|District|Unitary) )?(?:Councill?ors?|Cllrs?|Crs?|Alderm[ae]n|Mr|Mrs|Ms|Dr"
      + "|Deputy)\\b.*");
  /// `Ada Pell; Ben Okafor (Parish Clerk); Eve Reid, PCSO`
  private static final Wording LIST = Wording.of("\\p{Lu}[\\p{L}'.-]*(?: \\p{Lu}[\\p{L}'.-]*){1,3}(?:(?:[,;] ?| and | & )\\p{Lu}[\\p{L}'.-]*(?: \\p{Lu}[\\p{L}'.-]*){0,3}| \\([^()]{2,40}\\)){1,20}\\.?");
  private static final int LONGEST_LIST = 300;
  private static final Wording CAME = Wording.of("\\b(?:presided|chaired|took the chair|acted|attended|joined|declared|arrived|welcomed|observed|followed"
      + "|watched|viewed|participated"
      + "|remotely|virtually|online)\\b");
  private static final Wording OBSERVED = Wording.of("(?i)^,? (?:also |both )?(?:observed|followed|watched|viewed)(?: the)?(?: meeting"
      + "| proceedings)?,? (?:virtually|remotely|online|via)\\b");

  /// `Ada Pell, Director of Place, for whom Ben Okafor was deputising`: what is said of who is listed
  private static final Wording ASIDE = Wording.of(",? (?:for whom|in whose|whose|who) ");

  private final List<Attended> attended = new ArrayList<>();
  private boolean listing;

  private Apologies() {}

  static List<Attended> read(Minutes minutes, List<Passage> sentencesOfLists) {
    Apologies apologies = new Apologies();
    sentencesOfLists.forEach(sentence -> apologies.consider(sentence, false, false));
    for (Passage line : minutes.heading()) {
      if (apologies.listing || APOLOGY.in(line)) {
        line.sentences().forEach(sentence -> apologies.consider(sentence, false, true));
      }
    }
    sentencesOfLists.forEach(apologies::bystanders);
    for (Item item : minutes.items()) {
      apologies.listing = false;
      boolean titled = item.title().filter(title -> APOLOGY.in(title)).isPresent();
      boolean told = item.blocks().stream().anyMatch(block -> APOLOGY.in(block.passage()));
      item.title().filter(title -> titled && (title.folded().indexOf(':') > 0
          || title.folded().indexOf('-') > 0 || title.folded().endsWith("."))).ifPresent(title -> apologies.sentence(title, false));
      item.blocks().forEach(block -> block.passage().sentences().forEach(sentence -> apologies.consider(sentence, titled, titled || told)));
    }
    return apologies.attended;
  }

  private void consider(Passage sentence, boolean titled, boolean amongApologies) {
    String words = sentence.folded();
    boolean listed = listing && entry(sentence);
    listing = listed || (APOLOGY.in(words) && words.endsWith(":"));
    if (listed) {
      substitutes(sentence, true);
    } else if (sentence.length() <= 4000 && !NOBODY.in(words) && !GUIDANCE.in(words)) {
      boolean apology = APOLOGY.in(words);
      if (titled || apology) {
        sentence(sentence, titled);
      }
      if (amongApologies) {
        late(sentence);
        there(sentence, Status.PRESENT);
      }
      substitutes(sentence, amongApologies || apology);
    }
  }

  /// An entry of a list below `Apologies for absence were received from:`; whether it is one.
  private boolean entry(Passage sentence) {
    Matcher aside = sentence.matcher(ASIDE);
    Passage named = aside.find() ? sentence.part(0, aside.start()) : sentence;
    boolean names = NameRuns.of(named, true).stream().anyMatch(run -> named.folded().substring(0, run.start()).chars().noneMatch(Character::isLetterOrDigit));
    if (!names || Entries.isSentence(named)) {
      return false;
    }
    PeopleList.run(named).forEach(listed -> add(listed, Status.APOLOGIES));
    return true;
  }

  private void sentence(Passage sentence, boolean titled) {
    List<MatchResult> openings = sentence.matches(APOLOGY).toList();
    for (int i = 0; i < openings.size(); i++) {
      opening(sentence, openings, i);
    }
    Matcher goesOn = sentence.matcher(GOES_ON);
    Passage names = openings.isEmpty() && titled && goesOn.find() ? sentence.from(goesOn.end()) : sentence;
    if (openings.isEmpty() && titled && (!names.equals(sentence) || onlyNames(sentence))) {
      PeopleList.run(names).forEach(listed -> add(listed, Status.APOLOGIES));
    }
  }

  private void opening(Passage sentence, List<MatchResult> openings, int i) {
    int end = i + 1 < openings.size() ? openings.get(i + 1).start() : sentence.length();
    int begin = i == 0 ? 0 : openings.get(i - 1).end();
    Optional<Status> status = status(openings.get(i));
    Passage before = sentence.part(begin, openings.get(i).start());
    Matcher reversed = before.matcher(REVERSED);
    if (reversed.find()) {
      PeopleList.run(before.part(reversed.start("who"), reversed.end("who"))).forEach(listed -> status.ifPresent(told -> add(listed, told)));
      end = openings.get(i).end();
    }
    List<Run> runs = NameRuns.of(before, true);
    for (Run run : runs) {
      String between = before.folded().substring(run.end());
      if (SENT.is(between) || (i == 0 && VERBLESS.is(between))) {
        PeopleList.run(before.part(first(before, runs, run), run.end())).forEach(listed -> status.ifPresent(told -> add(listed, told)));
        return;
      }
    }
    Passage clause = line(sentence.part(openings.get(i).end(), end));
    Matcher from = clause.matcher(FROM);
    if (from.find() && from.start() < 60) {
      PeopleList.run(clause.from(from.end())).forEach(listed -> status.ifPresent(told -> add(listed, listed.presence().status()
          .filter(own -> own == Status.LATE).orElse(told))));
    }
  }

  /// Where the first of the runs begins that are joined to one: `Ada Pell (Ashcombe Trust) and Ben Okafor sent apologies`.
  private static int first(Passage before, List<Run> runs, Run run) {
    int start = run.start();
    for (Run earlier : runs.reversed()) {
      boolean joined = earlier.end() <= start && JOINED.is(before.folded().substring(earlier.end(), start));
      start = joined ? earlier.start() : start;
    }
    return start;
  }

  /// The clause as far as its line goes, or goes on.
  private static Passage line(Passage clause) {
    Matcher ends = clause.matcher(ENDS);
    return ends.find() ? clause.part(0, ends.start() + 1) : clause;
  }

  /// Who leaves early has come; nothing else is told of them.
  private static Optional<Status> status(MatchResult opening) {
    String what = SourceText.lower(Optional.ofNullable(opening.group(1)).or(() -> Optional.ofNullable(opening.group(2))).orElse(""));
    return what.startsWith("late") ? Optional.of(Status.LATE) : what.contains("leav") || what.contains("early") ? Optional.empty()
        : Optional.of(Status.APOLOGIES);
  }

  private void late(Passage sentence) {
    for (Run run : NameRuns.of(sentence, true)) {
      String after = sentence.folded().substring(run.end(), Math.min(sentence.length(), run.end() + NEAR));
      if ((after.contains("attend") || after.contains(" another ")) && UNABLE.matcher(after).lookingAt()) {
        PeopleList.run(sentence.part(run.start(), run.end())).forEach(listed -> add(listed, Status.APOLOGIES));
      } else if (LATE.in(sentence.folded().substring(run.end()))) {
        PeopleList.run(sentence.part(run.start(), run.end())).forEach(listed -> add(listed, Status.LATE));
      }
    }
  }

  /// In the lists' own sentences: `Ada Pell was also present`.
  private void bystanders(Passage sentence) {
    there(sentence, Status.IN_ATTENDANCE);
  }

  /// Names without a form of address that a sentence says were there.
  private void there(Passage sentence, Status status) {
    for (Run run : NameRuns.of(sentence, true)) {
      boolean bare = run.names().stream().noneMatch(NameGrammar.Name::honorific);
      if (bare && THERE.in(sentence.folded().substring(run.end()))) {
        PeopleList.run(sentence.part(run.start(), run.end())).forEach(listed -> add(listed, status));
      } else if (OBSERVED.in(sentence.folded().substring(run.end()))) {
        PeopleList.run(sentence.part(run.start(), run.end())).stream().filter(listed -> !isExcused(listed)).forEach(listed -> add(listed, Status.IN_ATTENDANCE));
      }
    }
    Matcher list = sentence.matcher(REMOTE);
    if (list.find()) {
      PeopleList.run(sentence.from(list.end())).forEach(listed -> add(listed, Status.PRESENT));
    }
  }

  /// `Councillors Pell and Okafor.` · `Ada Pell, Ben Okafor`: nothing but names.
  private static boolean onlyNames(Passage sentence) {
    if (Entries.isSentence(sentence)) {
      return false;
    }
    List<Run> runs = NameRuns.of(sentence, true);
    boolean whole = runs.size() == 1 && runs.getFirst().start() <= 1 && sentence.length() - runs.getFirst().end() <= 1;
    boolean list = sentence.length() <= LONGEST_LIST && !runs.isEmpty() && runs.getFirst().start() == 0 && LIST.is(sentence);
    return whole || list || (ONLY_NAMES.is(sentence) && !CAME.in(sentence));
  }

  private void substitutes(Passage sentence, boolean apology) {
    for (SubstituteSentences.Substitution place : SubstituteSentences.find(sentence)) {
      Listed substitute = Listed.of(place.substitute(), place.words()).with(Listed.Presence.substituting(place.member()));
      attended.add(new Attended(substitute, Status.SUBSTITUTE, Capacity.MEMBER, "attendance/substitute", 0.95));
      place.member().ifPresent(member -> attended.add(new Attended(Listed.of(member, place.words()),
          apology ? Status.APOLOGIES : Status.ABSENT, Capacity.MEMBER, "attendance/substituted", 0.9)));
    }
  }

  /// Who sent apologies and watched from elsewhere was not there.
  private boolean isExcused(Listed watcher) {
    return attended.stream().anyMatch(known -> known.status() == Status.APOLOGIES && known.listed().name().equals(watcher.name()));
  }

  private void add(Listed listed, Status status) {
    Capacity capacity = listed.elected() || listed.titles().isEmpty() ? Capacity.MEMBER : Capacity.OFFICER;
    attended.add(new Attended(listed, status, capacity, "attendance/apology", 0.95));
  }
}
