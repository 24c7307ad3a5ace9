package org.moothall.record;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.moothall.fact.Action;
import org.moothall.fact.Agent;
import org.moothall.fact.Attendance;
import org.moothall.fact.Body;
import org.moothall.fact.Decision;
import org.moothall.fact.Evidence;
import org.moothall.fact.Fact;
import org.moothall.fact.FactKind;
import org.moothall.fact.Facts;
import org.moothall.fact.Figure;
import org.moothall.fact.ItemFact;
import org.moothall.fact.ItemTaken;
import org.moothall.fact.Meeting;
import org.moothall.fact.OfficeHeld;
import org.moothall.fact.Organisation;
import org.moothall.fact.OrganisationMentioned;
import org.moothall.fact.Person;
import org.moothall.fact.PersonMentioned;
import org.moothall.fact.PostMentioned;
import org.moothall.fact.Question;
import org.moothall.fact.Reference;
import org.moothall.fact.Source;
import org.moothall.fact.Stated;
import org.moothall.fact.Stay;
import org.moothall.fact.ThemeRaised;
import org.moothall.fact.Vote;
import org.moothall.identity.Paths;
import org.moothall.issue.Issue;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes a record as JSON: the output contract of `extract --format json`.
///
/// The ids are the paths that name the same things in the graph. The same record gives the same bytes.
public final class RecordJson {

  static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final DocumentRecord record;
  private final Facts facts;
  private final Paths paths;

  private RecordJson(DocumentRecord record) {
    this.record = record;
    this.facts = record.facts();
    this.paths = Paths.of(record.source(), record.facts());
  }

  /// The JSON text of a record, ended by a line feed.
  public static String write(DocumentRecord record) {
    return JSON.writeValueAsString(new RecordJson(record).document()).replace("\r\n", "\n") + "\n";
  }

  private ObjectNode document() {
    ObjectNode document = JSON.createObjectNode();
    Source source = record.source();
    document.put("id", source.name()).put("kind", source.kind().label());
    Meeting meeting = facts.meeting();
    put(document, "council", meeting.council().map(Stated::value));
    put(document, "body", meeting.body().map(Stated::value));
    put(document, "date", meeting.date().map(date -> date.value().toString()));
    put(document, "start", meeting.start().map(time -> time.value().toString()));
    put(document, "end", meeting.end().map(time -> time.value().toString()));
    put(document, "venue", meeting.venue().map(Stated::value));
    document.set("source", source(source));
    people(document.putArray("people"));
    facts.list(PostMentioned.class).forEach(post -> post(document.withArray("posts").addObject(), post));
    document.withArray("posts");
    organisations(document.putArray("organisations"));
    ArrayNode items = document.putArray("items");
    facts.items().forEach(item -> item(items.addObject(), item));
    facts.candidates().forEach(candidate -> candidate(document.withArray("candidates").addObject(), candidate));
    document.withArray("candidates");
    ArrayNode references = document.putArray("references");
    facts.list(Reference.class).stream().map(Reference::text).distinct().forEach(references::add);
    issues(document.putArray("issues"));
    document.set("coverage", CoverageJson.of(record.coverage()));
    return document;
  }

  private static ObjectNode source(Source source) {
    ObjectNode node = JSON.createObjectNode();
    node.put("sha256", source.sha256());
    put(node, "url", source.url());
    node.put("mediaType", source.mediaType());
    put(node, "title", source.title());
    return node.put("standing", source.standing());
  }

  private void people(ArrayNode people) {
    for (Person person : facts.people().toList()) {
      Optional<Attendance> attendance = facts.list(Attendance.class).stream().filter(fact -> fact.person().equals(person)).findFirst();
      List<OfficeHeld> offices = facts.list(OfficeHeld.class).stream().filter(fact -> fact.person().equals(person)).toList();
      ObjectNode node = people.addObject().put("id", paths.of(person)).put("name", person.name());
      ArrayNode roles = node.putArray("roles");
      offices.stream().map(RecordJson::role).distinct().forEach(roles::add);
      put(node, "organisation", person.organisation());
      node.put("attendance", attendance.map(fact -> fact.status().label()).orElse("mentioned"));
      node.put("chair", attendance.map(Attendance::chair).orElse(false));
      put(node, "for", attendance.flatMap(Attendance::substituteFor));
      stay(node, attendance.map(Attendance::stay).orElse(Stay.UNTOLD));
      List<Fact> naming = Stream.concat(attendance.stream(), facts.list(PersonMentioned.class).stream().filter(fact -> fact.person().equals(person))).map(Fact.class::cast).toList();
      evidence(node, Stream.concat(naming.stream(), offices.stream()).flatMap(fact -> fact.evidence().stream()).distinct().toList());
      node.put("confidence", naming.stream().mapToDouble(Fact::confidence).max().orElse(0));
    }
  }

  /// When somebody came after the beginning and went before the end; left out where it is not told.
  private static void stay(ObjectNode node, Stay stay) {
    stay.arrived().ifPresent(time -> node.put("arrived", time.toString()));
    stay.left().ifPresent(time -> node.put("left", time.toString()));
  }

  private static String role(OfficeHeld office) {
    return switch (office.manner()) {
      case SUBSTANTIVE -> office.post().name();
      case ACTING -> "Acting " + office.post().name();
      case INTERIM -> "Interim " + office.post().name();
      case FORMER -> office.post().name() + " (former)";
      case DESIGNATE -> office.post().name() + " (designate)";
    };
  }

  private void post(ObjectNode node, PostMentioned post) {
    node.put("id", paths.of(post.post())).put("title", post.post().name());
    put(node, "person", post.holder().map(paths::of));
    evidence(node, post.evidence());
  }

  /// The document's own council and body, then what it names.
  private void organisations(ArrayNode organisations) {
    facts.meeting().council().ifPresent(council -> own(organisations, new Organisation(council.value(), Organisation.Kind.COUNCIL), council.evidence()));
    facts.meeting().body().ifPresent(body -> own(organisations, new Body(body.value()), body.evidence()));
    List<OrganisationMentioned> mentions = facts.list(OrganisationMentioned.class);
    for (Agent organisation : mentions.stream().map(OrganisationMentioned::organisation).distinct().toList()) {
      ObjectNode node = organisations.addObject().put("id", paths.of(organisation)).put("name", organisation.name());
      evidence(node, mentions.stream().filter(mention -> mention.organisation().equals(organisation)).flatMap(mention -> mention.evidence().stream()).toList());
    }
  }

  private void own(ArrayNode organisations, Agent agent, List<Evidence> evidence) {
    evidence(organisations.addObject().put("id", paths.of(agent)).put("name", agent.name()), evidence);
  }

  private void item(ObjectNode node, ItemTaken item) {
    put(node, "id", paths.item(item.order()));
    put(node, "number", item.number());
    put(node, "title", item.title().map(Evidence::quote));
    node.put("order", item.order());
    put(node, "planned", item.planned());
    put(node, "actual", item.actual());
    facts.list(Decision.class, item.order()).forEach(fact -> decision(node.withArray("decisions").addObject(), fact));
    facts.list(Action.class, item.order()).forEach(fact -> action(node.withArray("actions").addObject(), fact));
    facts.list(Vote.class, item.order()).forEach(fact -> vote(node.withArray("votes").addObject(), fact));
    facts.list(ThemeRaised.class, item.order()).forEach(fact -> evidence(node.withArray("themes").addObject().put("id", fact.theme()).put("confidence", fact.confidence()), fact.evidence()));
    facts.list(Figure.class, item.order()).forEach(fact -> figure(node.withArray("figures").addObject(), fact));
    facts.list(Question.class, item.order()).forEach(fact -> evidence(node.withArray("questions").addObject().put("id", paths.of(fact)).put("text", fact.text()), fact.evidence()));
    Stream.of("decisions", "actions", "votes", "themes", "figures", "questions").forEach(node::withArray);
  }

  private void decision(ObjectNode node, Decision decision) {
    node.put("id", paths.of(decision)).put("outcome", decision.outcome().label()).put("text", decision.text()).put("procedural", decision.procedural());
    put(node, "minutesOf", decision.minutesOf().map(Object::toString));
    decision.handling().key().ifPresent(key -> node.put("keyDecision", key));
    decision.handling().callIn().ifPresent(callIn -> node.put("callIn", callIn));
    decision.handling().exempt().ifPresent(exempt -> node.put("exempt", exempt));
    evidence(node, decision.evidence());
    node.put("confidence", decision.confidence());
  }

  private void action(ObjectNode node, Action action) {
    node.put("id", paths.of(action)).put("text", action.text());
    ArrayNode assignees = node.putArray("assignees");
    action.assignees().stream().map(Agent::name).forEach(assignees::add);
    put(node, "due", action.due().map(due -> due.words()));
    put(node, "dueDate", action.due().flatMap(due -> due.date()).map(date -> date.iso()));
    node.put("explicit", action.explicit());
    put(node, "requestedBy", action.requestedBy().map(Agent::name));
    put(node, "reportsTo", action.reportsTo().map(Agent::name));
    evidence(node, action.evidence());
    node.put("confidence", action.confidence());
  }

  private void vote(ObjectNode node, Vote vote) {
    node.put("id", paths.of(vote));
    count(node, "for", vote.inFavour());
    count(node, "against", vote.against());
    count(node, "abstain", vote.abstained());
    put(node, "result", vote.carried().map(carried -> carried ? "carried" : "lost"));
    put(node, "mover", vote.mover());
    put(node, "seconder", vote.seconder());
    vote.voters().forEach(voter -> node.withObject("voters").withArray(voter.side().label()).add(voter.name()));
    evidence(node, vote.evidence());
  }

  private void figure(ObjectNode node, Figure figure) {
    node.put("id", paths.of(figure)).put("value", figure.value()).put("unit", figure.unit()).put("about", figure.about());
    number(node, "previous", figure.previous().map(Figure.Quantity::value));
    number(node, "target", figure.target().map(Figure.Quantity::value));
    if (figure.benchmark().isPresent()) {
      node.putObject("benchmark").put("name", figure.benchmark().get().name()).put("value", figure.benchmark().get().value());
    } else {
      node.putNull("benchmark");
    }
    put(node, "qualifier", figure.qualifier().map(Figure.Qualifier::label));
    put(node, "period", figure.period());
    node.put("planned", figure.planned());
    Stream<Evidence> more = Stream.of(figure.previous().map(Figure.Quantity::evidence), figure.target().map(Figure.Quantity::evidence), figure.benchmark().map(Figure.Benchmark::evidence)).flatMap(Optional::stream);
    evidence(node, Stream.concat(figure.evidence().stream(), more).toList());
    node.put("confidence", figure.confidence());
  }

  private static void candidate(ObjectNode node, Fact candidate) {
    node.put("kind", FactKind.of(candidate).label());
    put(node, "item", candidate instanceof ItemFact of ? Optional.of(of.item()) : Optional.empty());
    evidence(node, candidate.evidence());
    node.put("confidence", candidate.confidence());
  }

  private void issues(ArrayNode issues) {
    for (Issue issue : record.issues()) {
      ObjectNode node = issues.addObject().put("code", issue.code().label()).put("severity", issue.severity().label()).put("message", issue.message());
      put(node, "start", issue.span().map(span -> span.start()));
      put(node, "end", issue.span().map(span -> span.end()));
    }
  }

  static void evidence(ObjectNode node, List<Evidence> evidence) {
    ArrayNode array = node.putArray("evidence");
    evidence.forEach(words -> evidence(array.addObject(), words));
  }

  static void evidence(ObjectNode node, Evidence words) {
    node.put("start", words.span().start()).put("end", words.span().end()).put("quote", words.quote()).put("rule", words.rule());
  }

  private static void put(ObjectNode node, String name, Optional<?> value) {
    switch (value.orElse(null)) {
      case null -> node.putNull(name);
      case Integer number -> node.put(name, number);
      case Object other -> node.put(name, other.toString());
    }
  }

  private static void number(ObjectNode node, String name, Optional<BigDecimal> value) {
    value.ifPresentOrElse(number -> node.put(name, number), () -> node.putNull(name));
  }

  private static void count(ObjectNode node, String name, OptionalInt value) {
    value.ifPresentOrElse(count -> node.put(name, count), () -> node.putNull(name));
  }
}
