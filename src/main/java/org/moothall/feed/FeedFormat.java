package org.moothall.feed;

import org.moothall.publish.Site;
import org.moothall.query.Format;

/// The formats of feeds, the preferred one first.
public enum FeedFormat implements Format {
  /// RFC 4287.
  ATOM("application/atom+xml", ".atom"),
  /// JSON Feed 1.1.
  JSON("application/feed+json", ".json");

  private final String mediaType;
  private final String suffix;

  FeedFormat(String mediaType, String suffix) {
    this.mediaType = mediaType;
    this.suffix = suffix;
  }

  @Override
  public String mediaType() {
    return mediaType;
  }

  @Override
  public String suffix() {
    return suffix;
  }

  /// A feed in the format.
  public byte[] write(Feed feed, Site site) {
    return switch (this) {
      case ATOM -> new AtomWriter(site).write(feed);
      case JSON -> new JsonFeedWriter(site).write(feed);
    };
  }

  /// Where a feed stands in the format.
  String address(Feed feed, Site site) {
    return site.at(feed.path()) + suffix() + feed.query();
  }
}
