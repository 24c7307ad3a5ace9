package org.moothall.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;

/// The terms of public vocabularies that graphs of records use.
public final class Reused {

  public static final Node TYPE = RDF.type.asNode();
  public static final Node LABEL = RDFS.label.asNode();
  public static final Node NAME = node("http://xmlns.com/foaf/0.1/name");
  public static final Node UNIT_OF = ORG.unitOf.asNode();
  public static final Node POST_IN = ORG.postIn.asNode();
  public static final Node IDENTIFIER = DCTerms.identifier.asNode();
  public static final Node TITLE = DCTerms.title.asNode();
  public static final Node FORMAT = DCTerms.format.asNode();
  public static final Node SOURCE = DCTerms.source.asNode();
  public static final Node LICENSE = DCTerms.license.asNode();
  public static final Node HAS_PART = DCTerms.hasPart.asNode();
  public static final Node CHECKSUM = node("http://spdx.org/rdf/terms#checksumValue");
  public static final Node STATEMENT_SET = VOID.Dataset.asNode();
  public static final Node STATEMENTS = VOID.triples.asNode();
  public static final Node IS_REPLACED_BY = DCTerms.isReplacedBy.asNode();
  public static final Node SAME_AS = OWL2.sameAs.asNode();
  public static final Node SUBJECT = DCTerms.subject.asNode();
  public static final Node QUOTED_FROM = node("http://www.w3.org/ns/prov#wasQuotedFrom");
  public static final Node HAS_SOURCE = OA.hasSource.asNode();
  public static final Node HAS_SELECTOR = OA.hasSelector.asNode();
  public static final Node POSITION_SELECTOR = OA.TextPositionSelector.asNode();
  public static final Node QUOTE_SELECTOR = OA.TextQuoteSelector.asNode();
  public static final Node START = OA.start.asNode();
  public static final Node END = OA.end.asNode();
  public static final Node EXACT = OA.exact.asNode();
  public static final Node PREFIX = OA.prefix.asNode();
  public static final Node SUFFIX = OA.suffix.asNode();
  public static final Node START_DATE = node("http://schema.org/startDate");
  public static final Node END_DATE = node("http://schema.org/endDate");
  public static final Node SIMPLE_RESULT = node("http://www.w3.org/ns/sosa/hasSimpleResult");
  public static final Node FEATURE_OF_INTEREST = node("http://www.w3.org/ns/sosa/hasFeatureOfInterest");
  public static final Node HAS_UNIT = node("http://qudt.org/schema/qudt/hasUnit");
  public static final Node MEASUREMENT = node("http://www.w3.org/ns/dqv#QualityMeasurement");
  public static final Node HAS_MEASUREMENT = node("http://www.w3.org/ns/dqv#hasQualityMeasurement");
  public static final Node MEASUREMENT_OF = node("http://www.w3.org/ns/dqv#isMeasurementOf");
  public static final Node MEASURED = node("http://www.w3.org/ns/dqv#value");
  public static final Node COMPUTED_ON = node("http://www.w3.org/ns/dqv#computedOn");

  public static final Node TEMPORAL = DCTerms.temporal.asNode();
  public static final Node ORIGINAL_ORGANISATION = ORG.originalOrganization.asNode();
  public static final Node RESULTING_ORGANISATION = ORG.resultingOrganization.asNode();

  private Reused() {}

  private static Node node(String address) {
    return NodeFactory.createURI(address);
  }
}
