package org.moothall.linkage;

import java.util.Set;
import java.util.stream.Stream;

/// What speaks against two names being one person's.
final class Against {

  private Against() {}

  /// Whether the documents tell of two people.
  static boolean are(Named one, Named other) {
    return Named.together(one, other).anyMatch(both -> twoAt(both.getKey(), both.getValue()))
        || opposite(one, other) || otherAddress(one, other) || otherOffices(one, other) || otherOrganisation(one, other);
  }

  /// Both stand in one list, or one was there and the other was not.
  private static boolean twoAt(Sighting one, Sighting other) {
    boolean listed = !one.lists().isEmpty() && !other.lists().isEmpty();
    return listed && (!Named.shared(one.lists(), other.lists()).isEmpty() || one.away() != other.away());
  }

  /// One is an elected member, and the other is an officer or nobody who could be a member.
  private static boolean opposite(Named one, Named other) {
    return (one.elected() && noMember(other)) || (other.elected() && noMember(one));
  }

  private static boolean noMember(Named person) {
    return !person.elected() && (!person.ever(Sighting::asMember) || person.offices().stream().anyMatch(Against::ofStaff));
  }

  private static boolean ofStaff(Office office) {
    return office.ofOne() && Stream.of("chair", "leader", "mayor", "cabinet", "portfolio", "spokes").noneMatch(office.title()::contains);
  }

  /// One is called Mr and the other Mrs.
  private static boolean otherAddress(Named one, Named other) {
    return apart(one.set(Sighting::address), other.set(Sighting::address));
  }

  /// Two officers each hold posts, and none in common.
  private static boolean otherOffices(Named one, Named other) {
    Set<Office> left = one.offices();
    Set<Office> right = other.offices();
    boolean both = !one.elected() && !other.elected() && left.stream().anyMatch(Office::ofOne) && right.stream().anyMatch(Office::ofOne);
    return both && left.stream().noneMatch(office -> right.stream().anyMatch(office::mayBe));
  }

  private static boolean otherOrganisation(Named one, Named other) {
    return apart(one.set(Sighting::organisations), other.set(Sighting::organisations));
  }

  private static <T> boolean apart(Set<T> one, Set<T> other) {
    return !one.isEmpty() && !other.isEmpty() && Named.shared(one, other).isEmpty();
  }
}
