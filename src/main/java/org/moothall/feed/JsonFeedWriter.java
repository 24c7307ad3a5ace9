package org.moothall.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moothall.publish.Site;
import tools.jackson.databind.json.JsonMapper;

/// Writes feeds as JSON Feed 1.1.
final class JsonFeedWriter {

  private final Site site;

  JsonFeedWriter(Site site) {
    this.site = site;
  }

  byte[] write(Feed feed) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("version", "https://jsonfeed.org/version/1.1");
    json.put("title", feed.title());
    json.put("home_page_url", site.at(feed.page()));
    json.put("feed_url", FeedFormat.JSON.address(feed, site));
    json.put("language", "en-GB");
    json.put("authors", List.of(Map.of("name", site.imprint().publisher())));
    json.put("items", feed.entries().stream().map(JsonFeedWriter::item).toList());
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
  }

  private static Map<String, Object> item(FeedEntry entry) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", entry.id());
    item.put("url", entry.address());
    item.put("title", entry.title());
    item.put("content_text", entry.text());
    entry.date().ifPresent(day -> item.put("date_published", day + "T00:00:00Z"));
    item.put("date_modified", entry.updated().toString());
    item.put("tags", List.of(entry.kind()));
    return item;
  }
}
