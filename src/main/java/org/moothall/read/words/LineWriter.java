package org.moothall.read.words;

/// Writes lines of words: no blanks at either end of a line, no blank twice, no two empty lines in a row.
public final class LineWriter {

  private final StringBuilder text = new StringBuilder();
  private String indent = "";

  /// Writes words as they are, each run of blanks as one.
  public void words(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c != ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
        put(c);
      } else if (!atBlank()) {
        text.append(' ');
      }
    }
  }

  private void put(char c) {
    if (atLineStart()) {
      text.append(indent);
      indent = "";
    }
    text.append(c);
  }

  /// Begins another cell of a row.
  public void tab() {
    trim();
    text.append('\t');
  }

  /// Parts what follows from the words before it in the same cell: with a semicolon, unless a sign stands there.
  public void part() {
    int last = text.length() - 2;
    if (last >= 0 && endsWith(" ") && (Character.isLetterOrDigit(text.charAt(last)) || text.charAt(last) == ')')) {
      text.insert(last + 1, ';');
    }
  }

  /// Ends the line, if it holds anything.
  public void newLine() {
    trim();
    if (!atLineStart()) {
      text.append('\n');
    }
    indent = "";
  }

  /// Ends the line and leaves an empty one.
  public void emptyLine() {
    newLine();
    if (!text.isEmpty() && !endsWith("\n\n")) {
      text.append('\n');
    }
  }

  /// Sets in the line that begins here.
  public void indent(int blanks) {
    if (atLineStart()) {
      indent = " ".repeat(Math.clamp(blanks, 0, 40));
    }
  }

  /// Whether nothing stands on the line yet.
  public boolean atLineStart() {
    return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
  }

  /// Takes back a blank after a number: what follows belongs to it.
  public void closeUp() {
    int length = text.length();
    if (length > 1 && text.charAt(length - 1) == ' ' && Character.isDigit(text.charAt(length - 2))) {
      text.setLength(length - 1);
    }
  }

  private boolean atBlank() {
    return text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
  }

  /// Whether the last that was written is this.
  public boolean endsWith(String ending) {
    return text.length() >= ending.length() && text.substring(text.length() - ending.length()).equals(ending);
  }

  private void trim() {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t')) {
      end--;
    }
    text.setLength(end);
  }

  /// All that was written, the last line ended.
  public String text() {
    String all = text.toString().strip();
    return all.isEmpty() ? "" : all + "\n";
  }
}
