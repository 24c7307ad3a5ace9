package org.moothall.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;

/// One document of the index while it is made.
///
/// @param document what Lucene takes
record Entry(Document document) {

  // Lucene takes no term beyond 32 kB; a name that long is nobody's.
  private static final int LONGEST_NAME = 2_000;

  static Entry of(String sort, Told told) {
    Entry entry = new Entry(new Document());
    entry.kept(Fields.SORT, sort);
    entry.kept(Fields.THING, told.thing().getURI());
    told.graphs().forEach(graph -> entry.kept(Fields.GRAPH, graph));
    return entry;
  }

  Entry words(String words) {
    document.add(new TextField(Fields.WORDS, words, Field.Store.YES));
    return this;
  }

  Entry called(List<String> labels) {
    labels.forEach(label -> document.add(new TextField(Fields.CALLED, label, Field.Store.NO)));
    labels.stream().findFirst().ifPresent(label -> document.add(new StoredField(Fields.LABEL, label)));
    return this;
  }

  /// A value of a facet.
  void facet(Facet facet, String value) {
    boolean told = List.of(document.getValues(facet.word())).contains(value);
    if (!told && !value.isEmpty() && value.length() <= LONGEST_NAME) {
      kept(facet.word(), value);
      document.add(new SortedSetDocValuesFacetField(facet.word(), value));
    }
  }

  void named(String iri) {
    document.add(new StringField(Fields.NAMED, iri, Field.Store.NO));
  }

  /// The day, where it is one.
  void date(String day) {
    try {
      LocalDate date = LocalDate.parse(day);
      document.add(new StoredField(Fields.DATE, date.toString()));
      document.add(new NumericDocValuesField(Fields.DATE, date.toEpochDay()));
      facet(Facet.YEAR, "%04d".formatted(date.getYear()));
    } catch (DateTimeException e) {
      document.add(new StoredField(Fields.DATE, ""));
    }
  }

  /// The place of a passage in its text.
  Entry at(Paragraph paragraph) {
    document.add(new StoredField(Fields.START, paragraph.start()));
    document.add(new StoredField(Fields.END, paragraph.end()));
    return this;
  }

  private void kept(String field, String value) {
    document.add(new StringField(field, value, Field.Store.YES));
  }
}
