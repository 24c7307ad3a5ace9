package org.moothall.extract;

import java.util.List;
import org.moothall.minutes.Minutes;
import org.moothall.minutes.MinutesParser;
import org.moothall.text.SourceText;

/// Minutes of one item, made of the wording under test.
public final class Worded {

  private Worded() {}

  /// An item whose paragraphs are the given lines.
  public static Minutes item(String title, List<String> paragraphs) {
    return MinutesParser.parse(SourceText.of("Agenda item\n\n" + title + "\n\nMinutes:\n\n" + String.join("\n\n", paragraphs) + "\n"));
  }

  public static Minutes paragraph(String words) {
    return item("Quarterly report", List.of("1.1 " + words));
  }
}
