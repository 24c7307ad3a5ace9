package org.moothall.fact;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// What a document says of the meeting as a whole. What it does not say is absent.
///
/// @param council the council, by its canonical name where the vocabulary knows it
/// @param body the body that met
/// @param date the day; of weeknotes, the first day of the week
/// @param start when it began
/// @param end when it closed
/// @param venue where
public record Meeting(
    Optional<Stated<String>> council, Optional<Stated<String>> body, Optional<Stated<LocalDate>> date,
    Optional<Stated<LocalTime>> start, Optional<Stated<LocalTime>> end, Optional<Stated<String>> venue) {}
