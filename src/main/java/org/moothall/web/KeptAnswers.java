package org.moothall.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.moothall.query.CheckedQuery;
import org.moothall.query.Refusal;
import org.moothall.query.RefusedException;

/// Answers that can be asked for again: what was made once is sent to all who ask the same while the store stays as it is.
///
/// A client that has the answer is told so before anything is done. Of several who ask the same at once, one makes the answer and the
/// others wait for it. An answer that failed, was cut or is too large to hold is not kept.
final class KeptAnswers {

  /// What `Server-Timing` begins with: how an answer came by follows.
  static final String TIMING = "cache;desc=";

  private static final int SHARE = 32;

  private final KeptStore store;
  private final int largest;
  private final Map<Question, CompletableFuture<Optional<Kept>>> underWay = new ConcurrentHashMap<>();

  /// @param most how many bytes are kept at most; with none, nothing is kept
  KeptAnswers(long most) {
    this.store = new KeptStore(most);
    this.largest = Math.clamp(most / SHARE, Answers.HELD_BYTES, Integer.MAX_VALUE / 2);
  }

  /// Sends the answer of a query; one that would differ the next time is never kept.
  void send(Context ctx, CheckedQuery query, Question question, Consumer<OutputStream> writer) {
    if (query.isRepeatable()) {
      send(ctx, question, writer);
    } else {
      Answers.send(ctx, question.contentType(), writer);
    }
  }

  /// Sends what a writer writes, or what another wrote before.
  void send(Context ctx, Question question, Consumer<OutputStream> writer) {
    if (isAnswered(ctx, question)) {
      return;
    }
    CompletableFuture<Optional<Kept>> mine = new CompletableFuture<>();
    CompletableFuture<Optional<Kept>> earlier = underWay.putIfAbsent(question, mine);
    if (earlier == null) {
      lead(ctx, question, writer, mine);
    } else {
      awaited(earlier).ifPresentOrElse(kept -> send(ctx, question, kept, "shared"), () -> make(ctx, question, writer, mine));
    }
  }

  /// Sends a page that is told by the state of the store, the day and its address.
  void page(Context ctx, long version, Supplier<String> page) {
    SecurityHeaders.allowScripts(ctx);
    send(ctx, ofPage(ctx, version), out -> write(out, page.get()));
  }

  /// The question that a page answers.
  static Question ofPage(Context ctx, long version) {
    return ofPage(ctx.path() + "?" + Optional.ofNullable(ctx.queryString()).orElse(""), version);
  }

  private static Question ofPage(String address, long version) {
    return new Question(version, Answers.HTML, LocalDate.now(ZoneId.systemDefault()) + " " + address);
  }

  /// Makes a page for whoever asks for it next, unless it is there or somebody makes it.
  ///
  /// @param path its address, without parameters
  void ahead(String path, long version, Supplier<String> page) {
    Question question = ofPage(path + "?", version);
    CompletableFuture<Optional<Kept>> mine = new CompletableFuture<>();
    if (!store.isOpen() || store.find(question).isPresent() || underWay.putIfAbsent(question, mine) != null) {
      return;
    }
    try {
      Kept made = new Kept(question, page.get().getBytes(StandardCharsets.UTF_8));
      store.keep(question, made);
      mine.complete(Optional.of(made));
    } finally {
      underWay.remove(question, mine);
      mine.complete(Optional.empty());
    }
  }

  /// Answers from what is known, if it is.
  ///
  /// @return whether the answer is complete
  boolean isAnswered(Context ctx, Question question) {
    if (Freshness.hasAnswer(ctx, question)) {
      return true;
    }
    Optional<Kept> kept = store.find(question);
    kept.ifPresent(answer -> send(ctx, question, answer, "hit"));
    return kept.isPresent();
  }

  private void lead(Context ctx, Question question, Consumer<OutputStream> writer, CompletableFuture<Optional<Kept>> result) {
    try {
      make(ctx, question, writer, result);
    } catch (RefusedException e) {
      if (isOfTheQuestion(e.refusal())) {
        result.completeExceptionally(e);
      }
      throw e;
    } finally {
      underWay.remove(question, result);
      result.complete(Optional.empty());
    }
  }

  private void make(Context ctx, Question question, Consumer<OutputStream> writer, CompletableFuture<Optional<Kept>> result) {
    long start = System.nanoTime();
    ctx.contentType(question.contentType());
    Freshness.tagWeakly(ctx, question);
    Answers.hold(ctx, largest, () -> result.complete(Optional.empty()), writer).ifPresent(bytes -> {
      Kept kept = new Kept(question, bytes);
      store.keep(question, kept);
      result.complete(Optional.of(kept));
      send(ctx, question, kept, "miss, query;dur=%.1f".formatted((System.nanoTime() - start) / 1e6));
    });
  }

  private static void send(Context ctx, Question question, Kept kept, String how) {
    ctx.contentType(question.contentType());
    ctx.header("Server-Timing", TIMING + how);
    if (how.equals("hit")) {
      ctx.header("Age", Long.toString(kept.seconds()));
    }
    boolean packed = Packing.gains(ctx, kept.bytes().length);
    Freshness.tag(ctx, kept, packed);
    Answers.raw(ctx, packed ? kept.packed() : kept.bytes(), packed);
  }

  private static Optional<Kept> awaited(CompletableFuture<Optional<Kept>> result) {
    try {
      return result.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RefusedException refused ? new RefusedException(refused.refusal()) : e;
    }
  }

  private static void write(OutputStream out, String page) {
    try {
      out.write(page.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // Such a refusal would meet everybody who asks the same; any other is of one client, or of the moment.
  private static boolean isOfTheQuestion(Refusal refusal) {
    return switch (refusal) {
      case Refusal.TimedOut _, Refusal.TooMuchMemory _, Refusal.TooManyTriples _, Refusal.ValueTooLarge _ -> true;
      default -> false;
    };
  }
}
