import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import org.eclipse.rdf4j.query.BooleanQuery;
import org.eclipse.rdf4j.query.GraphQuery;
import org.eclipse.rdf4j.query.Query;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLBooleanJSONWriter;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLResultsJSONWriter;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.ntriples.NTriplesWriter;
import org.eclipse.rdf4j.sail.lmdb.LmdbStore;
import org.eclipse.rdf4j.sail.lmdb.config.LmdbStoreConfig;

/// RDF4J's LmdbStore behind the least of a server: a peer of the benchmark. It loads a file of N-Triples where its store is not there.
///
///     java -classpath ... Rdf4jHost.java STORE PORT FILE
public final class Rdf4jHost {

  private static final int THREADS = 16;

  private final SailRepository repository;

  private Rdf4jHost(SailRepository repository) {
    this.repository = repository;
  }

  public static void main(String[] arguments) throws IOException {
    File store = new File(arguments[0]);
    boolean isNew = !store.exists();
    SailRepository repository = new SailRepository(new LmdbStore(store, new LmdbStoreConfig("spoc,posc,ospc").setForceSync(false)));
    if (isNew) {
      try (RepositoryConnection connection = repository.getConnection()) {
        connection.add(new File(arguments[2]), RDFFormat.NTRIPLES);
      }
    }
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", Integer.parseInt(arguments[1])), 0);
    server.setExecutor(Executors.newFixedThreadPool(THREADS));
    server.createContext("/sparql", new Rdf4jHost(repository)::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    try (exchange; RepositoryConnection connection = repository.getConnection()) {
      Query query = connection.prepareQuery(text);
      exchange.sendResponseHeaders(200, 0);
      try (OutputStream out = new BufferedOutputStream(exchange.getResponseBody(), 1 << 15)) {
        write(query, out);
      }
    }
  }

  private static void write(Query query, OutputStream out) {
    switch (query) {
      case TupleQuery rows -> rows.evaluate(new SPARQLResultsJSONWriter(out));
      case GraphQuery graph -> graph.evaluate(new NTriplesWriter(out));
      case BooleanQuery truth -> new SPARQLBooleanJSONWriter(out).handleBoolean(truth.evaluate());
      default -> throw new IllegalArgumentException(query.toString());
    }
  }
}
