package org.moothall.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.moothall.query.NamedQuery;
import org.moothall.query.Prefixes;
import org.moothall.query.Reading;
import org.moothall.query.TableFormat;
import tools.jackson.databind.json.JsonMapper;

/// Writes one state of the store into the files of a release. The statements pass through; none is kept.
final class ReleaseWriter {

  /// The file that says what the release is; it is no file of the release.
  static final String RELEASE = "release.json";

  private final Site site;
  private final JsonContext context;
  private final Tables tables;

  ReleaseWriter(Site site) {
    this.site = site;
    this.context = JsonContext.read();
    this.tables = new Tables(site);
  }

  /// Writes a release into an empty folder.
  ///
  /// @param version the version that the reading sees
  Release write(Reading reading, long version, Path folder) throws IOException {
    List<DumpFile> files = new ArrayList<>(quads(reading, folder));
    DumpWriter turtle = DumpWriter.of(folder.resolve("moothall.ttl.gz"), "All statements, as Turtle", "text/turtle");
    Statistics statistics = triples(reading, turtle);
    files.add(turtle.file());
    for (NamedQuery table : tables.list()) {
      files.add(table(reading, table, folder));
    }
    files.add(metadata(folder));
    Release release = new Release(version, reading.changes().time().orElse(Instant.EPOCH), statistics, files);
    Files.write(folder.resolve(RELEASE), JsonMapper.shared().writeValueAsBytes(release));
    return release;
  }

  private List<DumpFile> quads(Reading reading, Path folder) throws IOException {
    DumpWriter quads = DumpWriter.of(folder.resolve("moothall.nq.gz"), "All statements with their graphs, as N-Quads", "application/n-quads");
    DumpWriter lines = DumpWriter.of(folder.resolve("moothall.jsonl.gz"), "All statements with their graphs, as lines of JSON-LD", "application/x-ndjson");
    try (quads; lines; JsonLines json = new JsonLines(lines, context, site.at(Site.CONTEXT))) {
      StreamRDF writer = StreamRDFWriter.getWriterStream(quads, RDFFormat.NQUADS_UTF8);
      writer.start();
      for (Iterator<Quad> all = reading.quads(); all.hasNext(); ) {
        Quad quad = all.next();
        writer.quad(quad);
        json.add(quad);
      }
      writer.finish();
    }
    return List.of(quads.file(), lines.file());
  }

  private Statistics triples(Reading reading, DumpWriter turtle) throws IOException {
    Count count = new Count(site.base());
    try (turtle) {
      StreamRDF writer = new InPieces(StreamRDFWriter.getWriterStream(turtle, RDFFormat.TURTLE_BLOCKS));
      writer.start();
      Prefixes.usual().forEach(writer::prefix);
      for (Iterator<Triple> all = reading.triples(); all.hasNext(); ) {
        Triple triple = all.next();
        writer.triple(triple);
        count.add(triple);
      }
      writer.finish();
    }
    return count.end();
  }

  private static DumpFile table(Reading reading, NamedQuery table, Path folder) throws IOException {
    DumpWriter csv = DumpWriter.of(folder.resolve(Tables.file(table)), table.title(), TableFormat.CSV.mediaType());
    try (csv) {
      reading.write(table.bind(Map.of()), TableFormat.CSV, csv);
    }
    return csv.file();
  }

  private DumpFile metadata(Path folder) throws IOException {
    DumpWriter json = DumpWriter.of(folder.resolve(Tables.METADATA), "What the tables hold, after CSV on the Web", "application/csvm+json");
    try (json) {
      json.write(tables.metadata());
    }
    return json.file();
  }
}
