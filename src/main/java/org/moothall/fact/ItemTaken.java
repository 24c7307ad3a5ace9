package org.moothall.fact;

import java.util.Optional;

/// An item of business.
///
/// @param order its place in the document, from 1
/// @param number its printed number
/// @param title its title, where it has one
/// @param planned its place on the agenda, from 1; absent where the document gives no agenda order
/// @param actual the place in which it was taken, from 1; absent where the document gives no order
public record ItemTaken(int order, Optional<String> number, Optional<Evidence> title, Optional<Integer> planned, Optional<Integer> actual) {}
