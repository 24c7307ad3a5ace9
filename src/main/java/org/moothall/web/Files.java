package org.moothall.web;

import static java.util.Map.entry;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/// The fixed files of the server: style, icon, editor. The table is all there is, so no path leads elsewhere.
final class Files {

  /// A file in memory; one without bytes is absent.
  private static final class File {
    private final String contentType;
    private final byte[] bytes;
    private final String tag;

    File(String contentType, byte[] bytes) {
      this.contentType = contentType;
      this.bytes = bytes;
      CRC32 sum = new CRC32();
      sum.update(bytes);
      this.tag = "W/\"" + Long.toHexString(sum.getValue()) + "\"";
    }
  }

  private static final String CSS = "text/css; charset=utf-8";
  private static final String SCRIPT = "text/javascript; charset=utf-8";
  private static final String YASGUI = "/META-INF/resources/webjars/zazuko__yasgui/4.5.0/build/";

  private final Map<String, Once<File>> files = Map.ofEntries(
      entry("/static/moothall.css", file("/static/moothall.css", CSS)),
      entry("/static/icon.svg", file("/static/icon.svg", "image/svg+xml")),
      entry("/static/page.js", file("/static/page.js", SCRIPT)),
      entry("/static/notes.js", file("/static/notes.js", SCRIPT)),
      entry("/static/results.js", file("/static/results.js", SCRIPT)),
      entry("/static/trace.js", file("/static/trace.js", SCRIPT)),
      entry("/static/cytoscape.js", file("/META-INF/resources/webjars/cytoscape/3.33.1/dist/cytoscape.min.js", SCRIPT)),
      entry("/static/editor.js", file("/static/editor.js", SCRIPT)),
      entry("/static/search.js", file("/static/search.js", SCRIPT)),
      entry("/static/yasgui.js", file(YASGUI + "yasgui.min.js", SCRIPT)),
      entry("/static/yasgui.css", file(YASGUI + "yasgui.min.css", CSS)));

  /// The paths that are files.
  Iterable<String> paths() {
    return files.keySet();
  }

  /// Sends the file of the path.
  void send(Context ctx) {
    File file = Optional.ofNullable(files.get(ctx.path())).map(Once::get).filter(known -> known.bytes.length > 0)
        .orElseThrow(() -> new ProblemException(new Problem.NotFound(ctx.path())));
    ctx.header("ETag", file.tag);
    ctx.header("Cache-Control", "max-age=600");
    if (file.tag.equals(ctx.header("If-None-Match"))) {
      ctx.status(304);
    } else {
      ctx.contentType(file.contentType).result(file.bytes);
    }
  }

  private static Once<File> file(String resource, String contentType) {
    return new Once<>(() -> read(resource, contentType));
  }

  private static File read(String resource, String contentType) {
    try (var in = Files.class.getResourceAsStream(resource)) {
      return new File(contentType, in == null ? new byte[0] : in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("[file] " + resource, e);
    }
  }
}
