package org.moothall.image;

/// Statements in their graphs as numbers of terms, in any order, some perhaps twice.
final class Quadruples {

  private final IntList graphs = new IntList();
  private final IntList subjects = new IntList();
  private final IntList properties = new IntList();
  private final IntList objects = new IntList();

  void add(int graph, int subject, int property, int object) {
    graphs.add(graph);
    subjects.add(subject);
    properties.add(property);
    objects.add(object);
  }

  /// Each statement once, sorted by subject, property, object and graph.
  ///
  /// @param bound no number of a term reaches it
  Statements sorted(int bound) {
    int[] order = Sorting.places(graphs.size());
    for (IntList column : new IntList[] {graphs, objects, properties, subjects}) {
      order = Sorting.by(column.array(), order, bound);
    }
    Statements.Collector collector = new Statements.Collector();
    for (int place : order) {
      collector.add(graphs.at(place), subjects.at(place), properties.at(place), objects.at(place));
    }
    return collector.statements();
  }
}
