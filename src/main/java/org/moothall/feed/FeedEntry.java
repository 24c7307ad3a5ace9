package org.moothall.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// An entry of a feed.
///
/// @param id its name, the same for ever: that of the fact or document
/// @param title one line
/// @param text what it tells
/// @param address its page
/// @param kind the kind of thing, as people call it
/// @param updated when the dataset last changed what it has of it
/// @param date the day that it is of, where that is known
public record FeedEntry(String id, String title, String text, String address, String kind, Instant updated, Optional<LocalDate> date) {}
