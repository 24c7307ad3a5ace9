package org.moothall.image;

import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A small dataset of terms that are easily taken for one another, as it is written in TriG and SPARQL.
///
/// No number is 0 or 1: TDB2 6.0.0 takes small values of different datatypes that it writes with the same bits, such as `1` and `true`, for one.
final class AwkwardTerms {

  static final String PREFIXES = "PREFIX x: <http://x/> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>\n";

  private static final int STATEMENTS = 90;
  private static final List<String> LITERALS = List.of("'a'", "'a'@en", "'a'@en-GB", "'b'@en", "'z'@en--ltr", "''", "'café'", "'A'", "5", "'05'^^xsd:integer", "5.0", "5.00", "5e0",
      "'7'^^xsd:int", "'5'^^xsd:float", "2", "-3", "10", "123456789012345678901", "true", "'1'^^xsd:boolean", "'x'^^xsd:integer", "'2024-02-29'^^xsd:date", "'2024-03-01'^^xsd:date", "'2023-02-30'^^xsd:date", "'2024-02-28T24:00:00'^^xsd:dateTime", "12.25", "-0.5",
      "'2024-02-29Z'^^xsd:date", "'2024-03-01+01:00'^^xsd:date", "'2024-02-29T10:00:00'^^xsd:dateTime", "'2024-02-29T10:00:00.0Z'^^xsd:dateTime",
      "'2024-02-29T10:00:00Z'^^xsd:dateTime", "'2024'^^xsd:gYear", "'a'^^x:own", "'P1D'^^xsd:dayTimeDuration", "<<( x:s1 x:p1 1 )>>",
      "<<( x:s1 x:p1 <<( x:s2 x:p2 'a'@en )>> )>>");

  private static final Set<String> RESPELT = Set.of("'05'^^xsd:integer", "5.00", "5e0", "'5'^^xsd:float", "'1'^^xsd:boolean", "'2024-02-29T10:00:00.0Z'^^xsd:dateTime");

  private final RandomGenerator random;

  AwkwardTerms(RandomGenerator random) {
    this.random = random;
  }

  /// Statements in four graphs, some in several.
  String trig() {
    return Stream.generate(this::statement).limit(STATEMENTS).collect(Collectors.joining("\n", PREFIXES, "\n"));
  }

  private String statement() {
    String triple = " { " + (random.nextInt(6) == 0 ? "_:b" + random.nextInt(3) : name()) + " " + property() + " "
        + (random.nextInt(12) == 0 ? "_:b" + random.nextInt(3) : object()) + " }";
    return random.nextInt(4) == 0 ? graph() + triple + "\n" + graph() + triple : graph() + triple;
  }

  String graph() {
    return "x:g" + random.nextInt(4);
  }

  String name() {
    return "x:s" + random.nextInt(10);
  }

  String property() {
    return "x:p" + random.nextInt(5);
  }

  String literal() {
    return LITERALS.get(random.nextInt(LITERALS.size()));
  }

  /// A term that the store spells as it is written here.
  String value() {
    return Stream.generate(this::object).filter(term -> !RESPELT.contains(term)).findFirst().orElseThrow();
  }

  String object() {
    return switch (random.nextInt(7)) {
      case 0, 1, 2 -> name();
      case 3 -> random.nextBoolean() ? property() : graph();
      default -> literal();
    };
  }
}
