package org.moothall.intake;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.moothall.ingest.Beside;
import org.moothall.ingest.Loading;
import org.moothall.ingest.Receipt;
import org.moothall.ingest.Removal;
import org.moothall.intake.DepositGraphs.Entry;
import org.moothall.issue.Issue;
import org.moothall.store.ChangeLog;
import org.moothall.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes documents in and gives them up, one at a time, in the order in which they came. Whoever waits is told when it is durable.
public final class Intake implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

  private final Store store;
  private final Loading loading;
  private final Removal removal;
  private final Deposits deposits;
  private final DepositGraphs graphs;
  private final OneByOne worker = new OneByOne(this::linkWhatIsNew);
  // Of the worker alone: links are drawn from the whole store, so that once is enough while documents come one after the other.
  private boolean isUnlinked;

  private Intake(Store store, String base, Deposits deposits) {
    this.store = store;
    this.loading = new Loading(store, base);
    this.removal = loading.removal();
    this.deposits = deposits;
    this.graphs = new DepositGraphs(base);
  }

  /// The intake of a store. The bytes stand in `documents` beside its database.
  ///
  /// @throws IOException where the folder cannot be written
  public static Intake of(Store store, String base) throws IOException {
    Intake intake = new Intake(store, base, new Deposits(store.folder().resolve("documents")));
    intake.deposits.retain(new HashSet<>(store.readOwn(intake.graphs::all).values()));
    return intake;
  }

  /// Reads all that is kept anew, as a folder of documents is at the start of the server: another program reads otherwise.
  public List<Receipt.Line> reload() {
    List<Receipt.Line> lines = new ArrayList<>();
    store.readOwn(graphs::all).forEach((id, sha256) -> lines.add(loading.load(deposits.path(sha256), id, new Beside(Map.of(), List.of()))));
    if (!lines.isEmpty()) {
      loading.link();
    }
    return lines;
  }

  /// Whether an id can be one: it ends up in addresses.
  public static boolean isId(String id) {
    return id.matches("[a-z0-9](?:[a-z0-9_-]{0,98}[a-z0-9])?");
  }

  /// Writes down what is sent, to be put or dropped.
  ///
  /// @param progress asked after each step with the bytes so far; what it throws ends the reading
  public Sent receive(InputStream in, LongConsumer progress) throws IOException {
    return deposits.receive(in, progress);
  }

  /// Keeps what was sent under an id and loads it.
  ///
  /// @param expected what the sender holds true of the digest that is kept now
  public Outcome put(String id, Sent sent, Token by, Predicate<Optional<String>> expected) {
    return worker.take(() -> replace(id, sent, by, expected));
  }

  /// Withdraws what is kept under an id: its bytes, its facts and their history.
  public Outcome withdraw(String id, Token by, Predicate<Optional<String>> expected) {
    return worker.take(() -> giveUp(id, by, expected));
  }

  /// The digest of the bytes that are kept under an id.
  public Optional<String> find(String id) {
    return store.read(dataset -> graphs.find(dataset, id));
  }

  /// All ids and the digests of their bytes.
  public Map<String, String> list() {
    return store.readOwn(graphs::all);
  }

  /// The address of what is kept under an id.
  public String deposit(String id) {
    return graphs.deposit(id).getURI();
  }

  /// Whether there was something under an address that is here no more.
  public boolean isGone(String iri) {
    return store.read(dataset -> ChangeLog.of(dataset).isGone(iri));
  }

  /// The file of bytes that are kept.
  public Path file(String sha256) {
    return deposits.path(sha256);
  }

  /// What was too doubtful to be a fact of the document of some bytes, as Turtle.
  public String candidates(String sha256) {
    return store.read(dataset -> RDFWriter.source(dataset.getGraph(graphs.graphs(sha256).getLast())).lang(Lang.TURTLE).asString());
  }

  /// The name of the document of some bytes.
  public String document(String sha256) {
    return graphs.document(sha256).getURI();
  }

  /// Writes all of the store into a file while others read it; whoever sends a document waits meanwhile.
  public Outcome backup(Path file) {
    return worker.take(() -> {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        Backup.write(store, list().values().stream().collect(Collectors.toMap(sha256 -> sha256, deposits::path)), out);
        return new Outcome.BackedUp();
      } catch (IOException e) {
        return new Outcome.Failed(String.valueOf(e.getMessage()));
      }
    });
  }

  /// Withdraws documents by what they are called, whether they came over the network or from a folder.
  ///
  /// @param names what documents are called by (their file names without ending), or their addresses
  /// @throws IOException where a name is that of no document, or of several; nothing is withdrawn then
  public void withdraw(List<String> names, String by) throws IOException {
    Map<Node, String> documents = removal.find(names);
    Map<Node, Graph> log = new HashMap<>();
    documents.values().forEach(sha256 -> log.putAll(graphs.log(new Entry("Withdrew a document", Optional.of(sha256), by, now()))));
    List<Node> gone = list().entrySet().stream().filter(kept -> documents.containsValue(kept.getValue())).map(kept -> graphs.graph(kept.getKey())).toList();
    removal.withdraw(documents.keySet(), new Beside(log, gone));
    for (String sha256 : documents.values()) {
      deposits.delete(sha256);
    }
  }

  /// Withdraws a person, under all names that documents have for them: what is said of them, their name in all words, and the history of both.
  ///
  /// @param iri the address of the person
  public Outcome withdrawPerson(String iri, String by) {
    Beside log = new Beside(graphs.log(new Entry("Withdrew a person", Optional.empty(), by, now())), List.of());
    return worker.take(() -> removal.withdraw(NodeFactory.createURI(iri), log) ? new Outcome.Withdrawn() : new Outcome.Absent());
  }

  /// How many wait.
  public int waiting() {
    return worker.waiting();
  }

  /// Ends when what is under way is done.
  @Override
  public void close() {
    worker.close();
  }

  private Outcome replace(String id, Sent sent, Token by, Predicate<Optional<String>> expected) {
    Optional<String> present = find(id);
    if (!expected.test(present)) {
      return new Outcome.Otherwise();
    }
    if (present.filter(sent.sha256()::equals).isPresent()) {
      return new Outcome.Same(document(sent.sha256()), sent.sha256());
    }
    return list().containsValue(sent.sha256()) ? new Outcome.Elsewhere() : load(id, sent, by, present);
  }

  private Outcome load(String id, Sent sent, Token by, Optional<String> present) {
    Map<Node, Graph> beside = new HashMap<>(graphs.log(new Entry("Loaded a document", Optional.of(sent.sha256()), by.name(), now())));
    beside.put(graphs.graph(id), graphs.kept(id, sent.sha256()));
    try {
      deposits.keep(sent);
      Receipt.Line line = loading.load(deposits.path(sent.sha256()), id, new Beside(beside, present.map(graphs::graphs).orElse(List.of())));
      Outcome outcome = outcome(line, sent.sha256(), present.isEmpty());
      Optional<String> needless = outcome instanceof Outcome.Kept ? present : Optional.of(sent.sha256());
      if (needless.isPresent()) {
        deposits.delete(needless.get());
      }
      isUnlinked = true;
      return outcome;
    } catch (IOException e) {
      return new Outcome.Failed(String.valueOf(e.getMessage()));
    }
  }

  private Outcome outcome(Receipt.Line line, String sha256, boolean isNew) {
    return switch (line.outcome()) {
      case LOADED, UNCHANGED -> new Outcome.Kept(document(sha256), sha256, isNew, line.issues());
      case WITHHELD -> new Outcome.Withheld();
      case REFUSED -> new Outcome.Unreadable(line.issues().stream().map(Issue::message).findFirst().orElse(""));
      case FAILED -> new Outcome.Failed(line.failure());
    };
  }

  private Outcome giveUp(String id, Token by, Predicate<Optional<String>> expected) {
    Optional<String> present = find(id);
    if (present.isEmpty()) {
      return new Outcome.Absent();
    }
    if (!expected.test(present)) {
      return new Outcome.Otherwise();
    }
    String sha256 = present.get();
    removal.withdraw(List.of(graphs.document(sha256)), new Beside(graphs.log(new Entry("Withdrew a document", Optional.of(sha256), by.name(), now())), List.of(graphs.graph(id))));
    try {
      deposits.delete(sha256);
      return new Outcome.Withdrawn();
    } catch (IOException e) {
      return new Outcome.Failed(String.valueOf(e.getMessage()));
    }
  }

  // The document is durable whether its links can be drawn or not; they are drawn with those of the next one, or at the next start.
  private void linkWhatIsNew() {
    if (isUnlinked) {
      try {
        loading.link();
        isUnlinked = false;
      } catch (RuntimeException e) {
        LOG.error("[intake] the links of what came could not be drawn and will be with the next document", e);
      }
    }
  }

  private static Instant now() {
    return Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
