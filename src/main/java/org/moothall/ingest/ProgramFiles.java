package org.moothall.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.moothall.identity.Digest;

/// The files that the program itself consists of.
public final class ProgramFiles {

  private ProgramFiles() {}

  /// The program's jar, or the folder of its classes.
  public static Optional<Path> place() {
    try {
      return Optional.of(Path.of(ProgramFiles.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /// What stands for all of its rules, words and the libraries that its jar names: another program has another. Nothing where it cannot be told.
  static Optional<String> digest() {
    return place().map(ProgramFiles::digest);
  }

  private static String digest(Path place) {
    MessageDigest digest = Digest.sha256();
    try (Stream<Path> files = Files.walk(place); OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
      for (Path file : sorted) {
        out.write(place.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        try (InputStream in = Files.newInputStream(file)) {
          in.transferTo(out);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
