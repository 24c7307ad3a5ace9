package org.moothall.extract.business;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.moothall.extract.people.People;
import org.moothall.fact.Action;
import org.moothall.fact.Agent;
import org.moothall.minutes.Item;
import org.moothall.minutes.Minutes;
import org.moothall.minutes.MinutesParser;
import org.moothall.text.SourceText;

class ListOfActionsTest {

  private static final String ROLL = "Present: Councillor Ada Pell (Chair) and Councillor Cyril Okafor\n\n";
  private static final String ITEMS = "5. Audit\n\nThe auditors spoke.\n\nRESOLVED: That the report be noted.\n\n6. Gas\n\nThe plan was late.\n\nRESOLVED: That the report be noted.\n\n7. List of tasks\n\n";

  @Test
  void a_task_belongs_to_the_item_whose_number_stands_in_its_row() {
    assertThat(items("5 ", "6 ")).containsExactly("5", "6");
  }

  @Test
  void a_number_that_no_item_above_has_leaves_it_where_it_stands() {
    assertThat(items("15", "16")).containsOnly("7");
    assertThat(items("7 ", "8 ")).containsOnly("7");
  }

  @Test
  void what_a_resolution_says_would_be_done_is_a_task() {
    assertThat(owners("RESOLVED: That the petition be referred to the Head of Highway Services, who would respond to the petitioner.")).containsExactly("Head of Highway Services");
    assertThat(owners("It was agreed that a note on paths would be circulated to Members.")).isEmpty();
    assertThat(actions("9. Plan\n\nIt was agreed that a note on paths would be circulated to Members.\n")).hasSize(1);
    assertThat(actions("9. Plan\n\nIn response to a question it was confirmed that the number of notices would be included in future reports.\n")).hasSize(1);
    assertThat(actions("9. Plan\n\nIt was confirmed that the hall would be included in the lease.\n")).isEmpty();
  }

  @Test
  void a_table_behind_the_end_of_the_meeting_has_tasks_though_a_day_is_left_empty() {
    String end = "\n\nThe meeting closed at 9.05 pm.\n\n";
    List<Action> actions = actions(ITEMS + "The list stands below." + end + "Minute\tAction\tBy whom\tBy when\n5\tAsk the auditors for dates\tAda Pell\t18 July\n6\tChoose a day for the visit\tCyril Okafor\n");
    assertThat(actions).extracting(action -> action.text() + ": " + action.assignees().getFirst().name()).containsExactly("Ask the auditors for dates: Ada Pell", "Choose a day for the visit: Cyril Okafor");
    assertThat(actions).extracting(Action::item).containsExactly(1, 2);
    assertThat(actions(ITEMS + "The list stands below." + end + "Ada Pell to thank the caterers.\n")).isEmpty();
  }

  @Test
  void initials_below_what_is_still_to_be_done_say_who_does_it() {
    String roll = "Present: Councillor Ada Pell (AP) and Councillor Cyril Okafor (CO)\n\n";
    assertThat(marked(roll + "9. Bins\n\nThe latch needs looking at.\n\nAP\n")).containsExactly("The latch needs looking at.: Ada Pell");
    assertThat(marked(roll + "9. Bins\n\nThe lid was bent. AP and CO to paint it in July.\n\nAP/CO\n")).containsExactly("AP and CO to paint it in July.: Ada Pell, Cyril Okafor");
    assertThat(marked(roll + "9. Bins\n\nThe latch was mended in May.\n\nAP\n")).isEmpty();
    assertThat(marked(roll + "9. Bins\n\nThe lane was likely to be closed.\n\nAP\n")).isEmpty();
  }

  private static List<String> marked(String text) {
    return read(MinutesParser.parse(SourceText.of("ASHCOMBE COUNCIL\n\nMinutes of the Audit Committee held on 4 June 2024\n\n" + text))).stream()
        .map(action -> action.text() + ": " + action.assignees().stream().map(Agent::name).collect(Collectors.joining(", "))).toList();
  }

  private static List<String> owners(String words) {
    return actions("9. Plan\n\n" + words + "\n").stream().flatMap(action -> action.assignees().stream()).map(Agent::name).toList();
  }

  private static List<Action> actions(String text) {
    return read(MinutesParser.parse(SourceText.of("ASHCOMBE COUNCIL\n\nMinutes of the Audit Committee held on 4 June 2024\n\n" + ROLL + text)));
  }

  private static List<Action> read(Minutes minutes) {
    return new Actions(People.read(minutes, Optional.empty(), Optional.empty()).agents(), List.of(), Optional.empty()).extract(minutes);
  }

  /// The numbers of the items that the tasks of a list at the end came under.
  private static List<String> items(String first, String second) {
    String table = """
        No.   Min.   Action                              Lead               Due
        1     %s     Confirm the fee in writing          Ada Pell           30 August 2024
        2     %s     Bring the plan to Committee         Cyril Okafor       26 September 2024
        """.formatted(first, second);
    Minutes minutes = MinutesParser.parse(SourceText.of("ASHCOMBE COUNCIL\n\nMinutes of the Audit Committee held on 4 June 2024\n\n" + ROLL + ITEMS + table));
    return read(minutes).stream().map(action -> minutes.items().stream().filter(item -> item.order() == action.item()).findFirst().flatMap(Item::number).orElseThrow()).toList();
  }
}
