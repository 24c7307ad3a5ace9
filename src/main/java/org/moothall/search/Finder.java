package org.moothall.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;

/// Looks facts and passages up in one state of the index.
final class Finder {

  private static final int SHOWN_VALUES = 12;
  private static final Sort NEWEST = new Sort(newest(), SortField.FIELD_SCORE, SortField.FIELD_DOC);

  private final Snapshot snapshot;
  private final IndexSearcher searcher;
  private final Names names;

  Finder(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.searcher = snapshot.searcher();
    this.names = new Names(snapshot);
  }

  Found find(Search search) throws IOException {
    Wanted wanted = QueryReader.read(search.words());
    Query words = new Translation(names).of(wanted);
    if (snapshot.facets().isEmpty()) {
      return new Found(snapshot.version(), wanted.toString(), 0, List.of(), Map.of());
    }
    int most = Math.max(1, Math.min(search.offset() + search.rows(), snapshot.reader().maxDoc()));
    FacetsCollectorManager.FacetsResult found = collect(narrowed(words, search.chosen()), most, search.newestFirst());
    ScoreDoc[] hits = found.topDocs().scoreDocs;
    List<Hit> shown = new ArrayList<>();
    Excerpts excerpts = new Excerpts(words);
    for (int i = search.offset(); i < Math.min(hits.length, search.offset() + search.rows()); i++) {
      shown.add(hit(searcher.storedFields().document(hits[i].doc), excerpts));
    }
    int total = (int) found.topDocs().totalHits.value();
    return new Found(snapshot.version(), wanted.toString(), total, shown, counts(words, search.chosen(), counted(found.facetsCollector())));
  }

  List<Match> matches(String words, int most) throws IOException {
    Query query = ofHits(new Translation(names).of(QueryReader.read(words)));
    TopDocs found = searcher.search(query, Math.max(1, Math.min(most, snapshot.reader().maxDoc())));
    requireInTime();
    List<Match> matches = new ArrayList<>();
    for (ScoreDoc hit : found.scoreDocs) {
      Document entry = searcher.storedFields().document(hit.doc);
      matches.add(new Match(entry.get(Fields.THING), hit.score, entry.get(Fields.WORDS)));
    }
    return matches;
  }

  private void requireInTime() {
    if (searcher.timedOut()) {
      throw new SearchException(new SearchException.Reason.TimedOut(Snapshot.LIMIT));
    }
  }

  /// Of facts and passages, not of names.
  private static Query ofHits(Query words) {
    return new BooleanQuery.Builder().add(words, Occur.MUST).add(new TermQuery(new Term(Fields.SORT, Fields.NAME)), Occur.MUST_NOT).build();
  }

  private static Query narrowed(Query words, Map<Facet, List<String>> chosen) {
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(ofHits(words), Occur.MUST);
    chosen.forEach((facet, values) -> query.add(new TermInSetQuery(facet.word(), terms(values)), Occur.FILTER));
    return query.build();
  }

  private FacetsCollectorManager.FacetsResult collect(Query query, int most, boolean newestFirst) throws IOException {
    FacetsCollectorManager facets = new FacetsCollectorManager();
    FacetsCollectorManager.FacetsResult found = newestFirst
        ? FacetsCollectorManager.search(searcher, query, most, NEWEST, facets)
        : FacetsCollectorManager.search(searcher, query, most, facets);
    requireInTime();
    return found;
  }

  private Facets counted(FacetsCollector hits) throws IOException {
    return new SortedSetDocValuesFacetCounts(snapshot.facets().orElseThrow(), hits);
  }

  private static Collection<BytesRef> terms(List<String> values) {
    return values.stream().map(BytesRef::new).toList();
  }

  /// The values of each facet. Those of one that is chosen from are counted as if it were not, so that others can be chosen beside.
  private Map<Facet, List<Found.Count>> counts(Query words, Map<Facet, List<String>> chosen, Facets ofHits) throws IOException {
    Map<Facet, List<Found.Count>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Map<Facet, List<String>> others = new EnumMap<>(Facet.class);
      others.putAll(chosen);
      boolean free = others.remove(facet) == null;
      counts.put(facet, values(facet, free ? ofHits : counted(collect(narrowed(words, others), 1, false).facetsCollector()), chosen.getOrDefault(facet, List.of())));
    }
    return counts;
  }

  private List<Found.Count> values(Facet facet, Facets facets, List<String> chosen) throws IOException {
    List<Found.Count> values = new ArrayList<>();
    for (LabelAndValue value : top(facets, facet)) {
      values.add(count(facet, value.label, value.value.intValue(), chosen));
    }
    for (String value : chosen) {
      if (values.stream().noneMatch(count -> count.value().equals(value))) {
        values.add(count(facet, value, Math.max(0, facets.getSpecificValue(facet.word(), value).intValue()), chosen));
      }
    }
    return values;
  }

  private static List<LabelAndValue> top(Facets facets, Facet facet) throws IOException {
    FacetResult top = facets.getTopChildren(SHOWN_VALUES, facet.word());
    return top == null ? List.of() : List.of(top.labelValues);
  }

  private Found.Count count(Facet facet, String value, int hits, List<String> chosen) throws IOException {
    return new Found.Count(value, label(facet, value), hits, chosen.contains(value));
  }

  private String label(Facet facet, String value) throws IOException {
    return switch (facet) {
      case YEAR -> value;
      case KIND -> Kind.of(value).map(Kind::label).orElse(value);
      case COUNCIL, BODY, THEME, OUTCOME, PERSON -> names.of(value).map(Name::label).orElse(value);
    };
  }

  private Hit hit(Document entry, Excerpts excerpts) throws IOException {
    String words = entry.get(Fields.WORDS);
    Optional<Hit.Place> place = Optional.ofNullable(entry.getField(Fields.START))
        .map(start -> new Hit.Place(start.numericValue().intValue(), entry.getField(Fields.END).numericValue().intValue()));
    Optional<LocalDate> date = Optional.ofNullable(entry.get(Fields.DATE)).filter(day -> !day.isEmpty()).map(LocalDate::parse);
    return new Hit(entry.get(Fields.THING), Kind.of(entry.get(Facet.KIND.word())).orElseThrow(), words, excerpts.of(words),
        name(entry, Facet.COUNCIL), name(entry, Facet.BODY), date, place, List.of(entry.getValues(Fields.GRAPH)));
  }

  private Optional<Name> name(Document entry, Facet facet) throws IOException {
    String iri = entry.get(facet.word());
    return iri == null ? Optional.empty() : names.of(iri);
  }

  private static SortField newest() {
    SortField newest = new SortField(Fields.DATE, SortField.Type.LONG, true);
    newest.setMissingValue(Long.MIN_VALUE);
    return newest;
  }
}
