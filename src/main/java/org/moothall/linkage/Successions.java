package org.moothall.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// Bodies that minutes say were renamed or replaced, where the documents of the council know both names.
///
/// `The Homes Committee had formerly been known as the Housing Committee.` `The Housing Committee was renamed the Homes
/// Committee.` `The Homes Board replaces the Housing Committee.` `The Housing Committee had been replaced by the Homes Board.`
final class Successions {

  /// A sentence that may say so.
  private static final Wording TELLS = Wording.of(
      "(?i)\\b(?:formerly|previously|originally|re-?named|known as|name|replac(?:es|ed|ing)|succe(?:eds?|eded|eding|ssor|ssion)|superseded|took over|takes over)\\b");

  private static final String THE = "\\W{0,3}(?:the )?$";
  private static final Wording FORMERLY = Wording.of(
      "(?i)^\\W{0,3}[^.]{0,40}\\b(?:formerly|previously|originally)(?: (?:been ))?(?: ?(?:known as|called|named|titled))?" + THE);
  private static final Wording RENAMED = Wording.of(
      "(?i)^[^.]{0,40}\\b(?:re-?named(?: as)?|(?:chang(?:ed?|ing)) (?:its|the|their) (?:name|title) to|(?:be|is|was|now) (?:known as|called))" + THE);
  private static final Wording REPLACED_BY = Wording.of("(?i)^[^.]{0,40}\\b(?:replaced|succeeded|superseded) by" + THE);
  private static final Wording REPLACES = Wording.of(
      "(?i)^[^.]{0,40}\\b(?:replac(?:es|ed|ing)|succe(?:eds|eded|eding)|supersed(?:es|ed|ing)|successor (?:body )?to|in succession to"
          + "|(?:took|takes|taking) over from)" + THE);

  /// The body of the minutes themselves: `The Committee was formerly known as …`
  private static final Wording ITSELF = Wording.of("\\b[Tt]h(?:e|is) (?:Sub-)?(?:Committee|Panel|Board|Group|Forum|Commission)\\b(?! [A-Z])");

  private final BodyNames names;

  private Successions(BodyNames names) {
    this.names = names;
  }

  static List<Succession> of(Papers papers, BodyNames names) {
    Successions successions = new Successions(names);
    return papers.all().stream().flatMap(paper -> paper.text().all().sentences().stream().filter(TELLS::in)
        .flatMap(sentence -> successions.in(paper, sentence))).toList();
  }

  private Stream<Succession> in(Paper paper, Passage sentence) {
    List<BodyNames.Naming> named = named(paper, sentence);
    return IntStream.range(1, named.size()).boxed().flatMap(i -> between(paper, sentence, named.get(i - 1), named.get(i)).stream());
  }

  private List<BodyNames.Naming> named(Paper paper, Passage sentence) {
    List<BodyNames.Naming> named = new ArrayList<>(names.in(sentence));
    paper.body().ifPresent(body -> ITSELF.matcher(sentence.text()).results().limit(1)
        .filter(here -> named.stream().noneMatch(other -> other.start() < here.end() && here.start() < other.end()))
        .forEach(here -> named.add(new BodyNames.Naming(body, here.start(), here.end()))));
    named.sort(Comparator.comparingInt(BodyNames.Naming::start));
    return named;
  }

  private static Optional<Succession> between(Paper paper, Passage sentence, BodyNames.Naming one, BodyNames.Naming other) {
    String words = sentence.text().substring(one.end(), other.start());
    Link.Words said = new Link.Words(paper, sentence.span());
    if (one.body().equals(other.body())) {
      return Optional.empty();
    }
    if (FORMERLY.in(words)) {
      return Optional.of(renamed(other, one, said));
    }
    if (RENAMED.in(words)) {
      return Optional.of(renamed(one, other, said));
    }
    if (REPLACED_BY.in(words)) {
      return Optional.of(succeeded(one, other, said));
    }
    return REPLACES.in(words) ? Optional.of(succeeded(other, one, said)) : Optional.empty();
  }

  private static Succession renamed(BodyNames.Naming before, BodyNames.Naming after, Link.Words said) {
    return new Succession(before.body(), after.body(), Succession.Kind.RENAMED, said, "succession/renamed", 0.95);
  }

  private static Succession succeeded(BodyNames.Naming before, BodyNames.Naming after, Link.Words said) {
    return new Succession(before.body(), after.body(), Succession.Kind.SUCCEEDED, said, "succession/replaced", 0.85);
  }
}
