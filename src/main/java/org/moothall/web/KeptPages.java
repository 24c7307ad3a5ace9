package org.moothall.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Pages that count the whole store: each is kept until the store changes.
final class KeptPages {

  private record Kept(long version, String html) {}

  private final Map<String, Kept> pages = new ConcurrentHashMap<>();

  /// A page of a version of the store, made where it is not there.
  String get(String name, long version, Supplier<String> make) {
    Kept kept = pages.get(name);
    if (kept != null && kept.version() == version) {
      return kept.html();
    }
    String html = make.get();
    pages.put(name, new Kept(version, html));
    return html;
  }
}
