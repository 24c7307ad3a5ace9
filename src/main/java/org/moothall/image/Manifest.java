package org.moothall.image;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/// What an image's folder must hold, in a file of lines of a name and a number, the last of which is the checksum of the others.
///
/// @param state of the store
/// @param sizes of the files, in bytes
record Manifest(State state, Map<String, Long> sizes) {

  private static final String FILE = "manifest";
  private static final String VERSION = "version";
  private static final String CHANGES = "changes";
  private static final String FORMAT = "moothall-image 1";

  static Manifest of(Image image, Map<String, Long> sizes) {
    return new Manifest(image.state(), sizes);
  }

  void write(Path folder) throws IOException {
    List<String> lines = new ArrayList<>(List.of(FORMAT, VERSION + " " + state.version(), CHANGES + " " + state.changes()));
    sizes.forEach((name, size) -> lines.add(name + " " + size));
    lines.add("checksum " + checksum(lines));
    Files.write(folder.resolve(FILE), lines);
  }

  /// The manifest of a folder, where it is one of this format and all files are there.
  static Optional<Manifest> read(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
    boolean whole = lines.size() > 3 && lines.getFirst().equals(FORMAT)
        && lines.getLast().equals("checksum " + checksum(lines.subList(0, lines.size() - 1)));
    Optional<Manifest> manifest = whole ? Optional.of(of(lines.subList(1, lines.size() - 1))) : Optional.empty();
    return manifest.filter(read -> read.sizes.entrySet().stream().allMatch(entry -> isThere(folder.resolve(entry.getKey()), entry.getValue())));
  }

  private static Manifest of(List<String> lines) {
    Map<String, Long> numbers = new TreeMap<>();
    for (String line : lines) {
      int blank = line.indexOf(' ');
      numbers.put(line.substring(0, blank), Long.parseLong(line.substring(blank + 1)));
    }
    State state = new State(numbers.getOrDefault(VERSION, 0L), numbers.getOrDefault(CHANGES, 0L));
    numbers.keySet().removeAll(Set.of(VERSION, CHANGES));
    return new Manifest(state, numbers);
  }

  private static boolean isThere(Path file, long size) {
    return file.toFile().length() >= size;
  }

  private static long checksum(List<String> lines) {
    CRC32C checksum = new CRC32C();
    checksum.update(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    return checksum.getValue();
  }
}
