package org.moothall.publish;

import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.moothall.query.NamedQueries;
import org.moothall.query.NamedQuery;
import org.moothall.query.Parameter;
import org.moothall.query.Prefixes;
import org.moothall.query.Statements;

/// Named queries as data: executables of SHACL (section 6 of SHACL-SPARQL), each with the endpoint that answers it.
///
/// The text of an executable is the query with the defaults of its parameters in place, so that it runs as it stands.
public final class QueryDescriptions {

  /// Where they stand on the site.
  public static final String PATH = "queries";

  private static final String SH = "http://www.w3.org/ns/shacl#";

  private final Model model = ModelFactory.createDefaultModel();
  private final Site site;

  private QueryDescriptions(Site site) {
    this.site = site;
  }

  /// The description of all queries.
  public static Statements of(Site site, NamedQueries queries) {
    QueryDescriptions descriptions = new QueryDescriptions(site);
    descriptions.model.setNsPrefixes(Prefixes.usual());
    queries.list().forEach(descriptions::describe);
    return new Statements(descriptions.model.getGraph());
  }

  private void describe(NamedQuery query) {
    Resource described = model.createResource(site.at(PATH + "#" + query.name()), sh("SPARQLExecutable"))
        .addProperty(RDF.type, sh("SPARQLSelectExecutable"))
        .addProperty(RDFS.label, query.title(), "en")
        .addProperty(term("select"), query.bind(Map.of()).toString())
        .addProperty(ResourceFactory.createProperty("http://schema.org/target"), model.createResource(site.endpoint()))
        .addProperty(RDFS.seeAlso, model.createResource(site.at(PATH + "/" + query.name())))
        .addProperty(DCTerms.license, model.createResource(site.imprint().licence()));
    if (!query.description().isEmpty()) {
      described.addProperty(RDFS.comment, query.description(), "en");
    }
    query.parameters().forEach(parameter -> described.addProperty(term("parameter"), parameter(described, parameter)));
  }

  private Resource parameter(Resource query, Parameter parameter) {
    Resource described = model.createResource(query.getURI() + "-" + parameter.name(), sh("Parameter"))
        .addProperty(term("path"), model.createResource(site.at(PATH + "#parameter-" + parameter.name())))
        .addProperty(term("name"), parameter.name(), "en")
        .addProperty(term("description"), parameter.what(), "en")
        .addProperty(term("optional"), ResourceFactory.createTypedLiteral("true", XSDDatatype.XSDboolean));
    switch (parameter.kind()) {
      case IRI, THEME -> described.addProperty(term("nodeKind"), sh("IRI"));
      case STRING -> described.addProperty(term("datatype"), datatype(XSDDatatype.XSDstring));
      case DATE -> described.addProperty(term("datatype"), datatype(XSDDatatype.XSDdate));
      case INTEGER -> described.addProperty(term("datatype"), datatype(XSDDatatype.XSDinteger));
    }
    return described;
  }

  private Resource datatype(XSDDatatype datatype) {
    return model.createResource(datatype.getURI());
  }

  private static Resource sh(String name) {
    return ResourceFactory.createResource(SH + name);
  }

  private static Property term(String name) {
    return ResourceFactory.createProperty(SH + name);
  }
}
