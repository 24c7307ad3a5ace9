package org.moothall.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moothall.issue.Issue;
import org.moothall.issue.IssueCode;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;

class MinutesParserTest {

  private static final String COMPLETE = """
      TARNBY DISTRICT COUNCIL

      MINUTES OF THE ALLOTMENTS PANEL HELD ON 5 MAY 2021

      Members Present:
      Councillor Ines Moor (Chair)
      Councillor Otto Hale

      Apologies: Councillor Ravi Dunn

      1. WATER

      The pump had failed twice, and the supplier had been slow as a

      consequence of the move.

      RESOLVED:
      a) that the report be noted;
      b) that a new pump be bought.

      URGENT BUSINESS

      There was none.

      2. FENCES

      • Panels were loose.
      • Posts were not.

      The meeting ended at 8.15 p.m.

      CHAIR
      """;

  private final Minutes minutes = parse(COMPLETE);

  @Test
  void complete_minutes_have_a_heading_lists_items_and_a_closing() {
    assertThat(minutes.layout().name()).isEqualTo("complete-minutes");
    assertThat(minutes.heading()).extracting(Passage::text).containsExactly("TARNBY DISTRICT COUNCIL", "MINUTES OF THE ALLOTMENTS PANEL HELD ON 5 MAY 2021");
    assertThat(minutes.rolls()).extracting(Roll::kind).containsExactly(Roll.Kind.MEMBERS, Roll.Kind.APOLOGIES);
    assertThat(minutes.rolls().getFirst().entries()).extracting(Passage::text).containsExactly("Councillor Ines Moor (Chair)", "Councillor Otto Hale");
    assertThat(minutes.closing()).extracting(Passage::text).containsExactly("The meeting ended at 8.15 p.m.", "CHAIR");
  }

  @Test
  void a_heading_in_capitals_without_a_number_is_an_item_too() {
    assertThat(minutes.items()).extracting(item -> item.title().map(Passage::text).orElse("")).containsExactly("WATER", "URGENT BUSINESS", "FENCES");
    assertThat(minutes.items()).extracting(Item::number).containsExactly(Optional.of("1"), Optional.empty(), Optional.of("2"));
    assertThat(minutes.items()).extracting(Item::order).containsExactly(1, 2, 3);
  }

  @Test
  void a_sentence_that_goes_on_over_an_empty_line_is_one_block() {
    assertThat(minutes.items().getFirst().blocks().getFirst().passage().text()).startsWith("The pump had failed").endsWith("consequence of the move.");
  }

  @Test
  void limbs_know_the_words_that_lead_in_to_them() {
    List<Block> blocks = minutes.items().getFirst().blocks();
    assertThat(blocks.get(1)).isInstanceOfSatisfying(Marker.class, marker -> assertThat(marker.kind()).isEqualTo(Marker.Kind.RESOLVED));
    assertThat(blocks.subList(2, 4)).allSatisfy(block -> assertThat(block).isInstanceOfSatisfying(Bullet.class,
        bullet -> assertThat(bullet.leadIn().map(Passage::text)).contains("RESOLVED:")));
  }

  @Test
  void a_page_of_one_item_has_its_title_on_the_second_line_and_its_number_in_its_paragraphs() {
    Minutes page = parse("Agenda item\n\nWinter Lights PDF 210 KB\n\nMinutes:\n\n7.1 The panel met.\n\n7.2 It parted.\n\nSupporting documents:\nPlan\n");
    assertThat(page.layout().name()).isEqualTo("agenda-item");
    assertThat(page.items()).singleElement().satisfies(item -> {
      assertThat(item.title().map(Passage::text)).contains("Winter Lights");
      assertThat(item.number()).contains("7");
    });
    assertThat(page.closing()).extracting(Passage::text).containsExactly("Supporting documents:", "Plan");
  }

  @Test
  void a_text_of_no_known_layout_is_one_item_and_a_doubt() {
    Minutes letter = parse("Dear friends,\n\nThe fair was wet.\n\nYours,\nThe stewards\n");
    assertThat(letter.layout().name()).isEqualTo("generic");
    assertThat(letter.items()).hasSize(1);
    assertThat(Doubts.of(letter)).extracting(Issue::code).containsExactly(IssueCode.UNKNOWN_LAYOUT);
  }

  @Test
  void items_of_one_number_are_a_doubt_at_the_second() {
    Minutes twice = parse(COMPLETE.replace("2. FENCES", "1. FENCES"));
    assertThat(Doubts.of(twice)).singleElement().satisfies(issue -> {
      assertThat(issue.code()).isEqualTo(IssueCode.DUPLICATE_NUMBER);
      assertThat(issue.span().map(twice.text()::quote)).hasValueSatisfying(words -> assertThat(words).contains("FENCES"));
    });
  }

  @Test
  void an_empty_text_is_the_readers_matter() {
    assertThatIllegalArgumentException().isThrownBy(() -> parse(" \n ")).withMessageStartingWith("[minutes]");
  }

  @Test
  void a_rising_run_of_numbers_is_the_items_and_limbs_are_not() {
    assertThat(titles("Minutes of the Pond Panel held on 5 May 2021\n\n1. Apologies\nNone.\n2. Ducks\nRESOLVED:\n1. That ducks be fed\n2. That geese be counted\n3. Reeds\nThey grew.\n"))
        .containsExactly("1 Apologies", "2 Ducks", "3 Reeds");
  }

  @Test
  void a_list_inside_a_motion_holds_no_items() {
    assertThat(titles("Minutes of the Pond Panel held on 5 May 2021\n\n1. Ducks\n\nThe Panel resolves to:\n1. Feed the ducks.\n2. Count the geese.\n\n2. Reeds\n\nThey grew.\n"))
        .containsExactly("1 Ducks", "2 Reeds");
  }

  @Test
  void a_site_s_table_is_known_though_its_heading_stands_on_two_lines() {
    assertThat(titles("Venue: Town Hall\nItems\nNo.\nItem\n\n12.\n\nDucks PDF 210 KB\n\nMinutes:\n\nThey swam.\n\n13.\n\nReeds PDF 9 KB\n\nMinutes:\n\nThey grew.\n"))
        .containsExactly("12 Ducks", "13 Reeds");
  }

  @Test
  void the_number_of_a_paper_is_no_title_and_a_word_in_capitals_behind_a_colon_is() {
    assertThat(titles("Minutes of the Pond Panel\n\n1. 25/0121 - Duck house\n\nIt was built.\n\n2. MOTION: REEDS\n\nThey grew.\n\n3. DUCKS: NONE\n"))
        .containsExactly("1 25/0121 - Duck house", "2 MOTION: REEDS", "3 DUCKS");
  }

  @Test
  void codes_and_escaped_numbers_are_numbers_and_what_follows_a_title_is_text() {
    assertThat(titles("Minutes of the Pond Panel\n\n67/21 Apologies: none.\n\n68/21 Ducks\n\nThey swam.\n")).containsExactly("67/21 Apologies", "68/21 Ducks");
    assertThat(titles("## Minutes of the Pond Panel\n\n**1\\. Apologies**\n\nNone.\n\n**2\\. Ducks**\n\nThey swam.\n")).containsExactly("1 Apologies", "2 Ducks");
    assertThat(titles("Minutes of the Pond Panel\n\n9/25/26 APOLOGIES\n\nNone.\n\n10/25/26 DUCKS:\n\nThey swam.\n")).containsExactly("9/25/26 APOLOGIES", "10/25/26 DUCKS");
    assertThat(titles("Minutes of the Pond Panel\n\n25-26/PP/41 Apologies\n\n41.1 None were given.\n\n25-26/PP/42 Ducks\n\n42.1 They swam.\n"))
        .containsExactly("25-26/PP/41 Apologies", "25-26/PP/42 Ducks");
    assertThat(titles("Minutes of the Pond Panel\n\nE.45/24 Apologies\n\nNone.\n\nE.46/24 Ducks\n\nThey swam.\n")).containsExactly("E.45/24 Apologies", "E.46/24 Ducks");
    assertThat(titles("Minutes of the Pond Panel\n\nAGENDA ITEM 4 Apologies\n\nNone.\n\nAGENDA ITEM 5 Ducks\n\nThey swam.\n")).containsExactly("4 Apologies", "5 Ducks");
  }

  @Test
  void days_years_and_numbers_of_applications_open_no_item() {
    assertThat(titles("Minutes of the Pond Panel\n\n1. Visits\n\n09/11/25 Duck house\n10/11/25 Reed bed\n\n2. Plans\n\n25/01874/FUL Duck house\n25/01875/FUL Reed bed\n\n2024/25 Plan\n2025/26 Plan\n")).containsExactly("1 Visits", "2 Plans");
  }

  @Test
  void numbers_may_be_roman_or_stand_right_before_the_title_or_be_letters_before_a_dash() {
    String roll = "Minutes of the Pond Panel held on 5 May 2021\n\n";
    assertThat(titles(roll + "I APOLOGIES\n\nNone.\n\nII DUCKS\n\nThey swam.\n\nIII GEESE\n\nNone.\n\nIV REED BEDS\n\nThey grew.\n")).containsExactly("I APOLOGIES", "II DUCKS", "III GEESE", "IV REED BEDS");
    assertThat(titles(roll + "1Apologies & Interests\nNone.\n2Ducks\nThey swam.\n3RSPB Visit\nIt was wet.\n10Reed Beds\nThey grew.\n")).containsExactly("1 Apologies & Interests", "2 Ducks", "3 RSPB Visit", "10 Reed Beds");
    assertThat(titles(roll + "(a)       Apologies -\n\nNone.\n\n(b)       Ducks - Feeding - Mill Pond -\n\nThey swam.\n\n(c)    Reeds -\n\nThey grew.\n")).containsExactly("(a) Apologies", "(b) Ducks - Feeding - Mill Pond", "(c) Reeds");
  }

  @Test
  void initials_in_capitals_and_limbs_are_no_numbers() {
    String roll = "Minutes of the Pond Panel held on 5 May 2021\n\nPresent:\nV SHAH\nX PELLING\nI MARSHAM\n\n";
    assertThat(titles(roll + "1. Ducks\n\nThey swam.\n\n2. Reeds\n\nRESOLVED:\n(a) that they be cut\n(b) that they be sold - at cost -\n")).containsExactly("1 Ducks", "2 Reeds");
    assertThat(titles(roll + "1. Ducks\n\nThey swam.\n\n2. Reeds\n\n20MPH signs were up.\n30Metres of reed grew.\n")).containsExactly("1 Ducks", "2 Reeds");
  }

  @Test
  void a_code_before_the_agenda_s_number_or_without_a_stroke_opens_an_item() {
    assertThat(titles("TARNBY COUNCIL\n\nC048/23 1. APOLOGIES\nNone.\nC049/23 2. PARKS\nThe parks were open.")).containsExactly("C048/23 APOLOGIES", "C049/23 PARKS");
    assertThat(titles("TARNBY COUNCIL\n\nOS12 APOLOGIES\nNone.\n\nOS13 PARKS\nThe parks were open.")).containsExactly("OS12 APOLOGIES", "OS13 PARKS");
    assertThat(titles("TARNBY COUNCIL\n\n1. ROADS\nAB12 was closed.\nThe A12 Trust wrote.\n2. PARKS\nThe parks were open.")).containsExactly("1 ROADS", "2 PARKS");
  }

  @Test
  void entries_under_an_entry_know_what_leads_in_to_them_where_no_indent_shows_it() {
    Item item = parse("Agenda item\n\nPumps\n\nMinutes:\n\nAGREED that:\n(a) the pump be sold as:\n(i) it is old;\n(ii) it leaks;\n(b) a pump be bought.").items().getFirst();
    assertThat(item.blocks().stream().filter(Bullet.class::isInstance).map(block -> ((Bullet) block).leadIn().orElseThrow().text()))
        .containsExactly("AGREED that:", "the pump be sold as:", "the pump be sold as:", "AGREED that:");
  }

  @Test
  void numbers_and_titles_on_lines_apart_and_rows_of_a_table_are_items() {
    assertThat(titles("Venue: Town Hall\nItems\nNo. Item\n\n12.\n\nDucks pdf icon PDF 210 KB\n\nMinutes:\n\nThey swam.\n\n13.\n\nReeds\n")).containsExactly("12 Ducks", "13 Reeds");
    assertThat(titles("No. | Item |\n12. | Ducks | Minutes: They swam. |\n13. | Reeds | Minutes: They grew. |\n")).containsExactly("12 Ducks", "13 Reeds");
  }

  @Test
  void titles_whose_numbers_are_lost_are_told_by_the_labels_below() {
    assertThat(titles("Ducks To consider the ducks. Minutes: They swam. |\nReeds PDF 9 KB Minutes: They grew. |\n")).containsExactly("Ducks", "Reeds");
  }

  @Test
  void only_items_with_a_label_are_minuted_where_labels_are_in_use() {
    Minutes page = parse("Venue: Town Hall\nItems\nNo. Item\n\n12.\n\nDucks\n\nMinutes:\n\nThey swam.\n\n13.\n\nReeds\n\nTo agree that reeds be cut.\n");
    assertThat(page.items()).extracting(Item::minuted).containsExactly(true, false);
  }

  @Test
  void the_history_of_a_matter_has_an_item_a_meeting() {
    assertThat(titles("Issue - meetings\n\nDucks\n\nMeeting: 03/06/2024 - Pond Panel (Item 8)\n\n8 Ducks of the pond PDF 9 KB\n\nThey swam.\n\nMeeting: 06/05/2024 - Reed Board (Item 2)\n\nNoted.\n"))
        .containsExactly("8 Ducks of the pond", "2 Ducks");
  }

  @Test
  void numbers_that_count_on_open_the_items_of_a_text_whose_lines_are_lost() {
    String coded = "Tarnby Council met at the Moot Hall. 41/24 Apologies for absence Cllr Hale sent his apologies and 12 Members were there. 42/24 Declarations of interest None were made. "
        + "43/24 Winter lights The lights will cost more than last year, when 12/23 was minuted in some haste, and it was agreed to ask for three quotes from firms nearby before anything was bought for the square. "
        + "44/24 Finance It was agreed to pay the bills as listed, to move what was left of the grant to the savings account, and to look at the insurance of the hall again in the spring. NG 45/24 Correspondence Letters had been received about the trees at the pond, about the hedge by the school and about the lamp at the corner, and they were noted.";
    assertThat(titles(coded)).containsExactly("41/24 Apologies for absence", "42/24 Declarations of interest", "43/24 Winter lights", "44/24 Finance", "45/24 Correspondence");
    String labelled = "Tarnby Council Agenda and minutes Allotments Panel - Monday, 3 June 2024 7.00 pm Venue: Moot Hall, Tarnby. View directions Contact: Ines Moor Items No. Item 7. Apologies To receive any apologies for absence. Minutes: Cllr Hale had sent his apologies and was thanked for doing so in good time. "
        + "8. Minutes To confirm the minutes of the last meeting. Minutes: The minutes of 5 May 2024 were agreed. 9. Water To consider a report on the pump. Minutes: The pump had failed twice, and the supplier had been slow. RESOLVED: That a new pump be bought. "
        + "10. Fences To consider a report on the fences. Minutes: Panels were loose, and 7 Posts were not. RESOLVED: That the report be noted.";
    assertThat(titles(labelled)).containsExactly("7 Apologies", "8 Minutes", "9 Water", "10 Fences");
  }

  @Test
  void letters_that_all_numbers_have_before_them_are_part_of_these() {
    String lost = "The Authority met at the Moot Hall on a bright day. TCA 01/24 APOLOGIES RESOLVED/- That apologies be received from Cllr Hale. TCA 02/24 MINUTES RESOLVED/- That the minutes be approved as they were printed and sent. "
        + "TCA 03/24 BUSES It was reported by those who count them that fewer people rode by bus than in the year before, and that two routes had been given up by the firm that ran them. RESOLVED/- That the report be noted. "
        + "TCA 04/24 HOMES Plans for forty homes at the old mill were shown, with those for the road that leads there and for the trees beside it, which were planted when the mill was still at work and which the friends of the pond look after. RESOLVED/- That the plans be welcomed.";
    assertThat(parse(lost).items()).flatExtracting(item -> item.blocks()).extracting(block -> block.passage().text()).noneMatch(words -> words.endsWith("TCA"));
  }

  @Test
  void lines_that_are_lost_are_found_again() {
    String prose = "The panel heard at length how the birds had fared in the cold of the winter and thanked the wardens for it. ";
    assertThat(titles("Minutes of a meeting of the Pond Panel held on 5 May 2021. PO/1/20-21 Ducks " + prose.repeat(4) + "PO/2/20-21 Reeds " + prose.repeat(4)))
        .containsExactly("PO/1/20-21 Ducks", "PO/2/20-21 Reeds");
  }

  @Test
  void text_that_breaks_off_is_a_doubt() {
    Minutes cut = parse("Agenda item\n\nDucks\n\nMinutes:\n\nThe panel asked whether the pond…\n");
    assertThat(Doubts.of(cut)).extracting(Issue::code).containsExactly(IssueCode.TRUNCATED_ITEM);
  }

  @Test
  void footers_go_and_numbered_titles_stay() {
    Minutes printed = parse("Minutes of the Pond Panel\n\n1. Plot 1\n\nDry.\n\nTarnby Pond Panel minutes 1\n\n2. Plot 2\n\nWet.\n\nTarnby Pond Panel minutes 2\n\n3. Plot 3\n\nDry.\n\nTarnby Pond Panel minutes 3\n");
    assertThat(printed.items()).hasSize(3).allSatisfy(item -> assertThat(item.blocks()).hasSize(1));
  }

  @Test
  void titles_above_numbered_paragraphs_are_items_and_the_paragraphs_are_not() {
    assertThat(titles("""
        NORTHMOOR PARK AUTHORITY

        Minutes of the Board held on 4 June 2024

        Water (Paper 1)

        1.   The Head of Parks presented the paper. The pump was old.

        2.   The Board noted the paper.

        Fences (Paper 2)

        3.   The Head of Parks said that the fence was down.

        4.   The Board agreed the plan.

        Other Business

        5.   A member asked for a note on deer.
        """)).containsExactly("Water (Paper 1)", "Fences (Paper 2)", "Other Business");
    assertThat(titles("Minutes of the Board held on 4 June 2024\n\n1. WATER\n\nThe pump was old.\n\n2. FENCES\n\nThe fence was down.\n\n3. ROADS\n\nThe road was wet.\n"))
        .containsExactly("1 WATER", "2 FENCES", "3 ROADS");
  }

  @Test
  void a_number_after_no_and_a_gap_is_that_of_an_item() {
    assertThat(titles("Minutes of the Board held on 4 June 2024\n\nNo. 1   WATER\n\nThe pump was old.\n\nNo. 2   FENCES\n\nThe fence was down.\n")).containsExactly("1 WATER", "2 FENCES");
  }

  @Test
  void a_number_in_brackets_before_capitals_is_that_of_an_item() {
    assertThat(titles("Minutes of the Board held on 4 June 2024\n\n(34)   WATER\n\nThe pump was old.\n\n(35)   FENCES\n\nThe fence was down.\n")).containsExactly("34 WATER", "35 FENCES");
  }

  @Test
  void a_number_in_brackets_above_its_title_is_that_of_an_item_and_above_a_limb_it_is_none() {
    assertThat(titles("Minutes of the Board held on 4 June 2024\n\n(34)\nWATER\nThe pump was old.\n(35)\nFEN - FF/24/01 - New gate; Marsh Farm\nRESOLVED\n(1)\nThat the gate be hung.\n(36)\nFENCES\nNone.\n"))
        .containsExactly("34 WATER", "35 FEN - FF/24/01 - New gate; Marsh Farm", "36 FENCES");
  }

  @Test
  void the_total_of_a_vote_in_brackets_opens_no_item() {
    assertThat(titles("Minutes of the Board held on 4 June 2024\n\n8.   WATER\n\nFOR\nPell, Okafor\n(9)\nAGAINST\nRhys\n(1)\n\n9.   FENCES\n\nNone.\n")).containsExactly("8 WATER", "9 FENCES");
  }

  @Test
  void what_is_paid_heads_no_item() {
    assertThat(titles("""
        **ASHCOMBE PARISH COUNCIL**

        **Minutes of 3 June 2024**

        **Declarations of interest:**

        None declared.

        **Correspondence**

        A letter had come about the pond.

        **Payments**

        Paper £12.75

        Clerk wages for May £211.40

        The bill for the pump is to be paid when it has been checked.

        Village Hall rent £64.50

        The payments were approved.

        **Any other business**

        The lamp by the pump is out.
        """)).contains("Payments", "Any other business").noneMatch(title -> title.contains("£"));
  }

  @Test
  void what_opens_a_resolution_is_no_part_of_the_title_before_it() {
    assertThat(titles("Minutes of the Board held on 4 June 2024\n\nAB 02/24 MINUTES RESOLVED/- That they be approved.\n\nAB 03/24 ITEMS RESOLVED\n\nNone.\n")).containsExactly("AB 02/24 MINUTES", "AB 03/24 ITEMS RESOLVED");
  }

  @Test
  void a_title_of_most_meetings_ends_where_its_capitals_do() {
    assertThat(titles("Minutes of the Council held on 4 June 2024\n\n1.\nAPOLOGIES FOR ABSENCE Cllr. A Pell, Cllr. B Rhys.\n\n2.\nDECLARATIONS OF INTEREST None.\n\n3.\nWATER\nThe pump was old.\n"))
        .startsWith("1 APOLOGIES FOR ABSENCE", "2 DECLARATIONS OF INTEREST");
  }

  @Test
  void titles_that_end_in_a_colon_are_titles_where_known_ones_do() {
    String minutes = """
        Minutes of the Board held on 4 June 2024

        Present: Ada Pell, Ben Okafor

        Minutes of last meeting:
        The minutes were agreed.

        Matters arising:
        None.

        Furlong Road:
        The owner had written.

        Bench on the Green:
        Still not fixed.

        Correspondence:
        A letter from the county.
        """;
    assertThat(titles(minutes)).containsExactly("Minutes of last meeting", "Matters arising", "Furlong Road", "Bench on the Green", "Correspondence");
  }

  @Test
  void titles_that_stand_alone_above_prose_are_titles_where_hardly_any_is_known() {
    String prose = "\n\nThe paper was presented and discussed, and members asked what it would cost and by when the work could be done.\n\n";
    String minutes = "Minutes of the Data Board held on 4 June 2024\n\nPresent: Ada Pell, Ben Okafor\n\nReview of the Board" + prose + "Publication of spending" + prose + "Progress on links" + prose + "Looking ahead" + prose;
    assertThat(titles(minutes)).containsExactly("Review of the Board", "Publication of spending", "Progress on links", "Looking ahead");
  }

  @Test
  void a_title_in_capitals_above_each_numbered_paragraph_has_its_number() {
    assertThat(titles("""
        PONDS COMMITTEE

        Minute of Meeting of the PONDS COMMITTEE, 5 December 2013.

        APOLOGIES
        None were intimated.

        ORDER OF BUSINESS

        1.   The Convener proposed that the ducks be heard first.

        2013/14 POND MONITORING - ENV/13/144
        2.   The Committee had before it a report by the Head of Ponds which told of weed
        and of ducks.

        The Committee resolved:-
        (i)  to note the report.

        DUCK HOUSES - ENV/13/131
        3.   With reference to article 12 of its last minute, the Committee had before it a report
        on houses.
        """)).containsExactly("APOLOGIES", "1 ORDER OF BUSINESS", "2 2013/14 POND MONITORING - ENV/13/144", "3 DUCK HOUSES - ENV/13/131");
  }

  @Test
  void a_letter_and_a_dot_number_items_and_the_decision_is_none() {
    assertThat(titles("COUNCIL\n\nC.1    ELECTION OF CHAIR\n\n       Cllr Pell was proposed.\n\n       THE DECISION:\n\n       That Cllr Pell be elected.\n\nC.2    PONDS\n\n       Weed was told of.\n\n"
        + "       THE DECISION:\n\n       That the weed go.\n\nC.3    DUCKS\n\n       None."))
        .containsExactly("C.1 ELECTION OF CHAIR", "C.2 PONDS", "C.3 DUCKS");
  }

  @Test
  void the_few_numbered_lines_that_read_as_titles_among_paragraphs_are_none() {
    assertThat(titles("Council\n\n1   Minutes\n\n1.1  The minutes were agreed.\n\n2   Questions\n\n2.1  Question from Ms Pell\n     She asked of ponds.\n\n2.2  The Leader said that they were full.\n\n3   Budget\n\n"
        + "3.1  The Leader moved the budget.\n\n3.2  Group Amendment\n     Ms Pell moved it.\n\n3.3  The amendment was lost.\n\n3.4  Council agreed the budget."))
        .containsExactly("1 Minutes", "2 Questions", "3 Budget");
    assertThat(titles("Council\n\n1.0  Apologies\n1.1  None were received.\n\n2.0  Minutes of the meeting held on 15/10/12 and matters arising\n2.1  The minutes were agreed.\n\n3.0  Ponds\n3.1  Letter re ducks - answered\n"
        + "3.2  The weed was cut.\n3.3  A heron was seen."))
        .containsExactly("1.0 Apologies", "2.0 Minutes of the meeting held on 15/10/12 and matters arising", "3.0 Ponds");
    assertThat(titles("COUNCIL\n\n1     APOLOGIES\n\nNone.\n\n2     MINUTES OF MEETINGS\n\n2.1   Minutes of Council Meeting held on 6 October 2025\n\nAgreed.\n\n2.2   Minutes of the Ponds Committee\n\nAgreed.\n\n3   PONDS\n\nFull."))
        .containsExactly("1 APOLOGIES", "2 MINUTES OF MEETINGS", "2.1 Minutes of Council Meeting held on 6 October 2025", "2.2 Minutes of the Ponds Committee", "3 PONDS");
    assertThat(titles("COUNCIL\n\n1. MINUTES\n\nConfirmed.\n\n2. ANNOUNCEMENTS\n\n2.1 Death of a former Member\n\nShe was remembered.\n\n2.2 Apologies\n\nNone.\n\n3. PONDS\n\n3.1 Ada Pell moved that they be filled.\n\n3.2 The motion was put.\n\n3.3 It was carried.\n\n3.4 It was late.\n\n3.5 They left."))
        .containsExactly("1 MINUTES", "2 ANNOUNCEMENTS", "2.1 Death of a former Member", "2.2 Apologies", "3 PONDS");
  }

  @Test
  void titles_hold_days_addresses_stops_and_what_makes_business_urgent() {
    assertThat(titles("COUNCIL\n\n1.   APOLOGIES\n\nNone.\n\n2.   MINUTES 11th April 2013\n\nAgreed.\n\n3.   CPRE Housing Pledge.\n\nNoted.\n\n"
        + "4.   Any other business which by reason of special circumstances the Chair is of the opinion should be considered as a matter of urgency\n\nNone."))
        .containsExactly("1 APOLOGIES", "2 MINUTES 11th April 2013", "3 CPRE Housing Pledge.",
            "4 Any other business which by reason of special circumstances the Chair is of the opinion should be considered as a matter of urgency");
    assertThat(titles("COUNCIL\n\n4    PLANNING APPLICATIONS (Agenda Item 4)\n\nHeard.\n\n5    11 MILL PARADE, AB1 2CD (Agenda Item 5)\n\nNine flats.\n\n6    DUCK HOUSE, POND ROAD (Agenda Item 6)\n\nOne house."))
        .containsExactly("4 PLANNING APPLICATIONS", "5 11 MILL PARADE, AB1 2CD", "6 DUCK HOUSE, POND ROAD");
  }

  @Test
  void the_number_of_a_file_is_no_part_of_a_title() {
    assertThat(titles("COUNCIL\n\n1     APOLOGIES\n\nNone.\n\n2     PARKS\n\nNoted.\n\n2.1   PK/BIO/038   TREE PLAN 2024\n\nAgreed.\n\n2.2   CCS/PF 3   GRANT AID\n\nAgreed."))
        .containsExactly("1 APOLOGIES", "2 PARKS", "2.1 TREE PLAN 2024", "2.2 GRANT AID");
  }

  @Test
  void what_stands_beside_titles_on_the_agenda_is_no_part_of_them() {
    assertThat(titles("Council\n\n12/24 APOLOGIES [Item 1]\n\nNone.\n\n13/24 PONDS (Agenda Item 2)\n\nFull.\n\n14/24 Benches [Item 3]\n\nDry."))
        .containsExactly("12/24 APOLOGIES", "13/24 PONDS", "14/24 Benches");
    assertThat(titles("Council\n\n41.0. Agenda Item 1: Apologies\n\nNone.\n\n42.0 Agenda Item 2. Ponds\n\nFull.\n\n43.0 Agenda Item 3. Benches\n\nDry."))
        .containsExactly("41.0 Apologies", "42.0 Ponds", "43.0 Benches");
    assertThat(titles("Council\n\nItem   Description/Resolution   Status   Action\n\n1 APOLOGIES\n\nNone.\nNoted\n\n2 PONDS\n\nRESOLVED: That they be filled.\nAgreed\n\n3 BENCHES\n\nThey were dry.\nNoted"))
        .containsExactly("1 APOLOGIES", "2 PONDS", "3 BENCHES");
  }

  @Test
  void a_title_ends_before_who_proposed_what_follows_it() {
    assertThat(titles("Council\n\nFGP20250001 Apologies for absence\n\nFGP20250002 Propose acceptance of the accounts Proposed: Cllr Pell Seconded: Cllr Rhys Resolution: Accept them.\n\nFGP20250003 Ponds"))
        .containsExactly("FGP20250001 Apologies for absence", "FGP20250002 Propose acceptance of the accounts", "FGP20250003 Ponds");
  }

  @Test
  void applications_are_items_and_visitors_and_reports_in_a_list_are_none() {
    assertThat(titles("Council\n\n3 Members of the public\n\n213 FINANCE\n\nNone.\n\n214 PLANNING\n\n214.1 24/500871/FULL Mill Cottage, Pond Lane\n\nNo objection.\n\n214.2 24/500955/OUT Land at the Ponds\n\nObjection.\n\n215 BENCHES\n\nDry."))
        .containsExactly("213 FINANCE", "214 PLANNING", "214.1 24/500871/FULL Mill Cottage, Pond Lane", "214.2 24/500955/OUT Land at the Ponds", "215 BENCHES");
    assertThat(titles("Council\n\nItems\nNo. Item\n\n39.\n\nApologies\n\nMinutes:\n\nNone.\n\n40.\n\nMinutes\n\nMinutes:\n\nAgreed.\n\n41.\n\nExclusion of the Public\n\nMinutes:\n\nRESOLVED to exclude the public from these:\n\nMinute No.  Report\n\n  53  Sale of the Ponds\n\n"
        + "  54  Lease of the Hall\n\n42.\n\nBenches\n\nMinutes:\n\nThey were dry."))
        .containsExactly("39 Apologies", "40 Minutes", "41 Exclusion of the Public", "42 Benches");
  }

  @Test
  void numbered_limbs_and_paragraphs_of_a_titled_item_are_not_items() {
    assertThat(titles("Council\n\n101  Minutes\n101.1  To approve the minutes of 4 May\nResolved: that they be approved\n101.2  To note the minutes of committees\nNoted\n102  Finance\n102.1  "
        + "Payments of July\nNoted\n103  Parks\nNoted")).contains("101 Minutes", "102 Finance", "103 Parks").noneMatch(title -> title.contains("To approve") || title.contains("To note"));
  }

  @Test
  void a_short_name_in_capitals_may_begin_a_title() {
    assertThat(titles("Council\n\n1. Apologies\nNone.\n2. CPRE Housing Pledge\nNoted.\n3. NALC subscription\nPaid.\n4. FINANCE The clerk reported.\n5. PARKS\nNoted."))
        .containsExactly("1 Apologies", "2 CPRE Housing Pledge", "3 NALC subscription", "4 FINANCE", "5 PARKS");
  }

  @Test
  void the_election_of_the_chair_comes_before_the_apologies_and_both_are_items() {
    String minutes = """
        ASHCOMBE PARISH COUNCIL

        Present: Cllr A. Pell (Chair) Cllrs B. Okafor, C. Rhys

        Election of Chairman:
        Cllr Pell proposed by Cllr Rhys.

        Vice Chairman:
        Cllr Okafor was elected.

        Apologies:
        Cllr D. Lewis (work). Accepted.

        Matters arising:
        None.

        Planning:
        No objections.
        """;
    assertThat(titles(minutes)).containsExactly("Election of Chairman", "Vice Chairman", "Apologies", "Matters arising", "Planning");
  }

  @Test
  void items_that_a_converter_joined_in_one_line_are_parted_where_numbers_count_on() {
    assertThat(titles("Council\n\n70/17 Apologies for absence Apologies had been received from Ada Pell. 71/17 Declarations of interest No declarations were made.\n\n72/17 Matters arising\n\n"
        + "The clerk reported on 71/16. 74/17 was left open.\n\n73/17 Finance\n\nPaid.")).containsExactly("70/17 Apologies for absence", "71/17 Declarations of interest", "72/17 Matters arising", "73/17 Finance");
    assertThat(titles("Council\n\n3. APOLOGIES FOR ABSENCE These were accepted by all. 4. DECLARATIONS OF INTEREST There were none.\n\n5. MINUTES\n\nThe plan has two stages: 6. Planting and 7. MOWING come last.\n\n6. FINANCE\n\nPaid."))
        .containsExactly("3 APOLOGIES FOR ABSENCE", "4 DECLARATIONS OF INTEREST", "5 MINUTES", "6 FINANCE");
  }

  @Test
  void numbers_of_a_year_with_letters_or_of_earlier_minutes_open_items() {
    assertThat(titles("Council\n\nH12.    Apologies for Absence\n        None.\nH13.    Minutes\n        Agreed.\nH14.    Parks\n        Noted.")).containsExactly("H12 Apologies for Absence", "H13 Minutes", "H14 Parks");
    assertThat(titles("Council\n\n13.17/18\tApologies for absence\tNone.\n14.17/18\tDeclarations of interest\tNone.\n15.17/18\tPlanning\tNoted.")).containsExactly("13.17/18 Apologies for absence", "14.17/18 Declarations of interest", "15.17/18 Planning");
    assertThat(titles("Council\n\n351.              Apologies\n                  None.\n352.   339        Finance\n                  Noted.\n353.   342        Planning\n                  Noted."))
        .containsExactly("351 Apologies", "352 Finance", "353 Planning");
  }

  @Test
  void what_is_a_label_elsewhere_is_a_title_behind_a_number() {
    assertThat(titles("Council\n\n1. Apologies: None.\n2. Declarations of Interest: None.\n3. Minutes: It was RESOLVED to approve the minutes.\n4. Date of next meeting. 12 February 2024."))
        .containsExactly("1 Apologies", "2 Declarations of Interest", "3 Minutes", "4 Date of next meeting");
    assertThat(titles("Council\n\n1) Apologies – Councillors S Pell and B Okafor.\n2) Declarations of Interest – PM and GW in relation to the field\n3) Parks – Trees and Ponds\nNoted."))
        .containsExactly("1 Apologies", "2 Declarations of Interest", "3 Parks – Trees and Ponds");
    assertThat(titles("Council\n\nPL22/051 PRESENT\n\nCouncillors Pell and Okafor.\n\nPL22/052 APOLOGIES FOR ABSENCE\n\nNone.\n\nPL22/053 PARKS\n\nNoted.")).containsExactly("PL22/051 PRESENT",
        "PL22/052 APOLOGIES FOR ABSENCE", "PL22/053 PARKS");
  }

  @Test
  void a_number_alone_at_the_very_top_is_that_of_a_page() {
    assertThat(titles("1\nCOUNCIL\n18/07/24\n\nCOUNCIL\n\n18 July 2024\n\nPresent:-\n\nChair: A Pell\n\n212   Minutes\n\nSigned.\n\n213   Announcements\n\nNoted.\n\n214   Petitions\n\nNone."))
        .containsExactly("212 Minutes", "213 Announcements", "214 Petitions");
  }

  @Test
  void titles_in_the_middle_of_the_page_head_items_and_amendments_do_not() {
    String told = "        The Chief Executive submitted the report on the year that had gone by\nand on the work of the council in it.\n\n";
    assertThat(titles("""
        Held in the Guildhall on Tuesday, 4th June, 2019

        Members present:       Councillors Pell, Grey and Lane.

        """ + "                                        Summons\n\n" + told + "                                       Apologies\n\n" + told + "                                Declarations of Interest\n\n" + told
        + "                                 Official Visits\n\n" + told + "                             Parks and Trees Committee\n\n" + told
        + "                                       Amendment\n\n                                  Lights in the Park\n\n" + told + "                                   Adoption of Minutes\n\n" + told
        + "                                    Notice of Motion\n\n" + told)).containsExactly("Summons", "Apologies", "Declarations of Interest", "Official Visits", "Parks and Trees Committee", "Notice of Motion");
  }

  @Test
  void codes_stand_below_titles_over_some_lines_and_before_resolutions() {
    assertThat(titles("""
        PARKS COMMITTEE

        APOLOGIES

        PKS46/14 Apologies for absence were recorded from Councillor Pell,
        who was away.

        PLANTING - 14/506/FULL - OAST GREEN, SPELDEN
        LANE, LAMB

        PKS47/14 The plan was for a hedge. There were no
        registered speakers.

        PROCEEDINGS FOLLOWING THE WITHDRAWAL OF THE PRESS

        LISTS FOR NOTING

        PKS48/14 RESOLVED - That the list be noted by
        the Committee.

        DATE OF THE NEXT MEETING

        PKS49/14 It was noted that the next meeting was to be held on
        Wednesday 8 April 2015.
        """)).containsExactly("PKS46/14 APOLOGIES", "PKS47/14 PLANTING - 14/506/FULL - OAST GREEN, SPELDEN LANE, LAMB", "PKS48/14 LISTS FOR NOTING", "PKS49/14 DATE OF THE NEXT MEETING");
  }

  @Test
  void a_stroke_may_stand_between_code_and_title_and_a_blank_within_the_code() {
    assertThat(titles("Minutes\nCou/98/11-12 / Present.\nCllr. Pell.\nCou/99/11-12 / Clerk's Report.\nThe report was sent.\nCou/100/11-12 / Allotments.\nThe rents were paid.\n")).contains("Cou/99/11-12 Clerk's Report.", "Cou/100/11-12 Allotments.");
    assertThat(titles("Minutes\nGBW/2122/50: Welcome\nAll were welcomed.\nGBW/2122/ 51: Declarations\nThere were none.\nGBW/2122/52: Ponds\nThey froze.\n")).containsExactly("GBW/2122/50 Welcome", "GBW/2122/ 51 Declarations", "GBW/2122/52 Ponds");
  }

  @Test
  void titles_in_capitals_are_found_in_one_line_that_goes_on() {
    String words = "The Head of Parks told the members of the ducks on the pond and of the geese that had come from the north in the winter. ".repeat(4);
    assertThat(titles("Minutes PARKS PANEL 4 June 2024 Present: Councillor Pell (Chair) and Ada Grey 96. APOLOGIES FOR ABSENCE (Agenda Item 1) There were none. " + words
        + "ACTION: City Solicitor 71 4 June 2024 97. MINUTES OF 2 MAY 2024 AND ACTIONS (a) These were signed. " + words + "It was lost by 8 votes to 5. CARRIED was the next. " + words + "98. TREES AND PONDS 2016/17 The report was noted. " + words))
        .containsExactly("96 APOLOGIES FOR ABSENCE", "97 MINUTES OF 2 MAY 2024 AND ACTIONS", "98 TREES AND PONDS 2016/17");
  }

  private static List<String> titles(String text) {
    return parse(text).items().stream().map(item -> (item.number().orElse("") + " " + item.title().map(Passage::text).orElse("-")).strip()).toList();
  }

  private static Minutes parse(String text) {
    return MinutesParser.parse(SourceText.of(text));
  }
}
