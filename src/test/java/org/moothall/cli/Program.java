package org.moothall.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.moothall.Moothall;

/// The program in a process of its own.
///
/// @param told the file that what it prints and tells goes to
public record Program(Process process, Path told) implements AutoCloseable {

  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");

  /// Starts it.
  ///
  /// @param told a file that does not exist yet
  /// @param options of the Java virtual machine
  public static Program start(Path told, List<String> options, Object... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-Xmx512m"));
    command.addAll(options);
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), Moothall.class.getName()));
    Stream.of(arguments).map(String::valueOf).forEach(command::add);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Files.createFile(told).toFile()).start();
    return new Program(process, told);
  }

  /// What it has told so far, whole lines only.
  List<String> lines() throws IOException {
    String text = Files.readString(told);
    return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
  }

  /// Waits until it has told so many lines with the words.
  void await(String words, int times) throws IOException, InterruptedException {
    while (lines().stream().filter(line -> line.contains(words)).count() < times) {
      if (!process.isAlive()) {
        throw new AssertionError("[program] ended with " + process.exitValue() + ":\n" + Files.readString(told));
      }
      Thread.sleep(5);
    }
  }

  /// Waits until it answers.
  ///
  /// @return where
  public URI awaitAddress() throws IOException, InterruptedException {
    await("answers on", 1);
    return ADDRESS.matcher(String.join("\n", lines())).results().map(MatchResult::group).map(URI::create).findFirst().orElseThrow();
  }

  @Override
  public void close() {
    kill();
  }

  /// Ends it as a power cut would.
  void kill() {
    try {
      process.destroyForcibly().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
