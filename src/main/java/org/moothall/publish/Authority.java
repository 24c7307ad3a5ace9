package org.moothall.publish;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/// Terms of the lists from which the application profile DCAT-AP 3 takes values, as the Publications Office of the European Union keeps them.
final class Authority {

  private static final String LISTS = "http://publications.europa.eu/resource/authority/";

  private final Model model;

  Authority(Model model) {
    this.model = model;
  }

  Resource english() {
    return term("language/ENG", DCTerms.LinguisticSystem);
  }

  /// That there is no fixed time between updates.
  Resource irregular() {
    return term("frequency/IRREG", DCTerms.Frequency);
  }

  /// What the dataset is about in the portals of Europe.
  Resource government() {
    return term("data-theme/GOVE", SKOS.Concept).addProperty(SKOS.prefLabel, "Government and public sector", "en").addProperty(SKOS.inScheme, themes());
  }

  Resource themes() {
    return term("data-theme", SKOS.ConceptScheme).addProperty(DCTerms.title, "Data theme", "en");
  }

  /// Whether a file stays, or goes with the version after the next.
  Resource availability(boolean stays) {
    return term("planned-availability/" + (stays ? "AVAILABLE" : "TEMPORARY"), SKOS.Concept)
        .addProperty(SKOS.prefLabel, stays ? "available" : "temporary", "en");
  }

  /// What kind of file has a media type.
  Resource fileType(String mediaType) {
    String type = switch (mediaType) {
      case "application/n-quads" -> "RDF_N_QUADS";
      case "text/turtle" -> "RDF_TURTLE";
      case "application/x-ndjson" -> "JSON_LD";
      case "application/csvm+json" -> "JSON";
      case "text/csv" -> "CSV";
      default -> throw new IllegalArgumentException("[catalogue] no file type for " + mediaType);
    };
    return term("file-type/" + type, DCTerms.MediaTypeOrExtent);
  }

  private Resource term(String name, Resource type) {
    return model.createResource(LISTS + name).addProperty(RDF.type, type);
  }
}
