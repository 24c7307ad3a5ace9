package org.moothall.identity;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.moothall.fact.Agent;
import org.moothall.fact.Body;
import org.moothall.fact.DocumentKind;
import org.moothall.fact.Evidence;
import org.moothall.fact.Fact;
import org.moothall.fact.FactKind;
import org.moothall.fact.Facts;
import org.moothall.fact.Figure;
import org.moothall.fact.Group;
import org.moothall.fact.ItemFact;
import org.moothall.fact.Organisation;
import org.moothall.fact.Person;
import org.moothall.fact.Post;
import org.moothall.fact.Reference;
import org.moothall.fact.Source;
import org.moothall.fact.Stated;
import org.moothall.issue.Issue;
import org.moothall.text.Span;

/// The stable path of everything that one document speaks of: `person/london-borough-of-camden/ada-pell`.
///
/// A path comes from content alone, so that reading a document again gives the same paths and two documents about the
/// same thing meet in one. It is the id in a record and, after a base address, the address in the graph. What belongs to
/// a council stands under it; where the document does not tell its council, under the document's key, shared with nobody.
public final class Paths {

  /// The graph of the ontology.
  public static final String ONTOLOGY_GRAPH = "graph/ontology";
  /// The graph of the themes.
  public static final String THEMES_GRAPH = "graph/themes";
  /// The graph of what is known of councils beforehand.
  public static final String COUNCILS_GRAPH = "graph/councils";

  private final Source source;
  private final Optional<String> council;
  private final Optional<String> body;
  private final Optional<LocalDate> date;
  private final Map<Integer, String> items;
  private final Map<Fact, String> facts;
  private final Meetings meetings;

  private Paths(Source source, Facts facts) {
    this.source = source;
    this.council = facts.meeting().council().map(Stated::value);
    this.body = facts.meeting().body().map(Stated::value);
    this.date = facts.meeting().date().map(Stated::value);
    this.meetings = new Meetings(facts);
    this.items = ItemNames.of(source.key(), occasion(), facts.items());
    this.facts = new FactNames(this).of(facts.facts());
  }

  /// The paths of a document's things.
  public static Paths of(Source source, Facts facts) {
    return new Paths(source, facts);
  }

  /// The document: `document/KEY`.
  public String document() {
    return document(source.sha256());
  }

  /// The document, or the file of statements, whose bytes have a digest.
  public static String document(String sha256) {
    return "document/" + Source.key(sha256);
  }

  /// What stands for the nameless things of a file of statements whose bytes have a digest, before their marks: `node/KEY/`.
  public static String nameless(String sha256) {
    return "node/" + Source.key(sha256) + "/";
  }

  /// The graph of the document's asserted facts: `graph/KEY`.
  public String graph() {
    return graph(source.sha256());
  }

  /// The graph of the asserted facts of the document whose bytes have a digest.
  public static String graph(String sha256) {
    return "graph/" + Source.key(sha256);
  }

  /// The graph of what follows from them: `graph/KEY/inferred`.
  public String inferredGraph() {
    return graph() + "/inferred";
  }

  /// The graph of what was too doubtful to be a fact: `graph/KEY/candidates`.
  public String candidatesGraph() {
    return graph() + "/candidates";
  }

  /// Words that may state a fact: `candidate/DIGEST`.
  public String candidate(Fact candidate) {
    Span words = candidate.evidence().getFirst().span();
    return "candidate/" + Digest.of(source.key(), FactKind.of(candidate).label(), words.start() + "-" + words.end());
  }

  /// The document's council.
  public Optional<String> council() {
    return council.map(Paths::council);
  }

  /// The body that met.
  public Optional<String> body() {
    return body.map(name -> of(new Body(name)));
  }

  /// The meeting; absent for weeknotes, which are of no meeting.
  public Optional<String> meeting() {
    return source.kind() == DocumentKind.WEEKNOTES ? Optional.empty() : Optional.of("meeting/" + occasion());
  }

  /// The meeting of the same body on another day, where council and body are known.
  public Optional<String> meetingOn(LocalDate day) {
    return body.flatMap(name -> meetingOf(new Body(name), day));
  }

  /// The meeting of a body of the council on a day, where the council is known.
  public Optional<String> meetingOf(Body met, LocalDate day) {
    return council.map(name -> "meeting/" + String.join("/", Slug.of(name), Slug.of(met.name()), day.toString()));
  }

  /// The body whose meeting a reference points to, where its words tell.
  public Optional<Body> bodyMeant(Reference reference) {
    return meetings.body(reference);
  }

  /// An item by its order; absent for what stands before the first item.
  public Optional<String> item(int order) {
    return Optional.ofNullable(items.get(order));
  }

  /// Whoever acts.
  public String of(Agent agent) {
    return switch (agent) {
      case Person person when person.partial() -> "person/" + source.key() + "/" + Slug.of(person.name());
      case Person person -> "person/" + home() + "/" + Slug.of(person.name());
      case Post post -> "post/" + home() + "/" + post.body().map(of -> Slug.of(of) + "/").orElse("") + Slug.ofTitle(post.name());
      case Body met -> "body/" + home() + "/" + Slug.of(met.name());
      case Group group -> "group/" + home() + "/" + Slug.of(group.name());
      case Organisation organisation -> organisation(organisation);
    };
  }

  /// A fact of the document.
  ///
  /// @throws IllegalArgumentException where the fact is not one of the facts that these paths were made for
  public String of(Fact fact) {
    String path = facts.get(fact);
    if (path == null) {
      throw new IllegalArgumentException("[paths] not of this document: " + fact);
    }
    return path;
  }

  /// The value that a figure is to reach.
  public String target(Figure figure) {
    return beside("target", figure);
  }

  /// The earlier value that a figure is compared with.
  public String baseline(Figure figure) {
    return beside("baseline", figure);
  }

  /// Somebody else's value that a figure is compared with.
  public String benchmark(Figure figure) {
    return beside("benchmark", figure);
  }

  /// The words a fact stands on: `evidence/KEY/START-END`.
  public String of(Evidence evidence) {
    return "evidence/" + source.key() + "/" + evidence.span().start() + "-" + evidence.span().end();
  }

  /// An issue of the document; equal issues have one path.
  public String of(Issue issue) {
    String place = issue.span().map(span -> span.start() + "-" + span.end()).orElse("");
    return "issue/" + Digest.of(source.key(), issue.code().label(), place, issue.message());
  }

  /// A measurement of how completely the document was read: `measurement/KEY/MEASURE`.
  public String measurement(String measure) {
    return "measurement/" + source.key() + "/" + measure;
  }

  /// Something that the document does not tell, for a reason: `missing/DIGEST`.
  public String missing(String attribute, String reason) {
    return "missing/" + Digest.of(source.key(), attribute, reason);
  }

  /// What a fact's name is taken from beside its words: its item, else the meeting, else the document.
  String scope(Fact fact) {
    Optional<String> item = fact instanceof ItemFact of ? item(of.item()) : Optional.empty();
    return item.or(this::meeting).orElseGet(this::document);
  }

  private String beside(String kind, Figure figure) {
    return kind + of(figure).substring("figure".length());
  }

  private String organisation(Organisation organisation) {
    return switch (organisation.kind()) {
      case COUNCIL -> council(organisation.name());
      case KNOWN -> "organisation/" + Slug.of(organisation.name());
      case UNIT, LOCAL -> "organisation/" + home() + "/" + Slug.of(organisation.name());
    };
  }

  private static String council(String name) {
    return "council/" + Slug.of(name);
  }

  private String home() {
    return council.map(Slug::of).orElseGet(source::key);
  }

  /// The part of a meeting's path after `meeting/`.
  private String occasion() {
    boolean known = council.isPresent() && body.isPresent() && date.isPresent() && source.kind() != DocumentKind.WEEKNOTES;
    return known ? String.join("/", home(), Slug.of(body.get()), date.get().toString()) : source.key();
  }
}
