package org.moothall.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.moothall.statement.StatementFile;

/// Lists the document files that a command was given.
///
/// A folder stands for the documents in it and below it; links, hidden files, graphs and catalogues are no documents. A file
/// that is named is always taken.
public final class DocumentFolder {

  private static final Set<String> DOCUMENTS = Set.of("txt", "md", "html", "htm", "xhtml", "pdf", "docx", "xml");

  private DocumentFolder() {}

  /// The documents of files and folders, in the order given and by name within a folder.
  ///
  /// @throws IOException where a path does not exist or cannot be listed, as `[path] what`
  public static List<Path> list(List<Path> paths) throws IOException {
    List<Path> documents = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        documents.addAll(below(path, DocumentFolder::isDocument));
      } else if (Files.isRegularFile(path)) {
        documents.add(path);
      } else {
        throw new IOException("[" + path + "] no such file or folder");
      }
    }
    return documents;
  }

  /// The files of statements of files and folders, in the order given and by name within a folder.
  ///
  /// @throws IOException where a folder cannot be listed
  static List<StatementFile> listStatements(List<Path> paths) throws IOException {
    List<StatementFile> files = new ArrayList<>();
    for (Path path : paths) {
      List<Path> within = Files.isDirectory(path) ? below(path, _ -> true) : List.of(path);
      within.stream().flatMap(file -> StatementFile.of(file).stream()).forEach(files::add);
    }
    return files;
  }

  private static List<Path> below(Path folder, Predicate<Path> wanted) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !file.getFileName().toString().startsWith(".")).filter(wanted).sorted().toList();
    }
  }

  private static boolean isDocument(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return DOCUMENTS.contains(name.substring(name.lastIndexOf('.') + 1));
  }
}
