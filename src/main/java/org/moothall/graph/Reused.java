package org.moothall.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/// The terms of public vocabularies that graphs of records use.
final class Reused {

  static final Node TYPE = RDF.type.asNode();
  static final Node LABEL = RDFS.label.asNode();
  static final Node NAME = node("http://xmlns.com/foaf/0.1/name");
  static final Node UNIT_OF = ORG.unitOf.asNode();
  static final Node POST_IN = ORG.postIn.asNode();
  static final Node IDENTIFIER = DCTerms.identifier.asNode();
  static final Node TITLE = DCTerms.title.asNode();
  static final Node FORMAT = DCTerms.format.asNode();
  static final Node SOURCE = DCTerms.source.asNode();
  static final Node LICENSE = DCTerms.license.asNode();
  static final Node SUBJECT = DCTerms.subject.asNode();
  static final Node QUOTED_FROM = node("http://www.w3.org/ns/prov#wasQuotedFrom");
  static final Node HAS_SOURCE = OA.hasSource.asNode();
  static final Node HAS_SELECTOR = OA.hasSelector.asNode();
  static final Node POSITION_SELECTOR = OA.TextPositionSelector.asNode();
  static final Node QUOTE_SELECTOR = OA.TextQuoteSelector.asNode();
  static final Node START = OA.start.asNode();
  static final Node END = OA.end.asNode();
  static final Node EXACT = OA.exact.asNode();
  static final Node PREFIX = OA.prefix.asNode();
  static final Node SUFFIX = OA.suffix.asNode();
  static final Node START_DATE = node("http://schema.org/startDate");
  static final Node END_DATE = node("http://schema.org/endDate");
  static final Node SIMPLE_RESULT = node("http://www.w3.org/ns/sosa/hasSimpleResult");
  static final Node FEATURE_OF_INTEREST = node("http://www.w3.org/ns/sosa/hasFeatureOfInterest");
  static final Node HAS_UNIT = node("http://qudt.org/schema/qudt/hasUnit");
  static final Node MEASUREMENT = node("http://www.w3.org/ns/dqv#QualityMeasurement");
  static final Node HAS_MEASUREMENT = node("http://www.w3.org/ns/dqv#hasQualityMeasurement");
  static final Node MEASUREMENT_OF = node("http://www.w3.org/ns/dqv#isMeasurementOf");
  static final Node MEASURED = node("http://www.w3.org/ns/dqv#value");
  static final Node COMPUTED_ON = node("http://www.w3.org/ns/dqv#computedOn");

  private Reused() {}

  private static Node node(String address) {
    return NodeFactory.createURI(address);
  }
}
