package org.moothall.image;

/// Goes through the statements that have certain terms, in the order that has them together.
final class Scan {

  /// Stands for a term that is asked for.
  static final int OPEN = -1;

  /// Stands for the union of all graphs in place of a graph.
  static final int UNION = -3;

  private enum Sorted {
    SPO, POS, OSP
  }

  private enum Way {
    UNION, EACH_GRAPH, GRAPH_LIST, IN_GRAPH
  }

  private final Image image;
  private final Members members;
  private Way way = Way.UNION;
  private Sorted sorted = Sorted.SPO;
  private Order order;
  private int givenSubject;
  private int givenProperty;
  private int givenObject;
  private int givenGraph;
  private int at;
  private int to;
  private int membership;
  private int memberships;
  private int subject;
  private int property;
  private int object;
  private int graph;

  Scan(Image image) {
    this.image = image;
    this.members = image.members();
    this.order = image.spo();
  }

  int subject() {
    return subject;
  }

  int property() {
    return property;
  }

  int object() {
    return object;
  }

  /// The graph of the statement, where graphs were asked for.
  int graph() {
    return graph;
  }

  /// Begins anew. Terms are given by their numbers, or are [#OPEN].
  ///
  /// @param inGraph a graph, [#OPEN] or [#UNION]
  void open(int inGraph, int ofSubject, int ofProperty, int ofObject) {
    givenGraph = inGraph;
    givenSubject = ofSubject;
    givenProperty = ofProperty;
    givenObject = ofObject;
    membership = 0;
    memberships = 0;
    sorted = sorted();
    order = order(sorted);
    cover(range(image, ofSubject, ofProperty, ofObject));
    way = switch (inGraph) {
      case UNION -> Way.UNION;
      case OPEN -> Way.EACH_GRAPH;
      default -> inGraph();
    };
  }

  /// How many statements of the union have certain terms, as a range of one of the orders.
  static long range(Image image, int subject, int property, int object) {
    if (subject >= 0) {
      if (property >= 0) {
        return object >= 0 ? image.spo().of(subject, property, object) : image.spo().of(subject, property);
      }
      return object >= 0 ? image.osp().of(object, subject) : image.spo().of(subject);
    }
    if (property >= 0) {
      return object >= 0 ? image.pos().of(property, object) : image.pos().of(property);
    }
    return object >= 0 ? image.osp().of(object) : image.spo().all();
  }

  private Sorted sorted() {
    if (givenSubject >= 0) {
      return givenProperty < 0 && givenObject >= 0 ? Sorted.OSP : Sorted.SPO;
    }
    if (givenProperty >= 0) {
      return Sorted.POS;
    }
    return givenObject >= 0 ? Sorted.OSP : Sorted.SPO;
  }

  private Order order(Sorted by) {
    return switch (by) {
      case SPO -> image.spo();
      case POS -> image.pos();
      case OSP -> image.osp();
    };
  }

  /// Whichever is less: the statements of the graph, or those of the union, of which some are in it.
  private Way inGraph() {
    long listed = members.of(givenGraph);
    if (givenSubject >= 0) {
      long ofSubject = image.spo().of(givenSubject);
      int from = members.places().lower(Order.from(listed), Order.to(listed), Order.from(ofSubject));
      listed = Order.range(from, members.places().lower(from, Order.to(listed), Order.to(ofSubject)));
    }
    if (Order.length(listed) > to - at) {
      return Way.IN_GRAPH;
    }
    cover(listed);
    return Way.GRAPH_LIST;
  }

  private void cover(long range) {
    at = Order.from(range);
    to = Order.to(range);
  }

  /// Moves to the next statement.
  ///
  /// @return whether there is one
  boolean next() {
    return switch (way) {
      case UNION -> nextOfUnion();
      case EACH_GRAPH -> nextGraph();
      case GRAPH_LIST -> nextListed();
      case IN_GRAPH -> nextInGraph();
    };
  }

  private boolean nextOfUnion() {
    if (at == to) {
      return false;
    }
    int second = order.second().at(at);
    int third = order.third().at(at);
    switch (sorted) {
      case SPO -> hold(givenSubject >= 0 ? givenSubject : image.subjects().at(at), second, third);
      case POS -> hold(third, givenProperty, second);
      case OSP -> hold(second, third, givenObject);
    }
    at++;
    return true;
  }

  /// Passes over what is left of the statements with the object of the present one, where they stand together.
  void passObject() {
    if (way == Way.UNION && sorted == Sorted.POS && givenObject < 0) {
      at = order.second().upper(at - 1, to, object);
    }
  }

  /// The place of the present statement of the union in the first order.
  private int place() {
    return sorted == Sorted.SPO ? at - 1 : Order.from(image.spo().of(subject, property, object));
  }

  private void hold(int ofSubject, int ofProperty, int ofObject) {
    subject = ofSubject;
    property = ofProperty;
    object = ofObject;
  }

  private boolean nextGraph() {
    if (membership == memberships) {
      if (!nextOfUnion()) {
        return false;
      }
      int place = place();
      membership = members.start(place);
      memberships = members.end(place);
    }
    graph = members.memberships().at(membership++);
    return true;
  }

  private boolean nextInGraph() {
    graph = givenGraph;
    while (nextOfUnion()) {
      if (members.has(givenGraph, place())) {
        return true;
      }
    }
    return false;
  }

  private boolean nextListed() {
    graph = givenGraph;
    while (at < to) {
      int place = members.places().at(at++);
      hold(image.subjects().at(place), image.spo().second().at(place), image.spo().third().at(place));
      if (is(givenSubject, subject) && is(givenProperty, property) && is(givenObject, object)) {
        return true;
      }
    }
    return false;
  }

  private static boolean is(int given, int found) {
    return given < 0 || given == found;
  }
}
