package org.moothall.extract.business;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moothall.extract.Worded;
import org.moothall.fact.Decision;
import org.moothall.fact.Outcome;
import org.moothall.minutes.Minutes;
import org.moothall.minutes.MinutesParser;
import org.moothall.text.SourceText;

class DecisionsTest {

  @Test
  void the_same_words_under_decision_and_minutes_are_one_decision_with_two_pieces_of_evidence() {
    List<Decision> decisions = decisions("Lease", "Decision:", "That the lease be granted.", "Minutes:", "The Clerk spoke.", "RESOLVED: That the lease be granted.");
    assertThat(decisions).singleElement().satisfies(decision -> assertThat(decision.evidence()).hasSize(2));
  }

  @Test
  void a_limb_without_its_opener_is_believed_less() {
    Decision opened = decisions("Lease", "RESOLVED: That the lease be granted.").getFirst();
    Decision bare = decisions("Lease", "The Clerk spoke.", "That the lease be granted.").getFirst();
    assertThat(bare.confidence()).isLessThan(opened.confidence());
  }

  @Test
  void old_minutes_are_those_of_the_day_that_the_words_or_the_title_name() {
    assertThat(decisions("Minutes", "RESOLVED: That the minutes of the meeting held on 4 June 2019 be approved.").getFirst().minutesOf()).contains(LocalDate.of(2019, 6, 4));
    assertThat(decisions("Minutes of the meeting held on 4 June 2019", "RESOLVED: That the minutes be approved.").getFirst().minutesOf()).contains(LocalDate.of(2019, 6, 4));
  }

  @Test
  void what_was_noted_or_agreed_below_its_matter_is_told_with_it() {
    assertThat(decisions("Letters", "A letter of thanks from the choir for the new piano.", "Noted.")).singleElement().extracting(Decision::text).asString().startsWith("A letter of thanks").endsWith("Noted.");
    assertThat(decisions("Fair", "Councillor Pell asked that a card be sent to the band.", "This was agreed.")).singleElement().extracting(Decision::text).asString().startsWith("Councillor Pell asked");
    assertThat(decisions("Sites", "14 Mill Lane, dormer. View - no objection. Agreed.")).singleElement().extracting(Decision::text).asString().startsWith("14 Mill Lane");
  }

  @Test
  void what_was_told_or_doubted_above_a_word_of_agreement_is_no_matter() {
    assertThat(decisions("Flood", "The Clerk reported that the river had come over the wall.", "Noted.")).extracting(Decision::text).containsExactly("Noted.");
    assertThat(decisions("Fair", "Councillor Pell asked that a card be sent, but Councillor Stone thought it late.", "This was agreed.")).extracting(Decision::text).containsExactly("This was agreed.");
    assertThat(decisions("Fair", "A card from the band. The Clerk had it framed.", "Noted.")).extracting(Decision::text).containsExactly("Noted.");
  }

  @Test
  void what_the_item_is_called_is_noted_in_so_many_words() {
    assertThat(decisions("Closing time for entries", "The closing time for entries was noted.")).extracting(Decision::outcome).containsExactly(Outcome.NOTED);
    assertThat(decisions("Closing time for entries", "The worries of the growers were noted.")).isEmpty();
  }

  @Test
  void a_decision_record_tells_whether_it_is_key_and_may_be_called_in() {
    String page = "Decision details\n\nLease of the hall\n\nDecision Maker: Cabinet\n\nIs Key decision?: Yes\n\nIs subject to call in?: No\n\nDecision:\n\nThat the lease be granted.\n";
    List<Decision> decisions = extract(Optional.of("Cabinet"), MinutesParser.parse(SourceText.of(page)));
    assertThat(decisions).singleElement().satisfies(decision -> {
      assertThat(decision.handling().key()).contains(true);
      assertThat(decision.handling().callIn()).contains(false);
      assertThat(decision.handling().exempt()).isEmpty();
    });
  }

  @Test
  void what_a_body_is_to_do_under_a_motion_that_is_carried_is_decided() {
    List<Decision> decisions = decisions("Group", "Motion", "The Council:-", "1. Agrees that the group be wound up.", "2. Refers the matter to the Board.",
        "Moved by Councillor Pell, seconded by Councillor Stone.", "The Motion was carried by 3 votes to 2.");
    assertThat(decisions).extracting(Decision::outcome).containsExactly(Outcome.AGREED, Outcome.REFERRED);
  }

  @Test
  void a_parish_council_is_called_pc_and_a_constable_is_not() {
    Minutes minutes = Worded.item("Gifts", List.of("The PC resolved to make a gift of £150 to the school.", "PC Pell agreed to send the figures."));
    assertThat(extract(Optional.of("Ashford Parish Council"), minutes)).singleElement().extracting(Decision::text).asString().startsWith("The PC resolved");
  }

  @Test
  void limbs_that_paragraphs_number_are_limbs_up_to_what_was_said() {
    assertThat(decisions("Plan", "RESOLVED", "5.1 that the plan be approved;", "5.2 that the Lead Officer issue the report by 8 May.", "5.3 The Clerk said that it was late."))
        .extracting(Decision::outcome).containsExactly(Outcome.APPROVED, Outcome.RESOLVED);
    assertThat(decisions("Plan", "RESOLVED", "5.1 that the following recommendations be made to the County:", "(a) that a warden be found;", "(b) that maps be sold.", "5.2 that the Panel meet again in the autumn."))
        .extracting(Decision::outcome).containsExactly(Outcome.RECOMMENDED, Outcome.RECOMMENDED, Outcome.RESOLVED);
  }

  @Test
  void recommendations_that_are_numbered_are_made_where_a_body_agreed_them() {
    String[] numbered = {"Recommendation 1: That the fee be raised.", "Recommendation 2: That the Lead Member considers a map."};
    assertThat(decisions("Fees", "Members agreed the following recommendations: -", numbered[0], numbered[1])).extracting(Decision::outcome).containsExactly(Outcome.RECOMMENDED, Outcome.RECOMMENDED);
    assertThat(decisions("Fees", "The report was presented.", numbered[0])).isEmpty();
  }

  @Test
  void what_a_parish_says_to_an_application_may_be_counted_or_conditional() {
    for (String view : List.of("23/0455/FUL three houses off Mill Lane – Object, 4 to 1.", "23/0455/FUL three houses off Mill Lane. PC had no objections provided the hedge is kept.",
        "22/3410T – 3 Mill Close – Fell one ash – The council raises no objections subject to a new tree being planted.")) {
      assertThat(decisions("Planning", view)).as(view).singleElement().satisfies(decision -> {
        assertThat(decision.outcome()).isNotIn(Outcome.APPROVED, Outcome.DEFERRED);
        assertThat(decision.text()).startsWith(view.substring(0, 12)).containsPattern("Object|objections");
      });
    }
  }

  @Test
  void what_is_put_off_is_deferred() {
    assertThat(decisions("Signs", "20 mph signs – put off until the county has answered.")).singleElement().extracting(Decision::outcome).isEqualTo(Outcome.DEFERRED);
    assertThat(decisions("Reports", "Members noted item 6 of the officers' reports.")).singleElement().extracting(Decision::outcome).isEqualTo(Outcome.NOTED);
  }

  @Test
  void who_was_put_up_under_the_title_of_an_office_holds_it() {
    assertThat(decisions("Election of Chairman for 2023/24", "Cllr Pell, proposed by Cllr Stone, seconded by Cllr Okafor.")).singleElement().extracting(Decision::outcome).isEqualTo(Outcome.ELECTED);
    assertThat(decisions("Lease of the hall", "Cllr Pell, proposed by Cllr Stone, seconded by Cllr Okafor.")).isEmpty();
  }

  @Test
  void who_was_put_up_alone_under_a_title_of_office_was_elected() {
    assertThat(decisions("Election of Vice Chairman", "Cllr Pell nominated Cllr Stone, seconded by Cllr Okafor. Cllr Stone accepted.")).extracting(Decision::outcome).containsExactly(Outcome.ELECTED);
    assertThat(decisions("Election of Vice Chairman", "Cllr Stone was proposed by Cllr Pell and seconded by Cllr Okafor. Cllr Stone accepted and was duly elected.")).hasSize(1);
    assertThat(decisions("Election of Vice Chairman", "The clerk asked for names - Cllr Pell proposed Cllr Stone - there being no other nominations - Cllr Stone was duly elected.")).hasSize(1);
    assertThat(decisions("Election of Vice Chairman", "Cllr Pell nominated Cllr Stone, seconded by Cllr Okafor. Cllr Reid nominated Cllr Voss, seconded by Cllr Tait. A ballot was held.")).isEmpty();
    assertThat(decisions("Election of Vice Chairman", "Cllr Pell nominated Cllr Stone, seconded by Cllr Okafor.", "Cllr Reid nominated Cllr Voss, seconded by Cllr Tait.")).isEmpty();
    assertThat(decisions("Election of Vice Chairman", "Cllr Pell nominated Cllr Stone, seconded by Cllr Okafor. Cllr Stone declined the nomination.")).isEmpty();
    assertThat(decisions("Election of Vice Chairman", "Members noted that Ada Bell - the former Vice Chairman - was elected to the County Council in May.")).isEmpty();
  }

  @Test
  void what_stands_above_who_proposed_it_was_resolved() {
    assertThat(decisions("Insurance", "The insurance to be renewed with the present insurer. Proposer: Cllr Pell Seconder: Cllr Okafor")).extracting(Decision::outcome).containsExactly(Outcome.RESOLVED);
    assertThat(decisions("Insurance", "The insurance to be renewed with the present insurer.", "Proposer: Cllr Pell", "Seconder: Cllr Okafor")).extracting(Decision::outcome).containsExactly(Outcome.RESOLVED);
    assertThat(decisions("Insurance", "It was suggested that the insurer be changed. Proposer: Cllr Pell Seconder: Cllr Okafor")).isEmpty();
  }

  @Test
  void what_nobody_seconded_was_decided_where_votes_were_counted() {
    assertThat(decisions("Exclusions", "The Chairman proposed that a task group be set up. This was agreed by a show of hands, 7 in favour and 1 against.")).extracting(Decision::outcome).containsExactly(Outcome.RESOLVED);
    assertThat(decisions("Exclusions", "The Chairman proposed that a task group be set up. This was lost, 1 in favour and 7 against.")).isEmpty();
    assertThat(decisions("Open forum", "Mr Smith (resident) proposed that the lane be closed. A show of hands: 30 for and 5 against.")).isEmpty();
  }

  @Test
  void what_the_body_did_under_actions_agreed_was_decided() {
    assertThat(decisions("Audit", "ACTION AGREED:", "The Committee considered and noted the report.")).extracting(Decision::outcome).containsExactly(Outcome.NOTED);
    assertThat(decisions("Audit", "ACTIONS AGREED:", "The Clerk to circulate the report.")).isEmpty();
  }

  @Test
  void what_is_approved_behind_a_motion_is_another_matter() {
    assertThat(decisions("Payments", "Prop. Cllr Pell sec. Cllr Okafor that these are paid. Agreed.", "Accounts for the year approved.")).hasSize(2);
    assertThat(decisions("Election of Chairman for the year", "Cllr Evans, proposed by Cllr Pell, seconded by Cllr Okafor.")).hasSize(1);
  }

  @Test
  void every_line_of_a_slate_is_an_election() {
    String slate = "Chair: Ada Pell nominated by Ben Okafor and seconded Cat Lane\nVice Chair: Dev Reid nominated Cat Lane and seconded Ben Okafor";
    assertThat(decisions("Officers", slate + "\nA ballot was held.")).isEmpty();
    assertThat(decisions("Officers", slate)).hasSize(2).extracting(Decision::outcome).containsOnly(Outcome.ELECTED);
  }

  @Test
  void a_line_that_only_joins_two_entries_ends_no_list() {
    assertThat(decisions("Plan", "It was proposed by Alderman Pell, seconded by Councillor Okafor and agreed that:", "(a) the report be approved;", "and", "(b) the Clerk bring a plan to the next meeting."))
        .extracting(Decision::outcome).containsExactly(Outcome.APPROVED, Outcome.AGREED);
  }

  @Test
  void a_parish_recommends_approval_of_an_application() {
    assertThat(decisions("Planning applications", "23/01234 Rose Cottage, dormer", "Recommend APPROVAL.", "23/01235 The Elms, ash", "No objection, subject to the Tree Officer's advice."))
        .extracting(Decision::outcome).containsExactly(Outcome.RECOMMENDED, Outcome.RESOLVED);
    assertThat(decisions("Parks", "23/01234 was heard.", "The officers recommend approval of the plan.")).isEmpty();
  }

  @Test
  void what_is_recommended_below_a_dash_and_what_is_moved_in_quotes_is_decided() {
    assertThat(decisions("Grants", "Resolved   That it be recommended to Council -", "(i) To approve the awards; and", "(ii) To raise the fund to £900."))
        .extracting(Decision::outcome).containsExactly(Outcome.RECOMMENDED, Outcome.RECOMMENDED);
    String moved = "The following motion was moved by Councillor Pell and seconded by Councillor Reid -";
    String words = "\"Council thanks all carers and asks the Leader to write to the Minister.\"";
    assertThat(decisions("Carers", moved, words, "On being put to the vote, the motion was CARRIED.")).extracting(Decision::outcome)
        .containsExactly(Outcome.RESOLVED);
    assertThat(decisions("Carers", moved, words, "On being put to the vote, the motion was LOST.")).isEmpty();
  }

  @Test
  void a_counted_list_goes_on_below_the_names_under_one_of_its_limbs() {
    assertThat(decisions("Plan", "Members debated the plan.", "(a) the plan be approved;", "(b) the following members be appointed:", "Education - Councillor Pell",
        "(c) the Clerk email all members.")).hasSize(3);
    assertThat(decisions("Plan", "Members debated the plan.", "(a) the plan be approved;", "(b) the following members be appointed:", "Education - Councillor Pell",
        "(c) the Clerk was thanked.")).hasSize(2);
  }

  private static List<Decision> decisions(String title, String... lines) {
    return extract(Optional.of("Audit Board"), Worded.item(title, List.of(lines)));
  }

  private static List<Decision> extract(Optional<String> body, Minutes minutes) {
    return new Decisions(body, MotionBook.of(minutes)).extract(minutes);
  }
}
