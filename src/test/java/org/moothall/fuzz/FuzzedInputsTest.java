package org.moothall.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What fuzzing began with and what it found is borne.
class FuzzedInputsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Target.class)
  void each_input_that_was_found_is_borne(Target target) throws Exception {
    target.seed(folder);
    Consumer<byte[]> takes = target.start();
    try (AutoCloseable _ = takes instanceof AutoCloseable running ? running : () -> { }) {
      List<Path> inputs = Target.files(folder);
      assertThat(inputs).isNotEmpty();
      for (Path input : inputs) {
        byte[] bytes = Files.readAllBytes(input);
        assertThatCode(() -> takes.accept(bytes)).as(input.getFileName().toString()).doesNotThrowAnyException();
      }
    }
  }
}
