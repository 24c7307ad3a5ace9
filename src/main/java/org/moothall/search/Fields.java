package org.moothall.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/// The fields of the index's documents, beside one for each [Facet] under its word.
final class Fields {

  /// The thing that a document stands for.
  static final String THING = "thing";
  /// The graphs that tell of it.
  static final String GRAPH = "graph";
  /// [#FACT], [#PASSAGE] or [#NAME].
  static final String SORT = "sort";
  static final String FACT = "fact";
  static final String PASSAGE = "passage";
  static final String NAME = "name";
  /// What is searched and shown of facts and passages.
  static final String WORDS = "words";
  /// What is searched of names.
  static final String CALLED = "called";
  /// What is shown of names.
  static final String LABEL = "label";
  /// The names of people as the document has them.
  static final String NAMED = "named";
  static final String DATE = "date";
  static final String START = "start";
  static final String END = "end";

  /// Short texts are mostly headings, so length weighs less than usual.
  static final Similarity WEIGHING = new BM25Similarity(1.2f, 0.3f);

  private static final FacetsConfig FACETS = config();

  private Fields() {}

  /// How facets are counted.
  static FacetsConfig facets() {
    return FACETS;
  }

  /// A document with what counts its facets.
  static Document counted(Document document) {
    try {
      return FACETS.build(document);
    } catch (IOException e) {
      throw new UncheckedIOException("[search] facets", e);
    }
  }

  private static FacetsConfig config() {
    FacetsConfig config = new FacetsConfig();
    for (Facet facet : Facet.values()) {
      config.setMultiValued(facet.word(), true);
      config.setDrillDownTermsIndexing(facet.word(), FacetsConfig.DrillDownTermsIndexing.NONE);
    }
    return config;
  }
}
