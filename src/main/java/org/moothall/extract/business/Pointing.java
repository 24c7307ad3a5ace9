package org.moothall.extract.business;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.moothall.minutes.Block;
import org.moothall.minutes.Bullet;
import org.moothall.minutes.Paragraph;
import org.moothall.text.Passage;
import org.moothall.text.Sentences;
import org.moothall.text.Wording;

/// Sentences that say of what stands before them that it was settled, and no more.
///
/// `Letter of thanks from the choir.` / `Noted.` · `Councillor Pell asked that a wreath be laid. This was agreed.` What was said of a matter is no matter:
/// `The Clerk told of the flood.` / `Noted.` stays two words, and so does what is said of a motion, whose words are told with it.
final class Pointing {

  private static final Wording POINTS = Wording.of("(?i)\\W*(?:(?:noted|agreed|approved|accepted)|(?:this|that|these|both)(?: (?:request|suggestion|proposal))? (?:was|were) (?:then |duly |unanimously |all ){0,2}(?:noted|agreed|approved|accepted|supported)(?: unanimously| by all)?)\\W*");
  private static final Wording ASKED = Wording.of("\\b(?:asked|requested|suggested|proposed|recommended) that [^;:]{3,300}\\bbe \\p{L}{2,}");
  private static final Wording DOUBTED = Wording.of("\\b(?:[Ii]f|[Ww]hether|[Bb]ut|[Hh]owever|not|n't)\\b");
  private static final int LONGEST = 300;

  private Pointing() {}

  /// The resolutions, with what they point to where that is certain.
  static List<Resolution> told(List<Resolution> resolutions, List<Block> blocks) {
    return resolutions.stream().map(resolution -> points(resolution) ? told(resolution, resolutions, blocks) : resolution).toList();
  }

  private static boolean points(Resolution resolution) {
    return resolution.limbs().size() == 1 && resolution.limbs().getFirst().length() <= LONGEST && POINTS.is(resolution.limbs().getFirst());
  }

  private static Resolution told(Resolution resolution, List<Resolution> resolutions, List<Block> blocks) {
    Passage limb = resolution.limbs().getFirst();
    int at = IntStream.range(0, blocks.size()).filter(i -> blocks.get(i).passage().span().overlaps(limb.span())).findFirst().orElse(0);
    Passage block = blocks.get(at).passage();
    Passage within = block.part(0, Math.max(0, block.offset(limb)));
    boolean alone = within.isBlank() && at > 0 && (blocks.get(at - 1) instanceof Paragraph || blocks.get(at - 1) instanceof Bullet);
    List<Passage> sentences = Sentences.split(alone ? blocks.get(at - 1).passage() : within);
    return Optional.of(sentences).filter(before -> !before.isEmpty()).map(List::getLast)
        .filter(words -> isAsked(words) || (alone && sentences.size() == 1 && isMatter(words)))
        .filter(words -> resolutions.stream().flatMap(other -> other.limbs().stream()).noneMatch(other -> other.span().overlaps(words.span())))
        .map(words -> with(resolution, words.through(limb))).orElse(resolution);
  }

  private static Resolution with(Resolution resolution, Passage whole) {
    return new Resolution(List.of(whole), resolution.opener(), resolution.byChair(), resolution.rule(), resolution.confidence());
  }

  private static boolean isAsked(Passage words) {
    return words.length() <= LONGEST && ASKED.in(words) && !DOUBTED.in(words) && !moves(words) && !words.folded().endsWith("?");
  }

  private static boolean isMatter(Passage words) {
    return words.length() <= LONGEST && Terse.isMatter(words) && !moves(words) && !words.folded().endsWith(":");
  }

  private static boolean moves(Passage words) {
    Movers movers = Movers.of(words);
    return movers.moves() || movers.seconder().isPresent();
  }
}
