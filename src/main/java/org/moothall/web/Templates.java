package org.moothall.web;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.moothall.publish.Site;

/// The templates of pages. Every value is escaped.
final class Templates {

  private final Once<PebbleEngine> engine = new Once<>(Templates::engine);
  private final Site site;

  /// @param site where the pages stand
  Templates(Site site) {
    this.site = site;
  }

  private static PebbleEngine engine() {
    ClasspathLoader loader = new ClasspathLoader();
    loader.setPrefix("templates");
    loader.setSuffix(".peb");
    return new PebbleEngine.Builder().loader(loader).extension(new Amounts()).autoEscaping(true).defaultLocale(Locale.UK).build();
  }

  /// Fills a template. The `path` of the model, without a leading slash, makes the canonical address of the page.
  String fill(String name, Map<String, Object> model) {
    try {
      StringWriter page = new StringWriter();
      Map<String, Object> values = new HashMap<>(model);
      values.put("root", site.at(""));
      engine.get().getTemplate(name).evaluate(page, values);
      return page.toString();
    } catch (IOException e) {
      throw new UncheckedIOException("[page] " + name, e);
    }
  }
}
