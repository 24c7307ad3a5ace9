package org.moothall.read.print;

/// A word on a line.
record PrintedWord(String text, double left, double right) {

  PrintedWord joined(PrintedWord next) {
    return new PrintedWord(text + next.text, left, Math.max(right, next.right));
  }
}
