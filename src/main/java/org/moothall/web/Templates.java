package org.moothall.web;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/// The templates of pages. Every value is escaped.
final class Templates {

  private final PebbleEngine engine;

  Templates() {
    ClasspathLoader loader = new ClasspathLoader();
    loader.setPrefix("templates");
    loader.setSuffix(".peb");
    engine = new PebbleEngine.Builder().loader(loader).autoEscaping(true).defaultLocale(Locale.UK).build();
  }

  /// Fills a template.
  String fill(String name, Map<String, Object> model) {
    try {
      StringWriter page = new StringWriter();
      engine.getTemplate(name).evaluate(page, model);
      return page.toString();
    } catch (IOException e) {
      throw new UncheckedIOException("[page] " + name, e);
    }
  }
}
