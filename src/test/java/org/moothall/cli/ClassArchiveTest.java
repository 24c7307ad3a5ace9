package org.moothall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {

  @TempDir
  private Path folder;

  @Test
  void an_archive_that_is_older_than_the_program_is_stale() throws IOException {
    Path old = made("old", 1_000);
    Path program = made("program", 2_000);
    Path young = made("young", 3_000);
    assertThat(ClassArchive.isStale(old, program)).isTrue();
    assertThat(ClassArchive.isStale(young, program)).isFalse();
  }

  private Path made(String name, long millis) throws IOException {
    return Files.setLastModifiedTime(Files.createFile(folder.resolve(name)), FileTime.fromMillis(millis));
  }
}
