package org.moothall.image;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Queries that nobody would write, over [AwkwardTerms].
///
/// What stands as a property is never a subject: TDB2 6.0.0 fails where a property turns out to be a blank node.
final class RandomQueries {

  private static final List<String> PATHS = List.of("%s+", "%s*", "%s?", "^%s", "(%s|x:p1)", "%s/x:p2", "!%s", "(%s|^x:p0)+", "^%s*", "(%s/x:p1)*");

  private static final List<String> WORDS = List.of("%s", "STR(%s)", "LCASE(%s)", "LCASE(STR(%s))", "UCASE(%s)", "UCASE(STR(%s))");
  private static final List<String> WANTED = List.of("'a'", "'A'", "'é'", "'É'", "'caf'", "''", "'x'", "'s1'", "'5'", "'a'@en", "'fé'@en", "'http://x/s'", "'P'");

  private final RandomGenerator random;
  private final AwkwardTerms terms;
  private int assigned;

  RandomQueries(RandomGenerator random) {
    this.random = random;
    this.terms = new AwkwardTerms(random);
  }

  String next() {
    assigned = 0;
    String where = group(2);
    return AwkwardTerms.PREFIXES + switch (random.nextInt(12)) {
      case 0 -> "ASK " + where;
      case 1 -> "SELECT DISTINCT " + variable() + " " + variable() + " " + where;
      case 2 -> "SELECT " + variable() + " (COUNT(*) AS ?n) (COUNT(DISTINCT " + variable() + ") AS ?m) " + where + " GROUP BY " + variable();
      case 3 -> "SELECT (COUNT(*) AS ?n) " + where;
      case 4 -> grouped(where);
      case 5 -> "SELECT * " + where + " ORDER BY ?a ?b ?c ?d DESC(?e) LIMIT " + (20_000 + random.nextInt(5));
      case 7, 8 -> "SELECT ?a ?b ?c ?d ?e " + where + order() + " LIMIT " + random.nextInt(12) + " OFFSET " + random.nextInt(8);
      case 6 -> "CONSTRUCT { ?a x:made ?b } " + where;
      default -> "SELECT * " + where;
    };
  }

  /// By all that is shown, so that rows which nothing tells apart are alike.
  private String order() {
    String first = List.of("", "STR(" + variable() + ") ", "DESC(LCASE(STR(" + variable() + "))) ", "DESC(" + variable() + ") ").get(random.nextInt(4));
    return " ORDER BY " + first + "?b DESC(?a) ?c ?e ?d";
  }

  private String grouped(String where) {
    String by = variable();
    boolean computed = random.nextInt(3) == 0;
    return "SELECT " + (computed ? "?k" : by) + " (COUNT(" + variable() + ") AS ?n) (COUNT(DISTINCT " + variable() + ") AS ?m) (MIN(" + variable() + ") AS ?least) (MAX("
        + variable() + ") AS ?most) " + where + " GROUP BY " + (computed ? "(" + expression() + " AS ?k)" : by) + (random.nextBoolean() ? " HAVING (COUNT(*) > 1)" : "");
  }

  private String group(int depth) {
    int parts = 1 + random.nextInt(3);
    String start = depth == 2 || random.nextInt(3) > 0 ? pattern() : "";
    return "{ " + start + IntStream.range(0, parts).mapToObj(_ -> part(depth)).collect(Collectors.joining(" ")) + " }";
  }

  private String part(int depth) {
    if (depth == 0) {
      return random.nextInt(3) == 0 ? filter(0) : pattern();
    }
    return switch (random.nextInt(16)) {
      case 0, 1, 2, 3 -> "OPTIONAL " + group(depth - 1);
      case 4, 5 -> filter(depth);
      case 6 -> group(depth - 1) + " UNION " + group(depth - 1);
      case 7 -> "MINUS " + group(depth - 1);
      case 8 -> (random.nextInt(4) == 0 ? terms.name() : variable()) + " " + PATHS.get(random.nextInt(PATHS.size())).formatted(terms.property()) + " " + (random.nextBoolean() ? variable() : terms.name()) + " .";
      case 9, 10 -> "GRAPH " + (random.nextInt(3) == 0 ? terms.graph() : random.nextInt(4) == 0 ? variable() : "?g") + " " + group(depth - 1);
      case 11 -> "BIND(" + expression() + " AS ?x" + assigned++ + ")";
      case 12 -> "VALUES " + variable() + " { " + terms.value() + " " + terms.value() + " " + terms.name() + " }";
      case 13 -> "{ SELECT DISTINCT " + variable() + " " + variable() + " " + group(depth - 1) + " }";
      default -> pattern();
    };
  }

  private String pattern() {
    return (random.nextInt(5) == 0 ? terms.name() : variable()) + " " + (random.nextInt(5) == 0 ? "?p" : terms.property()) + " "
        + (random.nextInt(4) == 0 ? terms.object() : variable()) + " . ";
  }

  private String filter(int depth) {
    if (depth > 0 && random.nextInt(4) == 0) {
      return "FILTER " + (random.nextBoolean() ? "NOT " : "") + "EXISTS " + group(depth - 1);
    }
    return switch (random.nextInt(9)) {
      case 5, 6 -> "FILTER(" + wording() + ")";
      case 7 -> "FILTER(!" + wording() + " || isIRI(" + variable() + "))";
      case 0 -> "FILTER(" + variable() + " = " + terms.object() + ")";
      case 1 -> "FILTER(" + variable() + " != " + variable() + ")";
      case 2 -> "FILTER(" + variable() + " < " + terms.literal() + " || isIRI(" + variable() + "))";
      case 3 -> "FILTER(BOUND(" + variable() + ") && " + variable() + " >= " + terms.literal() + ")";
      case 4 -> "FILTER(CONTAINS(LCASE(STR(" + variable() + ")), 'a'))";
      default -> "FILTER(!BOUND(" + variable() + ") || LANG(" + variable() + ") = 'en')";
    };
  }

  private String wording() {
    String words = WORDS.get(random.nextInt(WORDS.size())).formatted(variable());
    String wanted = WANTED.get(random.nextInt(WANTED.size()));
    return switch (random.nextInt(5)) {
      case 0 -> "CONTAINS(" + words + ", " + wanted + ")";
      case 1 -> "STRSTARTS(" + words + ", " + wanted + ")";
      case 2 -> "STRENDS(" + words + ", " + wanted + ")";
      default -> "REGEX(" + words + ", " + wanted.replace("@en", "").replaceFirst("'", random.nextBoolean() ? "'^" : "'") + (random.nextBoolean() ? ", 'i')" : ")");
    };
  }

  private String expression() {
    return switch (random.nextInt(5)) {
      case 0 -> variable();
      case 1 -> "STR(" + variable() + ")";
      case 2 -> variable() + " + 1";
      case 3 -> "COALESCE(" + variable() + ", " + terms.value() + ")";
      default -> "IF(BOUND(" + variable() + "), " + variable() + ", " + terms.value() + ")";
    };
  }

  private String variable() {
    return "?" + (char) ('a' + random.nextInt(5));
  }
}
