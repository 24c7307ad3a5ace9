package org.moothall.extract.business;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.moothall.extract.name.TitleForm;
import org.moothall.extract.people.Agents;
import org.moothall.fact.Agent;
import org.moothall.fact.Attendance;
import org.moothall.fact.Fact;
import org.moothall.fact.OfficeHeld;
import org.moothall.fact.Person;
import org.moothall.minutes.Minutes;
import org.moothall.text.SourceText;
import org.moothall.text.Wording;

/// Tells who is meant by initials and by the office that a person bears at the meeting.
///
/// `Prop. AP` was moved by Ada Pell where the roll has one AP · `moved by the Vice-Chairman` by who holds that office, `by the
/// Chair` by who presided · `Ada proposed` is Ada Pell's doing where nobody else on the roll is called so · an office that nobody or more than one is shown in names nobody.
final class VoterBook {

  private static final Wording INITIALS = Wording.of("\\p{Lu}{2,3}\\p{Ll}?");
  private static final Wording PRESIDING = Wording.of("(?i)(?:madam |mr )?(?:chair(?:man|person)?|convener|cathaoirleach|speaker)");

  private final Cast cast;
  private final List<OfficeHeld> offices;
  private final Set<String> presiding;

  VoterBook(Minutes minutes, Agents agents, List<Fact> facts) {
    this.cast = new Cast(agents, minutes);
    this.offices = facts.stream().filter(OfficeHeld.class::isInstance).map(OfficeHeld.class::cast).filter(office -> office.manner() != OfficeHeld.Manner.FORMER).toList();
    this.presiding = facts.stream().filter(Attendance.class::isInstance).map(Attendance.class::cast).filter(Attendance::chair).map(attendance -> attendance.person().name()).collect(Collectors.toSet());
  }

  /// The name of who is meant; the name as it is where it is one, or letters that the roll does not explain.
  Optional<String> find(String name) {
    if (VoterNames.isOffice(name)) {
      return holder(name);
    }
    Optional<String> called = name.indexOf(' ') < 0 ? cast.called(name).map(Person::name).filter(whole -> !whole.endsWith(name)) : Optional.empty();
    return Optional.of(INITIALS.is(name) ? initials(name).orElse(name) : called.orElse(name));
  }

  private Optional<String> initials(String letters) {
    List<Agent> found = cast.find(SourceText.of(letters).all()).stream().map(Agents.Found::agent).toList();
    return found.size() == 1 && found.getFirst() instanceof Person person ? Optional.of(person.name()) : Optional.empty();
  }

  private Optional<String> holder(String title) {
    if (PRESIDING.is(title) && presiding.size() == 1) {
      return presiding.stream().findFirst();
    }
    Set<String> wanted = words(title);
    Set<String> holders = offices.stream().filter(office -> words(office.post().name()).equals(wanted)).map(office -> office.person().name()).collect(Collectors.toSet());
    return holders.size() == 1 ? holders.stream().findFirst() : Optional.empty();
  }

  /// The words of a title without the body: `Chairman of the Council` is `chair`, `Lord Mayor` and `Mayor` are one.
  private static Set<String> words(String title) {
    String plain = SourceText.lower(title).replaceFirst("^(?:lord|town|city) ", "").replaceFirst(" of (?:the )?(?:[\\p{L}-]+ ){0,4}?(?:council|committee|board|cabinet|panel)$", "").replace('-', ' ');
    return TitleForm.of(plain);
  }
}
