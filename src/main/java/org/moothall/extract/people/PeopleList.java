package org.moothall.extract.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moothall.extract.name.NameGrammar;
import org.moothall.extract.name.NameGrammar.Name;
import org.moothall.extract.name.NameParts;
import org.moothall.extract.name.WordSets;
import org.moothall.extract.people.Chunks.Chunk;
import org.moothall.text.Passage;
import org.moothall.text.Token;
import org.moothall.text.Wording;

/// Reads the people that a line or the end of a sentence lists.
///
/// `Councillors Pell (Chair), Okafor and R. Lewis` · `Ada Pell, Director of Housing and Ben Okafor, Head of Legal` ·
/// `Chief Executive - A Pell` · `City Clerk Okafor` · `Senior Engineer (Mr. B. Okafor)` ·
/// `Councillor Ada Pell (Member)<TAB>Grey (Leader)`, where the columns of a page tore the surname off.
final class PeopleList {

  private static final Set<String> JOINTS = Set.of("and", "&");
  private static final Set<String> ENDS = Set.of(",", ";", ".", "and");
  private static final String SURNAME = "(?:(?:Mac|De|Van|Le|La|St) )?\\p{Lu}\\p{Ll}[\\p{L}'-]+(?: \\([^()]{2,40}\\))?";
  /// `Cllr Pell, Okafor (Joint Chair) Reid and Lane`: the title of the first goes for the surnames behind it, though a bracket may stand where a comma would.
  private static final Wording ONE_TITLE = Wording.of("^\\W*(?:Cllr|Councillor|Cr)\\.? " + SURNAME + "(?:(?:, |(?<=\\)) )" + SURNAME + "){1,24}(?:, |,? (?:and|&) )" + SURNAME + "\\W*$");
  /// `Group C - Teachers` of a council on religious education
  private static final Wording LETTERED = Wording.of("^(?:Group|Committee) [A-H1-9]\\b");
  private static final Set<String> CIVIL = Set.of("mrs", "ms", "miss", "dr", "sir", "dame", "prof", "professor", "lady", "lord", "baroness", "baron", "rev", "revd");

  private static final Wording CALLED = Wording.of("\\p{Lu}{2,4}|\\p{Lu}{2}\\p{Ll}{1,2}");
  /// `Ada Pell PA to the Leader` · `Hal Rix HR Manager`: letters that titles begin with
  private static final Set<String> OF_TITLES = Set.of("PA", "HR", "IT", "ICT", "PR", "EA", "GIS", "HSE", "SEN", "PE", "CE", "EHO");
  /// `Lister View Special School`: how many words a body's name goes on with behind what looks like a name
  private static final int LONGEST_REST = 3;
  private static final Set<String> IN_PARLIAMENT = Set.of("MP", "MSP");

  private final Passage passage;
  private final List<Token> tokens;
  private final ListWords forms;
  private final List<Chunk> chunks;
  private final TitledNames titled;
  private final Drafts drafts;
  private final boolean member;
  private final boolean surnames;
  private final boolean inSentence;

  private PeopleList(Passage passage, boolean member, boolean surnames, boolean inSentence) {
    this.inSentence = inSentence;
    this.passage = passage;
    this.tokens = Token.of(passage);
    this.forms = new ListWords(passage, tokens);
    this.chunks = Chunks.of(passage, !inSentence);
    this.titled = new TitledNames(passage, tokens, forms);
    this.drafts = new Drafts(member);
    this.member = member;
    this.surnames = surnames;
    if (ONE_TITLE.in(passage)) {
      drafts.share(List.of("Councillor"));
    }
  }

  /// The people of an attendance line.
  ///
  /// @param member whether the list is of members
  /// @param surnames whether it may hold nothing but surnames
  /// @param office the office that the heading of the list tells for all
  static List<Listed> line(Passage line, boolean member, boolean surnames, Optional<String> office) {
    PeopleList list = new PeopleList(line, member, surnames, false);
    office.or(() -> (list.chunks.size() > 1 && InitialledRow.is(line)) ? Optional.of("") : Optional.empty()).ifPresent(title -> list.drafts.share(List.of(title)));
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
    boolean title = list.read().isEmpty() && !addressed && Chunks.headed(list.tokens) && list.tokens.size() <= 12 && !line.folded().contains(".") && !LETTERED.in(line);
    return title ? Optional.of(line) : Optional.empty();
  }

  private List<Listed> read() {
    if (!inSentence && !drafts.isShared() && new NameAndTitle(passage, tokens, chunks).read(drafts)) {
      return drafts.listed(passage, tokens);
    }
    for (int i = 0; i < chunks.size() && !(inSentence && forms.tells(chunks.get(i))); i++) {
      if (i + 1 < chunks.size() && (titled.goesOn(chunks.get(i), chunks.get(i + 1), drafts.isEmpty() || drafts.bracketed()) || isBody(chunks.get(i), chunks.get(i + 1)))) {
        read(chunks.get(i).through(chunks.get(i + 1)), ++i);
      } else {
        read(chunks.get(i), i);
      }
    }
    return drafts.listed(passage, tokens);
  }

  private void read(Chunk chunk, int place) {
    if (chunk.empty()) {
      chunk.brackets().forEach(drafts::remark);
      drafts.reach(chunk);
      return;
    }
    Optional<Name> name = NameGrammar.at(passage, tokens.subList(0, chunk.to()), chunk.from())
        .filter(found -> counts(found, chunk)).map(found -> forms.trimmed(found, chunk, drafts.placesFirst()));
    if (forms.isLabel(chunk) || (place == 0 && chunks.size() > 1 && forms.isPlace(chunk, chunks.get(1)))) {
      forms.sharedByLabel(chunk).ifPresent(title -> drafts.share(List.of(title)));
    } else if (name.isPresent()) {
      if (!drafts.isField(chunk, forms.said(chunk), name.get())) {
        person(name.get(), chunk);
      }
    } else if (WordSets.PLURAL_HONORIFICS.contains(tokens.get(chunk.from()).lower()) && chunk.to() - chunk.from() == 1) {
      plural(Optional.ofNullable(WordSets.HONORIFICS.get(tokens.get(chunk.from()).lower())).orElse(""), chunk);
    } else if (!titleBeforeName(chunk, place)) {
      beside(chunk);
    }
  }

  /// `Councillors` before names goes for those that follow; behind names and a comma, for those before: `Ms A Pell and Mr B Okafor, Councillors, and Ms C Reid, Clerk`.
  private void plural(String office, Chunk chunk) {
    boolean behind = chunk.sign().equals(",") && !drafts.isEmpty() && drafts.last().remarks().titles().isEmpty() && !drafts.isShared() && (chunk.end() == tokens.size() || ENDS.contains(tokens.get(chunk.end()).words()));
    if (behind && !office.isEmpty()) {
      drafts.titleAll(office);
    } else {
      drafts.share(List.of(office));
    }
  }

  private boolean counts(Name name, Chunk chunk) {
    return name.to() <= chunk.to() && !forms.namesOffice(name, chunk, !drafts.isEmpty())
        && (name.honorific() || !(TitleOrOrganisation.isOrganisation(name.name()) || stoodFor(chunk) || isBody(name, chunk)));
  }

  /// `Ada Pell - Ashcombe Carers Forum`: what stands behind a dash and ends as organisations do is whom the person stands for.
  private boolean stoodFor(Chunk chunk) {
    return chunk.sign().equals("-") && !drafts.isEmpty() && TitleOrOrganisation.isOrganisation(forms.said(chunk).folded());
  }

  /// `Ada Pell        Ashcombe & Wharfe Combined Authority`: a body in the column behind a name, in whose own name stands an "and".
  private boolean isBody(Chunk chunk, Chunk next) {
    boolean column = !drafts.isEmpty() && chunk.sign().equals("gap") && chunk.to() - chunk.from() == 1 && chunk.brackets().isEmpty();
    return column && JOINTS.contains(next.sign()) && !next.empty() && TitleOrOrganisation.isOrganisation(forms.said(next).folded());
  }

  /// `Ada Pell, Clerk, Ashcombe Carers Trust` · `Ada Pell (Chair)    Ashcombe & Wharfe Combined Authority`: with the words behind it what looks like a name is a body's.
  private boolean isBody(Name name, Chunk chunk) {
    return !drafts.isEmpty() && chunk.to() > name.to() && chunk.to() - name.to() <= LONGEST_REST && !tokens.get(name.to()).inCapitals() && TitleOrOrganisation.isOrganisation(forms.said(chunk).folded());
  }

  private void person(Name name, Chunk chunk) {
    if (name.plural()) {
      drafts.share(name.offices());
    }
    boolean more = forms.nextAddressed(name.to(), chunk.to()) < chunk.to() || isInitialled(name.to(), chunk);
    boolean titled = !more && isTitled(name.to(), chunk);
    drafts.add(forms.withInitial(name, chunk), offices(name), name.from(), more || titled ? chunk.until(name.to()) : chunk);
    if (name.to() < chunk.to()) {
      rest(name.to(), chunk);
    }
    if (titled) {
      chunk.brackets().forEach(drafts::qualify);
    }
  }

  /// `Ada Pell Business Advisor (Schools)`: what stands in brackets belongs to the title.
  private boolean isTitled(int at, Chunk chunk) {
    return at < chunk.to() && !drafts.roleFirst() && !WordSets.isPostNominal(tokens.get(at)) && !isCalled(tokens.get(at)) && tokens.get(at).capitalised() && Chunks.headed(tokens.subList(at, chunk.to()));
  }

  /// The offices that the form of address tells, or the title that goes for the whole list.
  private List<String> offices(Name name) {
    boolean own = (name.honorific() && !name.offices().isEmpty()) || drafts.isPending();
    if (!own && name.honorific() && !CIVIL.contains(tokens.get(name.from()).lower()) && !name.plural()) {
      drafts.meetsMister();
    }
    return own || !drafts.isShared() ? name.offices() : drafts.sharedOffices();
  }

  /// What goes on behind a name without a sign: `Mrs A Pell Clerk to the Council`, `A Pell OBE`, `A Pell left the meeting`.
  private void rest(int from, Chunk chunk) {
    int at = from;
    while (at < chunk.to() && WordSets.isPostNominal(tokens.get(at))) {
      if (IN_PARLIAMENT.contains(tokens.get(at).words())) {
        drafts.last().remarks().office(tokens.get(at).words());
      }
      at++;
    }
    if (at < chunk.to() && isCalled(tokens.get(at)) && !(at + 1 < chunk.to() && OF_TITLES.contains(tokens.get(at).words()))) {
      drafts.remark(passage.part(tokens.get(at).start(), tokens.get(at).end()));
      at++;
    }
    if (at == chunk.to()) {
      return;
    }
    int next = isInitialled(at, chunk) ? at : forms.nextAddressed(at, chunk.to());
    if (next < chunk.to()) {
      another(at, next, chunk);
      return;
    }
    Passage words = passage.part(tokens.get(at).start(), tokens.get(chunk.to() - 1).end());
    List<Token> left = tokens.subList(at, chunk.to());
    if (!left.getFirst().capitalised() || !Chunks.headed(left)) {
      drafts.remark(words);
    } else if (drafts.roleFirst()) {
      drafts.await(Optional.of(words));
    } else {
      drafts.title(words, chunk);
    }
  }

  /// `Ada Pell AP Head of Parks` · `Ben Okafor BOk`: the letters by which the rest of the document calls whom they stand behind
  private boolean isCalled(Token token) {
    return CALLED.is(token.words()) && !drafts.isEmpty() && Remarks.areInitials(token.words(), drafts.last().name());
  }

  /// `A Pell B C Okafor`: the initials of one more person.
  private boolean isInitialled(int at, Chunk chunk) {
    return at < chunk.to() && NameParts.isInitials(tokens.get(at)) && NameGrammar.at(passage, tokens, at).isPresent();
  }

  /// One more person in the same chunk, with what stands between: the title of the one before, or after "and" of this one.
  private void another(int at, int next, Chunk chunk) {
    drafts.last().cut(next);
    boolean joined = next > at && JOINTS.contains(tokens.get(at).lower()) && tokens.subList(at, next).stream().anyMatch(WordSets::isRoleHead);
    if (joined) {
      drafts.awaitOne(passage.part(tokens.get(at + 1).start(), tokens.get(next - 1).end()));
    } else if (next > at) {
      rest(at, chunk.until(next));
    }
    read(chunk.from(next), chunks.size());
  }

  /// `the Mayor, Councillor Pell` · `Director of Finance (Ms A Pell)` · `City Clerk Okafor` · `Ashcombe Councillor Ada Pell`
  private boolean titleBeforeName(Chunk chunk, int place) {
    List<Draft> bracketed = titled.inBrackets(chunk, member);
    if (!bracketed.isEmpty()) {
      drafts.addBracketed(bracketed);
      chunk.brackets().subList(1, chunk.brackets().size()).forEach(drafts::remark);
      return true;
    }
    Optional<Name> name = titled.find(chunk, drafts.roleFirst());
    if (name.isPresent() && goesWithLast(chunk, name.get())) {
      drafts.title(passage.part(tokens.get(chunk.from()).start(), tokens.get(name.get().from() - 1).end()), chunk.until(name.get().from()));
      read(chunk.from(name.get().from()), place);
    } else if (name.isPresent()) {
      titled(name.get(), chunk);
    }
    return name.isPresent() || titleOfNext(chunk, place);
  }

  private void titled(Name name, Chunk chunk) {
    List<Token> before = tokens.subList(chunk.from(), name.from());
    boolean headed = before.stream().anyMatch(TitledNames::isTitle);
    drafts.placesFirst(!headed && !Chunks.headed(before));
    Optional<Passage> title = headed ? Optional.of(passage.part(before.getFirst().start(), before.getLast().end())) : Optional.empty();
    drafts.await(title);
    title.filter(words -> before.stream().anyMatch(ListWords::isPluralHead)).ifPresent(words -> drafts.shareTitle(ListWords.single(words.folded())));
    person(forms.trimmed(name, chunk, drafts.placesFirst()), chunk);
  }

  /// `Clerk - Ada Pell`; in the plural before a colon for all that follow: `Directors: Ada Pell, Ben Okafor`.
  private boolean titleOfNext(Chunk chunk, int place) {
    List<Token> words = forms.words(chunk);
    boolean first = Chunks.headed(words) && (drafts.isEmpty() || drafts.roleFirst()) && isNamed(place + 1) && !chunks.get(place + 1).sign().equals("and")
        && !TitlesBehind.in(passage);
    boolean forAll = first && chunks.get(place + 1).sign().equals(":") && words.stream().anyMatch(ListWords::isPluralHead);
    if (forAll) {
      drafts.shareTitle(ListWords.single(forms.said(chunk).folded()));
    } else if (first) {
      drafts.await(Optional.of(forms.said(chunk)));
    }
    return first;
  }

  /// `Ada Pell, Clerk, Eastmere Council Mr B Okafor`: what follows a comma belongs to the one before, not to the one after.
  private boolean goesWithLast(Chunk chunk, Name next) {
    boolean behind = chunk.sign().equals(",") && !drafts.isEmpty() && !drafts.roleFirst() && !drafts.placesFirst();
    if (behind && drafts.isPost(passage.part(tokens.get(chunk.from()).start(), tokens.get(next.from() - 1).end()))) {
      return false;
    }
    boolean untitled = behind && !next.honorific() && !next.partial() && drafts.last().remarks().titles().isEmpty();
    return behind && (untitled || (next.honorific() && forms.opensAddress(next.from())));
  }

  private boolean isNamed(int place) {
    return place < chunks.size() && !chunks.get(place).empty() && forms.isName(chunks.get(place), !drafts.isEmpty());
  }

  /// A chunk that is nobody's name: a surname under a shared title, an office, a remark, a torn surname.
  private void beside(Chunk chunk) {
    List<Token> words = forms.words(chunk);
    int end = drafts.isShared() ? NameParts.endAddressed(tokens, chunk.from()) : NameParts.end(tokens, chunk.from());
    boolean ends = end == chunk.to() || end == tokens.size() || !tokens.get(end).capitalised() || WordSets.isPostNominal(tokens.get(end));
    boolean surname = end > chunk.from() && ends
        && tokens.get(end - 1).words().length() > 1 && !ListWords.initials(words);
    if (chunk.sign().equals("gap") && surname && !drafts.isShared() && !chunk.brackets().isEmpty() && !drafts.isEmpty() && !Remarks.isSubstitute(chunk.brackets().getFirst())) {
      completes(drafts.last().name() + " " + forms.said(chunk).folded(), chunk);
    } else if (surname && (drafts.isShared() || surnames) && end - chunk.from() <= 3 && !WordSets.isPostNominal(words.getFirst())) {
      drafts.add(forms.withInitial(forms.single(chunk.from(), end), chunk), drafts.sharedOffices(), chunk.from(), chunk);
    } else if (drafts.isShared() && TurnedNames.is(words)) {
      drafts.add(TurnedNames.of(passage, tokens, chunk), drafts.sharedOffices(), chunk.from(), chunk);
    } else if (!drafts.isEmpty() && TurnedNames.completes(words, drafts.last())) {
      completes(TurnedNames.completed(drafts.last(), forms.said(chunk)), chunk);
    } else if (!drafts.isEmpty() && !(Chunks.headed(words) && (JOINTS.contains(chunk.sign()) || drafts.isPost(forms.said(chunk))))) {
      drafts.title(forms.said(chunk), chunk);
      chunk.brackets().forEach(drafts::qualify);
      drafts.reach(chunk);
    }
  }

  private void completes(String name, Chunk chunk) {
    drafts.last().rename(name);
    drafts.last().cut(chunk.end());
    chunk.brackets().forEach(drafts::remark);
  }
}
