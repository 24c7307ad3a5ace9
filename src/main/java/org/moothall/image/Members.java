package org.moothall.image;

/// Which statements stand in which graphs.
///
/// @param ends where in the memberships those of each statement end
/// @param memberships the graphs of the statements, ascending within one
/// @param names the graphs, ascending
/// @param starts where in the places those of each graph begin, by its place among the names, and where those of the last end
/// @param places the statements of the graphs, ascending within one
record Members(Ints ends, Ints memberships, Ints names, Ints starts, Ints places) {

  int start(int statement) {
    return statement == 0 ? 0 : ends.at(statement - 1);
  }

  int end(int statement) {
    return ends.at(statement);
  }

  boolean has(int graph, int statement) {
    int end = end(statement);
    int found = memberships.lower(start(statement), end, graph);
    return found < end && memberships.at(found) == graph;
  }

  /// The range of a graph's places; empty where there is no such graph.
  long of(int graph) {
    int found = names.lower(0, names.size(), graph);
    boolean none = found == names.size() || names.at(found) != graph;
    return none ? Order.range(0, 0) : Order.range(starts.at(found), starts.at(found + 1));
  }
}
