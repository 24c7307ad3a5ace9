package org.moothall.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.moothall.fact.Fact;
import org.moothall.fact.Facts;
import org.moothall.fact.Meeting;
import org.moothall.fact.Person;
import org.moothall.fact.PersonMentioned;

class PeopleTest {

  private static final Meeting NOTHING =
      new Meeting(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  @Test
  void a_name_with_its_style_means_the_person() {
    assertThat(people("Ada Pell", "Ben Cole").find("Councillor Ada Pell")).map(Person::name).contains("Ada Pell");
    assertThat(people("Ada Pell", "Ben Cole").find("Cllr Pell")).map(Person::name).contains("Ada Pell");
  }

  @Test
  void a_surname_of_two_means_nobody() {
    assertThat(people("Ada Pell", "Ben Pell").find("Councillor Pell")).isEmpty();
  }

  @Test
  void an_unknown_name_means_nobody() {
    assertThat(people("Ada Pell").find("Ell")).isEmpty();
  }

  private static People people(String... names) {
    List<Fact> facts = Stream.of(names).<Fact>map(name -> new PersonMentioned(new Person(name, Optional.empty()), List.of(), 1)).toList();
    return People.of(new Facts(NOTHING, List.of(), facts));
  }
}
