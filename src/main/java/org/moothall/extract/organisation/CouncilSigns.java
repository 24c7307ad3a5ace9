package org.moothall.extract.organisation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.moothall.extract.name.Casing;
import org.moothall.fact.Evidence;
import org.moothall.fact.Stated;
import org.moothall.minutes.Minutes;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Wording;

/// Tells the council where the heading names several, or none on one line: by the line above all others, a name over two lines, the heads of the
/// pages, the address of the contact.
///
/// `Northmoor County Council` / `Meeting documents` · `TARNBY MAGNA` / `COMMUNITY COUNCIL` · `Northmoor National Park Authority    Page 2 of 8` ·
/// `Contact: apell@northmoor.gov.uk` where the text speaks of Northmoor District Council
public final class CouncilSigns {

  private static final Wording SECOND_LINE = Wording.of("(?i)(?:parish|town|community|borough|district|county|city) council");
  private static final Wording FIRST_LINE = Wording.of("\\p{Lu}[\\p{L}' -]{2,50}");
  /// `Minutes of the meeting of Ashcombe Parish Council`, below the name of the county's
  private static final Wording OF_MEETING = Wording.of("(?i)\\b(?:meeting|minutes) of (?:the )?");
  private static final Wording PAGE = Wording.of("(?i)\\bpage \\d{1,3} of \\d{1,3}$");
  private static final Wording CONTACT = Wording.of("(?i)^contact\\b.{0,160}@(?<site>[a-z]{4,40})\\.gov\\.(?:uk|wales|scot)\\b");
  private static final Wording KIND = Wording.of("(?i) (?:metropolitan |county |royal )?(?:borough|district|county|city) council$");
  private static final Wording AFTER_PLACE = Wording.of("(?i)city|(?:m?b|d|c)c");
  private static final String NO_SITE = "-";
  private static final Set<String> NO_PLACE = Set.of("agenda", "notice", "public", "document", "documents", "pack", "council", "cyngor", "councillors", "members", "present", "and", "in", "committee", "sub-committee", "panel", "board", "cabinet", "forum", "commission", "meeting", "minutes");
  private static final int OFTEN = 3;

  private CouncilSigns() {}

  static Optional<Stated<String>> find(Minutes minutes) {
    List<Passage> heading = minutes.heading();
    return above(heading).or(() -> overTwo(heading)).or(() -> onPages(minutes.text().all().lines())).or(() -> byContact(minutes))
        .map(name -> new Stated<>(Casing.title(SourceText.single(name.folded()).toUpperCase(Locale.ROOT)), List.of(Evidence.of(name, "council/heading")), 0.9));
  }

  /// The first line, where it is the name of a council and nothing else.
  private static Optional<Passage> above(List<Passage> heading) {
    Optional<Passage> first = heading.stream().limit(1).flatMap(line -> CouncilNames.in(line).stream().filter(name -> name.length() == line.length())).findFirst();
    return first.filter(name -> heading.stream().skip(1).filter(line -> OF_MEETING.in(line)).flatMap(line -> CouncilNames.in(line).stream()).allMatch(other -> other.folded().equalsIgnoreCase(name.folded())));
  }

  /// The place on one line, what it is the council of on the next.
  public static Optional<Passage> overTwo(List<Passage> heading) {
    return IntStream.range(0, Math.max(0, heading.size() - 1)).filter(at -> SECOND_LINE.is(heading.get(at + 1)) && isPlace(heading.get(at), heading.get(at + 1)))
        .mapToObj(at -> heading.get(at).through(heading.get(at + 1))).findFirst();
  }

  private static boolean isPlace(Passage line, Passage next) {
    boolean alike = line.folded().equals(line.folded().toUpperCase(Locale.ROOT)) == next.folded().equals(next.folded().toUpperCase(Locale.ROOT));
    return alike && FIRST_LINE.is(line) && CouncilNames.mayName(line.folded() + " Council") && Stream.of(SourceText.lower(line.folded()).split(" ")).noneMatch(NO_PLACE::contains);
  }

  /// The name with which the heads of the pages begin.
  private static Optional<Passage> onPages(List<Passage> lines) {
    List<Passage> names = lines.stream().map(Passage::trimmed).filter(line -> PAGE.in(line)).flatMap(line -> CouncilNames.in(line).stream().filter(name -> line.offset(name) == 0)).toList();
    return names.size() >= OFTEN && names.stream().map(Passage::folded).distinct().count() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
  }

  /// The one council of which the text speaks whose place is the address of the contact.
  private static Optional<Passage> byContact(Minutes minutes) {
    return minutes.heading().stream().map(line -> line.matcher(CONTACT)).filter(Matcher::find).map(contact -> contact.group("site")).findFirst()
        .flatMap(site -> minutes.text().all().lines().stream().flatMap(line -> CouncilNames.in(line).stream()).filter(name -> isOf(name, site)).findFirst());
  }

  private static boolean isOf(Passage name, String site) {
    Matcher kind = name.matcher(KIND);
    String place = kind.find() ? SourceText.lower(name.folded().substring(0, kind.start())).replaceAll("[^a-z]", "") : "";
    String rest = SourceText.lower(site).startsWith(place) ? site.substring(place.length()) : NO_SITE;
    return !place.isEmpty() && (rest.isEmpty() || (AFTER_PLACE.is(rest) && SourceText.lower(kind.group()).contains(rest.substring(0, 1))));
  }
}
