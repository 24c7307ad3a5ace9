package org.moothall;

/// The command line.
public final class Moothall {

  private Moothall() {}

  /// Runs a command.
  public static void main(String[] args) {
    System.out.println("moothall");
  }
}
