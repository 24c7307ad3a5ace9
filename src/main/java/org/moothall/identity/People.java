package org.moothall.identity;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.moothall.fact.Facts;
import org.moothall.fact.Person;
import org.moothall.text.Wording;

/// The people of one document, found again by the names it uses for them.
public final class People {

  private static final Wording STYLE = Wording.of(
      "^(?:(?:councillor|cllr|alderman|ald|deputy|mayor|sir|dame|lord|lady|baroness|dr|professor|prof|revd?|mrs?|ms|miss)-)+");

  private final List<Person> people;

  private People(List<Person> people) {
    this.people = people;
  }

  /// The people that the facts speak of.
  public static People of(Facts facts) {
    return new People(facts.people().toList());
  }

  /// Who a name means: the person of that very name, else the only one whose name begins or ends with it.
  public Optional<Person> find(String name) {
    String wanted = STYLE.matcher(Slug.of(name)).replaceFirst("");
    return only(slug -> slug.equals(wanted))
        .or(() -> only(slug -> slug.endsWith("-" + wanted) || slug.startsWith(wanted + "-")));
  }

  private Optional<Person> only(Predicate<String> fits) {
    List<Person> found = people.stream().filter(person -> fits.test(Slug.of(person.name()))).toList();
    boolean one = found.stream().map(person -> Slug.of(person.name())).distinct().count() == 1;
    return one ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
