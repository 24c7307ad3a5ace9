package org.moothall.image;

/// What is known of each property that is used: how many subjects and objects it has.
///
/// @param names the properties, ascending
/// @param subjects how many subjects each has
/// @param objects how many objects each has
record Properties(Ints names, Ints subjects, Ints objects) {

  /// How many subjects a property has, at least 1.
  int subjectsOf(int property) {
    return count(subjects, property);
  }

  /// How many objects a property has, at least 1.
  int objectsOf(int property) {
    return count(objects, property);
  }

  private int count(Ints counts, int property) {
    int found = names.lower(0, names.size(), property);
    return found < names.size() && names.at(found) == property ? counts.at(found) : 1;
  }
}
