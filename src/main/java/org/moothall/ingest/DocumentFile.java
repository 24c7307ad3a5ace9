package org.moothall.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.moothall.identity.Digest;
import org.moothall.read.DocumentReader;
import org.moothall.read.Reading;

/// A document file: what came of reading its bytes, and the digest of all of them.
///
/// @param name the file's name without its extension
/// @param reading what was read
/// @param sha256 the digest, in hexadecimal
record DocumentFile(String name, Reading reading, String sha256) {

  /// Reads a file without ever holding more of it than is read.
  static DocumentFile read(Path file, String name) throws IOException {
    MessageDigest digest = Digest.sha256();
    try (InputStream in = Files.newInputStream(file); DigestInputStream digesting = new DigestInputStream(in, digest)) {
      byte[] bytes = first(digesting);
      long size = bytes.length + drain(digesting);
      return new DocumentFile(name, DocumentReader.read(bytes, size), HexFormat.of().formatHex(digest.digest()));
    }
  }

  /// The digest of a file, in hexadecimal.
  static String sha256(Path file) throws IOException {
    MessageDigest digest = Digest.sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      drain(in);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /// As many bytes as are read of a document that begins like this one.
  private static byte[] first(InputStream in) throws IOException {
    byte[] head = in.readNBytes(DocumentReader.LARGEST);
    int most = DocumentReader.most(head);
    if (head.length < DocumentReader.LARGEST || most == head.length) {
      return head;
    }
    byte[] rest = in.readNBytes(most - head.length);
    byte[] bytes = Arrays.copyOf(head, head.length + rest.length);
    System.arraycopy(rest, 0, bytes, head.length, rest.length);
    return bytes;
  }

  private static long drain(InputStream in) throws IOException {
    byte[] buffer = new byte[64 * 1024];
    long drained = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      drained += read;
    }
    return drained;
  }

  /// What the document of a file is called: the name without its extension.
  static String name(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
