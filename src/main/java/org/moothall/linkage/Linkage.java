package org.moothall.linkage;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/// What only the documents of a council together tell.
///
/// It is a function of the documents that are there and of nothing else: neither the order in which they came nor what
/// was linked before plays a part, so that a document taken away leaves no trace.
public final class Linkage {

  private static final String COUNCIL = "/council/";
  private static final String PERSON = "person/";
  private static final String GRAPH = "/graph/links/";

  private Linkage() {}

  /// The graph of links of each council that has documents, and that of candidates for links across councils where there are any, by
  /// the name of the graph.
  public static Map<Node, Graph> of(DatasetGraph dataset) {
    Map<Node, Graph> graphs = new HashMap<>();
    SequencedMap<Node, List<Named>> people = new LinkedHashMap<>();
    for (Node council : Papers.councils(dataset)) {
      Papers papers = Papers.of(dataset, council);
      List<Named> names = Named.of(papers);
      people.put(council, names);
      graphs.put(graph(council), links(papers, names));
    }
    List<PersonCandidate> candidates = Candidates.of(people);
    candidates.stream().limit(1).forEach(any -> graphs.put(candidates(any), Candidates.graph(candidates, base(any))));
    return graphs;
  }

  private static Node candidates(PersonCandidate any) {
    return NodeFactory.createURI(base(any) + GRAPH.substring(1) + "candidates");
  }

  private static String base(PersonCandidate any) {
    return any.one().getURI().substring(0, any.one().getURI().lastIndexOf(PERSON));
  }

  /// Whether a graph is one of links.
  public static boolean isLinks(Node graph) {
    return graph.getURI().contains(GRAPH);
  }

  private static Node graph(Node council) {
    return NodeFactory.createURI(council.getURI().replace(COUNCIL, GRAPH));
  }

  private static Graph links(Papers papers, List<Named> names) {
    LinkTriples triples = new LinkTriples(papers);
    BodyNames bodies = BodyNames.of(papers);
    List<Succession> successions = Successions.of(papers, bodies);
    Stream.of(People.of(papers, names), MeetingSequence.of(papers), successions.stream(), FollowUps.of(papers, successions), Revisions.of(papers),
        Referrals.of(papers, bodies), FigureSeries.of(papers), Census.of(papers)).flatMap(links -> links).forEach(triples::add);
    triples.themselves();
    return triples.graph();
  }
}
