package org.moothall.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/// A client of event streams that others wrote (`ldes-client` of the npm registry), put beside the build's own output once.
final class LdesClient {

  private static final String PACKAGE = "ldes-client@0.3.0";
  private static final Path FOLDER = Path.of("target", "ldes-client").toAbsolutePath();
  private static final Path PROGRAM = FOLDER.resolve("node_modules").resolve(".bin").resolve("ldes-client");

  private LdesClient() {}

  /// The program. The test is skipped where the machine has no Node.js, or the registry cannot be reached.
  static Path installed() throws IOException, InterruptedException {
    if (!Files.isExecutable(PROGRAM)) {
      assumeTrue(onPath("npm") && onPath("node"), "no Node.js to run " + PACKAGE);
      Files.createDirectories(FOLDER);
      int code = run(FOLDER.resolve("install.log"), "npm", "install", "--prefix", FOLDER.toString(), "--no-package-lock", "--no-audit", "--no-fund", PACKAGE);
      assumeTrue(code == 0 && Files.isExecutable(PROGRAM), PACKAGE + " cannot be installed, see " + FOLDER.resolve("install.log"));
    }
    return PROGRAM;
  }

  /// Runs a program; what it prints goes to a file, its complaints beside it.
  ///
  /// @return its exit code, or -1 where it took more than two minutes
  static int run(Path printed, String... command) throws IOException, InterruptedException {
    Process run = new ProcessBuilder(command).redirectOutput(printed.toFile()).redirectError(printed.resolveSibling("errors.txt").toFile()).start();
    if (!run.waitFor(120, TimeUnit.SECONDS)) {
      run.destroyForcibly();
      return -1;
    }
    return run.exitValue();
  }

  private static boolean onPath(String program) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
