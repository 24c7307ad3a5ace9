package org.moothall;

import org.moothall.cli.CommandLineTool;

/// Council minutes in, a knowledge graph and its answers out: the program's main class.
public final class Moothall {

  private Moothall() {}

  /// Runs a command and ends with its exit code: 0 for done, 1 for done with failures, 2 for a wrong call.
  public static void main(String[] args) {
    int code = CommandLineTool.run(args);
    if (code != 0) {
      System.exit(code);
    }
  }
}
