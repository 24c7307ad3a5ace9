package org.moothall.extract.theme;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.moothall.fact.Theme;

/// The theme scheme of the house, read for tests.
final class SchemeFile {

  static final String NAMESPACE = "https://w3id.org/moothall/themes#";
  private static final String MOOT = "https://w3id.org/moothall/ontology#";

  private SchemeFile() {}

  static Model model() {
    return RDFDataMgr.loadModel("ontology/themes.ttl");
  }

  static List<Theme> themes() {
    return model().listResourcesWithProperty(RDF.type, SKOS.Concept).toList().stream().map(SchemeFile::theme).toList();
  }

  private static Theme theme(Resource concept) {
    String label = concept.getRequiredProperty(SKOS.prefLabel).getString();
    List<String> broader = concept.listProperties(SKOS.broader).mapWith(s -> s.getResource().getLocalName()).toList();
    return new Theme(id(concept), label, broader, literals(concept, "cue"), literals(concept, "weakCue"));
  }

  static String id(Resource concept) {
    return concept.getURI().substring(NAMESPACE.length());
  }

  private static List<String> literals(Resource concept, String name) {
    Property property = ResourceFactory.createProperty(MOOT, name);
    return concept.listProperties(property).mapWith(statement -> statement.getObject()).mapWith(RDFNode::asLiteral).mapWith(l -> l.getString()).toList();
  }
}
