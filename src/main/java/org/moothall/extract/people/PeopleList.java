package org.moothall.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moothall.extract.name.NameGrammar;
import org.moothall.extract.name.NameGrammar.Name;
import org.moothall.extract.name.RoleGrammar;
import org.moothall.extract.name.WordSets;
import org.moothall.extract.people.Chunks.Chunk;
import org.moothall.text.Passage;
import org.moothall.text.Token;

/// Reads the people that a line or the end of a sentence lists.
///
/// `Councillors Pell (Chair), Okafor and R. Lewis` · `Ada Pell, Director of Housing and Ben Okafor, Head of Legal` ·
/// `Chief Executive - A Pell` · `City Clerk Okafor` · `Senior Engineer (Mr. B. Okafor)` ·
/// `Councillor Ada Pell (Member)<TAB>Grey (Leader)`, where the columns of a page tore the surname off.
final class PeopleList {

  private static final Set<String> JOINTS = Set.of("and", "&");
  private static final Set<String> CIVIL = Set.of("mrs", "ms", "miss", "dr", "sir", "dame", "prof", "professor", "lady", "rev", "revd");

  private final Passage passage;
  private final List<Token> tokens;
  private final ListWords forms;
  private final List<Chunk> chunks;
  private final boolean member;
  private final boolean surnames;
  private final boolean inSentence;
  private final List<Draft> drafts = new ArrayList<>();
  private boolean shared;
  private List<String> sharedOffices = List.of();
  private Optional<Passage> pending = Optional.empty();
  private Optional<Passage> lastTitle = Optional.empty();
  private boolean roleFirst;
  private boolean placesFirst;
  private int unroled;

  private PeopleList(Passage passage, boolean member, boolean surnames, boolean inSentence) {
    this.inSentence = inSentence;
    this.passage = passage;
    this.tokens = Token.of(passage);
    this.forms = new ListWords(passage, tokens);
    this.chunks = Chunks.of(passage);
    this.member = member;
    this.surnames = surnames;
  }

  /// A person being read: from where to where the words stand, and what stands beside the name.
  private static final class Draft {
    private String name;
    private final Remarks remarks;
    private final int from;
    private int to;

    Draft(String name, Remarks remarks, int from, int to) {
      this.name = name;
      this.remarks = remarks;
      this.from = from;
      this.to = to;
    }
  }

  /// The people of an attendance line.
  ///
  /// @param member whether the list is of members
  /// @param surnames whether it may hold nothing but surnames
  /// @param office the office that the heading of the list tells for all
  static List<Listed> line(Passage line, boolean member, boolean surnames, Optional<String> office) {
    PeopleList list = new PeopleList(line, member, surnames, false);
    office.ifPresent(title -> list.share(List.of(title)));
    return list.read();
  }

  /// The people of a run of names in a sentence: `from Councillor A and B C, Director of D`.
  static List<Listed> run(Passage words) {
    return new PeopleList(words, false, false, true).read();
  }

  /// The title that a line consists of, where it names nobody: `Deputy Chairperson`.
  static Optional<Passage> titleAlone(Passage line) {
    PeopleList list = new PeopleList(line, true, false, false);
    boolean addressed = !list.tokens.isEmpty() && !WordSets.HONORIFICS.getOrDefault(list.tokens.getFirst().lower(), "").isEmpty() && list.tokens.size() > 1;
    boolean title = list.read().isEmpty() && !addressed && Chunks.headed(list.tokens) && list.tokens.size() <= 12 && !line.folded().contains(".");
    return title ? Optional.of(line) : Optional.empty();
  }

  private List<Listed> read() {
    for (int i = 0; i < chunks.size() && !(inSentence && tells(chunks.get(i))); i++) {
      read(chunks.get(i), i);
    }
    return drafts.stream().map(draft -> new Listed(draft.name, draft.remarks.titles(), draft.remarks.affiliation(), draft.remarks.presence(),
        passage.part(tokens.get(draft.from).start(), tokens.get(draft.to - 1).end()))).toList();
  }

  /// In a sentence the list ends where the sentence goes on to tell something else.
  private boolean tells(Chunk chunk) {
    boolean opens = chunk.from() < chunk.to() && !tokens.get(chunk.from()).capitalised() && !tokens.get(chunk.from()).lower().equals("the");
    return opens && tokens.subList(chunk.from(), chunk.to()).stream().filter(token -> !token.capitalised()).count() >= 4;
  }

  private void read(Chunk chunk, int place) {
    if (chunk.empty()) {
      chunk.brackets().forEach(this::remark);
      reach(chunk);
      return;
    }
    Optional<Name> name = NameGrammar.at(passage, tokens, chunk.from()).filter(found -> found.to() <= chunk.to() && !forms.namesOffice(found, chunk, !drafts.isEmpty()) && (found.honorific() || !TitleOrOrganisation.isOrganisation(found.name()))).map(found -> forms.trimmed(found, chunk, placesFirst));
    if (forms.isLabel(chunk) || isPlace(chunk, place)) {
      return;
    }
    if (name.isPresent()) {
      person(name.get(), chunk);
    } else if (WordSets.PLURAL_HONORIFICS.contains(tokens.get(chunk.from()).lower()) && chunk.to() - chunk.from() == 1) {
      share(List.of(Optional.ofNullable(WordSets.HONORIFICS.get(tokens.get(chunk.from()).lower())).orElse("")));
    } else if (!titleBeforeName(chunk, place)) {
      beside(chunk);
    }
  }

  /// `Ashcombe Hill   Councillor Ada Pell`: the place that a member sits for, in the column before the form of address.
  private boolean isPlace(Chunk chunk, int place) {
    boolean column = place == 0 && chunks.size() > 1 && chunk.brackets().isEmpty() && chunks.get(1).sign().equals("gap") && !chunks.get(1).empty();
    List<Token> words = tokens.subList(chunk.from(), chunk.to());
    boolean untitled = words.stream().noneMatch(token -> WordSets.HONORIFICS.containsKey(token.lower())) && !Chunks.headed(words) && !ListWords.initials(words.subList(0, 1));
    return column && untitled && addressed(chunks.get(1));
  }

  /// Whether a chunk begins with a councillor's or a mayor's form of address.
  private boolean addressed(Chunk chunk) {
    return NameGrammar.at(passage, tokens, chunk.from()).filter(name -> name.honorific() && !name.offices().isEmpty() && !name.plural()).isPresent();
  }

  private void share(List<String> offices) {
    shared = true;
    sharedOffices = offices;
  }

  private void person(Name name, Chunk chunk) {
    if (name.plural()) {
      share(name.offices());
    }
    boolean more = forms.nextAddressed(name.to(), chunk.to()) < chunk.to();
    draft(name, offices(name), name.from(), more ? chunk.until(name.to()) : chunk);
    if (name.to() < chunk.to()) {
      rest(name.to(), chunk);
    }
  }

  /// The offices that the form of address tells, or the title that goes for the whole list.
  private List<String> offices(Name name) {
    boolean own = (name.honorific() && !name.offices().isEmpty()) || pending.isPresent();
    boolean civil = name.honorific() && !CIVIL.contains(tokens.get(name.from()).lower()) && !name.plural();
    if (!own && civil) {
      shared = false;
    }
    return own || !shared ? name.offices() : sharedOffices;
  }

  private void draft(Name name, List<String> offices, int from, Chunk chunk) {
    Draft draft = new Draft(name.name(), new Remarks(name.name(), offices, member || shared), from, name.to());
    drafts.add(draft);
    pending.ifPresent(title -> draft.remarks.office(RoleGrammar.tidy(title.folded())));
    unroled = pending.isPresent() ? 0 : unroled + 1;
    pending = Optional.empty();
    chunk.brackets().forEach(draft.remarks::add);
    draft.to = chunk.brackets().isEmpty() ? name.to() : chunk.end();
  }

  /// What goes on behind a name without a sign: `Mrs A Pell Clerk to the Council`, `A Pell OBE`, `A Pell left the meeting`.
  private void rest(int from, Chunk chunk) {
    int at = from;
    while (at < chunk.to() && WordSets.isPostNominal(tokens.get(at))) {
      at++;
    }
    if (at == chunk.to()) {
      return;
    }
    int next = tokens.get(at).words().matches("(?:\\p{Lu}\\.?){1,3}") && NameGrammar.at(passage, tokens, at).isPresent() ? at : forms.nextAddressed(at, chunk.to());
    if (next < chunk.to()) {
      drafts.getLast().to = next;
      boolean joined = next > at && JOINTS.contains(tokens.get(at).lower()) && tokens.subList(at, next).stream().anyMatch(WordSets::isRoleHead);
      if (joined) {
        pending = Optional.of(passage.part(tokens.get(at + 1).start(), tokens.get(next - 1).end()));
      } else if (next > at) {
        rest(at, chunk.until(next));
      }
      read(chunk.from(next), chunks.size());
      return;
    }
    Passage words = passage.part(tokens.get(at).start(), tokens.get(chunk.to() - 1).end());
    List<Token> left = tokens.subList(at, chunk.to());
    if (left.getFirst().capitalised() && Chunks.headed(left)) {
      if (roleFirst) {
        pending = Optional.of(words);
      } else {
        title(words, chunk);
      }
    } else {
      Remarks remarks = drafts.getLast().remarks;
      remarks.add(words);
    }
  }

  /// `the Mayor, Councillor Pell` · `Director of Finance (Ms A Pell)` · `City Clerk Okafor` · `Ashcombe Councillor Ada Pell`
  private boolean titleBeforeName(Chunk chunk, int place) {
    List<Token> words = tokens.subList(chunk.from(), chunk.to());
    if (inBrackets(chunk)) {
      return true;
    }
    int at = chunk.from() + 1;
    while (at < chunk.to() && !(WordSets.isRoleHead(tokens.get(at - 1)) || forms.isAddress(at))) {
      at++;
    }
    Optional<Name> name = at < chunk.to() ? nameAfterTitle(at, chunk) : Optional.empty();
    if (name.isPresent() && goesWithLast(chunk, name.get())) {
      title(passage.part(tokens.get(chunk.from()).start(), tokens.get(name.get().from() - 1).end()), chunk.until(name.get().from()));
      read(chunk.from(name.get().from()), place);
      return true;
    }
    if (name.isPresent()) {
      placesFirst |= !Chunks.headed(tokens.subList(chunk.from(), name.get().from()));
      Passage title = passage.part(tokens.get(chunk.from()).start(), tokens.get(name.get().from() - 1).end());
      boolean headed = tokens.subList(chunk.from(), name.get().from()).stream().anyMatch(WordSets::isRoleHead);
      pending = headed ? Optional.of(title) : Optional.empty();
      roleFirst |= pending.isPresent();
      person(forms.trimmed(name.get(), chunk, placesFirst), chunk);
      return true;
    }
    boolean first = Chunks.headed(words) && (drafts.isEmpty() || roleFirst) && isNamed(place + 1) && !chunks.get(place + 1).sign().equals("and");
    if (first) {
      pending = Optional.of(passage.part(words.getFirst().start(), words.getLast().end()));
      roleFirst = true;
    }
    return first;
  }

  /// `Ada Pell, Clerk, Eastmere Council Mr B Okafor`: what follows a comma belongs to the one before, not to the one after.
  private boolean goesWithLast(Chunk chunk, Name next) {
    boolean untitled = !next.honorific() && !next.partial() && !drafts.isEmpty() && drafts.getLast().remarks.titles().isEmpty();
    return chunk.sign().equals(",") && !drafts.isEmpty() && !roleFirst && !placesFirst && (untitled || (next.honorific() && (forms.isAddress(next.from()) || WordSets.isTierOfCouncillor(tokens, next.from()))));
  }

  private Optional<Name> nameAfterTitle(int from, Chunk chunk) {
    for (int at = from; at < chunk.to(); at++) {
      Optional<Name> name = NameGrammar.at(passage, tokens, at).filter(found -> found.to() <= chunk.to());
      boolean headed = WordSets.isRoleHead(tokens.get(at - 1));
      if (name.isPresent() && (name.get().honorific() || headed)) {
        return name;
      }
      if (headed && at + 1 == chunk.to() && chunk.to() - chunk.from() <= 6 && forms.isSurname(at)) {
        return Optional.of(forms.single(at, at + 1));
      }
    }
    return Optional.empty();
  }

  /// `Senior Engineer (Mr. B. Okafor)` · `Directors (Ms Grey and Mr Lewis)`
  private boolean inBrackets(Chunk chunk) {
    List<Token> words = tokens.subList(chunk.from(), chunk.to());
    if (chunk.brackets().isEmpty() || !Chunks.headed(words)) {
      return false;
    }
    List<Listed> named = run(chunk.brackets().getFirst());
    boolean certain = !named.isEmpty() && NameGrammar.at(chunk.brackets().getFirst(), Token.of(chunk.brackets().getFirst()), 0).isPresent();
    if (certain) {
      String title = RoleGrammar.tidy(passage.part(words.getFirst().start(), words.getLast().end()).folded());
      for (Listed person : named) {
        Draft draft = new Draft(person.name(), new Remarks(person.name(), person.titles().stream().map(Listed.Title::words).toList(), member), chunk.from(), chunk.end());
        draft.remarks.office(title);
        drafts.add(draft);
      }
      chunk.brackets().subList(1, chunk.brackets().size()).forEach(this::remark);
      pending = Optional.empty();
    }
    return certain;
  }

  private boolean isNamed(int place) {
    if (place >= chunks.size() || chunks.get(place).empty()) {
      return false;
    }
    Chunk next = chunks.get(place);
    return NameGrammar.at(passage, tokens, next.from()).filter(name -> name.to() <= next.to() && !name.plural() && !forms.namesOffice(name, next, !drafts.isEmpty())).isPresent();
  }

  /// A chunk that is nobody's name: a surname under a shared title, an office, a remark, a torn surname.
  private void beside(Chunk chunk) {
    List<Token> words = tokens.subList(chunk.from(), chunk.to());
    Passage said = passage.part(words.getFirst().start(), words.getLast().end());
    int end = NameGrammar.end(tokens, chunk.from());
    boolean surname = end > chunk.from() && (end == chunk.to() || !tokens.get(end).capitalised() || WordSets.isPostNominal(tokens.get(end))) && tokens.get(end - 1).words().length() > 1 && !ListWords.initials(words);
    if (chunk.sign().equals("gap") && surname && !shared && !chunk.brackets().isEmpty() && !drafts.isEmpty()) {
      Draft last = drafts.getLast();
      last.name = last.name + " " + said.folded();
      chunk.brackets().forEach(last.remarks::add);
      last.to = chunk.end();
    } else if (surname && (shared || surnames) && end - chunk.from() <= 3 && !WordSets.isPostNominal(words.getFirst())) {
      draft(forms.single(chunk.from(), end), shared ? sharedOffices : List.of(), chunk.from(), chunk);
    } else if (shared && behind(words)) {
      int last = chunk.to() - 1;
      String initials = passage.part(tokens.get(initialsFrom(chunk)).start(), tokens.get(last).end()).folded();
      Name family = forms.single(chunk.from(), initialsFrom(chunk));
      draft(new Name(initials + " " + family.name(), List.of(), chunk.from(), chunk.to(), false, false), sharedOffices, chunk.from(), chunk);
    } else if (turned(words)) {
      Draft last = drafts.getLast();
      last.name = NameGrammar.spell(forename(said) + " " + last.name);
      last.to = chunk.end();
      chunk.brackets().forEach(last.remarks::add);
    } else if (!drafts.isEmpty() && !(JOINTS.contains(chunk.sign()) && Chunks.headed(words))) {
      title(said, chunk);
      chunk.brackets().forEach(this::remark);
      reach(chunk);
    }
  }

  /// The words of a remark are among those that the facts about the person stand on.
  private void reach(Chunk chunk) {
    if (!drafts.isEmpty()) {
      drafts.getLast().to = Math.max(drafts.getLast().to, chunk.end());
    }
  }

  /// `Pell, A.B.` · `Pell, Mrs A`: the initials stand behind the surname.
  private boolean turned(List<Token> words) {
    boolean initials = ListWords.initials(words.stream().filter(token -> !WordSets.HONORIFICS.containsKey(token.lower())).toList());
    return initials && !drafts.isEmpty() && !drafts.getLast().name.contains(" ") && words.stream().noneMatch(WordSets::isPostNominal)
        && words.stream().anyMatch(token -> !WordSets.HONORIFICS.containsKey(token.lower()));
  }

  /// `Councillors: Pell A, Okafor B J`: the initials stand behind the surname without a sign.
  private static boolean behind(List<Token> words) {
    boolean surname = words.size() >= 2 && words.getFirst().words().length() > 2 && words.getFirst().capitalised() && !WordSets.isPostNominal(words.getLast());
    return surname && words.size() <= 5 && words.getLast().words().matches("(?:\\p{Lu}\\.?){1,3}|\\.");
  }

  /// Where the initials at the end of a chunk begin.
  private int initialsFrom(Chunk chunk) {
    int at = chunk.to() - 1;
    while (at > chunk.from() + 1 && tokens.get(at - 1).words().matches("(?:\\p{Lu}\\.?){1,3}|\\.")) {
      at--;
    }
    return at;
  }

  private static String forename(Passage said) {
    return String.join(" ", Token.of(said).stream().filter(token -> !WordSets.HONORIFICS.containsKey(token.lower())).map(Token::words).toList());
  }

  private void remark(Passage words) {
    if (!drafts.isEmpty()) {
      drafts.getLast().remarks.add(words);
    }
  }

  /// An office behind a name; a plural goes for all before it that have none: `Mr A Pell and Ms B Grey, Directors of Service`.
  private void title(Passage words, Chunk chunk) {
    List<Token> said = Token.of(words);
    boolean office = Chunks.headed(said);
    boolean plural = office && said.stream().limit(3).anyMatch(token -> token.lower().endsWith("s") && WordSets.ROLE_HEADS.contains(token.lower().substring(0, token.lower().length() - 1)));
    int owners = plural ? Math.min(unroled, drafts.size()) : 1;
    if (office && owners > 1) {
      String single = words.folded().replaceFirst("\\b(\\p{Lu}\\p{L}+)s\\b", "$1");
      drafts.subList(drafts.size() - owners, drafts.size()).forEach(draft -> draft.remarks.office(single));
    } else if (!continues(words, chunk, office)) {
      drafts.getLast().remarks.add(words);
      lastTitle = office ? Optional.of(words) : Optional.empty();
    }
    unroled = office ? 0 : unroled;
    reach(chunk);
  }

  /// `Director, Housing and Parks`: after a comma the field of the office goes on.
  private boolean continues(Passage words, Chunk chunk, boolean office) {
    boolean field = !office && chunk.sign().equals(",") && Token.of(words).stream().limit(2).anyMatch(WordSets::isTopic);
    if (field && lastTitle.isPresent()) {
      lastTitle = Optional.of(lastTitle.get().through(words));
      drafts.getLast().remarks.widen(RoleGrammar.tidy(lastTitle.get().folded()));
      return true;
    }
    return false;
  }
}
