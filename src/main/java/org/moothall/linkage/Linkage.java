package org.moothall.linkage;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/// What only the documents of a council together tell.
///
/// It is a function of the documents that are there and of nothing else: neither the order in which they came nor what
/// was linked before plays a part, so that a document taken away leaves no trace. A council none of whose documents changed since
/// its links were last drawn here is not read again.
public final class Linkage {

  private static final String COUNCIL = "/council/";
  private static final String PERSON = "person/";
  private static final String GRAPH = "/graph/links/";

  private Map<Node, Read> councils = Map.of();

  /// The documents of a council as they were when its links were drawn.
  ///
  /// @param documents the names of their graphs
  /// @param names what they tell of people, as far as other councils may know them too
  private record Read(Set<Node> documents, List<Known> names) {}

  /// What is to be in the store.
  public static final class Drawing {

    private final Map<Node, Graph> graphs = new HashMap<>();
    private final Map<Node, Read> councils = new TreeMap<>(Papers.BY_NAME);

    private Drawing() {}

    /// The graphs of links that are new or may differ from those in the store, by their names.
    public Map<Node, Graph> graphs() {
      return Map.copyOf(graphs);
    }

    /// Whether a graph of links is to be in the store.
    public boolean has(Node graph) {
      return graphs.containsKey(graph) || councils.keySet().stream().anyMatch(council -> name(council).equals(graph));
    }
  }

  /// Draws the links of each council whose documents have changed, and the candidates for links across councils.
  ///
  /// @param changed the graphs that have changed since the last drawing that was kept
  public Drawing draw(DatasetGraph dataset, Set<Node> changed) {
    Drawing drawing = new Drawing();
    for (Node council : Papers.councils(dataset)) {
      Set<Node> documents = Papers.graphs(dataset, council);
      Read known = councils.get(council);
      boolean same = known != null && known.documents().equals(documents) && Collections.disjoint(documents, changed) && dataset.containsGraph(name(council));
      drawing.councils.put(council, known != null && same ? known : read(Papers.of(dataset, council), documents, drawing));
    }
    List<PersonCandidate> candidates = Candidates.of(drawing.councils.values().stream().flatMap(read -> read.names().stream()));
    candidates.stream().limit(1).forEach(any -> drawing.graphs.put(candidates(any), Candidates.graph(candidates, base(any))));
    return drawing;
  }

  private static Read read(Papers papers, Set<Node> documents, Drawing drawing) {
    List<Named> names = Named.of(papers);
    drawing.graphs.put(name(papers.council()), links(papers, names));
    return new Read(documents, Known.of(papers.council(), names));
  }

  /// Notes that what was drawn is in the store.
  public void keep(Drawing drawing) {
    councils = Map.copyOf(drawing.councils);
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

  private static Node name(Node council) {
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
