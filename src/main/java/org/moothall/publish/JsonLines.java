package org.moothall.publish;

import java.io.OutputStream;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes quads as lines of JSON-LD: each line is a document by itself, what one graph says of one thing.
final class JsonLines implements AutoCloseable {

  private final String address;
  private final JsonGenerator out;
  private final JsonThings things;
  private final Blocks blocks = new Blocks(this::line);

  /// @param address where the context is published
  JsonLines(OutputStream out, JsonContext context, String address) {
    this.address = address;
    this.out = JsonMapper.shared().writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET).withRootValueSeparator("\n").createGenerator(out);
    this.things = new JsonThings(this.out, context);
  }

  void add(Quad quad) {
    blocks.add(quad);
  }

  private void line(Node graph, List<Triple> statements) {
    out.writeStartObject();
    out.writeStringProperty("@context", address);
    out.writeStringProperty("id", graph.getURI());
    out.writeName("graph");
    things.write(statements.getFirst().getSubject(), statements);
    out.writeEndObject();
  }

  @Override
  public void close() {
    blocks.end();
    out.writeRaw('\n');
    out.close();
  }
}
