package org.moothall.minutes;

import org.moothall.text.Passage;

/// A piece of an item, as it stands on the page.
public sealed interface Block permits Paragraph, Bullet, SubHeading, Marker {

  /// The words of the block, without label, marker or blanks around them.
  Passage passage();
}
