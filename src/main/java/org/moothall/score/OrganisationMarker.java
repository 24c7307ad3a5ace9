package org.moothall.score;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Compares organisations, where the labels list any. Council and body may be listed or not.
final class OrganisationMarker {

  private OrganisationMarker() {}

  static void mark(Account gold, Account found, Marks marks) {
    gold.organisations().ifPresent(labels -> mark(gold, names(labels), names(found.organisations().orElse(List.of())), marks));
  }

  private static void mark(Account gold, List<OrganisationName> labels, List<OrganisationName> found, Marks marks) {
    List<OrganisationName> optional = names(gold.optionalOrganisations());
    List<String> heading = Stream.of(gold.council(), gold.body()).map(OrganisationMarker::nameOrNone).toList();
    Predicate<OrganisationName> inHeading = name -> heading.stream().anyMatch(name::spelt);
    Predicate<OrganisationName> isOptional = name -> optional.stream().anyMatch(name::same);
    Pairing<OrganisationName, OrganisationName> organisations =
        Pairing.of(labels, found, OrganisationName::same).withoutMissed(inHeading).withoutExtra(inHeading.or(isOptional));
    marks.judge(Field.ORGANISATION, organisations, OrganisationName::name, OrganisationName::name);
  }

  private static List<OrganisationName> names(List<Named> names) {
    return names.stream().map(named -> OrganisationName.of(named.name())).toList();
  }

  private static String nameOrNone(Optional<Named> named) {
    return named.map(Named::name).orElse("");
  }
}
