package org.moothall.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A call of the command line, and what it printed.
///
/// @param code the exit code
public record Call(int code, String out, String err) {

  /// Runs a command as the program does, in this process.
  public static Call of(Object... arguments) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
      int code = CommandLineTool.run(List.of(arguments).stream().map(String::valueOf).toArray(String[]::new));
      return new Call(code, printed.toString(StandardCharsets.UTF_8), told.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  /// The lines told about a file.
  public List<String> about(Object file) {
    return err.lines().filter(line -> line.startsWith("[" + file + "]")).toList();
  }
}
