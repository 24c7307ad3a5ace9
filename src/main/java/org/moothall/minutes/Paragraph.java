package org.moothall.minutes;

import java.util.Optional;
import org.moothall.text.Passage;

/// Running text.
///
/// @param label its printed label: "5.1", "(i)"
public record Paragraph(Optional<String> label, Passage passage) implements Block {}
