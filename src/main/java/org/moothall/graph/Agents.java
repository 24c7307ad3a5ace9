package org.moothall.graph;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.moothall.fact.Agent;
import org.moothall.fact.Body;
import org.moothall.fact.Group;
import org.moothall.fact.Organisation;
import org.moothall.fact.OrganisationMentioned;
import org.moothall.fact.Person;
import org.moothall.fact.Post;
import org.moothall.fact.Stated;
import org.moothall.identity.People;
import org.moothall.identity.Slug;

/// Whoever acts in the document, each described when first met.
final class Agents {

  private final Description description;
  private final People people;
  private final Optional<Node> council;
  private final Optional<Node> body;

  Agents(Description description) {
    this.description = description;
    this.people = People.of(description.facts());
    this.council = ownCouncil().map(this::of);
    this.body = ownBody().map(this::of);
  }

  Node of(Agent agent) {
    Node node = description.node(description.paths().of(agent));
    switch (agent) {
      case Person person -> person(node, person);
      case Post post -> post(node, post);
      case Body body -> body(node, body);
      case Organisation organisation -> organisation(node, organisation);
      case Group group -> group(node, group);
    }
    return node;
  }

  Optional<Node> of(Optional<Agent> agent) {
    return agent.map(this::of);
  }

  /// The person that a bare name means, if it means one.
  Optional<Node> named(Optional<String> name) {
    return name.flatMap(people::find).map(this::of);
  }

  /// The document's council.
  Optional<Node> council() {
    return council;
  }

  /// The body that met.
  Optional<Node> body() {
    return body;
  }

  private void person(Node node, Person person) {
    if (description.begin(description.paths().of(person), Moot.Person, person.name())) {
      description.say(node, Reused.NAME, person.name());
    }
    description.say(node, Moot.memberOfOrganisation, person.organisation().map(this::organisation));
  }

  private void post(Node node, Post post) {
    if (description.begin(description.paths().of(post), Moot.Post, post.name())) {
      description.say(node, Reused.POST_IN, post.body().map(name -> of(new Body(name))).or(this::council));
    }
  }

  private void body(Node node, Body body) {
    if (description.begin(description.paths().of(body), Moot.Body, body.name())) {
      description.say(node, Reused.UNIT_OF, council());
    }
  }

  private void group(Node node, Group group) {
    if (description.begin(description.paths().of(group), Moot.Group, group.name())) {
      description.say(node, Moot.council, council());
    }
  }

  private void organisation(Node node, Organisation organisation) {
    Node type = switch (organisation.kind()) {
      case COUNCIL -> Moot.Council;
      case UNIT -> Moot.Unit;
      case KNOWN, LOCAL -> Moot.Organisation;
    };
    boolean first = description.begin(description.paths().of(organisation), type, organisation.name());
    if (first && organisation.kind() == Organisation.Kind.UNIT) {
      description.say(node, Reused.UNIT_OF, council());
    }
  }

  /// The organisation of a name: the document's council, its body, one that the document mentions, else one known from here only.
  private Node organisation(String name) {
    String slug = Slug.of(name);
    return Stream.of(ownCouncil().stream(), ownBody().stream(), mentioned())
        .flatMap(Function.identity())
        .filter(agent -> Slug.of(agent.name()).equals(slug))
        .findFirst()
        .map(this::of)
        .orElseGet(() -> of(new Organisation(name, Organisation.Kind.LOCAL)));
  }

  private Optional<Agent> ownCouncil() {
    return description.meeting().council().map(Stated::value).map(name -> new Organisation(name, Organisation.Kind.COUNCIL));
  }

  private Optional<Agent> ownBody() {
    return description.meeting().body().map(Stated::value).map(Body::new);
  }

  private Stream<Agent> mentioned() {
    return description.facts().list(OrganisationMentioned.class).stream().map(OrganisationMentioned::organisation);
  }
}
