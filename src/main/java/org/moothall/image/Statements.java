package org.moothall.image;

/// The statements of the union of all graphs, sorted by subject, property and object, and the graphs of each.
final class Statements {

  private final int[] subjects;
  private final int[] properties;
  private final int[] objects;
  private final int[] ends;
  private final int[] memberships;

  private Statements(Collector collected) {
    this.subjects = collected.subjects.array();
    this.properties = collected.properties.array();
    this.objects = collected.objects.array();
    this.ends = collected.ends.array();
    this.memberships = collected.memberships.array();
  }

  int size() {
    return subjects.length;
  }

  int[] subjects() {
    return subjects;
  }

  int[] properties() {
    return properties;
  }

  int[] objects() {
    return objects;
  }

  /// Where in the memberships those of each statement end.
  int[] ends() {
    return ends;
  }

  /// Graphs, ascending within a statement.
  int[] memberships() {
    return memberships;
  }

  /// Takes sorted statements and leaves out what comes again.
  static final class Collector {

    private final IntList subjects = new IntList();
    private final IntList properties = new IntList();
    private final IntList objects = new IntList();
    private final IntList ends = new IntList();
    private final IntList memberships = new IntList();

    void add(int graph, int subject, int property, int object) {
      int last = subjects.size() - 1;
      if (last < 0 || subjects.at(last) != subject || properties.at(last) != property || objects.at(last) != object) {
        end();
        subjects.add(subject);
        properties.add(property);
        objects.add(object);
      } else if (memberships.at(memberships.size() - 1) == graph) {
        return;
      }
      memberships.add(graph);
    }

    private void end() {
      if (subjects.size() > 0) {
        ends.add(memberships.size());
      }
    }

    Statements statements() {
      end();
      return new Statements(this);
    }
  }
}
