package org.moothall.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.moothall.store.Jena;

/// A file of statements of any bytes is refused as one that cannot be taken, or gives statements that can be written and read again; the first byte
/// tells what it is written in, and the name of every graph but one that is somebody else's is free.
public final class FuzzedStatements implements Consumer<byte[]> {

  private static final String BASE = "http://localhost:7070/id/";
  private static final Map<Character, String> ENDINGS = Map.of('t', "ttl", 'n', "nt", 'q', "nq", 'g', "trig", 'z', "trig.gz");
  private static final List<String> SEEDS = List.of(
      "t@prefix a: <http://a.example/> . @base <http://b.example/> .\na:x a <y>, [ a:p ( 1 2.5 1e3 true \"w\"@cy-GB--ltr \"3\"^^a:d ) ] ; a:q '''long\n''' .",
      "t<s> <p> <<( <s> <p> 1 )>> ~ <r> {| <c> 2 |} .",
      "n<http://a.example/x> <http://a.example/p> \"w\\u00e9\"@en .\n_:b <http://a.example/p> _:c .",
      "q<http://a.example/x> <http://a.example/p> <y:z> <http://a.example/g> .\n",
      "q<http://a.example/x> <http://a.example/p> \"1\" <http://localhost:7070/id/graph/taken> .",
      "gPREFIX a: <http://a.example/>\na:g { a:x a:p a:y } GRAPH _:g { a:x a:p [] } { a:x a:p \"\"\"w\"\"\" }");

  private final Path folder;

  public FuzzedStatements() {
    try {
      Jena.init();
      folder = Files.createTempDirectory("fuzzed");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Writes the inputs that others are made of.
  public static void seed(Path folder) throws IOException {
    for (int number = 0; number < SEEDS.size(); number++) {
      Files.writeString(folder.resolve("statements-" + number), SEEDS.get(number));
    }
  }

  @Override
  public void accept(byte[] bytes) {
    String ending = bytes.length == 0 ? "" : ENDINGS.getOrDefault((char) bytes[0], "");
    if (!ending.isEmpty()) {
      DatasetGraph found = DatasetGraphFactory.create();
      Optional<UnfitException> unfit = read(write(ending, Arrays.copyOfRange(bytes, 1, bytes.length)), found);
      unfit.ifPresentOrElse(e -> assertThat(e.issue().message()).isNotBlank(), () -> assertThat(again(found)).isEqualTo(found.stream().count()));
    }
  }

  private Path write(String ending, byte[] bytes) {
    try {
      return Files.write(folder.resolve("fuzzed." + ending), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<UnfitException> read(Path file, DatasetGraph found) {
    StatementReader reader = StatementReader.of(StatementFile.of(file).orElseThrow(), BASE, BASE + "nameless/", NodeFactory.createURI(BASE + "graph/file"),
        graph -> graph.isURI() && graph.getURI().endsWith("/taken"), name -> name.endsWith("/withheld"));
    try {
      reader.read(found::add, _ -> { });
      return Optional.empty();
    } catch (UnfitException e) {
      return Optional.of(e);
    }
  }

  private static long again(DatasetGraph found) {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    StreamRDF writer = StreamRDFWriter.getWriterStream(written, RDFFormat.NQUADS_UTF8);
    writer.start();
    found.stream().forEach(writer::quad);
    writer.finish();
    return RDFParser.source(new ByteArrayInputStream(written.toByteArray())).lang(Lang.NQUADS).toDatasetGraph().stream().count();
  }
}
