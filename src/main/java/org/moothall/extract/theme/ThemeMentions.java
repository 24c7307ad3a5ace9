package org.moothall.extract.theme;

import java.util.ArrayList;
import java.util.List;
import org.moothall.text.Passage;

/// Where one item speaks of one theme, and how much that weighs.
///
/// A cue in the title is enough. In the text a cue weighs two, a second and a third one in the same sentence one
/// more each, a sentence with weak cues only one; a heading, or a sentence that names the theme as one, counts twice. What must be reached grows with the length of the item, so that a
/// long discussion does not raise what it names in passing.
final class ThemeMentions {

  /// The weight that raises a theme under a title that tells nothing of it.
  static final int MUCH = 4;

  private static final int TITLE = 10;
  private static final int STRONG = 2;
  private static final int MOST_BY_WEAK_CUES = 2;

  private final List<Mention> mentions = new ArrayList<>();

  /// What kind of words speak of the theme.
  enum Place { TITLE, HEADING, NAMED, TEXT }

  /// A title, heading or sentence with cues of the theme.
  ///
  /// @param strong the number of different cues in it
  /// @param weak the number of different weak cues in it
  record Mention(Passage passage, Place place, int strong, int weak) {

    int weight() {
      return switch (place) {
        case TITLE -> TITLE;
        case HEADING, NAMED -> 2 * textWeight();
        case TEXT -> textWeight();
      };
    }

    private int textWeight() {
      return strong > 0 ? Math.min(STRONG + strong + weak - 1, 2 * STRONG) : 1;
    }
  }

  void add(Mention mention) {
    mentions.add(mention);
  }

  /// The mentions, weightiest first, in the order of the text where they weigh the same.
  List<Mention> weightiest() {
    return mentions.stream().sorted((one, other) -> other.weight() - one.weight()).toList();
  }

  int weight() {
    int byWeak = mentions.stream().filter(mention -> mention.strong() == 0 && mention.place() != Place.TITLE).mapToInt(Mention::weight).sum();
    int others = mentions.stream().filter(mention -> mention.strong() > 0 || mention.place() == Place.TITLE).mapToInt(Mention::weight).sum();
    return others + Math.min(byWeak, MOST_BY_WEAK_CUES);
  }

  /// Whether the title speaks of the theme.
  boolean inTitle() {
    return mentions.stream().anyMatch(mention -> mention.place() == Place.TITLE);
  }

  /// The weight that raises a theme in an item with so many paragraphs. Where the title tells what a short item is about,
  /// one cue in its text is passing talk.
  static int enough(int paragraphs, boolean titled) {
    if (paragraphs <= 4) {
      return titled ? STRONG + 1 : STRONG;
    }
    return paragraphs <= 15 ? STRONG + 1 : MUCH;
  }
}
