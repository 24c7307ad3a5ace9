package org.moothall.graph;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.moothall.fact.Body;
import org.moothall.fact.Evidence;
import org.moothall.fact.ItemTaken;
import org.moothall.fact.Meeting;
import org.moothall.fact.Stated;

/// What the graph says of the meeting, of its items, and of other meetings that facts point to.
final class MeetingTriples {

  private final Description description;
  private final Agents agents;
  private final Quotations quotations;

  MeetingTriples(Description description, Agents agents, Quotations quotations) {
    this.description = description;
    this.agents = agents;
    this.quotations = quotations;
  }

  void describe() {
    Node document = description.node(description.paths().document());
    Optional<String> path = description.paths().meeting();
    path.ifPresent(own -> meeting(own, document));
    if (path.isEmpty()) {
      description.say(document, Moot.date, day());
    }
    description.facts().items().forEach(item -> item(item, document));
  }

  /// Another meeting of a body, as far as body and day tell; absent where the council is unknown.
  Optional<Node> other(Body body, LocalDate day) {
    return description.paths().meetingOf(body, day).map(path -> {
      Node node = description.node(path);
      if (description.begin(path, Moot.Meeting, label(Stream.of(body.name(), day.toString())))) {
        description.say(node, Moot.heldBy, agents.of(body));
        description.say(node, Moot.council, agents.council());
        description.say(node, Moot.date, Literals.of(day));
        description.say(node, Moot.dateStatus, Choices.STATED);
      }
      return node;
    });
  }

  private void meeting(String path, Node document) {
    Meeting meeting = description.meeting();
    Node node = description.node(path);
    description.begin(path, Moot.Meeting, label(meeting));
    description.say(node, Moot.heldBy, agents.body());
    description.say(node, Moot.council, agents.council());
    description.say(node, Moot.date, day());
    description.say(node, Moot.dateStatus, status(meeting.date()));
    description.say(node, Moot.venue, meeting.venue().map(Stated::value).map(Literals::of));
    description.say(node, Moot.recordedIn, document);
    description.say(document, Moot.describes, node);
    times(node, meeting);
    quotations.quote(node, evidence(meeting));
  }

  private void times(Node node, Meeting meeting) {
    Optional<LocalTime> start = meeting.start().map(Stated::value);
    Optional<LocalTime> end = meeting.end().map(Stated::value);
    description.say(node, Moot.startTime, start.map(Literals::of));
    description.say(node, Moot.endTime, end.map(Literals::of));
    meeting.date().map(Stated::value).ifPresent(day -> {
      boolean past = start.isPresent() && end.isPresent() && end.get().isBefore(start.get());
      description.say(node, Reused.START_DATE, start.map(day::atTime).map(Literals::of));
      description.say(node, Reused.END_DATE, end.map((past ? day.plusDays(1) : day)::atTime).map(Literals::of));
    });
  }

  private void item(ItemTaken item, Node document) {
    description.paths().item(item.order()).ifPresent(path -> {
      Node node = description.node(path);
      description.begin(path, Moot.AgendaItem, label(item));
      description.say(node, Moot.itemOf, description.node(description.paths().meeting()));
      description.say(node, Moot.recordedIn, document);
      description.say(node, Moot.order, Literals.of(item.order()));
      description.say(node, Moot.number, item.number().map(Literals::of));
      description.say(node, Moot.title, item.title().map(Evidence::quote).map(Literals::of));
      description.say(node, Moot.plannedPosition, item.planned().map(Literals::of));
      description.say(node, Moot.actualPosition, item.actual().map(Literals::of));
      place(node);
      quotations.quote(node, item.title().stream().toList());
    });
  }

  /// The short ways from a fact or item to council, body and day.
  void place(Node node) {
    description.say(node, Moot.council, agents.council());
    description.say(node, Moot.body, agents.body());
    description.say(node, Moot.date, day());
  }

  private Optional<Node> day() {
    return description.meeting().date().map(Stated::value).map(Literals::of);
  }

  private static Node status(Optional<Stated<LocalDate>> date) {
    return date.map(day -> day.evidence().isEmpty() ? Choices.GIVEN : Choices.STATED).orElse(Choices.UNKNOWN);
  }

  private static List<Evidence> evidence(Meeting meeting) {
    return Stream.of(meeting.council(), meeting.body(), meeting.date(), meeting.start(), meeting.end(), meeting.venue())
        .flatMap(Optional::stream)
        .flatMap(stated -> stated.evidence().stream())
        .toList();
  }

  private String label(Meeting meeting) {
    Stream<Optional<String>> known = Stream.of(meeting.body().map(Stated::value), meeting.date().map(day -> day.value().toString()));
    String label = label(known.flatMap(Optional::stream));
    return label.isEmpty() ? "Meeting in " + description.record().source().name() : label;
  }

  private static String label(Stream<String> parts) {
    return parts.collect(Collectors.joining(", "));
  }

  private static String label(ItemTaken item) {
    String label = Stream.concat(item.number().stream(), item.title().map(Evidence::quote).stream()).collect(Collectors.joining(" "));
    return label.isEmpty() ? "Item " + item.order() : label;
  }
}
