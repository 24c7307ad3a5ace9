package org.moothall.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.moothall.identity.Digest;
import org.moothall.store.Store;

/// A whole store in one file (ZIP): `dataset.nq`, all of the dataset with its history; `documents/…`, the bytes that came over the network; and
/// last `checksums`, the SHA-256 of each, without which a backup is not whole. Tokens are not in it.
public final class Backup {

  private static final String DATASET = "dataset.nq";
  private static final String CHECKSUMS = "checksums";
  private static final Pattern DOCUMENT = Pattern.compile("documents/[0-9a-f]{64}");

  private Backup() {}

  /// Writes one state of a store.
  ///
  /// @param documents the files of bytes that are kept, by their digests
  static void write(Store store, Map<String, Path> documents, OutputStream out) throws IOException {
    Map<String, String> sums = new TreeMap<>();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      sums.put(DATASET, entry(zip, DATASET, store::export));
      for (Map.Entry<String, Path> document : documents.entrySet()) {
        String name = "documents/" + document.getKey();
        sums.put(name, entry(zip, name, to -> Files.copy(document.getValue(), to)));
      }
      String lines = sums.entrySet().stream().map(sum -> sum.getValue() + "  " + sum.getKey() + "\n").collect(Collectors.joining());
      entry(zip, CHECKSUMS, to -> to.write(lines.getBytes(StandardCharsets.UTF_8)));
    }
  }

  @FunctionalInterface
  private interface Content {
    void write(OutputStream out) throws IOException;
  }

  private static String entry(ZipOutputStream zip, String name, Content content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    DigestOutputStream out = new DigestOutputStream(zip, Digest.sha256());
    content.write(out);
    out.flush();
    zip.closeEntry();
    return HexFormat.of().formatHex(out.getMessageDigest().digest());
  }

  /// Makes a store of a backup: beside its place, which it takes when every checksum is right and all of it is written.
  ///
  /// @param folder which does not exist, or is empty
  /// @throws IOException where there is something, or the backup is not whole
  public static void restore(Path backup, Path folder) throws IOException {
    if (Files.exists(folder) && !isEmpty(folder)) {
      throw new IOException("[restore] " + folder + " is not empty; move it away first");
    }
    Path beside = folder.resolveSibling(folder.getFileName() + ".restoring");
    delete(beside);
    Files.createDirectories(beside.resolve("documents"));
    unpack(backup, beside);
    Store.make(beside, beside.resolve(DATASET));
    Files.delete(beside.resolve(DATASET));
    Files.deleteIfExists(folder);
    Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void unpack(Path backup, Path folder) throws IOException {
    Map<String, String> sums = new TreeMap<>();
    String told = "";
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(backup))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(CHECKSUMS)) {
          told = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        } else {
          sums.put(entry.getName(), unpack(zip, place(folder, entry.getName())));
        }
      }
    }
    if (!told.equals(sums.entrySet().stream().map(sum -> sum.getValue() + "  " + sum.getKey() + "\n").collect(Collectors.joining())) || sums.isEmpty()) {
      throw new IOException("[restore] " + backup + " is not whole: its checksums are not those of its content");
    }
  }

  private static Path place(Path folder, String name) throws IOException {
    if (!name.equals(DATASET) && !DOCUMENT.matcher(name).matches()) {
      throw new IOException("[restore] not of a backup: " + name);
    }
    return folder.resolve(name);
  }

  private static String unpack(InputStream zip, Path file) throws IOException {
    MessageDigest digest = Digest.sha256();
    Files.copy(new DigestInputStream(zip, digest), file);
    return HexFormat.of().formatHex(digest.digest());
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> {
        try {
          Files.delete(file);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    }
  }
}
