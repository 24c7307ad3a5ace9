package org.moothall.graph;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.moothall.fact.Attendance;
import org.moothall.fact.OfficeHeld;
import org.moothall.fact.Person;

/// Who was there and who holds what: attendances and tenures, with the short ways past them.
final class PresenceTriples {

  private final Description description;
  private final Agents agents;

  PresenceTriples(Description description, Agents agents) {
    this.description = description;
    this.agents = agents;
  }

  void attendance(Node node, Attendance attendance) {
    Node person = agents.of(attendance.person());
    String label = attendance.person().name() + ", " + attendance.status().label();
    description.begin(description.paths().of(attendance), Moot.Attendance, label);
    description.say(node, Moot.attendee, person);
    description.say(node, Moot.attendanceStatus, Choices.of(attendance.status()));
    description.say(node, Moot.capacity, Choices.of(attendance.capacity()));
    description.say(node, Moot.presides, Literals.of(attendance.chair()));
    description.say(node, Moot.substituteFor, attendance.substituteFor().map(this::member));
    description.say(node, Moot.arrived, attendance.stay().arrived().map(Literals::of));
    description.say(node, Moot.left, attendance.stay().left().map(Literals::of));
    description.node(description.paths().meeting()).ifPresent(meeting -> shortWays(meeting, person, attendance));
  }

  /// The member of a name: the person it means, else one of that name.
  private Node member(String name) {
    return agents.named(Optional.of(name)).orElseGet(() -> agents.of(new Person(name, Optional.empty())));
  }

  private void shortWays(Node meeting, Node person, Attendance attendance) {
    switch (attendance.status()) {
      case PRESENT, IN_ATTENDANCE, LATE, SUBSTITUTE -> there(meeting, person, attendance.chair());
      case APOLOGIES -> description.say(meeting, Moot.apologiesFrom, person);
      case ABSENT -> { }
    }
  }

  private void there(Node meeting, Node person, boolean presides) {
    description.say(meeting, Moot.attendedBy, person);
    if (presides) {
      description.say(meeting, Moot.chairedBy, person);
    }
  }

  void tenure(Node node, OfficeHeld held) {
    Node person = agents.of(held.person());
    Node post = agents.of(held.post());
    description.begin(description.paths().of(held), Moot.Tenure, held.person().name() + ", " + held.post().name());
    description.say(node, Moot.holder, person);
    description.say(node, Moot.post, post);
    description.say(node, Moot.manner, Choices.of(held.manner()));
    description.say(node, Moot.asOf, held.asOf().map(Literals::of));
    if (held.manner() != OfficeHeld.Manner.FORMER && held.manner() != OfficeHeld.Manner.DESIGNATE) {
      description.say(person, Moot.holds, post);
    }
  }
}
