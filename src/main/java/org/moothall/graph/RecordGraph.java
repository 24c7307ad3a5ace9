package org.moothall.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sys.JenaSystem;
import org.moothall.fact.Fact;
import org.moothall.fact.FactKind;
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

  /// The graph of a record's candidates: each with the class of fact that it may be, its words, rule and confidence. None is a fact.
  ///
  /// @param base the address that paths follow, ending in a slash
  public static Graph candidates(DocumentRecord record, String base) {
    Description description = new Description(record, base);
    Quotations quotations = new Quotations(description);
    record.facts().candidates().forEach(candidate -> candidate(candidate, description, quotations));
    return description.graph();
  }

  private static void candidate(Fact candidate, Description description, Quotations quotations) {
    String path = description.paths().candidate(candidate);
    Node node = description.node(path);
    description.begin(path, Moot.Candidate, candidate.evidence().getFirst().quote());
    description.say(node, Moot.candidateFor, Moot.term(FactKind.of(candidate).label()));
    description.say(node, Moot.confidence, Literals.confidence(candidate.confidence()));
    quotations.quote(node, candidate.evidence());
  }
}
