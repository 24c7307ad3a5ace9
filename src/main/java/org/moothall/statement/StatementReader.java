package org.moothall.statement;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParserRegistry;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import org.moothall.issue.IssueCode;

/// Reads a file of statements in a thread of its own, a little ahead of whoever takes them. Nothing is fetched, whatever the file names.
public final class StatementReader {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int TOGETHER = 1_000;
  private static final int WAITING = 16;
  private static final long MOST_STATEMENTS = 200_000_000;
  private static final int MOST_PREFIXES = 10_000;
  private static final List<Quad> LAST = List.of();

  private final StatementFile file;
  private final FileTerms terms;
  private final Node statements;
  private final BlockingQueue<List<Quad>> waiting = new ArrayBlockingQueue<>(WAITING);
  private volatile Optional<RuntimeException> failure = Optional.empty();
  private volatile boolean unwanted;

  private StatementReader(StatementFile file, FileTerms.Names names) {
    this.file = file;
    this.terms = FileTerms.of(file.language(), names);
    this.statements = names.statements();
  }

  /// What reads a file.
  ///
  /// @param base what relative addresses follow, ending in a slash
  /// @param nameless what the names of nameless things begin with
  /// @param statements the graph of the statements that name none
  /// @param isTaken whether the name of a graph is somebody else's; asked in another thread
  /// @param isWithheld whether something of a name is to stay out
  public static StatementReader of(StatementFile file, String base, String nameless, Node statements, Predicate<Node> isTaken, Predicate<String> isWithheld) {
    return new StatementReader(file, new FileTerms.Names(base, nameless, statements, isTaken, isWithheld));
  }

  /// Hands on all statements in this thread.
  ///
  /// @param progress told now and then how many there were so far
  /// @throws UnfitException where the file cannot be taken
  public void read(Consumer<Quad> sink, LongConsumer progress) {
    Thread thread = Thread.ofPlatform().daemon().name("statements").start(this::parse);
    long taken = 0;
    try {
      for (List<Quad> some = next(); !some.isEmpty(); some = next()) {
        some.forEach(sink);
        taken += some.size();
        progress.accept(taken);
        if (taken > MOST_STATEMENTS) {
          throw new UnfitException(IssueCode.TOO_LARGE, "it has more than " + MOST_STATEMENTS + " statements");
        }
      }
    } finally {
      unwanted = true;
      waiting.clear();
      join(thread);
    }
    if (failure.isPresent()) {
      throw failure.get();
    }
    if (taken == 0) {
      throw new UnfitException(IssueCode.EMPTY_DOCUMENT, "it holds no statement");
    }
  }

  private void parse() {
    try {
      parse(BoundedInput.of(file));
    } catch (UnfitException e) {
      failure = Optional.of(e.issue().message().startsWith("line ") ? e : terms.place().unfit(e.issue().code(), e.issue().message()));
    } catch (StackOverflowError e) {
      failure = Optional.of(terms.place().unfit("brackets are nested too deeply"));
    } catch (IOException | RuntimeException e) {
      failure = Optional.of(terms.place().unfit(String.valueOf(e.getMessage())));
    } catch (Error e) {
      // What was read before it would otherwise pass for the whole file.
      failure = Optional.of(new IllegalStateException("[statement] could not be read: " + e, e));
    } finally {
      end();
    }
  }

  private void parse(BoundedInput bytes) throws IOException {
    Batch batch = new Batch(bytes);
    try (bytes; Reader words = new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT))) {
      RDFParserRegistry.getFactory(file.language()).create(file.language(), terms).read(words, terms.getBaseURI(), file.language().getContentType(), batch, Context.emptyContext());
    }
    batch.handOn();
  }

  /// Gathers statements, so that threads meet once for many.
  private final class Batch extends StreamRDFBase {

    private final BoundedInput bytes;
    private List<Quad> quads = new ArrayList<>(TOGETHER);
    private long begun;
    private int prefixes;

    Batch(BoundedInput bytes) {
      this.bytes = bytes;
    }

    @Override
    public void triple(Triple triple) {
      quad(Quad.create(statements, triple));
    }

    @Override
    public void quad(Quad quad) {
      quads.add(quad);
      bytes.statement();
      if (quads.size() == TOGETHER || bytes.count() - begun > BoundedInput.MOST_AT_ONCE) {
        handOn();
      }
    }

    @Override
    public void prefix(String prefix, String iri) {
      prefixes++;
      if (prefixes > MOST_PREFIXES) {
        throw terms.place().unfit(IssueCode.TOO_LARGE, "more than " + MOST_PREFIXES + " prefixes");
      }
    }

    void handOn() {
      if (!quads.isEmpty()) {
        put(quads);
        quads = new ArrayList<>(TOGETHER);
        begun = bytes.count();
      }
    }
  }

  // The thread reads the store now and then, and an interrupt would close its files, so it looks whether it is still wanted.
  private void put(List<Quad> quads) {
    try {
      while (!waiting.offer(quads, 100, TimeUnit.MILLISECONDS)) {
        if (unwanted) {
          throw new IllegalStateException("[statement] nobody takes what is read");
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("[statement] was interrupted", e);
    }
  }

  private void end() {
    try {
      boolean told = false;
      while (!told && !unwanted) {
        told = waiting.offer(LAST, 100, TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private List<Quad> next() {
    try {
      return waiting.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("[statement] was interrupted", e);
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
