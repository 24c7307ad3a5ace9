package org.moothall.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.sys.JenaSystem;
import org.moothall.record.DocumentRecord;

/// Turns the record of a document into its graph of asserted facts.
///
/// The address of everything is the base followed by its path ([org.moothall.identity.Paths]); there are no blank nodes,
/// so the same record gives the same graph, and graphs of several documents meet in the things they share.
public final class RecordGraph {

  static {
    JenaSystem.init();
  }

  private RecordGraph() {}

  /// The graph of a record.
  ///
  /// @param base the address that paths follow, ending in a slash: `http://localhost:7070/id/`
  public static Graph of(DocumentRecord record, String base) {
    Description description = new Description(record, base);
    Agents agents = new Agents(description);
    Quotations quotations = new Quotations(description);
    MeetingTriples meetings = new MeetingTriples(description, agents, quotations);
    FactTriples facts = new FactTriples(description, agents, quotations, meetings);
    new DocumentTriples(description, agents, quotations).describe();
    meetings.describe();
    record.facts().facts().forEach(facts::describe);
    return description.graph();
  }
}
