package org.moothall.extract.organisation;

import java.util.List;
import java.util.Optional;
import org.moothall.minutes.Item;
import org.moothall.minutes.Layout;
import org.moothall.minutes.Minutes;
import org.moothall.minutes.Paragraph;
import org.moothall.minutes.Roll;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;

/// Small minutes for tests.
final class Pages {

  private Pages() {}

  /// Minutes of one item.
  static Minutes item(String words) {
    return page(Layout.named("agenda-item"), words);
  }

  static Minutes weeknotes(String words) {
    return page(Layout.named("weeknotes"), words);
  }

  private static Minutes page(Layout layout, String words) {
    SourceText text = SourceText.of(words);
    return new Minutes(text, layout, List.of(), List.of(), List.of(item(1, text.all())), List.of());
  }

  /// Minutes with a line of heading, a roll of one entry and one item, each a line.
  static Minutes headed(String heading, String entry, String item) {
    SourceText text = SourceText.of(heading + "\n" + entry + "\n" + item);
    List<Passage> lines = text.all().lines();
    Roll roll = new Roll(Roll.Kind.MEMBERS, lines.get(1).part(0, 0), List.of(lines.get(1)));
    return new Minutes(text, Layout.named("complete-minutes"), List.of(lines.get(0)), List.of(roll), List.of(item(1, lines.get(2))), List.of());
  }

  private static Item item(int order, Passage passage) {
    return new Item(order, Optional.empty(), Optional.empty(), List.of(new Paragraph(Optional.empty(), passage)), passage);
  }
}
