package org.moothall.publish;

import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.moothall.query.NamedQueries;
import org.moothall.query.Reading;
import org.moothall.query.Row;

/// Where and when what the dataset tells took place: the places of its councils, from its first meeting to its last.
final class Extent {

  private final Model model;
  private final Site site;
  private final NamedQueries queries;

  private Extent(Model model, Site site) {
    this.model = model;
    this.site = site;
    this.queries = NamedQueries.read("catalogue", site.base());
  }

  /// Adds the places and the period to a description of the dataset and of its catalogue.
  static void describe(Model model, Site site, Reading reading) {
    Extent extent = new Extent(model, site);
    reading.rows(extent.queries.get("places"), Map.of()).forEach(extent::place);
    reading.rows(extent.queries.get("period"), Map.of()).stream().filter(row -> !row.text("first").isEmpty()).forEach(extent::period);
  }

  private void place(Row row) {
    Resource place = model.createResource(row.text("place")).addProperty(RDF.type, DCTerms.Location);
    model.createResource(site.dataset()).addProperty(DCTerms.spatial, place);
    model.createResource(site.at(Catalogue.PATH)).addProperty(DCTerms.spatial, place);
  }

  private void period(Row row) {
    Resource period = model.createResource(site.at(Catalogue.PATH + "#period"), DCTerms.PeriodOfTime)
        .addProperty(DCAT.startDate, ResourceFactory.createTypedLiteral(row.text("first"), XSDDatatype.XSDdate))
        .addProperty(DCAT.endDate, ResourceFactory.createTypedLiteral(row.text("last"), XSDDatatype.XSDdate));
    model.createResource(site.dataset()).addProperty(DCTerms.temporal, period);
  }
}
