package org.moothall.query;

import java.io.OutputStream;
import java.io.StringReader;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;

/// What the endpoint says of itself (SPARQL 1.1 Service Description).
public final class ServiceDescription {

  private static final String TURTLE = """
      PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
      PREFIX formats: <http://www.w3.org/ns/formats/>
      [] a sd:Service ;
        sd:endpoint <urn:x-moothall:sparql> ;
        sd:supportedLanguage sd:SPARQL11Query ;
        sd:feature sd:UnionDefaultGraph ;
        sd:resultFormat formats:SPARQL_Results_JSON , formats:SPARQL_Results_XML , formats:SPARQL_Results_CSV , formats:SPARQL_Results_TSV ,
          formats:Turtle , formats:JSON-LD , formats:N-Triples , formats:RDF_XML , formats:TriG , formats:N-Quads ;
        sd:defaultDataset [ a sd:Dataset ; sd:defaultGraph [ a sd:Graph ] ] .
      """;

  private ServiceDescription() {}

  /// Writes it.
  ///
  /// @param endpoint the address of the endpoint
  public static void write(String endpoint, GraphFormat format, OutputStream out) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.create().source(new StringReader(TURTLE.replace("urn:x-moothall:sparql", endpoint))).lang(Lang.TURTLE).parse(graph);
    RDFWriter.source(graph).format(format.format()).output(out);
  }
}
