package org.moothall.statement;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.riot.Lang;

/// A file of statements. What it is written in is told by its name: `wards.ttl`, `wards.nq.gz`.
///
/// @param path where it is
/// @param name what it is called: the file's name, without the ending of what is packed
/// @param language what it is written in
/// @param isPacked whether it is packed with gzip
public record StatementFile(Path path, String name, Lang language, boolean isPacked) {

  private static final String PACKED = ".gz";
  private static final Map<String, Lang> LANGUAGES = Map.of("ttl", Lang.TURTLE, "nt", Lang.NTRIPLES, "nq", Lang.NQUADS, "trig", Lang.TRIG);

  /// The file of statements at a place, where the name says that it is one.
  public static Optional<StatementFile> of(Path path) {
    String file = String.valueOf(path.getFileName());
    boolean packed = file.toLowerCase(Locale.ROOT).endsWith(PACKED);
    String name = packed ? file.substring(0, file.length() - PACKED.length()) : file;
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(LANGUAGES.get(ending)).filter(_ -> name.length() > ending.length() + 1).map(language -> new StatementFile(path, name, language, packed));
  }

  /// Its media type, unpacked.
  public String mediaType() {
    return language.getContentType().getContentTypeStr();
  }
}
