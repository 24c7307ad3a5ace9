package org.moothall.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.moothall.publish.DumpFile;
import org.moothall.publish.Release;
import org.moothall.publish.Releases;
import org.moothall.query.Refusal;

/// The files of releases. Each stands for ever under its version; `latest` leads to those of the newest.
final class DumpRoute {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Releases releases;

  DumpRoute(Releases releases) {
    this.releases = releases;
  }

  /// The way to a file of the newest release.
  void latest(Context ctx) {
    Release release = releases.current(PATIENCE).orElseThrow(() -> new ProblemException(new Problem.Refused(new Refusal.Busy(PATIENCE))));
    DumpFile file = file(ctx, release);
    ctx.header("Cache-Control", "no-cache");
    ctx.redirect("/dumps/" + release.version() + "/" + file.name(), HttpStatus.SEE_OTHER);
  }

  /// A file, or a part of it.
  void dump(Context ctx) throws IOException {
    Release release = release(ctx);
    DumpFile file = file(ctx, release);
    String tag = "\"" + file.sha256() + "\"";
    ctx.disableCompression();
    ctx.header("ETag", tag);
    ctx.header("Last-Modified", Freshness.httpDate(release.changed()));
    ctx.header("Cache-Control", "public, max-age=31536000, immutable");
    ctx.header("Accept-Ranges", "bytes");
    if (file.mediaType().equals("text/csv")) {
      ctx.header("Link", "<csv-metadata.json>; rel=\"describedby\"; type=\"application/csvm+json\"");
    }
    if (Freshness.matches(ctx, tag)) {
      ctx.status(HttpStatus.NOT_MODIFIED);
    } else {
      send(ctx, releases.path(release, file), file, wanted(ctx, file, tag));
    }
  }

  private Release release(Context ctx) {
    String version = ctx.pathParam("version");
    Optional<Release> found = version.matches("\\d{1,18}") ? releases.find(Long.parseLong(version)) : Optional.empty();
    return found.orElseThrow(() -> new ProblemException(wasThere(version) ? new Problem.Gone() : new Problem.NotFound(ctx.path())));
  }

  private boolean wasThere(String version) {
    return version.matches("\\d{13,18}") && releases.versions().stream().anyMatch(newer -> newer > Long.parseLong(version));
  }

  private static DumpFile file(Context ctx, Release release) {
    return release.find(ctx.pathParam("file")).orElseThrow(() -> new ProblemException(new Problem.NotFound(ctx.path())));
  }

  private static Optional<ByteRange> wanted(Context ctx, DumpFile file, String tag) {
    String condition = ctx.header("If-Range");
    return Optional.ofNullable(ctx.header("Range")).filter(_ -> condition == null || condition.equals(tag)).flatMap(range -> ByteRange.parse(range, file.bytes()));
  }

  private static void send(Context ctx, Path path, DumpFile file, Optional<ByteRange> wanted) throws IOException {
    ByteRange range = wanted.orElseGet(() -> new ByteRange(0, file.bytes() - 1));
    ctx.contentType(Negotiation.contentType(file.sentType()));
    ctx.res().setContentLengthLong(range.length());
    if (wanted.isPresent()) {
      ctx.status(HttpStatus.PARTIAL_CONTENT);
      ctx.header("Content-Range", range.contentRange(file.bytes()));
    }
    if (!ctx.method().equals(HandlerType.HEAD)) {
      copy(ctx, path, range);
    }
  }

  private static void copy(Context ctx, Path path, ByteRange range) throws IOException {
    try (FileChannel file = FileChannel.open(path)) {
      var out = Channels.newChannel(ctx.outputStream());
      long at = range.first();
      while (at <= range.last()) {
        at += file.transferTo(at, range.last() - at + 1, out);
      }
    }
  }
}
