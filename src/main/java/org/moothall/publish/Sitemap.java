package org.moothall.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.moothall.query.NamedQueries;
import org.moothall.query.Reading;

/// The addresses of all pages, for search engines (the Sitemap protocol): an index, and parts of 50,000 addresses at most.
public final class Sitemap {

  /// Where its index stands on the site.
  public static final String PATH = "sitemap.xml";

  private static final String NAMESPACE = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";
  private static final String THEMES = "https://w3id.org/moothall/themes#";

  private final Site site;
  private final NamedQueries queries;
  private final int most;

  /// @param most how many addresses a part has at most
  public Sitemap(Site site, int most) {
    this.site = site;
    this.most = most;
    this.queries = NamedQueries.read("pages/sitemap", site.base());
  }

  /// How many parts there are; at least one.
  public long parts(Reading reading) {
    long things = Long.parseLong(reading.rows(queries.get("count"), Map.of()).getFirst().text("things"));
    return Math.max(1, (things + most - 1) / most);
  }

  /// Writes the index.
  public void writeIndex(Reading reading, OutputStream out) {
    String changed = reading.changes().time().map(time -> "<lastmod>" + time + "</lastmod>").orElse("");
    write(out, writer -> {
      writer.write("<sitemapindex " + NAMESPACE + ">\n");
      for (long part = 1; part <= parts(reading); part++) {
        writer.write("<sitemap><loc>" + site.at("sitemap/" + part + ".xml") + "</loc>" + changed + "</sitemap>\n");
      }
      writer.write("</sitemapindex>\n");
    });
  }

  /// Writes a part as its addresses are found.
  ///
  /// @param part its number, from 1
  public void writePart(Reading reading, long part, OutputStream out) {
    write(out, writer -> {
      writer.write("<urlset " + NAMESPACE + ">\n");
      reading.each(queries.get("pages"), (part - 1) * most, most, row -> entry(writer, row.text("thing")));
      writer.write("</urlset>\n");
    });
  }

  private void entry(Writer writer, String iri) {
    String page = iri.startsWith(site.base()) ? iri.substring(site.base().length()) : "theme/" + iri.substring(THEMES.length());
    try {
      writer.write("<url><loc>" + escaped(URI.create(site.at(page)).toASCIIString()) + "</loc></url>\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String escaped(String address) {
    return address.replace("&", "&amp;").replace("'", "&apos;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private interface Part {
    void write(Writer writer) throws IOException;
  }

  private static void write(OutputStream out, Part part) {
    try {
      Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
      part.write(writer);
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("[sitemap]", e);
    }
  }
}
