package org.moothall.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Holds the bill of materials to the program as it is packed: what the manifest has on the class path, and the bytes of it. The build runs it when both are made.
final class BillOfMaterials {

  private BillOfMaterials() {}

  /// Compares the two, and ends with 1 where they differ.
  ///
  /// @param arguments the folder of what is built
  public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
    Path built = Path.of(arguments[0]);
    Set<String> listed = listed(JsonMapper.shared().readTree(Files.readAllBytes(built.resolve("moothall-bom.json"))));
    Set<String> packed = packed(built);
    System.out.println("[bill] " + listed.size() + " libraries listed, " + packed.size() + " packed");
    if (packed.isEmpty() || !listed.equals(packed)) {
      System.err.println("[bill] only listed: " + without(listed, packed) + "; only packed: " + without(packed, listed));
      System.exit(1);
    }
  }

  private static Set<String> without(Set<String> some, Set<String> others) {
    Set<String> rest = new TreeSet<>(some);
    rest.removeAll(others);
    return rest;
  }

  private static Set<String> listed(JsonNode bill) {
    Set<String> listed = new TreeSet<>();
    for (JsonNode component : bill.path("components")) {
      for (JsonNode hash : component.path("hashes")) {
        if (hash.path("alg").asString().equals("SHA-256")) {
          listed.add(component.path("name").asString() + "-" + component.path("version").asString() + " " + hash.path("content").asString());
        }
      }
    }
    return listed;
  }

  private static Set<String> packed(Path built) throws IOException, NoSuchAlgorithmException {
    Set<String> packed = new TreeSet<>();
    try (JarFile jar = new JarFile(built.resolve("moothall.jar").toFile())) {
      for (String path : jar.getManifest().getMainAttributes().getValue("Class-Path").split(" ")) {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(built.resolve(path)));
        packed.add(path.replaceFirst("^lib/", "").replaceFirst("\\.jar$", "") + " " + HexFormat.of().formatHex(digest));
      }
    }
    return packed;
  }
}
