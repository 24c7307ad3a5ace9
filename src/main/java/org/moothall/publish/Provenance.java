package org.moothall.publish;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDFS;
import org.moothall.store.Change;
import org.moothall.store.ChangeLog;

/// How the dataset came about, after PROV: each of the last loads as an activity, with the graphs that it made and withdrew.
/// A load is what was committed at once: a document, the vocabularies, or the links between documents.
final class Provenance {

  private static final int CHANGES = 500;

  private final Model model;
  private final Site site;
  private final Resource program;

  private Provenance(Model model, Site site) {
    this.model = model;
    this.site = site;
    this.program = model.createResource(site.at(Catalogue.PATH + "#program"), prov("SoftwareAgent")).addProperty(FOAF.name, "Moothall");
  }

  /// Adds the last loads to a description of the dataset.
  static void describe(Model model, Site site, ChangeLog log) {
    Provenance provenance = new Provenance(model, site);
    Map<Long, List<Change>> loads = log.list(log.length() - CHANGES + 1, log.length()).stream()
        .collect(Collectors.groupingBy(Change::version, TreeMap::new, Collectors.toList()));
    loads.forEach(provenance::load);
  }

  private void load(long version, List<Change> changes) {
    Resource load = model.createResource(site.at(Catalogue.PATH + "#load-" + version), prov("Activity"))
        .addProperty(RDFS.label, "Load of version " + version, "en")
        .addProperty(term("endedAtTime"), ResourceFactory.createTypedLiteral(changes.getFirst().time().toString(), XSDDatatype.XSDdateTime))
        .addProperty(term("wasAssociatedWith"), program);
    model.createResource(site.dataset()).addProperty(term("wasGeneratedBy"), load);
    for (Change change : changes) {
      boolean removed = change.kind() == Change.Kind.REMOVED;
      load.addProperty(term(removed ? "invalidated" : "generated"), model.createResource(change.graph().getURI()));
    }
  }

  private static Resource prov(String name) {
    return ResourceFactory.createResource(Namespaces.PROV + name);
  }

  private static Property term(String name) {
    return ResourceFactory.createProperty(Namespaces.PROV + name);
  }
}
