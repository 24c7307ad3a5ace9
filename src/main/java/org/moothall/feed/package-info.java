/// Feeds for people: what happened in a council, a body, on a theme, or what answers a named query, as Atom and as JSON Feed.
/// In come states of the store; out go the bytes of feeds.
@NullMarked
package org.moothall.feed;

import org.jspecify.annotations.NullMarked;
