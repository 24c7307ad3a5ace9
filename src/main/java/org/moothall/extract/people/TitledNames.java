package org.moothall.extract.people;

import java.util.List;
import java.util.Optional;
import org.moothall.extract.name.NameGrammar;
import org.moothall.extract.name.NameGrammar.Name;
import org.moothall.extract.name.NameParts;
import org.moothall.extract.name.RoleGrammar;
import org.moothall.extract.name.WordSets;
import org.moothall.extract.people.Chunks.Chunk;
import org.moothall.text.Passage;
import org.moothall.text.Token;
import org.moothall.text.Wording;

/// Finds the name in a chunk of a list that begins with a title.
///
/// `Director of Finance Ada Pell` · `City Clerk Okafor` · `Ashcombe Councillor Ada Pell` · `Director of Public Works Ben Okafor`, in a list
/// whose titles come first · `Senior Engineer (Mr. B. Okafor)` · `Directors (Ms Grey and Mr Lewis)`
final class TitledNames {

  private static final Wording RANK = Wording.of("(?:T/|A/)?(?:DCC|ACC|PCC|DPCC|CC|Supt|Insp|DCI|DI)");

  private final Passage passage;
  private final List<Token> tokens;
  private final ListWords forms;

  TitledNames(Passage passage, List<Token> tokens, ListWords forms) {
    this.passage = passage;
    this.tokens = tokens;
    this.forms = forms;
  }

  /// The name behind a title, or behind a place and a form of address.
  ///
  /// @param titlesFirst whether titles have come first in the list so far
  Optional<Name> find(Chunk chunk, boolean titlesFirst) {
    int at = chunk.from() + 1;
    while (at < chunk.to() && !(isTitle(tokens.get(at - 1)) || forms.isAddress(at))) {
      at++;
    }
    return at < chunk.to() ? behind(at, chunk, titlesFirst) : Optional.empty();
  }

  /// The head of a title, or a rank: `T/DCC Ada Pell`.
  static boolean isTitle(Token token) {
    return WordSets.isRoleHead(token) || RANK.is(token.words());
  }

  private Optional<Name> behind(int from, Chunk chunk, boolean titlesFirst) {
    for (int at = from; at < chunk.to(); at++) {
      Optional<Name> name = NameGrammar.at(passage, tokens, at).filter(found -> found.to() <= chunk.to());
      boolean headed = isTitle(tokens.get(at - 1));
      boolean last = titlesFirst && !NameParts.isPart(tokens.get(at - 1)) && name
          .filter(found -> found.to() == chunk.to() && found.to() - found.from() <= 3).isPresent();
      if (name.isPresent() && (name.get().honorific() || headed || last)) {
        return name;
      }
      if (headed && at + 1 == chunk.to() && chunk.to() - chunk.from() <= 6 && forms.isSurname(at)) {
        return Optional.of(forms.single(at, at + 1));
      }
    }
    return Optional.empty();
  }

  /// `Director of Services, Housing and Parks (Mr B Okafor)`: a title that a comma cuts before the brackets that name its holder, where titles stand
  /// before names be the field any: `Director, Water Supply (Mr B Okafor)`.
  ///
  /// @param first whether all who have been named so far stand in brackets behind their titles
  boolean goesOn(Chunk chunk, Chunk next, boolean first) {
    boolean cut = !chunk.empty() && chunk.brackets().isEmpty() && !next.empty() && !next.brackets().isEmpty()
        && (next.sign().equals(",") || next.sign().equals("and"));
    return cut && Chunks.headed(tokens.subList(chunk.from(), chunk.to())) && (WordSets.isTopic(tokens.get(next.from())) || (first && chunk.to() - chunk.from() == 1 && next.sign().equals(",")))
        && !Chunks.headed(tokens.subList(next.from(), next.to()))
        && NameGrammar.at(next.brackets().getFirst(), Token.of(next.brackets().getFirst()), 0).filter(Name::honorific).isPresent();
  }

  /// Those whom the brackets behind a title name.
  List<Draft> inBrackets(Chunk chunk, boolean member) {
    List<Token> words = tokens.subList(chunk.from(), chunk.to());
    if (chunk.brackets().isEmpty() || !Chunks.headed(words)) {
      return List.of();
    }
    Passage brackets = chunk.brackets().getFirst();
    List<Listed> named = PeopleList.run(brackets);
    boolean certain = !named.isEmpty() && NameGrammar.at(brackets, Token.of(brackets), 0).isPresent();
    String title = RoleGrammar.tidy(passage.part(words.getFirst().start(), words.getLast().end()).folded());
    return certain ? named.stream().map(person -> draft(person, title, chunk, member)).toList() : List.of();
  }

  private static Draft draft(Listed person, String title, Chunk chunk, boolean member) {
    Remarks remarks = new Remarks(person.name(), person.titles().stream().map(Listed.Title::words).toList(), member);
    remarks.office(title);
    return new Draft(person.name(), remarks, Optional.empty(), chunk.from(), chunk.end());
  }
}
