package org.moothall.image;

import java.io.IOException;

/// Makes the columns of an image and puts them on a shelf.
final class ImageWriter {

  private final Shelf shelf;
  private final int bound;
  private final Statements statements;

  private ImageWriter(Shelf shelf, int bound, Statements statements) {
    this.shelf = shelf;
    this.bound = bound;
    this.statements = statements;
  }

  static Image write(State state, Terms terms, Quadruples quadruples, Shelf shelf) throws IOException {
    ImageWriter writer = new ImageWriter(shelf, terms.size(), quadruples.sorted(terms.size()));
    Image image = writer.image(state, terms);
    shelf.close(image);
    return image;
  }

  private Image image(State state, Terms terms) throws IOException {
    int[] byObject = Sorting.by(statements.objects(), Sorting.places(size()), bound);
    int[] byProperty = Sorting.by(statements.properties(), byObject, bound);
    Ints subjects = shelf.keep("spo-subjects", statements.subjects());
    Order spo = new Order(starts("spo-starts", statements.subjects()), shelf.keep("spo-properties", statements.properties()),
        shelf.keep("spo-objects", statements.objects()));
    Order pos = new Order(starts("pos-starts", statements.properties()), taken("pos-objects", statements.objects(), byProperty),
        taken("pos-subjects", statements.subjects(), byProperty));
    Order osp = new Order(starts("osp-starts", statements.objects()), taken("osp-subjects", statements.subjects(), byObject),
        taken("osp-properties", statements.properties(), byObject));
    return new Image(state, terms, subjects, spo, pos, osp, members(), properties(pos));
  }

  private int size() {
    return statements.subjects().length;
  }

  private Ints starts(String name, int[] keys) throws IOException {
    return shelf.keep(name, Sorting.starts(keys, keys.length, bound));
  }

  private Ints taken(String name, int[] values, int[] places) throws IOException {
    return shelf.keep(name, Sorting.taken(values, places));
  }

  private Members members() throws IOException {
    int[] memberships = statements.memberships();
    int[] byGraph = Sorting.by(memberships, Sorting.places(memberships.length), bound);
    IntList names = new IntList();
    IntList starts = new IntList();
    for (int at = 0; at < byGraph.length; at++) {
      if (at == 0 || memberships[byGraph[at]] != memberships[byGraph[at - 1]]) {
        names.add(memberships[byGraph[at]]);
        starts.add(at);
      }
    }
    starts.add(byGraph.length);
    return new Members(shelf.keep("ends", statements.ends()), shelf.keep("memberships", memberships), shelf.keep("graph-names", names.array()),
        shelf.keep("graph-starts", starts.array()), taken("graph-places", statementOfMembership(), byGraph));
  }

  private int[] statementOfMembership() {
    int[] statement = new int[statements.memberships().length];
    int at = 0;
    for (int place = 0; place < size(); place++) {
      while (at < statements.ends()[place]) {
        statement[at++] = place;
      }
    }
    return statement;
  }

  private Properties properties(Order pos) throws IOException {
    int[] subjects = new int[bound];
    for (int at = 0; at < size(); at++) {
      boolean first = at == 0 || statements.properties()[at] != statements.properties()[at - 1] || statements.subjects()[at] != statements.subjects()[at - 1];
      subjects[statements.properties()[at]] += first ? 1 : 0;
    }
    IntList names = new IntList();
    IntList counts = new IntList();
    IntList objects = new IntList();
    for (int property = 0; property < bound; property++) {
      if (subjects[property] > 0) {
        names.add(property);
        counts.add(subjects[property]);
        objects.add(different(pos, pos.of(property)));
      }
    }
    return new Properties(shelf.keep("property-names", names.array()), shelf.keep("property-subjects", counts.array()),
        shelf.keep("property-objects", objects.array()));
  }

  private static int different(Order order, long range) {
    int different = 0;
    for (int at = Order.from(range); at < Order.to(range); at++) {
      different += at == Order.from(range) || order.second().at(at) != order.second().at(at - 1) ? 1 : 0;
    }
    return different;
  }
}
