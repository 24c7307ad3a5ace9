package org.moothall.extract.people;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.moothall.extract.name.NameGrammar;
import org.moothall.extract.name.NameGrammar.Name;
import org.moothall.extract.people.Chunks.Chunk;
import org.moothall.text.Passage;
import org.moothall.text.Token;

/// A row of two columns: a name, and a title in which nobody else is named.
///
/// `Ada Pell   Group Manager Sports & Leisure` · `Ben Holt-   Head of Care`, where the rest of the name, `Fane`, stands in the line below.
record NameAndTitle(Passage passage, List<Token> tokens, List<Chunk> chunks) {

  private static final int WIDE = 3;

  /// Adds who stands in the row to those who are known; whether it is such a row.
  boolean read(Drafts drafts) {
    int title = IntStream.range(1, chunks.size()).filter(at -> opensCell(chunks.get(at))).findFirst().orElse(0);
    if (title == 0 || title > 2 || chunks.stream().skip(title + 1L).anyMatch(this::opensCell)) {
      return false;
    }
    int from = chunks.get(title).from();
    int first = chunks.getFirst().from();
    boolean torn = tokens.get(from - 1).words().equals("-");
    Optional<Name> name = NameGrammar.at(passage, tokens.subList(0, from), first).filter(who -> who.to() == (torn ? from - 1 : from) && !who.partial() && !who.plural());
    if (name.isEmpty() || NameGrammar.at(passage, tokens, from).isPresent() || !Chunks.headed(tokens.subList(from, tokens.size()))) {
      return false;
    }
    drafts.add(name.get(), name.get().offices(), first, chunks.getFirst().until(name.get().to()));
    int last = tokens.size() - 1;
    boolean goesOn = torn && before(last).indexOf('\n') >= 0;
    if (goesOn) {
      drafts.last().rename(name.get().name() + "-" + tokens.get(last).words());
    }
    title(from, goesOn ? last : last + 1, drafts);
    return true;
  }

  private boolean opensCell(Chunk chunk) {
    if (chunk.empty() || chunk.from() == 0) {
      return false;
    }
    String before = before(chunk.from());
    boolean dash = tokens.get(chunk.from() - 1).words().equals("-") && before.indexOf('\n') < 0 && (before.length() >= WIDE || before.indexOf('\t') >= 0);
    return chunk.sign().equals("gap") || dash;
  }

  private String before(int at) {
    return passage.text().substring(tokens.get(at - 1).end(), tokens.get(at).start());
  }

  /// The title, as far as the first bracket, which is a remark.
  private void title(int from, int end, Drafts drafts) {
    int to = from;
    while (to < end && !tokens.get(to).words().equals("(")) {
      to++;
    }
    drafts.title(passage.part(tokens.get(from).start(), tokens.get(to - 1).end()), new Chunk("gap", from, to, List.of(), end));
    chunks.getFirst().brackets().forEach(drafts::remark);
    chunks.stream().skip(1).flatMap(chunk -> chunk.brackets().stream()).forEach(drafts::qualify);
  }
}
