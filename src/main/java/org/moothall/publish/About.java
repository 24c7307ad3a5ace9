package org.moothall.publish;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;

/// What every description of the dataset begins with.
final class About {

  private About() {}

  /// The dataset with its title, publisher, licence and the day of its version.
  static Resource dataset(Model model, Site site, Release release) {
    Resource publisher = model.createResource(site.at("catalog#publisher"), FOAF.Agent).addProperty(FOAF.name, site.imprint().publisher());
    return model.createResource(site.dataset())
        .addProperty(DCTerms.title, "Council minutes as a knowledge graph", "en")
        .addProperty(DCTerms.description,
            "Who met, what was decided, what is to be done and what was reported, each fact with the words it was read from.", "en")
        .addProperty(DCTerms.publisher, publisher)
        .addProperty(DCTerms.license, model.createResource(site.imprint().licence(), DCTerms.LicenseDocument))
        .addProperty(DCTerms.modified, ResourceFactory.createTypedLiteral(release.changed().toString(), XSDDatatype.XSDdateTime));
  }
}
