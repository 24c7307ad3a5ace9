package org.moothall.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.moothall.identity.Digest;

/// What the graph says of documents that were sent: under which id which bytes are kept, and who did what when.
///
/// The graph of an id is named by a digest of it, and the log speaks of bytes by their digest only: neither an id nor a word of a document
/// outlives its withdrawal.
record DepositGraphs(String base) {

  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final Node CHECKSUM = NodeFactory.createURI("http://spdx.org/rdf/terms#checksumValue");
  private static final String DEPOSIT = "deposit/";

  /// The name of a deposit: whether it is gone, the history tells.
  Node deposit(String id) {
    return node(DEPOSIT + id);
  }

  Node document(String sha256) {
    return node("document/" + key(sha256));
  }

  /// The names of all graphs of the document of some bytes.
  List<Node> graphs(String sha256) {
    String graph = "graph/" + key(sha256);
    return List.of(node(graph), node(graph + "/inferred"), node(graph + "/candidates"));
  }

  Node graph(String id) {
    return node("graph/deposit/" + Digest.of(id));
  }

  /// What is said of an id.
  Graph kept(String id, String sha256) {
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    graph.add(deposit(id), RDF.Nodes.type, prov("Entity"));
    graph.add(deposit(id), prov("alternateOf"), document(sha256));
    graph.add(deposit(id), CHECKSUM, NodeFactory.createLiteralString(sha256));
    return graph;
  }

  /// The digest of the bytes that are kept under an id.
  Optional<String> find(DatasetGraph dataset, String id) {
    return dataset.stream(graph(id), deposit(id), CHECKSUM, Node.ANY).map(quad -> quad.getObject().getLiteralLexicalForm()).findFirst();
  }

  /// The digests of the bytes of all ids.
  Map<String, String> all(DatasetGraph dataset) {
    Map<String, String> all = new TreeMap<>();
    String start = base + DEPOSIT;
    dataset.stream(Node.ANY, Node.ANY, CHECKSUM, Node.ANY).filter(quad -> quad.getSubject().getURI().startsWith(start))
        .forEach(quad -> all.put(quad.getSubject().getURI().substring(start.length()), quad.getObject().getLiteralLexicalForm()));
    return all;
  }

  /// What somebody did to a document.
  ///
  /// @param what the deed, in English
  /// @param sha256 of the document; of a person nothing is told
  /// @param by the name of a token
  record Entry(String what, Optional<String> sha256, String by, Instant when) {}

  /// An entry of the log, by its name: a graph of its own, so that the history of the log does not grow with its square.
  Map<Node, Graph> log(Entry entry) {
    String path = "activity/" + Digest.of(entry.toString());
    Node activity = node(path);
    Node agent = node("agent/" + entry.by());
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    graph.add(activity, RDF.Nodes.type, prov("Activity"));
    graph.add(activity, RDFS.Nodes.label, NodeFactory.createLiteralLang(entry.what(), "en"));
    graph.add(activity, prov("endedAtTime"), NodeFactory.createLiteralDT(entry.when().toString(), XSDDatatype.XSDdateTime));
    graph.add(activity, prov("wasAssociatedWith"), agent);
    entry.sha256().ifPresent(sha256 -> graph.add(activity, CHECKSUM, NodeFactory.createLiteralString(sha256)));
    graph.add(agent, RDF.Nodes.type, prov("Agent"));
    graph.add(agent, RDFS.Nodes.label, NodeFactory.createLiteralString(entry.by()));
    return Map.of(node("graph/" + path), graph);
  }

  private Node node(String path) {
    return NodeFactory.createURI(base + path);
  }

  private static String key(String sha256) {
    return sha256.substring(0, 16);
  }

  private static Node prov(String name) {
    return NodeFactory.createURI(PROV + name);
  }
}
