package org.moothall.linkage;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moothall.text.Wording;

/// What a page that tells neither day nor body has on a matter, where its title says that it is an update on that matter.
///
/// `Harbour Lamps Review - Year One Update` tells of what the minutes on the Harbour Lamps Review left to be done, whoever met. The
/// words of the title stand all over such a page, so that they are no sign that a sentence tells of one thing rather than of another, unless
/// the matter itself was what was to be done: `that the Harbour Lamps be reviewed`.
final class Updates {

  private static final Wording UPDATE = Wording.of("(?i)\\bupdates?\\b|\\bprogress reports?\\b");
  private static final Set<Nearness> ON_IT = Set.of(Nearness.SENTENCE, Nearness.SUBJECT);
  /// What an agenda prints under a title: `To receive an update on the lamps.`
  private static final Wording PRINTED = Wording.of("^\\W*(?:To \\p{Ll}|Report of\\b)");
  private static final int FEWEST = 2;
  private static final int FEW_WORDS = 8;
  private static final double CONFIDENCE = 0.85;

  private final Papers papers;
  private final Map<Paper, List<Point>> points;
  private final Rarity rarity;
  private final Set<String> names;

  private Updates(Papers papers) {
    this.papers = papers;
    this.points = papers.all().stream().collect(Collectors.toMap(Function.identity(), Points::of));
    this.rarity = Rarity.of(points.values().stream().flatMap(List::stream).toList());
    this.names = CommonNames.of(papers.council(), papers.all());
  }

  static Stream<Link> of(Papers papers, BiFunction<Paper, List<Point>, List<Pledge>> pledges) {
    boolean any = papers.all().stream().filter(paper -> paper.date().isEmpty()).anyMatch(paper -> isUpdate(Points.of(paper)));
    return any ? new Updates(papers).all(pledges) : Stream.empty();
  }

  private static boolean isUpdate(List<Point> points) {
    return titles(points).size() == 1 && titles(points).stream().allMatch(title -> title.title().filter(UPDATE::in).isPresent());
  }

  private static Set<Heading> titles(List<Point> points) {
    return points.stream().map(Point::item).filter(item -> item.title().isPresent()).collect(Collectors.toSet());
  }

  private Stream<Link> all(BiFunction<Paper, List<Point>, List<Pledge>> pledges) {
    Map<Boolean, List<Paper>> kinds = papers.all().stream().collect(Collectors.partitioningBy(paper -> paper.date().isEmpty() && isUpdate(points(paper))));
    List<Pledge> left = kinds.getOrDefault(false, List.of()).stream().flatMap(paper -> pledges.apply(paper, points(paper)).stream()).toList();
    return kinds.getOrDefault(true, List.of()).stream().flatMap(page -> told(page, left));
  }

  private List<Point> points(Paper paper) {
    return points.getOrDefault(paper, List.of());
  }

  private Stream<Link> told(Paper page, List<Pledge> left) {
    Set<String> matter = new HashSet<>();
    titles(points(page)).forEach(item -> item.title().ifPresent(title -> matter.addAll(Stems.in(title))));
    matter.removeAll(names);
    Set<String> known = new HashSet<>(names);
    known.addAll(matter);
    SharedWords all = new SharedWords(rarity, names);
    Reports onMatter = new Reports(all, points(page));
    Reports beyond = new Reports(new SharedWords(rarity, known), points(page));
    return left.stream().filter(_ -> matter.size() >= FEWEST).flatMap(pledge -> {
      Set<Nearness> named = named(matter, all.near(pledge));
      Reports reports = named.equals(Set.of(Nearness.SENTENCE)) ? onMatter : beyond;
      Optional<FollowUp> given = UPDATE.in(pledge.words()) ? given(page, pledge) : Optional.empty();
      return ON_IT.containsAll(named) ? given.or(() -> reports.find(pledge, true).map(best -> best.tells(pledge))).stream() : Stream.empty();
    });
  }

  /// Where an update is what was to be given, the page is it, from its first sentence on.
  private Optional<FollowUp> given(Paper page, Pledge pledge) {
    return points(page).stream().filter(point -> point.mayReport() && !PRINTED.in(point.words())).flatMap(point -> point.words().sentences().stream().limit(1))
        .filter(sentence -> sentence.tokens().size() > FEW_WORDS).findFirst()
        .map(first -> new FollowUp(pledge.node(), new Link.Words(page, first.span()), FollowUp.Kind.COMPLETED, "follow-up/update", CONFIDENCE));
  }

  /// How near the words of the matter stand to what was to be done.
  private static Set<Nearness> named(Set<String> matter, Map<String, Nearness> pledge) {
    return matter.stream().map(stem -> pledge.getOrDefault(stem, Nearness.AROUND)).collect(Collectors.toSet());
  }
}
