package org.moothall.extract.people;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.moothall.extract.name.Casing;
import org.moothall.extract.name.NameGrammar;
import org.moothall.extract.name.NameGrammar.Name;
import org.moothall.text.Passage;
import org.moothall.text.Token;
import org.moothall.text.Wording;

/// Finds the officer whom the head of minutes names for those who want to know more or who take the minutes.
///
/// `Contact: Ada Pell, Committee Manager  Email: …` · `Those who wish to come should contact Ada Pell, Committee Manager` ·
/// `Contact: Ada Pell  01632 960117` · `Clerk: Ben Okafor`
final class Contacts {

  private static final Wording CONTACT = Wording.of("(?i)^\\W{0,3}(?:(?:contact|enquiries)(?: officer| name| for this meeting)?(?: to)?|for (?:further|more) information,? (?:please )?contact):\\s{0,4}");
  private static final Wording TO_CONTACT = Wording.of("(?i)\\b(?:should|please|to) (?:contact|e-?mail|telephone|phone|ring)\\s{1,4}");
  private static final Wording OFFICE = Wording.of(
      "(?i)^\\W{0,3}(?<title>(?:(?:parish|town|deputy|committee) )?clerk(?: to the council)?|(?:senior )?(?:committee|democratic services|governance) (?:officer|manager|lead)):\\s{0,4}");
  private static final Wording ADDRESS = Wording.of("(?i)\\s*(?:[,(|-]|\\b(?:e-?mail|tel(?:ephone)?|phone|direct (?:line|dial)|on|at)\\b|\\d|$).*");
  private static final Wording TITLE = Wording.of(
      "(?i)^\\s{0,4}[,-]?\\s{0,4}(?<title>\\p{Lu}[\\p{L} &'-]{3,60}?(?: \\([\\p{L} &]{3,40}\\))?)\\s{0,4}(?:$|[,|]|(?<=\\s)-|\\b(?:e-?mail|tel(?:ephone)?|phone|direct (?:line|dial))\\b|\\d)");

  private Contacts() {}

  static List<Listed> find(Passage line) {
    return after(CONTACT, line).or(() -> after(OFFICE, line)).or(() -> after(TO_CONTACT, line)).stream().toList();
  }

  private static Optional<Listed> after(Wording opening, Passage line) {
    Matcher opens = line.matcher(opening);
    return opens.find() ? named(line.from(opens.end())).map(contact -> opening == OFFICE ? contact.orTitled(Casing.title(opens.group("title"))) : contact) : Optional.empty();
  }

  private static Optional<Listed> named(Passage words) {
    List<Token> tokens = words.tokens();
    return NameGrammar.at(words, tokens, 0).filter(name -> !name.partial()).flatMap(name -> listed(words, tokens, name));
  }

  private static Optional<Listed> listed(Passage words, List<Token> tokens, Name name) {
    Passage rest = words.from(tokens.get(name.to() - 1).end());
    Passage person = words.part(tokens.get(name.from()).start(), tokens.get(name.to() - 1).end());
    Matcher title = rest.matcher(TITLE);
    if (title.find() && Chunks.headed(rest.part(title.start("title"), title.end("title")).tokens())) {
      Passage whole = words.part(tokens.get(name.from()).start(), tokens.get(name.to() - 1).end() + title.end("title"));
      return Optional.of(Listed.of(name.name(), whole).orTitled(title.group("title")));
    }
    return ADDRESS.is(rest) ? Optional.of(Listed.of(name.name(), person)) : Optional.empty();
  }
}
