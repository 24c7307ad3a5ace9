package org.moothall.minutes;

import java.util.Optional;
import org.moothall.text.Passage;

/// An entry of a list.
///
/// @param marker its printed marker: "-", "·", "1.", "(a)"
/// @param level its depth, from 0
/// @param leadIn the words that introduce the list: "The Board asked that:"
public record Bullet(String marker, int level, Optional<Passage> leadIn, Passage passage) implements Block {}
