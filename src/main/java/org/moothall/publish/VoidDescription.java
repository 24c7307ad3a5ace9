package org.moothall.publish;

import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.moothall.query.NamedQueries;
import org.moothall.query.Reading;
import org.moothall.query.Statements;

/// What is in the dataset, after the Vocabulary of Interlinked Datasets (VoID).
public final class VoidDescription {

  /// Where it stands on the site.
  public static final String PATH = ".well-known/void";

  private static final String FORMATS = "http://www.w3.org/ns/formats/";

  private final Model model = ModelFactory.createDefaultModel();
  private final Site site;
  private final Release release;

  private VoidDescription(Site site, Release release) {
    this.site = site;
    this.release = release;
  }

  /// The description of a release.
  ///
  /// @param reading a state of the store, from which examples are taken
  public static Statements of(Site site, Reading reading, Release release) {
    VoidDescription description = new VoidDescription(site, release);
    description.model.setNsPrefixes(Namespaces.ALL);
    description.dataset();
    description.examples(reading);
    return new Statements(description.model.getGraph());
  }

  private void dataset() {
    Resource dataset = About.dataset(model, site, release);
    model.createResource(site.at(PATH), VOID.DatasetDescription).addProperty(FOAF.primaryTopic, dataset)
        .addProperty(DCTerms.title, "What is in the council minutes as a knowledge graph", "en")
        .addProperty(DCTerms.license, model.createResource(site.imprint().licence()));
    dataset.addProperty(RDF.type, VOID.Dataset)
        .addProperty(FOAF.page, model.createResource(site.at(""), FOAF.Document))
        .addProperty(VOID.sparqlEndpoint, model.createResource(site.endpoint()))
        .addProperty(VOID.uriSpace, site.base())
        .addProperty(VOID.rootResource, model.createResource(site.at("")))
        .addProperty(VOID.vocabulary, model.createResource("https://w3id.org/moothall/ontology"));
    for (String format : new String[] {"Turtle", "JSON-LD", "N-Triples", "RDF_XML", "TriG", "N-Quads"}) {
      dataset.addProperty(VOID.feature, model.createResource(FORMATS + format, VOID.TechnicalFeature));
    }
    release.files().stream().filter(file -> file.packed() && !file.mediaType().endsWith("json"))
        .forEach(file -> dataset.addProperty(VOID.dataDump, model.createResource(site.dump(release.version(), file.name()))));
    counts(dataset, release.statistics());
  }

  private void examples(Reading reading) {
    Resource dataset = model.createResource(site.dataset());
    reading.rows(NamedQueries.read("catalogue", site.base()).get("examples"), Map.of())
        .forEach(row -> dataset.addProperty(VOID.exampleResource, model.createResource(row.text("example"))));
  }

  private void counts(Resource dataset, Statistics counts) {
    count(dataset, VOID.triples, counts.triples());
    count(dataset, VOID.entities, counts.entities());
    count(dataset, VOID.distinctSubjects, counts.subjects());
    count(dataset, VOID.classes, counts.classes().size());
    count(dataset, VOID.properties, counts.properties().size());
    parts(dataset, VOID.classPartition, VOID._class, VOID.entities, counts.classes());
    parts(dataset, VOID.propertyPartition, VOID.property, VOID.triples, counts.properties());
    counts.linksets().forEach(linkset -> linkset(dataset, linkset));
  }

  private void parts(Resource dataset, Property has, Property of, Property counted, Map<String, Long> counts) {
    counts.forEach((name, number) -> {
      Resource part = model.createResource().addProperty(of, model.createResource(name));
      count(part, counted, number);
      dataset.addProperty(has, part);
    });
  }

  private void linkset(Resource dataset, Linkset linkset) {
    Resource target = model.createResource().addProperty(RDF.type, VOID.Dataset).addProperty(VOID.uriSpace, linkset.target());
    Resource links = model.createResource(VOID.Linkset).addProperty(VOID.linkPredicate, model.createResource(linkset.property()))
        .addProperty(VOID.subjectsTarget, dataset).addProperty(VOID.objectsTarget, target);
    count(links, VOID.triples, linkset.triples());
    dataset.addProperty(VOID.subset, links);
  }

  private static void count(Resource of, Property property, long number) {
    of.addProperty(property, ResourceFactory.createTypedLiteral(Long.toString(number), XSDDatatype.XSDinteger));
  }
}
