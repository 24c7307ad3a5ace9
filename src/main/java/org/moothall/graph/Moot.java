package org.moothall.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// The terms of `ontology/moothall.ttl` that graphs of records use, under their local names: classes, then properties.
public final class Moot {

  /// The namespace.
  public static final String NAMESPACE = "https://w3id.org/moothall/ontology#";

  public static final Node Council = term("Council");
  public static final Node Body = term("Body");
  public static final Node Organisation = term("Organisation");
  public static final Node Unit = term("Unit");
  public static final Node Group = term("Group");
  public static final Node Person = term("Person");
  public static final Node Post = term("Post");
  public static final Node Document = term("Document");
  public static final Node Evidence = term("Evidence");
  public static final Node Issue = term("Issue");
  public static final Node Meeting = term("Meeting");
  public static final Node AgendaItem = term("AgendaItem");
  public static final Node Attendance = term("Attendance");
  public static final Node Tenure = term("Tenure");
  public static final Node Decision = term("Decision");
  public static final Node Vote = term("Vote");
  public static final Node Action = term("Action");
  public static final Node Commitment = term("Commitment");
  public static final Node ThemeRaising = term("ThemeRaising");
  public static final Node Question = term("Question");
  public static final Node Mention = term("Mention");
  public static final Node CouncilReference = term("CouncilReference");
  public static final Node Reference = term("Reference");
  public static final Node Figure = term("Figure");
  public static final Node Target = term("Target");
  public static final Node Benchmark = term("Benchmark");
  public static final Node Baseline = term("Baseline");

  public static final Node gssCode = term("gssCode");
  public static final Node memberOfOrganisation = term("memberOfOrganisation");
  public static final Node holds = term("holds");
  public static final Node documentKind = term("documentKind");
  public static final Node standing = term("standing");
  public static final Node sha256 = term("sha256");
  public static final Node retrieved = term("retrieved");
  public static final Node layout = term("layout");
  public static final Node normalisedText = term("normalisedText");
  public static final Node characters = term("characters");
  public static final Node charactersRead = term("charactersRead");
  public static final Node sentences = term("sentences");
  public static final Node cueSentences = term("cueSentences");
  public static final Node cueSentencesWithoutFact = term("cueSentencesWithoutFact");
  public static final Node passedOver = term("passedOver");
  public static final Node describes = term("describes");
  public static final Node recordedIn = term("recordedIn");
  public static final Node publishedBy = term("publishedBy");
  public static final Node hasIssue = term("hasIssue");
  public static final Node code = term("code");
  public static final Node severity = term("severity");
  public static final Node message = term("message");
  public static final Node start = term("start");
  public static final Node end = term("end");
  public static final Node exact = term("exact");
  public static final Node rule = term("rule");
  public static final Node heldBy = term("heldBy");
  public static final Node council = term("council");
  public static final Node body = term("body");
  public static final Node meeting = term("meeting");
  public static final Node date = term("date");
  public static final Node dateStatus = term("dateStatus");
  public static final Node startTime = term("startTime");
  public static final Node endTime = term("endTime");
  public static final Node venue = term("venue");
  public static final Node attendedBy = term("attendedBy");
  public static final Node apologiesFrom = term("apologiesFrom");
  public static final Node chairedBy = term("chairedBy");
  public static final Node itemOf = term("itemOf");
  public static final Node number = term("number");
  public static final Node title = term("title");
  public static final Node order = term("order");
  public static final Node plannedPosition = term("plannedPosition");
  public static final Node actualPosition = term("actualPosition");
  public static final Node confidence = term("confidence");
  public static final Node text = term("text");
  public static final Node attendee = term("attendee");
  public static final Node attendanceStatus = term("attendanceStatus");
  public static final Node capacity = term("capacity");
  public static final Node presides = term("presides");
  public static final Node substituteFor = term("substituteFor");
  public static final Node holder = term("holder");
  public static final Node post = term("post");
  public static final Node manner = term("manner");
  public static final Node asOf = term("asOf");
  public static final Node decidedAt = term("decidedAt");
  public static final Node decidedBy = term("decidedBy");
  public static final Node outcome = term("outcome");
  public static final Node procedural = term("procedural");
  public static final Node adoptsActions = term("adoptsActions");
  public static final Node concernsMeeting = term("concernsMeeting");
  public static final Node takenAt = term("takenAt");
  public static final Node inFavour = term("inFavour");
  public static final Node against = term("against");
  public static final Node abstained = term("abstained");
  public static final Node carried = term("carried");
  public static final Node mover = term("mover");
  public static final Node seconder = term("seconder");
  public static final Node movedBy = term("movedBy");
  public static final Node secondedBy = term("secondedBy");
  public static final Node arisesFrom = term("arisesFrom");
  public static final Node assignedTo = term("assignedTo");
  public static final Node involves = term("involves");
  public static final Node requestedBy = term("requestedBy");
  public static final Node reportTo = term("reportTo");
  public static final Node due = term("due");
  public static final Node dueText = term("dueText");
  public static final Node adoptedBy = term("adoptedBy");
  public static final Node explicit = term("explicit");
  public static final Node raisedAt = term("raisedAt");
  public static final Node theme = term("theme");
  public static final Node cue = term("cue");
  public static final Node weakCue = term("weakCue");
  public static final Node askedAt = term("askedAt");
  public static final Node askedBy = term("askedBy");
  public static final Node answeredBy = term("answeredBy");
  public static final Node statedIn = term("statedIn");
  public static final Node mentions = term("mentions");
  public static final Node reason = term("reason");
  public static final Node mentionedIn = term("mentionedIn");
  public static final Node referenceKind = term("referenceKind");
  public static final Node referenceDate = term("referenceDate");
  public static final Node refersTo = term("refersTo");
  public static final Node value = term("value");
  public static final Node unit = term("unit");
  public static final Node about = term("about");
  public static final Node qualifier = term("qualifier");
  public static final Node planned = term("planned");
  public static final Node previousValue = term("previousValue");
  public static final Node hasBaseline = term("hasBaseline");
  public static final Node hasTarget = term("hasTarget");
  public static final Node hasBenchmark = term("hasBenchmark");

  private Moot() {}

  static Node term(String name) {
    return NodeFactory.createURI(NAMESPACE + name);
  }
}
