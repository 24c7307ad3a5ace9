package org.moothall.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A folder of the class path, in a jar or on disk.
final class ResourceFolder {

  private ResourceFolder() {}

  /// The names of the files in it that have an ending, sorted; none where the folder is absent.
  static List<String> list(String folder, String ending) {
    URL url = ResourceFolder.class.getResource("/" + folder);
    if (url == null) {
      return List.of();
    }
    try {
      URI uri = url.toURI();
      if (!uri.getScheme().equals("jar")) {
        return names(Path.of(uri), ending);
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return names(jar.getPath("/" + folder), ending);
      }
    } catch (IOException | URISyntaxException e) {
      throw new UncheckedIOException("[query] folder " + folder, e instanceof IOException io ? io : new IOException(e));
    }
  }

  private static List<String> names(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).filter(name -> name.endsWith(ending)).sorted().toList();
    }
  }
}
