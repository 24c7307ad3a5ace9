package org.moothall.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.moothall.extract.name.Casing;
import org.moothall.extract.name.NameGrammar;
import org.moothall.extract.name.RoleGrammar;
import org.moothall.extract.name.WordSets;
import org.moothall.extract.people.Listed.Presence;
import org.moothall.extract.people.Listed.Title;
import org.moothall.fact.Attendance.Status;
import org.moothall.fact.Stay;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Token;
import org.moothall.text.Wording;

/// Sorts what stands beside a name in a list, in brackets or after a comma or dash.
///
/// `(Chair)` presides · `(Head of Legal)` is an office · `(Local Government Association)` an organisation · `(Surveyor, Estates Department)` is both ·
/// `(arrived at 7.12 pm)`, `(substitute for Councillor Pell)` tell how one attended · `(AP)` are initials to be called by ·
/// `(Ashcombe)`, `(Lab)`, `(via Teams)` are a ward, a party and a way to be there, and none of these.
final class Remarks {

  private static final Wording CHAIR = Wording.of("(?i)^(?:in (?:the )?)?(?:co-?)?(?:chair|chairman|chairperson|chairwoman|presiding(?: (?:officer"
      + "|member))?)(?: of the (?:board"
      + "|committee|panel|commission|council|meeting))?(?: (?:for|from|until) .*)?$");
  private static final Wording ONLY_PRESIDING = Wording.of("(?i)^in (?:the )?chair.*|^presid.*");
  private static final Wording PRESIDENT = Wording.of("(?i)^(?:(?:the|an) )?(?:convener|cathaoirleach|speaker)$");
  private static final Wording FOR = Wording.of("(?i)\\b(?:sub(?:stitut(?:e|ing))?|standing in|deputising|deputy|reserve|alternate|in place of|on behalf of"
      + "|replacing)\\b[^)]{0,20}?\\b(?:for|of)\\s+(.+)$"
      + "|^(?:for|in place of|replacing|vice) ((?:Councillor|Cllr|Alderman|Deputy|Mr|Mrs|Ms|Dr)\\.? .+)$");
  private static final Wording SUBSTITUTE = Wording.of("(?i)^(?:as )?(?:an? |the )?(?:named |nominated )?(?:substitutes?|sub|reserve"
      + "|alternate)(?: members?)?$");
  private static final Wording REPLACED = Wording.of("(?i)(?:^|^[\\p{L}' -]{2,40}, )(?:substituted|represented|replaced) by\\b|^sub(?:stitute)?\\s{0,2}[:-]|\\bin (?:his|her"
      + "|their) (?:place|stead)$|\\b(?:substituting|as substitute)$");
  private static final Wording LATE = Wording.of("(?i)^(?:arrived|came in|joined(?! (?:remotely|online|virtually|via|by|on (?:zoom|teams)))|late\\b|entered|present (?:from|after)|from (?:item|minute|agenda|\\d))");
  private static final Wording APOLOGIES = Wording.of("(?i)^(?:apolog(?:y|ies)|sent apologies|on leave)\\b");
  private static final Wording ABSENT = Wording.of("(?i)^(?:absent|not present)$");
  private static final Wording ATTENDING = Wording.of("(?i)^(?:in attendance|attending|observer|observing|non-member).*");
  private static final Wording INITIALS = Wording.of("\\p{Lu}[\\p{L}]{1,3}");
  private static final Wording WITH_INITIALS = Wording.of("([^,]{2,60}), (\\p{Lu}[\\p{L}]{1,3})");
  private static final Wording INITIALS_FIRST = Wording.of("(\\p{Lu}{2,4})[,;] ([^,;]{2,60})");
  /// `Headteacher, Chair` · `Parent Governor, Vice-Chair`
  private static final Wording AND_CHAIR = Wording.of("(?i)([^,]{2,60}), ((?:(?:vice|deputy)[- ]?)?chair(?:man|woman|person)?)");
  private static final Wording IN_DEPARTMENT = Wording.of("([^,]{2,80}), (?:the )?(\\p{Lu}[^,]{2,60} (?:Department|Dept|Directorate))");
  private static final Wording OFFICE_OF = Wording.of("^(?:(?:The|the) )?(?:Office (?:of|for)|Department (?:of|for)|Ministry of) ");
  private static final Wording OF_COUNCIL = Wording.of("(?i)chair(?:man|person|woman)? of the council");
  private static final Wording GOES_ON = Wording.of("^(\\p{Lu}[^.;]{0,120}?\\p{Ll}) (?!(?:and|of|for|the|to|in|on|at|with)\\b)\\p{Ll}{4,} .*$");
  private static final Wording NEVER_A_ROLE = Wording.of("(?i)^(?:lab(?:our)?|con(?:servative)?s?|lib(?:eral)?[ -]?dem(?:ocrats?)?|green|ind(?:ependent)?"
      + "|snp|plaid cymru|reform(?: uk)?|virtual(?:ly)?|remote(?:ly)?|via .*|online|by .*|v/c|until .*|from .*|left .*|except .*"
      + "|items? .*|minutes? .*|part|part of .*|voting|non-voting|ex[- ]officio|\\d.*|.* ward|.* (?:party|group)|.*\\btel\\b.*|.*@.*)$");

  /// `deputising for the Chief Executive`, who is not the one that was there
  private static final Wording STANDS_IN = Wording.of("(?i)^(?:deputising|substituting|standing in|on behalf of|in place of|replacing)\\b");

  /// `QRT Administration`, whom somebody in attendance comes from
  private static final Wording FIRM = Wording.of("^\\p{Lu}{3,5} \\p{Lu}\\p{Ll}+$");
  /// `Solicitor, representing the Applicant`
  private static final Wording FOR_ANOTHER = Wording.of("(?<=^\\p{Lu}\\p{Ll}{2,20}), (?:representing|acting for|acting on behalf of|on behalf of|appearing for) ");

  private final String name;
  private final boolean member;
  private final List<Title> titles = new ArrayList<>();
  private Optional<String> affiliation = Optional.empty();
  private Optional<String> substituteFor = Optional.empty();
  private Optional<Status> status = Optional.empty();
  private Optional<String> initials = Optional.empty();
  private Stay stay = Stay.UNTOLD;
  private boolean chair;

  /// @param name the person
  /// @param offices what the form of address tells
  /// @param member whether the list is of members, beside whose names wards and parties stand
  Remarks(String name, List<String> offices, boolean member) {
    this.name = name;
    this.member = member;
    offices.stream().filter(office -> !office.isEmpty()).map(Title::of).forEach(titles::add);
  }

  List<Title> titles() {
    return List.copyOf(titles);
  }

  Optional<String> affiliation() {
    return affiliation;
  }

  Presence presence() {
    return new Presence(chair, substituteFor, status, initials, stay);
  }

  /// Takes in one remark.
  void add(Passage remark) {
    String words = RoleGrammar.tidy(remark.folded()).replaceFirst("\\.$", "");
    stay = stay.and(Stays.inRemark(remark));
    if (words.isEmpty() || attends(words) || presides(words)) {
      return;
    }
    Matcher department = IN_DEPARTMENT.matcher(words);
    if (department.matches() && isOffice(SourceText.of(department.group(1)).all())) {
      affiliation = affiliation.or(() -> Optional.of(department.group(2)));
      add(SourceText.of(department.group(1)).all());
      return;
    }
    Matcher both = AND_CHAIR.matcher(words);
    if (both.matches()) {
      add(SourceText.of(both.group(1)).all());
      add(SourceText.of(both.group(2)).all());
      return;
    }
    Matcher another = FOR_ANOTHER.matcher(words);
    if (another.find()) {
      title(words.substring(0, another.start()));
      return;
    }
    Matcher first = INITIALS_FIRST.matcher(words);
    if (first.matches() && beginsLike(first.group(1))) {
      initials = Optional.of(first.group(1));
      add(SourceText.of(first.group(2)).all());
      return;
    }
    Matcher also = WITH_INITIALS.matcher(words);
    if (also.matches() && beginsLike(also.group(2))) {
      initials = Optional.of(also.group(2));
      add(SourceText.of(also.group(1)).all());
    } else if (INITIALS.is(words) && beginsLike(words)) {
      initials = Optional.of(words);
    } else if (NEVER_A_ROLE.is(words) && !(words.startsWith("Leader ") || words.startsWith("Deputy Leader "))) {
      return;
    } else if (OFFICE_OF.in(words)) {
      affiliation = affiliation.or(() -> Optional.of(words));
    } else if (isOffice(remark)) {
      title(tidyOffice(words));
    } else if (TitleOrOrganisation.isOrganisation(words) || (!member && FIRM.in(words))) {
      affiliation = affiliation.or(() -> Optional.of(words));
    } else if (!member && Character.isUpperCase(words.codePointAt(0)) && inField(remark)) {
      title(words);
    }
  }

  /// An office before or after the name that is known to be one.
  void office(String words) {
    if (!presides(words)) {
      title(tidyOffice(words));
    }
  }

  /// The last office, written out further.
  void widen(String words) {
    if (!titles.isEmpty() && PlausibleTitle.is(words)) {
      titles.set(titles.size() - 1, Title.of(tidyOffice(words)));
    }
  }

  private static String tidyOffice(String words) {
    String bare = GOES_ON.matcher(words.replaceFirst("^(?i:and )?(?i:(?:his"
        + "|her) worship,? )?(?i:the |an (?=cathaoirleach\\b))?(?i:new )?(?i:(?:right )?(?:worshipful|honourable),? (?:the )?)?", "")).replaceFirst("$1");
    if (bare.indexOf(' ') < 0 && (bare.length() <= 4 || bare.startsWith("T/"))) {
      return bare;
    }
    return bare.equals(SourceText.lower(bare)) ? Casing.office(bare) : Casing.title(bare);
  }

  /// One office or two: `Leader/Cabinet Member for Parks` · `Committee Officer as Clerk` · `Head of Legal and Monitoring Officer`.
  private void title(String words) {
    List<String> parts = List.of(words.split("\\s?/\\s?| as (?:the )?(?=Clerk\\b)| (?:and|&) (?:the )?(?=(?:Deputy )?(?:Monitoring|Section 151|S151|Returning|Chief Finance|Chief Executive)\\b)", 2));
    boolean two = parts.size() == 2 && (parts.getLast().indexOf(' ') > 0 || words.indexOf('/') < 0) && parts.stream().allMatch(part -> isOffice(SourceText.of(part).all()));
    (two ? parts : List.of(words)).stream().filter(PlausibleTitle::is).map(Title::of).forEach(titles::add);
  }

  private boolean presides(String words) {
    if (PRESIDENT.is(words)) {
      chair = true;
      titles.add(Title.of(tidyOffice(words)));
      return true;
    }
    String bare = words.replaceFirst("(?i)^the ", "");
    if (!CHAIR.is(bare)) {
      return false;
    }
    chair = true;
    if (!ONLY_PRESIDING.is(bare)) {
      boolean shares = SourceText.lower(bare).startsWith("co");
      titles.add(Title.of(OF_COUNCIL.is(bare) ? tidyOffice(bare) : shares ? "Co-Chair" : "Chair"));
    }
    return true;
  }

  private boolean attends(String words) {
    Matcher whom = FOR.matcher(words);
    boolean found = whom.find();
    if (REPLACED.in(words) || (found && nameIn(words).isPresent())) {
      status = Optional.of(Status.ABSENT);
    } else if (found && !words.toLowerCase(Locale.ROOT).startsWith("deputy head")) {
      String member = whom.group(1) == null ? whom.group(2) : whom.group(1);
      substituteFor = nameIn(member);
      status = substituteFor.isPresent() ? Optional.of(Status.SUBSTITUTE) : status;
      return substituteFor.isPresent() || STANDS_IN.in(words);
    } else if (SUBSTITUTE.is(words)) {
      status = Optional.of(Status.SUBSTITUTE);
    } else if (LATE.in(words)) {
      status = status.or(() -> Optional.of(Status.LATE));
    } else if (APOLOGIES.in(words)) {
      status = Optional.of(Status.APOLOGIES);
    } else if (ABSENT.is(words)) {
      status = Optional.of(Status.ABSENT);
    } else if (ATTENDING.is(words)) {
      status = Optional.of(Status.IN_ATTENDANCE);
    } else {
      return false;
    }
    return true;
  }

  private static Optional<String> nameIn(String words) {
    Passage passage = SourceText.of(words).all();
    return NameGrammar.at(passage, Token.of(passage), 0).map(NameGrammar.Name::name);
  }

  private boolean beginsLike(String letters) {
    return areInitials(letters, name);
  }

  /// Whether letters may call somebody: `AP` and `ARP` Ada Rhys Pell.
  static boolean areInitials(String letters, String name) {
    String[] parts = name.split(" ");
    return SourceText.lower(letters.substring(0, 1)).equals(SourceText.lower(name.substring(0, 1)))
        && letters.toLowerCase(Locale.ROOT).indexOf(Character.toLowerCase(parts[parts.length - 1].charAt(0)), 1) > 0;
  }

  /// `(substitute)`, behind a name or behind the place that somebody sits for
  static boolean isSubstitute(Passage remark) {
    return SUBSTITUTE.is(remark.folded());
  }

  private static boolean isOffice(Passage remark) {
    return Chunks.headedSmall(Token.of(remark));
  }

  private static boolean inField(Passage remark) {
    return Token.of(remark).stream().anyMatch(WordSets::isTopic);
  }
}
