package org.moothall.publish;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What is in a version of the dataset, counted over the union of its graphs.
///
/// @param triples the statements
/// @param subjects what is said something of
/// @param entities the subjects that have a name under the base
/// @param classes the instances by class
/// @param properties the statements by property
/// @param linksets the links to other sites
record Statistics(long triples, long subjects, long entities, Map<String, Long> classes, Map<String, Long> properties, List<Linkset> linksets) {

  Statistics {
    classes = new TreeMap<>(classes);
    properties = new TreeMap<>(properties);
    linksets = List.copyOf(linksets);
  }
}
