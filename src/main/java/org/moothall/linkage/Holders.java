package org.moothall.linkage;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.moothall.graph.Moot;

/// Who held a post when something was asked of it: the holder that the same document names, else whoever the documents before and
/// after agree on. A chair is chosen for the year, so that one document of the year that names the chair is enough.
///
/// `ACTION: Clerk` in March, where February and May name one clerk. `The Chair asked for a note` in June, where September names the chair.
final class Holders {

  private static final List<Node> ACTING =
      List.of(Moot.assignedTo, Moot.involves, Moot.requestedBy, Moot.reportTo, Moot.askedBy, Moot.answeredBy, Moot.mentions);
  private static final Set<Node> NOT_THEN = Set.of(Moot.term("former"), Moot.term("designate"));
  /// A holder before and after is the holder between where no more than two years lie between.
  private static final long NEAR = 2L * 366;

  /// Offices of a body that are given for a year at the annual meeting in May.
  private static final Set<String> YEARLY = Set.of("chair", "vice-chair", "deputy-chair", "chairman", "vice-chairman", "chairperson", "vice-chairperson");

  /// A tenure as one document shows it.
  private record Shown(Node tenure, Node post, Node holder, String name, boolean then, Paper paper) {}

  private final Map<Node, List<Shown>> byPost;

  private final Circle circle;

  private Holders(Map<Node, List<Shown>> byPost, Circle circle) {
    this.byPost = byPost;
    this.circle = circle;
  }

  static Stream<Link> of(Papers papers, Circle circle) {
    Holders holders = new Holders(papers.all().stream().flatMap(paper -> shown(paper, circle)).collect(Collectors.groupingBy(Shown::post)), circle);
    return papers.all().stream().flatMap(holders::of);
  }

  private static Stream<Shown> shown(Paper paper, Circle circle) {
    return paper.things(Moot.Tenure).stream().filter(tenure -> paper.one(tenure, Moot.post).filter(post -> Office.of(post).ofOne()).isPresent())
        .flatMap(tenure -> paper.one(tenure, Moot.holder).stream().map(holder -> shown(paper, tenure, circle, holder)));
  }

  private static Shown shown(Paper paper, Node tenure, Circle circle, Node holder) {
    boolean then = paper.one(tenure, Moot.manner).filter(NOT_THEN::contains).isEmpty();
    Named fullest = circle.fullest(holder);
    return new Shown(tenure, paper.one(tenure, Moot.post).orElseThrow(), fullest.node(), fullest.written(), then, paper);
  }

  private Stream<Link> of(Paper paper) {
    Map<Node, Optional<Answer>> answers = new HashMap<>();
    return ACTING.stream().flatMap(how -> paper.facts().stream(Node.ANY, how, Node.ANY))
        .filter(told -> byPost.containsKey(told.getObject())).map(told -> new Asked(told.getSubject(), told.getObject())).distinct()
        .sorted(Comparator.comparing((Asked asked) -> asked.fact().getURI()).thenComparing(asked -> asked.post().getURI()))
        .flatMap(asked -> answers.computeIfAbsent(asked.post(), post -> answer(post, paper)).stream().map(answer -> answer.of(asked)));
  }

  /// Something that a post does or is to do.
  private record Asked(Node fact, Node post) {}

  /// Who held a post, and how it is known.
  private record Answer(Shown shown, List<Node> shownBy, String rule, double confidence, String reason) {

    Link of(Asked asked) {
      return new HeldThen(asked.fact(), asked.post(), shown.holder(), shownBy, "post/" + rule, confidence, reason);
    }
  }

  private Optional<Answer> answer(Node post, Paper paper) {
    List<Shown> shown = byPost.getOrDefault(post, List.of());
    if (heldByTwo(shown)) {
      return Optional.empty();
    }
    return here(shown, paper).or(() -> around(shown, paper)).or(() -> inYear(shown, Office.of(post), paper)).or(() -> named(shown, paper));
  }

  /// The only holder who is shown in the year of the paper.
  private static Optional<Answer> inYear(List<Shown> shown, Office office, Paper paper) {
    Optional<Integer> year = paper.date().flatMap(Holders::year).filter(_ -> office.ofBody() && YEARLY.contains(office.title()));
    List<Shown> same = shown.stream().filter(one -> year.isPresent() && one.paper().date().flatMap(Holders::year).equals(year)).toList();
    boolean one = same.stream().map(Shown::holder).distinct().count() == 1 && same.stream().allMatch(Shown::then);
    return same.stream().limit(one ? 1 : 0).findFirst()
        .map(only -> new Answer(only, List.of(only.tenure()), "same-year", 0.85, only.name() + " holds the post on " + date(only) + ", in the same municipal year"));
  }

  /// The only holder whom any document shows, where the paper names that person, if by the surname only, and lies near the document in time.
  private Optional<Answer> named(List<Shown> shown, Paper paper) {
    Set<Node> there = paper.things(Moot.Person).stream().map(person -> circle.fullest(person).node()).collect(Collectors.toSet());
    boolean one = shown.stream().map(Shown::holder).distinct().count() == 1 && shown.stream().allMatch(Shown::then);
    return shown.stream().limit(one ? 1 : 0).filter(only -> there.contains(only.holder()) && isNear(only, paper))
        .findFirst().map(only -> new Answer(only, List.of(only.tenure()), "only-holder", 0.8, only.name() + " is the only holder whom documents show, and is named here"));
  }

  private static boolean isNear(Shown shown, Paper paper) {
    return shown.paper().date().flatMap(then -> paper.date().map(day -> Math.abs(ChronoUnit.DAYS.between(then, day)) <= NEAR)).orElse(true);
  }

  /// The municipal year of a day by the year that it begins in; in May the old year goes over into the new one.
  private static Optional<Integer> year(LocalDate day) {
    return day.getMonth() == Month.MAY ? Optional.empty() : Optional.of(day.getMonth().compareTo(Month.MAY) > 0 ? day.getYear() : day.getYear() - 1);
  }

  /// A post that one document shows with two holders at once is none that one holds at a time.
  private static boolean heldByTwo(List<Shown> shown) {
    Map<Node, Set<Node>> holders = new HashMap<>();
    shown.stream().filter(Shown::then).forEach(one -> holders.computeIfAbsent(one.paper().document(), _ -> new HashSet<>()).add(one.holder()));
    return holders.values().stream().anyMatch(together -> together.size() > 1);
  }

  private static Optional<Answer> here(List<Shown> shown, Paper paper) {
    return shown.stream().filter(one -> one.then() && one.paper().document().equals(paper.document())).findFirst()
        .map(one -> new Answer(one, List.of(one.tenure()), "same-document", 0.97, one.name() + " holds the post in the same document"));
  }

  private static Optional<Answer> around(List<Shown> shown, Paper paper) {
    List<Shown> dated = shown.stream().filter(one -> one.paper().date().isPresent()).toList();
    return paper.date().flatMap(day -> around(dated, day));
  }

  private static Optional<Answer> around(List<Shown> shown, LocalDate day) {
    Optional<Shown> before = shown.stream().filter(one -> !date(one).isAfter(day)).reduce((_, later) -> later);
    Optional<Shown> after = shown.stream().filter(one -> date(one).isAfter(day)).findFirst();
    return before.flatMap(first -> after.filter(next -> agree(first, next, shown)).map(next -> between(first, next)));
  }

  private static LocalDate date(Shown shown) {
    return shown.paper().date().orElseThrow();
  }

  /// Both name one holder, and no document of the same days names another.
  private static boolean agree(Shown first, Shown next, List<Shown> shown) {
    boolean near = ChronoUnit.DAYS.between(date(first), date(next)) <= NEAR;
    Set<Node> holders = new HashSet<>();
    shown.stream().filter(one -> !date(one).isBefore(date(first)) && !date(one).isAfter(date(next))).forEach(one -> holders.add(one.holder()));
    return near && first.then() && holders.size() == 1;
  }

  private static Answer between(Shown first, Shown next) {
    String reason = next.name() + " holds the post on " + date(first) + " and on " + date(next);
    return new Answer(next, List.of(first.tenure(), next.tenure()), "before-and-after", 0.9, reason);
  }
}
