package org.moothall.image;

/// All of a state of the named graphs, for reading only.
///
/// @param state that it is of
/// @param terms its terms
/// @param subjects the subject of each statement in the first of the orders
/// @param spo statements by subject, property, object; a statement is named by its place in this order
/// @param pos statements by property, object, subject
/// @param osp statements by object, subject, property
record Image(State state, Terms terms, Ints subjects, Order spo, Order pos, Order osp, Members members, Properties properties) {

  /// How many statements the union of the graphs has.
  int size() {
    return subjects.size();
  }
}
