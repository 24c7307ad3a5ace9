package org.moothall.publish;

import java.util.List;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.moothall.query.Reading;
import org.moothall.query.Statements;

/// The catalogue of the dataset, its versions and their files, after DCAT 3, with its quality (DQV) and its last loads (PROV).
public final class Catalogue {

  /// Where it stands on the site.
  public static final String PATH = "catalog";

  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
  private static final String IRREGULAR = "http://publications.europa.eu/resource/authority/frequency/IRREG";
  // Terms of DCAT 3 that the library does not have yet.
  private static final Property HAS_VERSION = dcat("hasVersion");
  private static final Property HAS_CURRENT_VERSION = dcat("hasCurrentVersion");
  private static final Property PREVIOUS_VERSION = dcat("previousVersion");
  private static final Property VERSION = dcat("version");
  private static final Property CHECKSUM = ResourceFactory.createProperty(Namespaces.SPDX + "checksum");
  private static final Property ALGORITHM = ResourceFactory.createProperty(Namespaces.SPDX + "algorithm");
  private static final Property CHECKSUM_VALUE = ResourceFactory.createProperty(Namespaces.SPDX + "checksumValue");

  private final Model model = ModelFactory.createDefaultModel();
  private final Site site;

  private Catalogue(Site site) {
    this.site = site;
  }

  /// The catalogue.
  ///
  /// @param reading a state of the store, whose quality and last loads are told
  /// @param releases the releases that are there, the newest first; at least one
  public static Statements of(Site site, Reading reading, List<Release> releases) {
    Catalogue catalogue = new Catalogue(site);
    catalogue.model.setNsPrefixes(Namespaces.ALL);
    catalogue.describe(releases);
    Quality.describe(catalogue.model, site, reading);
    Provenance.describe(catalogue.model, site, reading.changes());
    return new Statements(catalogue.model.getGraph());
  }

  private void describe(List<Release> releases) {
    Release newest = releases.getFirst();
    Resource dataset = About.dataset(model, site, newest)
        .addProperty(RDF.type, DCAT.Dataset)
        .addProperty(DCTerms.accrualPeriodicity, model.createResource(IRREGULAR))
        .addProperty(DCAT.landingPage, model.createResource(site.at("")))
        .addProperty(DCAT.keyword, "council minutes", "en")
        .addProperty(FOAF.isPrimaryTopicOf, model.createResource(site.at(VoidDescription.PATH)))
        .addProperty(HAS_CURRENT_VERSION, model.createResource(site.version(newest.version())));
    model.createResource(site.at(PATH), DCAT.Catalog)
        .addProperty(DCTerms.title, "Moothall", "en")
        .addProperty(DCTerms.description, "The dataset of this server.", "en")
        .addProperty(DCTerms.publisher, dataset.getPropertyResourceValue(DCTerms.publisher))
        .addProperty(DCTerms.license, model.createResource(site.imprint().licence()))
        .addProperty(DCAT.dataset, dataset)
        .addProperty(DCAT.service, service(dataset));
    newest.files().forEach(file -> dataset.addProperty(DCAT.distribution, model.createResource(distributed(newest, file))));
    releases.forEach(release -> dataset.addProperty(HAS_VERSION, version(release)));
    for (int i = 1; i < releases.size(); i++) {
      model.createResource(site.version(releases.get(i - 1).version()))
          .addProperty(PREVIOUS_VERSION, model.createResource(site.version(releases.get(i).version())));
    }
  }

  private Resource service(Resource dataset) {
    return model.createResource(site.endpoint() + "#service", DCAT.DataService)
        .addProperty(DCTerms.title, "SPARQL endpoint", "en")
        .addProperty(DCAT.endpointURL, model.createResource(site.endpoint()))
        .addProperty(DCAT.endpointDescription, model.createResource(site.endpoint()))
        .addProperty(DCTerms.conformsTo, model.createResource("https://www.w3.org/TR/sparql11-protocol/"))
        .addProperty(DCAT.servesDataset, dataset);
  }

  private Resource version(Release release) {
    Resource version = model.createResource(site.version(release.version()), DCAT.Dataset)
        .addProperty(DCTerms.title, "Council minutes as a knowledge graph, version " + release.version(), "en")
        .addProperty(DCTerms.description, "The dataset as it was then.", "en")
        .addProperty(DCTerms.license, model.createResource(site.imprint().licence()))
        .addProperty(DCTerms.issued, typed(release.changed().toString(), XSDDatatype.XSDdateTime))
        .addProperty(dcat("isVersionOf"), model.createResource(site.dataset()))
        .addProperty(VERSION, Long.toString(release.version()));
    release.files().forEach(file -> version.addProperty(DCAT.distribution, distribution(release, file)));
    return version;
  }

  private Resource distribution(Release release, DumpFile file) {
    Resource address = model.createResource(site.dump(release.version(), file.name()));
    Resource checksum = model.createResource(distributed(release, file) + "-checksum", model.createResource(Namespaces.SPDX + "Checksum"))
        .addProperty(ALGORITHM, model.createResource(Namespaces.SPDX + "checksumAlgorithm_sha256"))
        .addProperty(CHECKSUM_VALUE, typed(file.sha256(), XSDDatatype.XSDhexBinary));
    Resource distribution = model.createResource(distributed(release, file), DCAT.Distribution)
        .addProperty(DCTerms.title, file.title(), "en")
        .addProperty(DCTerms.license, model.createResource(site.imprint().licence()))
        .addProperty(DCAT.accessURL, address)
        .addProperty(DCAT.downloadURL, address)
        .addProperty(DCAT.mediaType, model.createResource(MEDIA_TYPES + file.mediaType()))
        .addProperty(DCAT.byteSize, typed(Long.toString(file.bytes()), XSDDatatype.XSDnonNegativeInteger))
        .addProperty(CHECKSUM, checksum);
    if (file.packed()) {
      distribution.addProperty(DCAT.compressFormat, model.createResource(MEDIA_TYPES + "application/gzip"));
    }
    return distribution;
  }

  private String distributed(Release release, DumpFile file) {
    return site.at(PATH + "#" + release.version() + "-" + file.name());
  }

  private static Literal typed(String value, RDFDatatype datatype) {
    return ResourceFactory.createTypedLiteral(value, datatype);
  }

  private static Property dcat(String name) {
    return ResourceFactory.createProperty("http://www.w3.org/ns/dcat#" + name);
  }
}
