package org.moothall.score;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads accounts: a folder of `NAME.json`, where NAME is the document, or one file with a list of documents that have an `id`.
final class AccountFiles {

  private static final String ENDING = ".json";
  private static final JsonMapper JSON = JsonMapper.builder()
      .changeDefaultNullHandling(nulls -> JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.SKIP))
      .build();

  private AccountFiles() {}

  /// The accounts in the order of their names, or of the list.
  ///
  /// @throws IOException where there is no such file, or it holds something else
  static List<Account> read(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return readFolder(path);
    }
    if (!Files.isRegularFile(path)) {
      throw bad(path, "there is no such file or folder");
    }
    List<Account> accounts = readFile(path);
    if (accounts.stream().anyMatch(account -> account.id().isEmpty())) {
      throw bad(path, "a document of the list has no id");
    }
    return accounts;
  }

  private static List<Account> readFolder(Path folder) throws IOException {
    List<Account> accounts = new ArrayList<>();
    for (Path file : jsonFiles(folder)) {
      String name = file.getFileName().toString();
      accounts.add(readOne(file).named(name.substring(0, name.length() - ENDING.length())));
    }
    return accounts;
  }

  /// The account of the one document that a file tells of.
  ///
  /// @throws IOException where there is no such file, or it holds something else
  static Account readOne(Path file) throws IOException {
    List<Account> one = readFile(file);
    if (one.size() != 1) {
      throw bad(file, "a file in a folder holds one document, not " + one.size());
    }
    return one.getFirst();
  }

  /// The account that a record gives.
  static Account parse(String record) {
    return JSON.readValue(record, Account.class);
  }

  private static List<Path> jsonFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    }
  }

  private static List<Account> readFile(Path file) throws IOException {
    try {
      JsonNode root = JSON.readTree(file);
      List<Account> accounts = new ArrayList<>();
      for (JsonNode document : root.isArray() ? root : List.of(root)) {
        if (!document.isObject()) {
          throw bad(file, "a document is a JSON object");
        }
        accounts.add(JSON.treeToValue(document, Account.class));
      }
      return accounts;
    } catch (JacksonException e) {
      throw new IOException(message(file, whatIsWrong(e)), e);
    }
  }

  /// Either a field that holds what it may not, as `items[0].figures[2].value`, or a line that is no JSON.
  private static String whatIsWrong(JacksonException e) {
    if (e.getPath().isEmpty()) {
      return "line " + e.getLocation().getLineNr() + " is no JSON: " + e.getOriginalMessage();
    }
    String field = e.getPath().stream().map(AccountFiles::step).collect(Collectors.joining());
    return field.substring(1) + " is not of the right type";
  }

  private static String step(JacksonException.Reference step) {
    return step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName();
  }

  private static IOException bad(Path path, String what) {
    return new IOException(message(path, what));
  }

  private static String message(Path path, String what) {
    return "[score] " + path + ": " + what.lines().findFirst().orElse("");
  }
}
