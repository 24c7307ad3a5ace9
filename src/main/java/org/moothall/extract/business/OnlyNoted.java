package org.moothall.extract.business;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.moothall.fact.Outcome;
import org.moothall.minutes.Block;
import org.moothall.minutes.Item;
import org.moothall.minutes.Paragraph;
import org.moothall.text.Passage;
import org.moothall.text.Sentences;
import org.moothall.text.SourceText;
import org.moothall.text.Token;
import org.moothall.text.Wording;

/// A paragraph that says of what the item is called that it was noted.
///
/// `Closing time for entries` / `The closing time for entries was noted.` Not: `The concerns of residents were noted.`
final class OnlyNoted {

  private static final Wording NOTED = Wording.of("\\W{0,3}The (?<what>[^.;:?,]{5,200}) (?:was|were) (?:duly |formally )?noted\\W{0,3}");
  private static final Set<String> TOLD = Words.settling("subordinate");
  private static final int SHORTEST_WORD = 4;
  private static final int LONGEST = 300;
  private static final int FEWEST = 2;

  private OnlyNoted() {}

  static List<Resolution> of(Item item) {
    List<String> title = item.title().map(OnlyNoted::words).orElse(List.of());
    return item.blocks().stream().filter(Paragraph.class::isInstance).map(Block::passage).filter(words -> words.length() <= LONGEST && isCalled(words, title))
        .map(words -> new Resolution(List.of(words), Outcome.NOTED, false, "decision/prose", 0.8)).toList();
  }

  private static boolean isCalled(Passage words, List<String> title) {
    Matcher noted = words.matcher(NOTED);
    if (!noted.matches() || Sentences.split(words).size() != 1) {
      return false;
    }
    List<String> what = words(words.part(noted.start("what"), noted.end("what")));
    long called = what.stream().filter(title::contains).count();
    return called >= FEWEST && what.size() - called <= 1 && what.stream().noneMatch(TOLD::contains);
  }

  private static List<String> words(Passage words) {
    return Token.of(words).stream().map(Token::words).filter(word -> word.length() >= SHORTEST_WORD).map(SourceText::lower).toList();
  }
}
