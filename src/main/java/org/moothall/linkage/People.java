package org.moothall.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Which of the names in a council's documents are one person's.
///
/// The names are taken from the fullest to the least, and each goes to the one person whom it fits in the closest place where it
/// fits anybody. Where it fits two there, or something speaks against, it stays a person of its own: better two pages for one
/// person than one for two. So the order of loading plays no part, and whoever a name goes to goes to nobody else.
final class People {

  private final Circle circle = new Circle();
  private final List<Link> links = new ArrayList<>();

  private People() {}

  static Stream<Link> of(Papers papers, List<Named> names) {
    People people = new People();
    people.tellApart(names);
    return Stream.concat(people.links.stream(), Holders.of(papers, people.circle));
  }

  private void tellApart(List<Named> names) {
    List<Named> full = names.stream().filter(Predicate.not(Named::partial)).sorted(Named.FULLEST).toList();
    List<Named> partial = names.stream().filter(Named::partial).sorted(Named.OLDEST).toList();
    FullNames fuller = new FullNames(circle);
    full.forEach(named -> fuller.fit(named).ifPresentOrElse(fit -> join(named, fit), () -> circle.found(named)));
    partial(partial);
  }

  /// Surnames are first held against the full names alone, so that which of them comes first plays no part.
  private void partial(List<Named> partial) {
    PartialNames told = new PartialNames(circle);
    record Told(Named named, Optional<Fit> fit) {}
    List<Told> all = partial.stream().map(named -> new Told(named, told.fit(named))).toList();
    all.forEach(one -> one.fit().ifPresent(fit -> join(one.named(), fit)));
    SurnamesAgain again = new SurnamesAgain(circle);
    all.stream().filter(one -> one.fit().isEmpty()).map(Told::named)
        .forEach(named -> again.fit(named).ifPresentOrElse(fit -> join(named, fit), () -> circle.found(named)));
  }

  private void join(Named named, Fit fit) {
    circle.join(named, fit.person());
    links.add(fit.link(named));
  }
}
