package org.moothall.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/// What the pipeline would say of the meetings of invented councils, without reading anything: a graph a meeting, some 430 statements each.
final class MadeGraphs {

  private static final String MOOT = "https://w3id.org/moothall/ontology#";
  private static final String ORG = "http://www.w3.org/ns/org#";
  private static final String THEMES = "https://w3id.org/moothall/themes#";
  private static final Node QUOTED = NodeFactory.createURI("http://www.w3.org/ns/prov#wasQuotedFrom");
  private static final Node SOURCE = NodeFactory.createURI("http://www.w3.org/ns/oa#hasSource");
  private static final int ITEMS = 6;
  private static final int ATTENDING = 12;

  private final MadeCouncils made;
  private final String base;

  MadeGraphs(MadeCouncils made, String base) {
    this.made = made;
    this.base = base;
  }

  /// The name of the graph of a meeting.
  Node name(int council, int meeting) {
    return NodeFactory.createURI(base + "graph/document/" + council + "-" + meeting);
  }

  /// What is said of a meeting, with whoever and whatever it names.
  Graph of(int council, int meeting) {
    return new Meeting(council, meeting).graph();
  }

  /// One meeting being written.
  private final class Meeting {

    private final Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    private final int council;
    private final int number;
    private final Random draw;
    private final Node body;
    private final Node meeting;
    private final LocalDate day;

    Meeting(int council, int number) {
      this.council = council;
      this.number = number;
      this.draw = made.random(council, number, 2);
      this.body = node("body", council + "/" + number % MadeCouncils.BODIES);
      this.meeting = node("meeting", council + "/" + number);
      this.day = made.day(number);
    }

    Graph graph() {
      thing(node("council", "" + council), "Council", made.council(council) + " Council");
      thing(body, "Body", made.body(number));
      add(body, NodeFactory.createURI(ORG + "unitOf"), node("council", "" + council));
      thing(meeting, "Meeting", made.body(number) + ", " + day);
      add(meeting, moot("heldBy"), body);
      add(meeting, moot("council"), node("council", "" + council));
      add(meeting, moot("date"), date(day));
      thing(node("document", council + "-" + number), "Document", "Minutes of " + made.body(number) + ", " + day);
      add(node("document", council + "-" + number), moot("records"), meeting);
      attendance();
      for (int item = 0; item < ITEMS; item++) {
        item(item);
      }
      return graph;
    }

    private void attendance() {
      int first = draw.nextInt(MadeCouncils.PEOPLE);
      for (int i = 0; i < ATTENDING; i++) {
        int person = (first + i * (1 + number % 3)) % MadeCouncils.PEOPLE;
        Node who = person(person);
        Node fact = fact("attendance", "Attendance", made.person(council, person) + ", present", i);
        add(fact, moot("attendee"), who);
        add(fact, moot("attendanceStatus"), moot(i > 9 ? "apologies" : "present"));
        add(fact, moot("capacity"), moot(i < 9 ? "member" : "officer"));
        add(meeting, moot(i > 9 ? "apologiesFrom" : "attendedBy"), who);
      }
    }

    private void item(int position) {
      Node item = node("item", council + "/" + number + "/" + position);
      Node theme = NodeFactory.createURI(THEMES + MadeCouncils.THEMES.get(Math.min(draw.nextInt(MadeCouncils.THEMES.size()),
          draw.nextInt(MadeCouncils.THEMES.size()))));
      thing(item, "AgendaItem", position + 1 + " " + made.words(draw, 4));
      add(item, moot("itemOf"), meeting);
      add(item, moot("number"), words("" + (position + 1)));
      add(item, moot("order"), number(position + 1));
      add(item, moot("date"), date(day));
      add(item, NodeFactory.createURI("http://purl.org/dc/terms/subject"), theme);
      Node raising = fact("raising", "ThemeRaising", "Theme raised", position);
      add(raising, moot("raisedAt"), item);
      add(raising, moot("theme"), theme);
      Node decision = fact("decision", "Decision", "RESOLVED: " + made.words(draw, 8), position);
      add(decision, moot("decidedAt"), item);
      add(decision, moot("outcome"), moot(draw.nextBoolean() ? "noted" : "approved"));
      if (position % 2 == 0) {
        action(item, decision, position);
      } else {
        figure(item, position);
      }
    }

    private void action(Node item, Node decision, int position) {
      Node action = fact("action", "Action", made.words(draw, 9), position);
      add(action, moot("arisesFrom"), item);
      add(action, moot("adoptedBy"), decision);
      add(action, moot("assignedTo"), draw.nextInt(3) == 0 ? post(draw.nextInt(MadeCouncils.POSTS)) : person(draw.nextInt(MadeCouncils.PEOPLE)));
      if (draw.nextInt(3) > 0) {
        add(action, moot("due"), date(day.plusDays(14L + draw.nextInt(120))));
      }
      if (number >= MadeCouncils.BODIES && draw.nextBoolean()) {
        add(action, moot("follows"), node("action", council + "/" + (number - MadeCouncils.BODIES) + "/" + position));
      }
    }

    private void figure(Node item, int position) {
      Node figure = fact("figure", "Figure", made.words(draw, 5), position);
      double value = Math.round(draw.nextDouble() * 1000) / 10.0;
      add(figure, moot("statedIn"), item);
      add(figure, moot("about"), words("indicator " + position + " of " + made.body(number)));
      add(figure, moot("unit"), words("%"));
      add(figure, moot("value"), decimal(value));
      Node target = node("target", council + "/" + number + "/" + position);
      thing(target, "Target", "Target");
      add(figure, moot("hasTarget"), target);
      add(target, moot("value"), decimal(Math.min(100, value + 10)));
    }

    /// A fact with its evidence and what all facts have.
    private Node fact(String kind, String type, String label, int position) {
      Node fact = node(kind, council + "/" + number + "/" + position);
      Node evidence = node("evidence", kind + "/" + council + "-" + number + "/" + position);
      thing(fact, type, label);
      add(fact, moot("meeting"), meeting);
      add(fact, moot("council"), node("council", "" + council));
      add(fact, moot("date"), date(day));
      add(fact, moot("confidence"), decimal(0.5 + draw.nextInt(50) / 100.0));
      add(fact, moot("tier"), moot(draw.nextInt(10) == 0 ? "flagged" : "asserted"));
      add(fact, QUOTED, evidence);
      add(evidence, RDF.type.asNode(), moot("Evidence"));
      add(evidence, SOURCE, node("document", council + "-" + number));
      add(evidence, moot("exact"), words(made.words(draw, 8 + draw.nextInt(30))));
      add(evidence, moot("start"), number(draw.nextInt(20_000)));
      return fact;
    }

    private Node person(int person) {
      Node node = node("person", council + "/" + person);
      thing(node, "Person", made.person(council, person));
      if (person < MadeCouncils.POSTS) {
        add(node, moot("holds"), post(person));
      }
      return node;
    }

    private Node post(int post) {
      Node node = node("post", council + "/" + post);
      thing(node, "Post", made.post(post));
      add(node, NodeFactory.createURI(ORG + "postIn"), body);
      return node;
    }

    private void thing(Node node, String type, String label) {
      add(node, RDF.type.asNode(), moot(type));
      add(node, RDFS.label.asNode(), words(label));
    }

    private void add(Node subject, Node property, Node object) {
      graph.add(Triple.create(subject, property, object));
    }

    private Node node(String kind, String path) {
      return NodeFactory.createURI(base + kind + "/" + path);
    }
  }

  private static Node moot(String name) {
    return NodeFactory.createURI(MOOT + name);
  }

  private static Node words(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static Node date(LocalDate day) {
    return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
  }

  private static Node number(int value) {
    return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
  }

  private static Node decimal(double value) {
    return NodeFactory.createLiteralDT(BigDecimal.valueOf(value).toPlainString(), XSDDatatype.XSDdecimal);
  }
}
