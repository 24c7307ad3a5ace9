package org.moothall.image;

/// One pattern of a join at its work: its statements, and the registers that they fill.
final class Level {

  private final Pattern pattern;
  private final Scan scan;
  private final boolean[] fills = new boolean[Pattern.SLOTS];

  Level(Image image, Pattern pattern) {
    this.pattern = pattern;
    this.scan = new Scan(image);
  }

  /// Begins with what the registers hold.
  void open(int[] registers) {
    for (int slot = 0; slot < Pattern.SLOTS; slot++) {
      fills[slot] = pattern.isVariable(slot) && registers[pattern.register(slot)] == Scan.OPEN;
    }
    scan.open(pattern.value(Pattern.GRAPH, registers), pattern.value(Pattern.SUBJECT, registers), pattern.value(Pattern.PROPERTY, registers),
        pattern.value(Pattern.OBJECT, registers));
  }

  /// Fills the registers from the next statement that fits; empties them where there is none.
  boolean next(int[] registers) {
    while (scan.next()) {
      if (fill(registers)) {
        return true;
      }
    }
    empty(registers);
    return false;
  }

  /// Passes over the statements that would fill a register as the present one does, where these stand together.
  void pass(int register) {
    if (fills[Pattern.OBJECT] && pattern.register(Pattern.OBJECT) == register) {
      scan.passObject();
    }
  }

  private boolean fill(int[] registers) {
    for (int slot = 0; slot < Pattern.SLOTS; slot++) {
      if (fills[slot]) {
        int found = found(slot);
        if (!pattern.isRepeated(slot)) {
          registers[pattern.register(slot)] = found;
        } else if (registers[pattern.register(slot)] != found) {
          return false;
        }
      }
    }
    return true;
  }

  private int found(int slot) {
    return switch (slot) {
      case Pattern.GRAPH -> scan.graph();
      case Pattern.SUBJECT -> scan.subject();
      case Pattern.PROPERTY -> scan.property();
      default -> scan.object();
    };
  }

  private void empty(int[] registers) {
    for (int slot = 0; slot < Pattern.SLOTS; slot++) {
      if (fills[slot]) {
        registers[pattern.register(slot)] = Scan.OPEN;
      }
    }
  }
}
