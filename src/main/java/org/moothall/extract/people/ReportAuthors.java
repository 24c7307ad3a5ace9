package org.moothall.extract.people;

import java.util.List;
import java.util.stream.Stream;
import org.moothall.extract.name.NameGrammar;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// Finds who wrote the report on a matter, whom council systems name beside it.
///
/// `Report author: Ada Pell`
final class ReportAuthors {

  private static final Wording AUTHOR = Wording.of("(?im)^(?:report )?author:\\s{0,3}(?<name>\\p{Lu}[^\\n|]{2,80})$");

  private ReportAuthors() {}

  static List<Listed> find(Passage text) {
    return text.matches(AUTHOR).flatMap(match -> named(text.part(match.start("name"), match.end("name")).trimmed())).toList();
  }

  private static Stream<Listed> named(Passage words) {
    return NameGrammar.at(words, words.tokens(), 0).filter(name -> !name.partial())
        .map(name -> Listed.of(name.name(), words.part(words.tokens().get(name.from()).start(), words.tokens().get(name.to() - 1).end()))).stream();
  }
}
