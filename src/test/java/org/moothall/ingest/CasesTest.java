package org.moothall.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.record.RecordJson;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A case is a folder: a source, what people read in it (`facts.md`), the record expected of the pipeline
/// (`expected.json`), the words that it must not find (`never.txt`) and those that it finds though it should not (`open.txt`).
///
/// `-Dcases.write=true` writes the expected records anew; they are to be read against `facts.md` before they are kept.
class CasesTest {

  private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  static List<Path> folders() throws IOException {
    return Cases.folders();
  }

  @ParameterizedTest
  @MethodSource("folders")
  void a_case_gives_the_record_that_is_expected(Path folder) throws IOException {
    Path expected = folder.resolve("expected.json");
    String record = lasting(record(folder));
    if (Boolean.getBoolean("cases.write")) {
      Files.writeString(expected, record);
    }
    assertThat(expected).as("[%s] no expected.json: run with -Dcases.write=true, and read what it writes against facts.md", folder).exists();
    assertThat(record).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @MethodSource("folders")
  void a_case_gives_nothing_that_it_must_not(Path folder) throws IOException {
    Path never = folder.resolve("never.txt");
    if (Files.exists(never)) {
      Said said = Said.of(record(folder));
      assertThat(Never.read(never).stream().flatMap(words -> words.found(said).stream())).isEmpty();
    }
  }

  /// `open.txt` holds the faults that are known, in the form of `never.txt`: whoever mends one moves its line there.
  @ParameterizedTest
  @MethodSource("folders")
  void a_known_fault_is_still_there(Path folder) throws IOException {
    Path open = folder.resolve("open.txt");
    if (Files.exists(open)) {
      Said said = Said.of(record(folder));
      assertThat(Never.read(open)).isNotEmpty().allSatisfy(words -> assertThat(words.found(said)).isNotEmpty());
    }
  }

  private static ObjectNode record(Path folder) throws IOException {
    return (ObjectNode) JSON.readTree(RecordJson.write(Cases.DOCUMENTS.read(Cases.source(folder))));
  }

  /// A record without what changes though no fact does.
  private static String lasting(ObjectNode record) {
    record.remove("coverage");
    record.withObject("source").remove("sha256");
    return JSON.writeValueAsString(record).replace("\r\n", "\n") + "\n";
  }
}
