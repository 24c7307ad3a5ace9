package org.moothall.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.moothall.identity.Digest;

/// The tokens of a file, one a line: `NAME SCOPE,SCOPE DIGEST`. The file is read each time somebody shows a token, so that one that was taken
/// out of it ends at once. Without the file, or with nothing in it, there are none.
public final class Tokens {

  private static final String FILE = "tokens";
  private static final int BYTES = 32;

  /// No tokens, and no place for any.
  public static final Tokens NONE = new Tokens(Path.of(""));

  private final Path file;

  private Tokens(Path file) {
    this.file = file;
  }

  /// Those of a file, which need not exist.
  public static Tokens of(Path file) {
    return new Tokens(file);
  }

  /// Those in the folder of a store.
  public static Tokens in(Path store) {
    return new Tokens(store.resolve(FILE));
  }

  /// All of them.
  public List<Token> list() {
    try {
      return Files.isRegularFile(file) ? Files.readAllLines(file).stream().flatMap(line -> Token.parse(line).stream()).toList() : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException("[tokens] " + file + " cannot be read", e);
    }
  }

  /// The token that somebody shows. Every one is compared to its end, so that the time tells nothing.
  public Optional<Token> find(String shown) {
    byte[] hash = hash(shown).getBytes(StandardCharsets.US_ASCII);
    Optional<Token> found = Optional.empty();
    for (Token token : list()) {
      if (MessageDigest.isEqual(hash, token.hash().getBytes(StandardCharsets.US_ASCII))) {
        found = Optional.of(token);
      }
    }
    return found;
  }

  /// Makes a token and keeps its digest.
  ///
  /// @return the token, which is nowhere else
  /// @throws IOException where there is one of the name, or the file cannot be written
  public String add(String name, Set<Scope> scopes) throws IOException {
    List<Token> tokens = new ArrayList<>(list());
    if (tokens.stream().anyMatch(token -> token.name().equals(name))) {
      throw new IOException("[token] there is one of the name " + name + "; remove it first");
    }
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    String shown = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    tokens.add(new Token(name, scopes, hash(shown)));
    write(tokens);
    return shown;
  }

  /// Takes a token out.
  ///
  /// @throws IOException where there is none of the name, or the file cannot be written
  public void remove(String name) throws IOException {
    List<Token> left = list().stream().filter(token -> !token.name().equals(name)).toList();
    if (left.size() == list().size()) {
      throw new IOException("[token] there is none of the name " + name);
    }
    write(left);
  }

  private void write(List<Token> tokens) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(beside);
    Files.createFile(beside);
    if (Files.getFileAttributeView(beside, PosixFileAttributeView.class) != null) {
      Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rw-------"));
    }
    Files.writeString(beside, tokens.stream().map(token -> token.line() + "\n").collect(Collectors.joining()));
    DurableFiles.replace(beside, file);
  }

  private static String hash(String shown) {
    return Digest.of(shown.getBytes(StandardCharsets.UTF_8), BYTES);
  }
}
