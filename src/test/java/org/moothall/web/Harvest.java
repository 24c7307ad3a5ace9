package org.moothall.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.moothall.store.Store;

/// What a harvester does with answers: unpacks, parses, asks.
final class Harvest {

  private Harvest() {}

  /// The bytes of a file, wherever its address leads.
  static byte[] bytes(Northmoor northmoor, String path) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = northmoor.client.send(HttpRequest.newBuilder(northmoor.uri(path)).build(), BodyHandlers.ofByteArray());
    return answer.statusCode() == 303 ? bytes(northmoor, Northmoor.header(answer, "Location")) : answer.body();
  }

  static byte[] unpacked(byte[] packed) {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Model model(String text, Lang lang) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.create().source(new StringReader(text)).lang(lang).parse(model);
    return model;
  }

  static DatasetGraph dataset(byte[] bytes, Lang lang) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(bytes)).lang(lang).parse(dataset);
    return dataset;
  }

  /// The names of the graphs that are not isomorphic in two datasets.
  static List<Node> differing(DatasetGraph one, DatasetGraph other) {
    return Stream.concat(Iter.asStream(one.listGraphNodes()), Iter.asStream(other.listGraphNodes())).distinct()
        .filter(name -> !one.getGraph(name).isIsomorphicWith(other.getGraph(name))).toList();
  }

  /// A copy of the store's named graphs.
  static DatasetGraph of(Store store) {
    return store.read(dataset -> {
      DatasetGraph copy = DatasetGraphFactory.create();
      dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(copy::add);
      return copy;
    });
  }

  /// The rows of a query over the union of the store's graphs, each as its values in order.
  static List<List<String>> rows(Store store, String text) {
    Query query = QueryFactory.create(text);
    return store.read(dataset -> {
      try (QueryExec run = QueryExec.dataset(dataset).query(query).build()) {
        RowSet rows = run.select();
        return rows.stream().map(row -> query.getResultVars().stream().map(name -> {
          var value = row.get(name);
          return value == null ? "" : value.isURI() ? value.getURI() : value.getLiteralLexicalForm();
        }).toList()).toList();
      }
    });
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
