package org.moothall.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// A part of a Word document of any bytes in the place of the one that is there: packed bytes that are changed are rarely unpacked.
/// The first byte tells which part.
public final class FuzzedWord implements Consumer<byte[]> {

  private static final Path SOURCE = Cases.FOLDER.resolve("word-minutes-with-counted-lists").resolve("source.docx");

  private final FuzzedDocument documents = new FuzzedDocument();
  private final SequencedMap<String, byte[]> parts = parts();
  private final List<String> names = List.copyOf(parts.keySet());

  /// Writes each part as an input.
  public static void seed(Path folder) throws IOException {
    int number = 0;
    for (byte[] part : parts().values()) {
      byte[] input = new byte[part.length + 1];
      input[0] = (byte) number;
      System.arraycopy(part, 0, input, 1, part.length);
      Files.write(folder.resolve("part-" + number++), input);
    }
  }

  @Override
  public void accept(byte[] bytes) {
    if (bytes.length > 0) {
      String changed = names.get(Math.floorMod(bytes[0], names.size()));
      documents.accept(packed(changed, Arrays.copyOfRange(bytes, 1, bytes.length)));
    }
  }

  private byte[] packed(String changed, byte[] by) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getKey().equals(changed) ? by : part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static SequencedMap<String, byte[]> parts() {
    SequencedMap<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(SOURCE)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }
}
