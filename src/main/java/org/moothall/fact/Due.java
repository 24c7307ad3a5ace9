package org.moothall.fact;

import java.util.Optional;
import org.moothall.text.DateExpression;

/// By when something is to be done.
///
/// @param words the words: "by March 2018", "next meeting"
/// @param date the date they give, where they give one
public record Due(String words, Optional<DateExpression> date) {}
