package org.moothall.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moothall.extract.name.NameGrammar.Name;
import org.moothall.extract.name.RoleGrammar;
import org.moothall.extract.name.WordSets;
import org.moothall.extract.people.Chunks.Chunk;
import org.moothall.text.Passage;
import org.moothall.text.Token;
import org.moothall.text.Wording;

/// The people of a list as far as it has been read, with the titles that wait for the next one or go for all.
///
/// `Councillors Pell, Okafor` shares a title · `Directors: Ada Pell, Ben Okafor` too · `Mr A Pell and Ms B Grey, Directors of Service`
/// shares one that stands behind · `Director, Housing and Parks` is one title in two pieces.
final class Drafts {

  private static final Wording STAFF = Wording.of("(?:the )?(?:(?:Parish|Town|Deputy|Assistant|Tree|Footpaths?|Flood|Snow) )?(?:Clerk|RFO|PCSO|Lengthsman|Warden|Handyman)");

  private final boolean member;
  private final List<Draft> drafts = new ArrayList<>();
  private Optional<List<String>> shared = Optional.empty();
  private Optional<String> common = Optional.empty();
  private Optional<Passage> pending = Optional.empty();
  private Optional<Passage> lastTitle = Optional.empty();
  private boolean sharedWithMisters;
  private boolean inField;
  private boolean bracketed;
  private boolean roleFirst;
  private boolean placesFirst;
  private int sinceShared;
  private int unroled;

  /// @param member whether the list is of members
  Drafts(boolean member) {
    this.member = member;
  }

  boolean isEmpty() {
    return drafts.isEmpty();
  }

  Draft last() {
    return drafts.getLast();
  }

  List<Listed> listed(Passage passage, List<Token> tokens) {
    return drafts.stream().map(draft -> draft.listed(passage, tokens)).toList();
  }

  boolean isShared() {
    return shared.isPresent();
  }

  /// The offices that go for all who are named without one.
  List<String> sharedOffices() {
    return shared.orElse(List.of());
  }

  void share(List<String> offices) {
    shared = Optional.of(offices);
    sinceShared = 0;
    sharedWithMisters = false;
  }

  /// A title in the plural before a colon: `Directors: Ada Pell, Ben Okafor`.
  void shareTitle(String title) {
    common = Optional.of(title);
  }

  /// `Mr` among surnames under a shared title is none of those who share it, unless the first of them is called so too.
  void meetsMister() {
    sharedWithMisters |= sinceShared == 0;
    shared = sharedWithMisters ? shared : Optional.empty();
  }

  /// An office of all who have been named without one.
  void titleAll(String office) {
    drafts.stream().filter(draft -> draft.remarks().titles().stream().noneMatch(title -> Listed.isElected(title.words()))).forEach(draft -> draft.remarks().office(office));
    unroled = 0;
  }

  boolean bracketed() {
    return bracketed;
  }

  boolean isPending() {
    return pending.isPresent();
  }

  /// A title that stands before the name it belongs to.
  void await(Optional<Passage> title) {
    pending = title;
    common = Optional.empty();
    roleFirst |= title.isPresent();
  }

  /// The same for this one name only: `Ada Pell and Clerk Ben Okafor`.
  void awaitOne(Passage title) {
    pending = Optional.of(title);
  }

  boolean roleFirst() {
    return roleFirst;
  }

  boolean placesFirst() {
    return placesFirst;
  }

  void placesFirst(boolean told) {
    placesFirst |= told;
  }

  /// `Town Clerk (Mrs A Pell)`: those whom the brackets behind a title name.
  void addBracketed(List<Draft> named) {
    drafts.addAll(named);
    pending = Optional.empty();
    bracketed = true;
  }

  /// Whether a title behind a name is that of somebody unnamed: `Town Clerk (Mrs A Pell), Finance Officer` · `Cllr Ben Okafor, PCSO`.
  boolean isPost(Passage title) {
    boolean elected = last().remarks().titles().stream().anyMatch(known -> known.words().endsWith("Councillor"));
    return bracketed || (elected && STAFF.is(RoleGrammar.tidy(title.folded())));
  }

  /// What stands in brackets behind a title: its field, as in `Service Manager (Early Years)`, or a remark.
  void qualify(Passage words) {
    List<Token> said = Token.of(words);
    boolean field = lastTitle.isPresent() && !Chunks.headed(said) && said.stream().limit(2).anyMatch(WordSets::isTopic);
    if (field) {
      last().remarks().widen(RoleGrammar.tidy(lastTitle.orElseThrow().folded()) + " (" + words.folded() + ")");
    } else {
      last().remarks().add(words);
    }
  }

  /// One more person, with what stands in brackets behind the name.
  void add(Name name, List<String> offices, int from, Chunk chunk) {
    Optional<String> share = offices.isEmpty() ? Optional.empty() : shared.filter(offices::equals).map(List::getFirst);
    Draft draft = new Draft(name.name(), new Remarks(name.name(), offices, member || isShared()), share, from, name.to());
    drafts.add(draft);
    (offices.isEmpty() ? common : Optional.<String>empty()).or(() -> pending.map(title -> RoleGrammar.tidy(title.folded()))).ifPresent(draft.remarks()::office);
    unroled = pending.isPresent() ? 0 : unroled + 1;
    pending = Optional.empty();
    lastTitle = Optional.empty();
    inField = false;
    sinceShared++;
    chunk.brackets().forEach(draft.remarks()::add);
    draft.cut(chunk.brackets().isEmpty() ? name.to() : chunk.end());
  }

  void remark(Passage words) {
    if (!drafts.isEmpty()) {
      last().remarks().add(words);
    }
  }

  /// The words of a remark are among those that the facts about the person stand on.
  void reach(Chunk chunk) {
    if (!drafts.isEmpty()) {
      last().reach(chunk.end());
    }
  }

  /// An office behind a name; a plural goes for all before it that have none: `Mr A Pell and Ms B Grey, Directors of Service`.
  void title(Passage words, Chunk chunk) {
    List<Token> said = Token.of(words);
    boolean office = Chunks.headed(said);
    int owners = office && said.stream().limit(3).anyMatch(ListWords::isPluralHead) ? Math.min(unroled, drafts.size()) : 1;
    if (office && owners > 1) {
      drafts.subList(drafts.size() - owners, drafts.size()).forEach(draft -> draft.remarks().office(ListWords.single(words.folded())));
    } else if (!continues(words, chunk, office)) {
      last().remarks().add(words);
      lastTitle = office ? Optional.of(words) : Optional.empty();
    }
    unroled = office ? 0 : unroled;
    reach(chunk);
  }

  /// `Director, Housing and Parks` · `Head of Service - Finance, Contracts and Markets`: after a comma or dash the field of the office goes on.
  private boolean continues(Passage words, Chunk chunk, boolean office) {
    boolean begins = (chunk.sign().equals(",") || chunk.sign().equals("-") || chunk.sign().equals(":")) && Token.of(words).stream().limit(2).anyMatch(WordSets::isTopic);
    boolean goesOn = inField && !chunk.sign().isEmpty() && Token.of(words).getFirst().capitalised();
    inField = !office && (begins || goesOn) && widen(words);
    return inField;
  }

  /// `Ada Pell, Service Director - Day Centres and Supported Homes`: what looks like a name behind the dash is the field of the office.
  boolean isField(Chunk chunk, Passage words, Name name) {
    boolean joins = chunk.sign().equals("-") || (inField && (chunk.sign().equals("and") || chunk.sign().equals("&")));
    boolean field = joins && !roleFirst && !name.honorific() && chunk.brackets().isEmpty() && lastTitle.isPresent() && widen(words);
    inField = field;
    if (field) {
      reach(chunk);
    }
    return field;
  }

  private boolean widen(Passage words) {
    lastTitle = lastTitle.map(title -> title.through(words));
    lastTitle.ifPresent(title -> last().remarks().widen(RoleGrammar.tidy(title.folded())));
    return lastTitle.isPresent();
  }
}
