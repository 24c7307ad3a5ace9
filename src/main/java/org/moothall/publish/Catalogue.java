package org.moothall.publish;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
import org.apache.jena.vocabulary.VCARD4;
import org.moothall.query.Reading;
import org.moothall.query.Statements;
import org.moothall.store.ChangeLog;

/// The catalogue of the dataset, its versions and their files, after DCAT 3 and its application profile DCAT-AP 3, with its quality (DQV) and its last loads (PROV).
public final class Catalogue {

  /// Where it stands on the site.
  public static final String PATH = "catalog";

  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
  // Terms of DCAT 3 that the library does not have yet.
  private static final Property AVAILABILITY = ResourceFactory.createProperty(Namespaces.DCAT_AP + "availability");
  private static final Property HAS_VERSION = dcat("hasVersion");
  private static final Property HAS_CURRENT_VERSION = dcat("hasCurrentVersion");
  private static final Property PREVIOUS_VERSION = dcat("previousVersion");
  private static final Property VERSION = dcat("version");
  private static final Property CHECKSUM = ResourceFactory.createProperty(Namespaces.SPDX + "checksum");
  private static final Property ALGORITHM = ResourceFactory.createProperty(Namespaces.SPDX + "algorithm");
  private static final Property CHECKSUM_VALUE = ResourceFactory.createProperty(Namespaces.SPDX + "checksumValue");

  private final Model model = ModelFactory.createDefaultModel();
  private final Authority authority = new Authority(model);
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
    catalogue.begun(reading.changes());
    Extent.describe(catalogue.model, site, reading);
    Quality.describe(catalogue.model, site, reading);
    Provenance.describe(catalogue.model, site, reading.changes());
    return new Statements(catalogue.model.getGraph());
  }

  private void describe(List<Release> releases) {
    Release newest = releases.getFirst();
    Resource dataset = dataset(newest);
    catalogue(dataset, newest);
    newest.files().forEach(file -> dataset.addProperty(DCAT.distribution, model.createResource(distributed(newest, file))));
    releases.forEach(release -> dataset.addProperty(HAS_VERSION, version(release, release.equals(newest))));
    for (int i = 1; i < releases.size(); i++) {
      model.createResource(site.version(releases.get(i - 1).version()))
          .addProperty(PREVIOUS_VERSION, model.createResource(site.version(releases.get(i).version())));
    }
  }

  private Resource dataset(Release newest) {
    Resource dataset = About.dataset(model, site, newest)
        .addProperty(RDF.type, DCAT.Dataset)
        .addProperty(DCTerms.accrualPeriodicity, authority.irregular())
        .addProperty(DCTerms.language, authority.english())
        .addProperty(DCAT.theme, authority.government())
        .addProperty(DCAT.landingPage, page(""))
        .addProperty(DCAT.keyword, "council minutes", "en")
        .addProperty(FOAF.isPrimaryTopicOf, page(VoidDescription.PATH))
        .addProperty(HAS_CURRENT_VERSION, model.createResource(site.version(newest.version())));
    contact().ifPresent(contact -> dataset.addProperty(DCAT.contactPoint, contact));
    return dataset;
  }

  private void catalogue(Resource dataset, Release newest) {
    model.createResource(site.at(PATH), DCAT.Catalog)
        .addProperty(DCTerms.title, "Moothall", "en")
        .addProperty(DCTerms.description, "The dataset of this server.", "en")
        .addProperty(DCTerms.publisher, dataset.getPropertyResourceValue(DCTerms.publisher))
        .addProperty(DCTerms.license, model.createResource(site.imprint().licence()))
        .addProperty(DCTerms.language, authority.english())
        .addProperty(DCTerms.modified, moment(newest.changed()))
        .addProperty(DCAT.themeTaxonomy, authority.themes())
        .addProperty(FOAF.homepage, page(""))
        .addProperty(DCAT.dataset, dataset)
        .addProperty(DCAT.service, service(dataset));
  }

  /// The day from which the log of changes goes, which is when the dataset came about.
  private void begun(ChangeLog log) {
    log.list(1, 1).forEach(first -> List.of(site.at(PATH), site.dataset())
        .forEach(of -> model.createResource(of).addProperty(DCTerms.issued, moment(first.time()))));
  }

  private Optional<Resource> contact() {
    return site.imprint().contact().map(address -> model.createResource(site.at(PATH + "#contact"), VCARD4.Kind)
        .addProperty(VCARD4.fn, site.imprint().publisher())
        .addProperty(address.startsWith("mailto:") ? VCARD4.hasEmail : VCARD4.hasURL, model.createResource(address)));
  }

  private Resource service(Resource dataset) {
    Resource service = model.createResource(site.endpoint() + "#service", DCAT.DataService)
        .addProperty(DCTerms.title, "SPARQL endpoint", "en")
        .addProperty(DCTerms.description, "Questions to the dataset in SPARQL 1.2, without updates.", "en")
        .addProperty(DCTerms.publisher, dataset.getPropertyResourceValue(DCTerms.publisher))
        .addProperty(DCTerms.license, model.createResource(site.imprint().licence()))
        .addProperty(DCTerms.conformsTo, model.createResource("https://www.w3.org/TR/sparql11-protocol/", DCTerms.Standard))
        .addProperty(DCAT.theme, authority.government())
        .addProperty(DCAT.keyword, "council minutes", "en")
        .addProperty(DCAT.endpointURL, model.createResource(site.endpoint()))
        .addProperty(DCAT.endpointDescription, model.createResource(site.endpoint()))
        .addProperty(DCAT.servesDataset, dataset);
    contact().ifPresent(contact -> service.addProperty(DCAT.contactPoint, contact));
    return service;
  }

  private Resource version(Release release, boolean newest) {
    Resource version = model.createResource(site.version(release.version()), DCAT.Dataset)
        .addProperty(DCTerms.title, "Council minutes as a knowledge graph, version " + release.version(), "en")
        .addProperty(DCTerms.description, "The dataset as it was then.", "en")
        .addProperty(DCTerms.license, model.createResource(site.imprint().licence()))
        .addProperty(DCTerms.issued, moment(release.changed()))
        .addProperty(dcat("isVersionOf"), model.createResource(site.dataset()))
        .addProperty(VERSION, Long.toString(release.version()));
    release.files().forEach(file -> version.addProperty(DCAT.distribution, distribution(release, file).addProperty(AVAILABILITY, authority.availability(newest))));
    return version;
  }

  private Resource distribution(Release release, DumpFile file) {
    Resource address = model.createResource(site.dump(release.version(), file.name()));
    Resource distribution = model.createResource(distributed(release, file), DCAT.Distribution)
        .addProperty(DCTerms.title, file.title(), "en")
        .addProperty(DCTerms.description, file.title() + (file.packed() ? ", packed with gzip." : "."), "en")
        .addProperty(DCTerms.license, model.createResource(site.imprint().licence()))
        .addProperty(DCTerms.format, authority.fileType(file.mediaType()))
        .addProperty(DCAT.accessURL, address)
        .addProperty(DCAT.downloadURL, address)
        .addProperty(DCAT.byteSize, typed(Long.toString(file.bytes()), XSDDatatype.XSDnonNegativeInteger))
        .addProperty(CHECKSUM, checksum(release, file));
    registered(file).ifPresent(type -> distribution.addProperty(DCAT.mediaType, type));
    if (file.packed()) {
      distribution.addProperty(DCAT.compressFormat, mediaType("application/gzip"));
    }
    return distribution;
  }

  private Resource checksum(Release release, DumpFile file) {
    return model.createResource(distributed(release, file) + "-checksum", model.createResource(Namespaces.SPDX + "Checksum"))
        .addProperty(ALGORITHM, model.createResource(Namespaces.SPDX + "checksumAlgorithm_sha256", model.createResource(Namespaces.SPDX + "ChecksumAlgorithm")))
        .addProperty(CHECKSUM_VALUE, typed(file.sha256(), XSDDatatype.XSDhexBinary));
  }

  /// The media type of a file, where it is one that IANA knows.
  private Optional<Resource> registered(DumpFile file) {
    return Optional.of(file.mediaType()).filter(type -> !type.contains("/x-")).map(this::mediaType);
  }

  private Resource mediaType(String type) {
    return model.createResource(MEDIA_TYPES + type, DCTerms.MediaType);
  }

  private Resource page(String path) {
    return model.createResource(site.at(path), FOAF.Document);
  }

  private static Literal moment(Instant time) {
    return typed(time.toString(), XSDDatatype.XSDdateTime);
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
