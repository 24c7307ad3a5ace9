package org.moothall.extract.business;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moothall.fact.Outcome;
import org.moothall.text.SourceText;
import org.moothall.text.Vocabulary;

/// Tells what a resolution does with its matter, by its first verb that says more than "agreed" (`vocabulary/outcomes.tsv`).
///
/// `That the update be noted` is noted · `to defer the application` is deferred · `RESOLVED to write to the Minister`, whose
/// verb says nothing of the kind, is as its opener: resolved.
final class Outcomes {

  private record Verb(Outcome outcome, Pattern pattern) {}

  private record Hit(Outcome outcome, int at) {}

  private static final List<Verb> VERBS =
      Vocabulary.rows("outcomes").stream().map(row -> new Verb(Outcome.valueOf(row.get(0)), Pattern.compile(row.get(1)))).toList();

  private static final Pattern PROCEDURAL = Pattern.compile(
      "\\bminutes\\b.{0,200}\\b(?:approved|confirmed|agreed|accepted|signed|correct record|accurate record|true record)\\b"
          + "|\\b(?:correct|accurate|true) record\\b|\\b(?:press and|the) public (?:and press )?be excluded\\b|\\bexclu(?:de|sion of) the (?:press|public)\\b"
          + "|\\b(?:elect|appoint)(?:ed|s)?\\b.{0,80}\\b(?:chair|chairman|chairperson|vice-chair|vice-chairman"
              + "|mayor for the)\\b|\\border of business\\b|\\border of the agenda\\b"
          + "|\\bapologies\\b|\\bstanding orders\\b|\\bmeeting (?:be )?(?:extended|adjourned)\\b|\\bdeclarations? of interests?\\b");

  private Outcomes() {}

  /// The outcome that the words tell, else the one that the opener tells.
  static Outcome of(String words, Outcome opener) {
    String lower = SourceText.lower(words);
    List<Hit> hits = VERBS.stream().flatMap(verb -> hit(verb, lower).stream()).sorted(Comparator.comparingInt(Hit::at)).toList();
    Optional<Hit> settled = hits.stream().filter(hit -> hit.outcome() != Outcome.AGREED).findFirst();
    return settled.or(() -> hits.stream().findFirst()).map(Hit::outcome).orElse(opener);
  }

  private static Optional<Hit> hit(Verb verb, String words) {
    Matcher matcher = verb.pattern().matcher(words);
    return matcher.find() ? Optional.of(new Hit(verb.outcome(), matcher.start())) : Optional.empty();
  }

  /// Whether a decision only orders the body's own business.
  static boolean procedural(String words) {
    return PROCEDURAL.matcher(SourceText.lower(words)).find();
  }
}
