package org.moothall.extract.people;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.moothall.extract.name.MayorTitle;
import org.moothall.extract.name.NameGrammar.Name;
import org.moothall.extract.name.NameGrammar;
import org.moothall.extract.name.NameParts;
import org.moothall.extract.name.NameSpelling;
import org.moothall.extract.name.WordSets;
import org.moothall.extract.people.Chunks.Chunk;
import org.moothall.text.Passage;
import org.moothall.text.Token;
import org.moothall.text.Wording;

/// The words of a list of people, and what can be told of them by their forms.
///
/// `Mr AB Grey Ashcombe Chamber of Trade` holds the name `AB Grey`; `Ashcombe:` is a label; `Fire Safety Officer` is no name.
record ListWords(Passage passage, List<Token> tokens) {

  private static final Wording INITIALS = Wording.of("(?:\\p{Lu}\\.?){1,4}");
  private static final Wording INITIAL = Wording.of("(?:\\p{Lu}\\.? ?){1,3}");
  /// Parties, which two letters in brackets tell as well as initials
  private static final Set<String> PARTIES = Set.of("LD", "PC", "SF", "UU", "GP", "RA", "NOC", "SNP", "DUP", "UUP");
  private static final Set<String> GROUPS = Set.of("present", "public", "attendance", "attending", "employees", "members", "officers", "staff");

  /// Words that look like a name and go on to be a title: `Fire Safety Officer`.
  boolean namesOffice(Name name, Chunk chunk, boolean follows) {
    boolean goesOn = name.to() < chunk.to() && WordSets.isRoleHead(tokens.get(name.to())) && !name.honorific();
    boolean onlyTitle = goesOn && name.to() - name.from() <= 2 && chunk.to() - name.to() <= 2 && follows;
    return onlyTitle || (name.offices().equals(List.of("Mayor")) && name.to() < chunk.to() && tokens.get(name.to()).lower().equals("of"));
  }

  /// The words of a chunk without what stands in brackets.
  List<Token> words(Chunk chunk) {
    return tokens.subList(chunk.from(), chunk.to());
  }

  Passage said(Chunk chunk) {
    return passage.part(tokens.get(chunk.from()).start(), tokens.get(chunk.to() - 1).end());
  }

  /// `Ashcombe Hill   Councillor Ada Pell`: the place that a member sits for, in the column before the form of address.
  boolean isPlace(Chunk chunk, Chunk next) {
    List<Token> words = words(chunk);
    boolean column = chunk.brackets().isEmpty() && next.sign().equals("gap") && !next.empty();
    boolean untitled = words.stream().noneMatch(token -> WordSets.HONORIFICS.containsKey(token.lower())) && !Chunks.headed(words);
    return column && untitled && !initials(words.subList(0, 1)) && addressed(next);
  }

  /// Whether a chunk is one name from its first word on, and no title that looks like one.
  boolean isName(Chunk chunk, boolean follows) {
    return NameGrammar.at(passage, tokens, chunk.from()).filter(name -> name.to() <= chunk.to() && !name.plural()
        && !namesOffice(name, chunk, follows)).isPresent();
  }

  /// Whether a chunk begins with a councillor's or a mayor's form of address.
  boolean addressed(Chunk chunk) {
    return NameGrammar.at(passage, tokens, chunk.from()).filter(name -> name.honorific() && !name.offices().isEmpty() && !name.plural()).isPresent();
  }

  /// In a sentence the list ends where the sentence goes on to tell something else.
  boolean tells(Chunk chunk) {
    boolean opens = chunk.from() < chunk.to() && !tokens.get(chunk.from()).capitalised() && !tokens.get(chunk.from()).lower().equals("the");
    return opens && tokens.subList(chunk.from(), chunk.to()).stream().filter(token -> !token.capitalised()).count() >= 4;
  }

  /// `Ashcombe: Ada Pell`: what stands before a colon and is no title is a place or a group.
  boolean isLabel(Chunk chunk) {
    boolean colon = chunk.end() < tokens.size() && tokens.get(chunk.end()).words().equals(":");
    boolean honorific = NameGrammar.at(passage, tokens, chunk.from()).filter(Name::honorific).isPresent();
    boolean group = tokens.subList(chunk.from(), chunk.to()).stream().anyMatch(token -> GROUPS.contains(token.lower()));
    return colon && !honorific && (group || !Chunks.headed(tokens.subList(chunk.from(), chunk.to())))
        && !WordSets.PLURAL_HONORIFICS.contains(tokens.get(chunk.from()).lower());
  }

  /// The office that a label tells for all it stands over, which no form of address does: `Council Members: Ada Pell, Ben Okafor`.
  Optional<String> sharedByLabel(Chunk chunk) {
    List<Token> words = tokens.subList(chunk.from(), chunk.to());
    boolean council = words.size() >= 2 && words.getLast().lower().equals("members") && words.get(words.size() - 2).lower().equals("council");
    return council ? Optional.of("Council Member") : Optional.empty();
  }

  /// Whether a word heads titles in the plural: `Directors`.
  static boolean isPluralHead(Token token) {
    return token.lower().endsWith("s") && WordSets.ROLE_HEADS.contains(token.lower().substring(0, token.lower().length() - 1));
  }

  /// One of what a title names several of: `Directors of Service` gives `Director of Service`.
  static String single(String title) {
    return Arrays.stream(title.split(" ")).map(word -> isPluralHead(new Token(word, 0, word.length())) ? word.substring(0, word.length() - 1)
        : word).collect(Collectors.joining(" "));
  }

  /// A name that runs into the next entry or into an organisation without a sign between keeps one surname:
  /// `Councillor Ada Pell Ashcombe Councillor Ben Okafor` · `Mr AB Grey Ashcombe Chamber of Trade`.
  Name trimmed(Name name, Chunk chunk, boolean placesFirst) {
    int parts = name.to() - start(name);
    boolean runsOn = name.to() < chunk.to() && tokens.get(name.to()).capitalised() && !WordSets.isPostNominal(tokens.get(name.to()))
        && (isAddress(name.to()) || !Chunks.headed(tokens.subList(name.to(), name.to() + 1)));
    boolean whole = tokens.subList(start(name), name.to()).stream().allMatch(Token::capitalised);
    if (!runsOn || parts < 3 || !whole || !(placesFirst || WordSets.isInstitution(tokens.get(name.to())))) {
      return name;
    }
    int end = start(name) + 1;
    while (end < name.to() - 1 && NameParts.isInitials(tokens.get(end - 1)) && NameParts.isInitials(tokens.get(end))) {
      end++;
    }
    String words = NameSpelling.of(passage.part(tokens.get(start(name)).start(), tokens.get(end).end()).text());
    return new Name(words, name.offices(), name.from(), end + 1, name.honorific(), name.plural());
  }

  private int start(Name name) {
    int start = MayorTitle.at(tokens, name.from());
    while (start < name.to() - 1 && (WordSets.HONORIFICS.containsKey(tokens.get(start).lower()) || tokens.get(start).words().equals(".")
        || WordSets.isTierOfCouncillor(tokens, start))) {
      start++;
    }
    return start;
  }

  /// Where the next person begins that has a form of address, though no sign stands before it.
  int nextAddressed(int from, int to) {
    for (int at = from; at < to; at++) {
      if (opensAddress(at) && NameGrammar.at(passage, tokens, at).filter(name -> name.honorific() && name.to() <= to).isPresent()) {
        return at;
      }
    }
    return to;
  }

  boolean isAddress(int at) {
    return WordSets.HONORIFICS.containsKey(tokens.get(at).lower()) && tokens.get(at).capitalised() && !tokens.get(at).lower().equals("the");
  }

  /// Whether a form of address begins here, be it of several words: `County Cllr`, `Deputy Mayor`.
  boolean opensAddress(int at) {
    return isAddress(at) || WordSets.isTierOfCouncillor(tokens, at) || (tokens.get(at).capitalised() && MayorTitle.at(tokens, at) > at);
  }

  boolean isSurname(int at) {
    return NameParts.end(tokens, at) == at + 1 && tokens.get(at).words().length() > 2 && !tokens.get(at).inCapitals();
  }

  static boolean initials(List<Token> words) {
    return words.stream().allMatch(token -> INITIALS.is(token.words()));
  }

  /// `Okafor (J), Okafor (M)`: the initial that tells two surnames apart; of `Pell (L), Reid (C)` the letters may tell parties.
  Name withInitial(Name name, Chunk chunk) {
    long alike = IntStream.range(1, tokens.size()).filter(at -> tokens.get(at).words().equals("(") && tokens.get(at - 1).words().equals(tokens.get(name.to() - 1).words())).count();
    Optional<String> initial = alike < 2 || !name.partial() ? Optional.empty() : chunk.brackets().stream().map(Passage::folded).filter(letters -> INITIAL.is(letters) && !PARTIES.contains(letters)).findFirst();
    return initial.map(letters -> new Name(letters + " " + name.name(), name.offices(), name.from(), name.to(), name.honorific(), name.plural())).orElse(name);
  }

  Name single(int from, int to) {
    return new Name(NameSpelling.of(passage.part(tokens.get(from).start(), tokens.get(to - 1).end()).text()), List.of(), from, to, false, false);
  }
}
