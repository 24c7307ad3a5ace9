package org.moothall.extract.people;

import java.util.List;
import org.moothall.extract.name.NameGrammar;
import org.moothall.extract.name.NameGrammar.Name;
import org.moothall.extract.name.RoleGrammar;
import org.moothall.extract.name.RoleGrammar.Role;
import org.moothall.text.Passage;
import org.moothall.text.Token;

/// Tells lists in which titles stand behind the names, though a post without a name may stand before the first.
///
/// `the Head of Legal, Ms A Pell, Parks Manager and Mr B Okafor, Clerk`: the "and" after a title opens the next person.
final class TitlesBehind {

  private TitlesBehind() {}

  static boolean in(Passage words) {
    List<Token> tokens = Token.of(words);
    List<Role> roles = RoleGrammar.find(words);
    return roles.stream().anyMatch(role -> role.to() + 1 < tokens.size() && tokens.get(role.to()).lower().equals("and")
        && NameGrammar.at(words, tokens, role.to() + 1).filter(name -> isTitled(name, tokens, roles)).isPresent());
  }

  private static boolean isTitled(Name name, List<Token> tokens, List<Role> roles) {
    boolean comma = name.honorific() && !name.plural() && name.to() < tokens.size() && tokens.get(name.to()).words().equals(",");
    return comma && roles.stream().anyMatch(role -> role.from() == name.to() + 1);
  }
}
