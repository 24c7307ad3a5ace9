package org.moothall.publish;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.moothall.query.NamedQueries;
import org.moothall.query.Reading;
import org.moothall.query.Row;
import org.moothall.text.Rows;

/// How good the dataset is, after the Data Quality Vocabulary: how completely it was read, by council, body and year and in all;
/// which share of documents conforms to the shapes; what the program scores on labelled cases.
final class Quality {

  private static final String DQV = Namespaces.DQV;
  private static final String MOOT = "https://w3id.org/moothall/ontology#";
  private static final String SCORES = "/quality/scores.tsv";

  private final Model model;
  private final Site site;
  private final Resource dataset;
  private final NamedQueries queries;

  private Quality(Model model, Site site) {
    this.model = model;
    this.site = site;
    this.dataset = model.createResource(site.dataset());
    this.queries = NamedQueries.read("quality", site.base());
  }

  /// Adds the figures of a state of the store to a description of the dataset.
  static void describe(Model model, Site site, Reading reading) {
    Quality quality = new Quality(model, site);
    List.of("councils", "bodies", "dataset").forEach(name -> reading.rows(quality.queries.get(name), Map.of()).forEach(quality::measurement));
    quality.conformance(reading.rows(quality.queries.get("conformance"), Map.of()).getFirst());
    quality.scores();
  }

  private void measurement(Row row) {
    Resource of = row.text("of").isEmpty() ? dataset : model.createResource(row.text("of"));
    Resource metric = model.createResource(row.text("metric"));
    Resource measured = measured(of, row.text("year"), metric, row.text("value"));
    if (!row.text("year").isEmpty()) {
      measured.addProperty(DCTerms.temporal, typed(row.text("year"), XSDDatatype.XSDgYear));
    }
  }

  private void conformance(Row counted) {
    Resource metric = metric("shareOfDocumentsConforming", "share of documents that conform",
        "The share of the documents whose graphs violate no shape of " + Vocabulary.SHAPES.iri() + ".", model.createResource(MOOT + "completeness"));
    BigDecimal documents = new BigDecimal(counted.text("documents"));
    if (documents.signum() > 0) {
      BigDecimal conforming = documents.subtract(new BigDecimal(counted.text("violating")));
      measured(dataset, "", metric, conforming.divide(documents, MathContext.DECIMAL32).toPlainString());
    }
  }

  /// The scores under which no build may fall, each council left out in turn.
  private void scores() {
    Resource dimension = model.createResource(site.at(Catalogue.PATH + "#accuracy"), dqv("Dimension"))
        .addProperty(SKOS.prefLabel, "accuracy of extraction", "en");
    Rows.of(SCORES).forEach(cells -> {
      String name = cells.get(0) + " " + cells.get(1);
      Resource metric = metric("score-" + name.replaceAll("[^A-Za-z0-9]+", "-").toLowerCase(Locale.ROOT), name,
          "What the program scores at least (" + cells.get(1) + ") for: " + cells.get(0) + ", over labelled cases, each council left out in turn.", dimension);
      measured(dataset, "", metric, cells.get(2));
    });
  }

  private Resource metric(String name, String label, String definition, Resource dimension) {
    return model.createResource(site.at(Catalogue.PATH + "#" + name), dqv("Metric"))
        .addProperty(RDFS.label, label, "en")
        .addProperty(SKOS.definition, definition, "en")
        .addProperty(term("inDimension"), dimension)
        .addProperty(term("expectedDataType"), model.createResource(XSDDatatype.XSDdecimal.getURI()));
  }

  private Resource measured(Resource of, String year, Resource metric, String value) {
    String what = of.getURI().substring(of.getURI().startsWith(site.base()) ? site.base().length() : site.at("").length()).replace("#", "-");
    String name = String.join("/", "quality", what, year.isEmpty() ? "all" : year, metric.getURI().replaceFirst(".*#", ""));
    Resource measured = model.createResource(site.at(Catalogue.PATH + "#" + name), dqv("QualityMeasurement"))
        .addProperty(term("isMeasurementOf"), metric)
        .addProperty(term("computedOn"), of)
        .addProperty(term("value"), typed(new BigDecimal(value).toPlainString(), value.contains(".") ? XSDDatatype.XSDdecimal : XSDDatatype.XSDinteger));
    of.addProperty(term("hasQualityMeasurement"), measured);
    return measured;
  }

  private static Literal typed(String value, RDFDatatype datatype) {
    return ResourceFactory.createTypedLiteral(value, datatype);
  }

  private static Resource dqv(String name) {
    return ResourceFactory.createResource(DQV + name);
  }

  private static Property term(String name) {
    return ResourceFactory.createProperty(DQV + name);
  }
}
