package org.moothall.intake;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A token as it is kept: the name of who holds it, what it allows, and its digest.
///
/// @param name of a desk or a program, as the log of changes tells it to everybody: not that of a person
/// @param hash the SHA-256 of the token, in hexadecimal; a token is random, so that it needs no salt
public record Token(String name, Set<Scope> scopes, String hash) {

  private static final Pattern LINE = Pattern.compile("([a-z0-9-]{1,40}) ([a-z,]+) ([0-9a-f]{64})");

  public Token {
    scopes = Set.copyOf(scopes);
    if (!name.matches("[a-z0-9-]{1,40}")) {
      throw new IllegalArgumentException("[token] a name has at most 40 small letters, digits and hyphens: " + name);
    }
  }

  /// Whether it allows something.
  public boolean allows(Scope scope) {
    return scopes.contains(scope);
  }

  static Optional<Token> parse(String line) {
    Matcher parts = LINE.matcher(line.strip());
    return parts.matches() ? Optional.of(new Token(parts.group(1), scopes(parts.group(2)), parts.group(3))) : Optional.empty();
  }

  private static Set<Scope> scopes(String labels) {
    Set<String> named = Set.of(labels.split(",", -1));
    return Arrays.stream(Scope.values()).filter(scope -> named.contains(scope.label())).collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class)));
  }

  String line() {
    return name + " " + scopes.stream().map(Scope::label).sorted().collect(Collectors.joining(",")) + " " + hash;
  }
}
