package org.moothall.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.moothall.graph.RecordGraph;
import org.moothall.graph.SortedWriter;
import org.moothall.issue.Issue;
import org.moothall.issue.IssueCode;
import org.moothall.record.DocumentRecord;

/// A document of any bytes goes the whole way to JSON and Turtle: without a fault and in time, what it quotes stands where it says,
/// and what is written can be read again.
public final class FuzzedDocument implements Consumer<byte[]> {

  private static final String BASE = "http://localhost:7070/id/";

  private final Path file;

  public FuzzedDocument() {
    try {
      file = Files.createTempFile("fuzzed", ".txt");
      file.toFile().deleteOnExit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void accept(byte[] bytes) {
    DocumentRecord record = read(bytes);
    int[] text = record.text().value().codePoints().toArray();
    assertThat(record.issues()).extracting(Issue::code).doesNotContain(IssueCode.PROGRAM_FAULT, IssueCode.TIME_SPENT);
    assertThat(record.issues().stream().flatMap(issue -> issue.span().stream())).allMatch(span -> span.end() <= text.length);
    assertThat(Quotation.of(record)).allMatch(quotation -> quotation.standIn(text));
    Graph graph = RecordGraph.of(record, BASE);
    assertThat(again(graph).isIsomorphicWith(graph)).isTrue();
  }

  private DocumentRecord read(byte[] bytes) {
    try {
      return Cases.DOCUMENTS.read(Files.write(file, bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Graph again(Graph graph) {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    SortedWriter.turtle(graph, written);
    return RDFParser.source(new ByteArrayInputStream(written.toByteArray())).lang(Lang.TURTLE).toGraph();
  }
}
