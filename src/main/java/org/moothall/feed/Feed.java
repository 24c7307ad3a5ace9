package org.moothall.feed;

import java.time.Instant;
import java.util.List;

/// What is new about something, the newest first.
///
/// @param title its title
/// @param path its path on the site, without a suffix and a leading slash: `feeds/council/northmoor`
/// @param query what follows its path, with the question mark, or nothing
/// @param page the path of the page that it is about, without a leading slash
/// @param updated when it last changed
/// @param entries its entries
public record Feed(String title, String path, String query, String page, Instant updated, List<FeedEntry> entries) {

  public Feed {
    entries = List.copyOf(entries);
  }
}
