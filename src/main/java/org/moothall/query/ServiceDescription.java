package org.moothall.query;

import java.io.StringReader;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/// What the endpoint says of itself (SPARQL 1.1 Service Description).
public final class ServiceDescription {

  private static final String TURTLE = """
      PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
      PREFIX formats: <http://www.w3.org/ns/formats/>
      PREFIX dcat: <http://www.w3.org/ns/dcat#>
      PREFIX void: <http://rdfs.org/ns/void#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      <urn:x-moothall:sparql#service> a sd:Service , dcat:DataService ;
        dcterms:title "SPARQL endpoint"@en ;
        dcterms:license <urn:x-moothall:licence> ;
        dcat:endpointURL <urn:x-moothall:sparql> ;
        dcat:servesDataset <urn:x-moothall:dataset> ;
        sd:endpoint <urn:x-moothall:sparql> ;
        sd:supportedLanguage sd:SPARQL11Query ;
        sd:feature <urn:x-moothall:features> ;
        sd:resultFormat formats:SPARQL_Results_JSON , formats:SPARQL_Results_XML , formats:SPARQL_Results_CSV , formats:SPARQL_Results_TSV ,
          formats:Turtle , formats:JSON-LD , formats:N-Triples , formats:RDF_XML , formats:TriG , formats:N-Quads ;
        sd:defaultDataset <urn:x-moothall:dataset> .
      <urn:x-moothall:dataset> a sd:Dataset , void:Dataset ;
        void:sparqlEndpoint <urn:x-moothall:sparql> ;
        sd:defaultGraph [ a sd:Graph ; dcterms:description "The union of all named graphs"@en ] ;
        sd:namedGraph [ sd:name <urn:x-moothall:base/graph/ontology> ; sd:graph [ a sd:Graph ; dcterms:title "The ontology"@en ] ] ,
          [ sd:name <urn:x-moothall:base/graph/themes> ; sd:graph [ a sd:Graph ; dcterms:title "The themes"@en ] ] ,
          [ sd:name <urn:x-moothall:base/graph/councils> ; sd:graph [ a sd:Graph ; dcterms:title "What is known of councils beforehand"@en ] ] .
      """;

  private ServiceDescription() {}

  /// What the endpoint says of itself. The graphs of single documents are too many to be listed: they are in the dataset itself.
  ///
  /// @param endpoint the address of the endpoint
  /// @param dataset the name of the dataset
  /// @param licence the address of its licence
  /// @param base the beginning of the names of things, with its final slash
  /// @param federates whether it may ask endpoints of others
  public static Statements of(String endpoint, String dataset, String licence, String base, boolean federates) {
    String turtle = TURTLE.replace("urn:x-moothall:sparql", endpoint).replace("urn:x-moothall:dataset", dataset)
        .replace("urn:x-moothall:licence", licence).replace("urn:x-moothall:base/", base)
        .replace("<urn:x-moothall:features>", federates ? "sd:UnionDefaultGraph , sd:BasicFederatedQuery" : "sd:UnionDefaultGraph");
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.create().source(new StringReader(turtle)).lang(Lang.TURTLE).parse(graph);
    return new Statements(graph);
  }
}
