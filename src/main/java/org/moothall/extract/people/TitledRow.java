package org.moothall.extract.people;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.moothall.extract.name.NameGrammar;
import org.moothall.extract.name.WordSets;
import org.moothall.extract.people.Listed.Presence;
import org.moothall.extract.people.Listed.Title;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Wording;

/// Reads a row of an attendance list that has a column of names and one of titles, and no heading.
///
/// `Bruce Patten<TAB>Asst. Procurement Manager, Northmoor Contract Services` · `Ada Pell<TAB>Head of Legal (Chair)`
final class TitledRow {

  private static final Wording ROW = Wording.of("^(?<name>[^\\t]{3,60}?)(?:\\t| {3,})\\s*(?<title>[^\\t(]{3,120}?)\\s*(?<chair>\\((?:Chair|Convener|Convenor)(?:man|person|woman)?\\))?\\s*$");

  private TitledRow() {}

  /// The person of a row; of a row whose second column is no title, just the name.
  static Optional<Listed> read(Passage entry) {
    Matcher row = ROW.matcher(entry.text());
    if (!row.find()) {
      return Optional.empty();
    }
    Passage name = entry.part(row.start("name"), row.end("name")).trimmed();
    Presence presence = row.group("chair") == null ? Presence.UNTOLD : Presence.UNTOLD.presiding();
    Passage title = entry.part(row.start("title"), row.end("title")).trimmed();
    List<Title> titles = title.tokens().stream().anyMatch(WordSets::isRoleHead) ? List.of(Title.of(SourceText.single(title.text()))) : List.of();
    return NameGrammar.at(name, name.tokens(), 0).filter(found -> found.to() == name.tokens().size())
        .map(found -> new Listed(found.name(), titles, Optional.empty(), presence, entry));
  }
}
