package org.moothall.minutes;

import org.moothall.text.Passage;

/// A heading inside an item: "Trust and Confidence".
public record SubHeading(Passage passage) implements Block {}
