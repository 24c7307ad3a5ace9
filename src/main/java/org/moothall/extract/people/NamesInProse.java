package org.moothall.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.moothall.extract.name.Casing;
import org.moothall.extract.name.NameGrammar.Name;
import org.moothall.extract.name.NameGrammar;
import org.moothall.extract.name.RoleGrammar.Role;
import org.moothall.extract.name.RoleGrammar;
import org.moothall.extract.name.WordSets;
import org.moothall.extract.people.NameRuns.Run;
import org.moothall.fact.OfficeHeld.Manner;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Token;
import org.moothall.text.Wording;

/// Finds people named in running text, each by an honorific or by an office that stands beside the name.
///
/// `welcomed Councillor Ada Pell, Cabinet Member for Housing` · `Ben Okafor (previous Chief Executive)` ·
/// `the Head of Legal, Ben Okafor,`. A name without either is nobody's.
final class NamesInProse {

  private static final Set<String> CIVIL = Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "the");
  private static final Wording STANDS_FOR = Wording.of(
      ",? (?:(?:of|from|representing|for|on behalf of) (?:the )?(?:\\p{Lu}[\\p{L}&'-]+|[\\p{L} ]{0,30}?(?:council"
          + "|department|team|service|trust|association|company)\\b))");
  private static final Wording PUBLIC = Wording.of(
      "(?i)\\b(?:residents?|members? of the public|petitioners?|applicants?|neighbours?|objectors?"
          + "|parents?|tenants?|leaseholders?|householders?|complainants?|homeowners?|local people)\\b");
  private static final Set<String> CHAIR = Set.of("chair", "chairman", "chairperson", "chairwoman", "cathaoirleach", "convener", "chair of the committee",
      "chairman of the committee", "chair of the board", "chair of the panel");
  private static final Set<String> LATE_HONORIFICS = Set.of("mr", "mrs", "ms", "miss");

  private static final Wording ELECTED = Wording.of("(?i) (?:be|was|is) (?:hereby |duly |unanimously )?(?:re-)?(?:elected|appointed"
      + "|nominated and elected)(?: as| to be)?(?: the)?\\s+((?:deputy |vice[- ]?)?\\s?(?:chair(?:man|person|woman)?|convener|mayor|provost|independent (?:person|member)"
      + "|leader)(?:\\s+of\\s+the\\s+(?:\\p{Lu}[\\p{L}&]+\\s+(?:and\\s+)?){1,6}(?-i:Committee|Board|Panel|Council|Sub-Committee|Commission))?)\\b");
  /// `be appointed Chair of the Fund`: of something else than the body that met
  private static final Wording OF_ANOTHER = Wording.of("^\\s+of\\s+(?:the\\s+)?(?!Council\\b|Committee\\b|Board\\b|Panel\\b|Meeting\\b)\\p{Lu}");
  private static final Wording SEAT = Wording.of("^(?: [OMC]BE)?, ((?:the )?\\p{Lu}[\\p{L}'-]+(?: (?:&|[\\p{L}'-]+)){0,3}? (?:(?i:representative|member"
      + "|co-optee"
      + "|governor)|Officer|Manager|Director|Engineer|Advis[eo]r|Consultant|Co-?ordinator|Solicitor|Planner|Surveyor|Secretary|Treasurer|Lead|Headteacher|Head Teacher|Principal))\\b"
      + "|^, (?:the )?((?:(?:vice[- ]|deputy )?chair(?:man|person|woman)?) of (?:the )?(?:\\p{Lu}[\\p{L}&'-]+ (?:(?:and|&|of) )?){1,7}(?:Committee|Sub-Committee|Board|Panel|Commission))\\b"
      + "|^(?:,| -) (?:the )?((?:(?:Parish|Town|Deputy|Assistant) )?(?:Clerk|Caretaker|Groundsman|RFO))(?='s (?:\\p{L}+ ){0,2}(?i:salary|wages?|pay|expenses)\\b)"
      + "|^, (?:the |a )?((?i:(?:local |county |district |borough )?(?:ward|division) (?:member|councillor)) for (?:the )?\\p{Lu}[\\p{L}'-]+(?:(?: (?:and|&|with))? \\p{Lu}[\\p{L}'-]+){0,4})(?=,)"
      + "|^,? (MS?P)\\b");
  /// `Ada Pell was co-opted onto the Parish Council` · `Ben Okafor be co-opted as a Councillor`
  private static final Wording CO_OPTED = Wording.of("(?i)^ (?:be|was|is|were|had been|has been) (?:hereby |duly |unanimously |then )?co-?opted (?:(?:on ?)?to (?:the )?(?:(?:parish|town|community) )?council\\b(?!['-])"
      + "|as (?:an? )?(?:new )?(?:(?:parish|town|community) )?(?:councill?or|cllr|member of the (?:(?:parish|town|community) )?council)\\b)");
  /// `The Vice-Chair wished to be called Councillor Pell`
  private static final Set<String> CALLED = Stream.of("wished", "asked", "preferred", "wishes", "prefers")
      .flatMap(wish -> Stream.of("called", "known as", "addressed as", "referred to as").map(call -> wish + " to be " + call)).collect(Collectors.toUnmodifiableSet());
  /// `Appointment of Independent Person Councillor Pell moved`, a title that a sentence follows
  private static final Set<String> CHOICE = Set.of("appointment", "election", "vacancy", "role", "post");
  private static final Wording REPLY = Wording.of("(?i)\\b(?:reply|response|answer|replying|responding|relation) to(?: (?:an?|the|further|several|some|his|her))?(?: (?:further|follow-up|supplementary))?"
      + "(?: (?:questions?|quer(?:y|ies)|enquir(?:y|ies)|points?|concerns?|comments?|requests?|issues?)(?: (?:raised|asked|put|made))?(?: from| by| of))?\\s{1,2}$"
      + "|\\bat the (?:request|suggestion|invitation|instigation) of\\s{1,2}$");
  /// `Mr Pell proposed and Mrs Okafor seconded the recommendation`, as only members do
  private static final Wording MOTION = Wording.of("(?i)\\b(?:moved|proposed)\\b(?=.{1,120}\\bseconded\\b)|\\bseconded\\b(?=.{1,120}\\b(?:moved|proposed)\\b)");
  /// `The Panel had met in May where Mr Pell proposed`: told of another meeting
  private static final Wording ELSEWHERE = Wording.of("\\b(?:had|where|when)\\b");
  private static final Wording JOINT = Wording.of(",? (?:and|&)(?: the)? |, ");
  /// `…, Councillor Pell, and the Head of Parks, ` before `Ben Okafor, attended`
  private static final Wording JOINT_OFFICE = Wording.of(",? (?:and|&) (?:the )?\\p{Lu}[^,.;:]{3,70},? ");
  private static final Wording TAKES_UP = Wording.of("(?is)^,? (?:who|is|has|had|will)\\b[^;]{0,140}?\\b(?:become|becoming|appointed(?: as| to)?"
      + "|the (?:role|post|position) of|joining as|starting as)(?: the| our| a)?(?: new)? ?$");

  private NamesInProse() {}

  /// A naming of a person: the words from name to office, and how sure it is.
  ///
  /// @param start where the run of names begins that this one belongs to, in the sentence
  /// @param end where the run ends
  /// @param official whether the words show an office or an organisation the person stands for; who is named without
  ///     either may be a member of the public, whose name is nobody's business
  record Named(Listed listed, double confidence, String rule, boolean official, int start, int end) {}

  static List<Named> find(Passage sentence) {
    List<Token> tokens = Token.of(sentence);
    List<Role> roles = RoleGrammar.find(sentence);
    List<Run> runs = NameRuns.of(sentence, false);
    List<Named> named = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      int from = tokens.get(at).start();
      Optional<Run> list = runs.stream().filter(run -> run.start() == from && run.plural()).findFirst();
      if (list.isPresent()) {
        list.get().names().forEach(name -> named.add(listed(sentence, tokens, name, list.get())));
        at = list.get().names().getLast().to() - 1;
        continue;
      }
      Optional<Name> name = NameGrammar.at(sentence, tokens, at).filter(found -> !NameRuns.namesPlace(tokens, found.to()));
      if (name.isPresent()) {
        person(sentence, tokens, name.get(), roles).map(person -> joined(sentence, person, from, runs)).ifPresent(named::add);
        at = Math.max(at, name.get().to() - 1);
      }
    }
    return together(sentence, named);
  }

  /// `Ada Pell, Chair of the Trust and Ben Okafor, Manager, told members`: what is said after the last goes for those joined to it.
  private static List<Named> together(Passage sentence, List<Named> named) {
    List<Named> joined = new ArrayList<>(named);
    for (int i = named.size() - 2; i >= 0; i--) {
      Named next = joined.get(i + 1);
      Named one = named.get(i);
      if (one.end() <= next.start() && isJoint(sentence.folded().substring(one.end(), next.start()), next)) {
        joined.set(i, new Named(one.listed(), one.confidence(), one.rule(), one.official(), one.start(), next.end()));
      }
    }
    return joined;
  }

  private static boolean isJoint(String between, Named next) {
    return JOINT.is(between) || (!next.listed().titles().isEmpty() && JOINT_OFFICE.is(between));
  }

  private static Named listed(Passage sentence, List<Token> tokens, Name name, Run run) {
    Passage words = sentence.part(tokens.get(name.from()).start(), tokens.get(name.to() - 1).end());
    List<Listed.Title> titles = name.offices().stream().filter(office -> !office.isEmpty()).map(Listed.Title::of).toList();
    Listed listed = new Listed(name.name(), titles, Optional.empty(), Listed.Presence.UNTOLD, words);
    return new Named(listed, 0.93, "person/honorific", !titles.isEmpty(), run.start(), run.end());
  }

  private static boolean standsFor(Passage sentence, int end) {
    return STANDS_FOR.matcher(sentence.folded().substring(end)).lookingAt() && !PUBLIC.in(sentence);
  }

  /// `Councillor Pell and Councillor Grey declared`: what is said after the last goes for all.
  private static Named joined(Passage sentence, Named person, int from, List<Run> runs) {
    Optional<Run> run = runs.stream().filter(one -> one.names().size() > 1 && one.start() <= from && from < one.end()).findFirst();
    return run.map(one -> new Named(person.listed(), person.confidence(), person.rule(), person.official()
        || standsFor(sentence, one.end()), one.start(), Math.max(one.end(), person.end()))).orElse(person);
  }

  private static Optional<Named> person(Passage sentence, List<Token> tokens, Name name, List<Role> roles) {
    Optional<Role> beside = roles.stream().filter(role -> stands(tokens, name, role) && !opensNext(sentence, tokens, name, role))
        .filter(role -> role.to() != name.from() - 1 || !tokens.get(role.to()).words().equals(",") || !TitlesBehind.in(sentence)).findFirst();
    Optional<Listed.Title> seat = beside.isPresent() || isAnswered(sentence, tokens, name) ? Optional.empty() : seat(sentence, tokens.get(name.to() - 1).end());
    boolean councillor = name.honorific() && !name.offices().isEmpty();
    boolean titled = name.honorific() && !(name.partial() && LATE_HONORIFICS.contains(tokens.get(name.from()).lower()));
    boolean moves = name.honorific() && MOTION.in(sentence) && !ELSEWHERE.in(sentence.folded().substring(0, tokens.get(name.from()).start())) && Acts.moves(sentence, tokens.get(name.from()).start(), tokens.get(name.to() - 1).end());
    boolean designate = roles.stream().anyMatch(role -> takesUp(sentence, tokens, name, role));
    Optional<Listed.Title> elected = elected(sentence, tokens.get(name.to() - 1).end());
    if (beside.isEmpty() && seat.isEmpty() && elected.isEmpty() && !(councillor || titled || designate || moves)) {
      return Optional.empty();
    }
    List<Listed.Title> titles = new ArrayList<>(name.offices().stream().map(Listed.Title::of).toList());
    Optional<String> where = beside.filter(role -> role.to() < tokens.size()).flatMap(role -> Elsewhere.after(sentence.from(tokens.get(role.to() - 1).end())));
    beside.ifPresent(role -> titles.add(new Listed.Title(role.title(), role.manner())));
    roles.stream().filter(role -> beside.isEmpty() && takesUp(sentence, tokens, name, role)).findFirst()
        .ifPresent(role -> titles.add(new Listed.Title(role.title(), Manner.DESIGNATE)));
    elected.ifPresent(titles::add);
    seat.ifPresent(titles::add);
    int from = Math.min(name.from(), beside.map(Role::from).orElse(name.from()));
    int to = Math.max(name.to(), beside.map(Role::to).orElse(name.to()));
    int end = to < tokens.size() && tokens.get(to).words().equals(")") ? to + 1 : to;
    int told = seatEnd(sentence, tokens.get(name.to() - 1).end()).filter(last -> seat.isPresent()).orElse(tokens.get(end - 1).end());
    Passage words = sentence.part(tokens.get(from).start(), tokens.get(end - 1).end());
    boolean civil = !councillor && beside.isEmpty() && seat.isEmpty() && elected.isEmpty() && !designate && CIVIL.contains(tokens.get(name.from()).lower());
    boolean official = !civil || standsFor(sentence, tokens.get(name.to() - 1).end());
    String rule = beside.isPresent() ? "person/apposition" : "person/honorific";
    return Optional.of(new Named(new Listed(name.name(), titles, where, presides(beside, name) || takesChair(elected) ? Listed.Presence.UNTOLD.presiding()
        : Listed.Presence.UNTOLD, words), beside.isPresent() ? 0.9 : 0.95, rule, official, tokens.get(from).start(), told));
  }

  /// `Councillor Pell be elected Chair`: who is elected to the chair takes it.
  private static boolean takesChair(Optional<Listed.Title> elected) {
    return elected.filter(title -> title.words().equals("Chair")).isPresent();
  }

  /// `the Chair, Councillor Pell,` presides; `Councillor Pell, Chair of the Audit Committee` need not.
  private static boolean presides(Optional<Role> beside, Name name) {
    return beside.filter(role -> role.to() <= name.from() && role.manner() == Manner.SUBSTANTIVE && CHAIR.contains(SourceText.lower(role.title()))).isPresent();
  }

  /// `Councillor Pell be elected Vice-Chair of the Committee for the year`
  private static Optional<Listed.Title> elected(Passage sentence, int end) {
    Matcher choice = ELECTED.matcher(sentence).region(end, sentence.length());
    if (!choice.lookingAt()) {
      return CO_OPTED.in(sentence.folded().substring(end)) ? Optional.of(Listed.Title.of("Councillor")) : Optional.empty();
    }
    if (OF_ANOTHER.in(sentence.folded().substring(choice.end()))) {
      return Optional.empty();
    }
    String title = SourceText.single(choice.group(1)).replaceFirst("(?i)^vice[ -] ?chair", "Vice-Chair");
    return Optional.of(new Listed.Title(title.replaceFirst("(?i)^chair(?:man|person|woman)?$", "Chair"), Manner.SUBSTANTIVE));
  }

  /// `Canon Ada Pell, Faith representative, declared` · `Cllr Ben Okafor, chair of the Harbour Board, spoke`
  private static Optional<Listed.Title> seat(Passage sentence, int end) {
    Matcher seat = SEAT.matcher(sentence).region(end, sentence.length());
    return seat.lookingAt() ? IntStream.rangeClosed(1, seat.groupCount()).mapToObj(seat::group).filter(Objects::nonNull).findFirst()
        .map(title -> new Listed.Title(Character.isLowerCase(title.charAt(0)) ? Casing.office(title) : title, Manner.SUBSTANTIVE)) : Optional.empty();
  }

  private static Optional<Integer> seatEnd(Passage sentence, int end) {
    Matcher seat = SEAT.matcher(sentence).region(end, sentence.length());
    return seat.lookingAt() ? Optional.of(seat.end()) : Optional.empty();
  }

  /// `Ada Pell, who is leaving to become the new Head of Legal`
  private static boolean takesUp(Passage sentence, List<Token> tokens, Name name, Role role) {
    boolean after = role.from() > name.to() && role.from() - name.to() <= 30 && !role.bare() && !name.partial();
    return after && TAKES_UP.is(sentence.folded().substring(tokens.get(name.to() - 1).end(), tokens.get(role.from()).start()));
  }

  private static boolean isAnswered(Passage sentence, List<Token> tokens, Name name) {
    int start = tokens.get(name.from()).start();
    return REPLY.in(sentence.folded().substring(Math.max(0, start - 70), start));
  }

  /// `City Manager Ada Pell, City Attorney Ben Okafor`: where titles come first, the one behind a name is the next one's. `In reply to Councillor
  /// Pell, the Markets Manager said`: who replies is another.
  private static boolean opensNext(Passage sentence, List<Token> tokens, Name name, Role role) {
    if (role.from() > name.to() && isAnswered(sentence, tokens, name)) {
      return true;
    }
    boolean bracket = name.to() < role.from() && tokens.subList(name.to(), role.from()).stream().anyMatch(token -> token.words().equals("("));
    return role.from() >= name.to() && !bracket && role.to() < tokens.size() && NameGrammar.at(sentence, tokens, role.to())
        .filter(next -> !next.honorific()).isPresent();
  }

  /// `NAME, ROLE` · `NAME (AB), ROLE` · `NAME (ROLE` · `NAME, (ROLE` · `NAME (our ROLE` · `ROLE, NAME` · `the ROLE, NAME,` · `ROLE NAME`
  private static boolean stands(List<Token> tokens, Name name, Role role) {
    boolean twice = name.to() + 1 < tokens.size() && tokens.get(name.to()).words().equals(",") && tokens.get(name.to() + 1).words().equals("(");
    boolean letters = name.to() + 3 < tokens.size() && tokens.get(name.to()).words().equals("(") && tokens.get(name.to() + 1).inCapitals()
        && tokens.get(name.to() + 2).words().equals(")") && tokens.get(name.to() + 3).words().equals(",");
    int sign0 = letters ? name.to() + 3 : twice ? name.to() + 1 : name.to();
    int gap = role.from() - sign0;
    if (gap >= 1 && gap <= 3) {
      String sign = tokens.get(sign0).words();
      boolean opens = sign.equals(",") || sign.equals("(");
      boolean words = tokens.subList(sign0 + 1, role.from()).stream().allMatch(token -> Set.of("the", "our", "your", "a", "new", "its", "previous", "former",
          "then").contains(token.lower()));
      boolean closed = role.to() >= tokens.size() || Set.of(",", ")", ".", ";", "at").contains(tokens.get(role.to()).words()) || !role.bare();
      return opens && words && closed && !(sign.equals(",") && name.partial() && !name.honorific());
    }
    boolean label = role.from() == 0 && role.to() == name.from() - 1 && tokens.get(role.to()).words().equals(":");
    boolean called = role.to() < name.from() && CALLED.contains(tokens.subList(role.to(), name.from()).stream().map(Token::lower).collect(Collectors.joining(" ")));
    if (role.from() > 1 && role.to() <= name.from() && tokens.get(role.from() - 1).lower().equals("of") && CHOICE.contains(tokens.get(role.from() - 2).lower())) {
      return false;
    }
    boolean before = label || called || role.to() == name.from() || (role.to() == name.from() - 1 && Set.of(",", "(").contains(tokens.get(role.to()).words()));
    boolean apart = name.to() >= tokens.size() || !Set.of("and", "&").contains(tokens.get(name.to()).lower());
    boolean framed = role.to() == name.from() - 1 && role.from() > 0 && tokens.get(role.from() - 1).lower().equals("the") && name.to() < tokens.size()
        && tokens.get(name.to()).words().equals(",")
        && !WordSets.HEADS_WITH_TOPIC.contains(SourceText.lower(role.title()));
    boolean known = !role.bare() || framed || label || (apart && name.honorific() && !WordSets.HEADS_WITH_TOPIC.contains(SourceText.lower(role.title())));
    return before && known && (!name.partial() || name.honorific());
  }
}
