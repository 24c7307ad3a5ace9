package org.moothall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.ingest.Cases;

@Timeout(180)
class SameBytesTest {

  private static final List<String> ELSEWHERE = List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Apia", "-Dline.separator=\r\n");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"json", "turtle"})
  void the_same_bytes_give_the_same_bytes_again_and_in_another_country(String format) throws Exception {
    Map<String, String> first = extracted("first", format);
    assertThat(first).hasSameSizeAs(Cases.all());
    assertThat(extracted("second", format)).isEqualTo(first);
    try (Program program = Program.start(folder.resolve("told"), ELSEWHERE, arguments("elsewhere", format))) {
      assertThat(program.process().waitFor()).isZero();
    }
    assertThat(written("elsewhere")).isEqualTo(first);
  }

  private Map<String, String> extracted(String name, String format) throws IOException {
    assertThat(Call.of(arguments(name, format)).code()).isZero();
    return written(name);
  }

  private Object[] arguments(String name, String format) throws IOException {
    List<Object> arguments = new ArrayList<>(List.of("extract", "--format", format, "--output", folder.resolve(name)));
    arguments.addAll(Cases.all());
    return arguments.toArray();
  }

  private Map<String, String> written(String name) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      for (Path file : files.toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return texts;
  }
}
