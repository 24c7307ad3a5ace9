package org.moothall.read.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The PDF of the case `printed-minutes-with-columns`; run it to print the case anew.
public final class PrintedMinutes {

  static final Path CASE = Path.of("src/test/resources/cases/printed-minutes-with-columns/source.pdf");

  private static final double LEFT = 60;
  private static final double SECOND = 240;
  private static final double WIDTH = 470;
  private static final double GAP = 26;

  private final Press press = new Press().titled("Minutes of the Open Spaces Committee");
  private double base;
  private int pages;

  private PrintedMinutes() {}

  public static void main(String[] args) throws IOException {
    Files.write(CASE, print());
  }

  static byte[] print() {
    PrintedMinutes minutes = new PrintedMinutes();
    minutes.heading();
    minutes.attendance();
    minutes.firstItems();
    minutes.secondPage();
    minutes.thirdPage();
    return minutes.press.bytes();
  }

  private void page() {
    press.page();
    pages++;
    base = 70;
    press.at(LEFT, 800, 9, "Signed .............................. Chair");
    press.at(480, 800, 9, "Page " + pages + " of 3");
  }

  private void heading() {
    page();
    press.bold(LEFT, base, "LOXFORD TOWN COUNCIL");
    press.bold(LEFT, base + GAP, "OPEN SPACES COMMITTEE");
    base += 2 * GAP;
    press.at(LEFT, base, "Minutes of the meeting held on Tuesday 12");
    double raised = LEFT + Press.width("Minutes of the meeting held on Tuesday 12", 11);
    press.at(raised, base - 4, 7, "th");
    press.at(raised + 10, base, "March 2024 at 7.00 pm in the Old Library, Loxford");
    base += GAP;
  }

  /// The first cells fill their column; one of them, and the post beside it, take two lines.
  private void attendance() {
    press.bold(LEFT, base, "PRESENT:");
    base += GAP;
    row("Councillor Dilwyn Prothero", "(Chair)");
    row("Councillor Amaryllis Fotheringhays", "(Vice-Chair)");
    press.at(LEFT, base, "Councillor Theodora Whitlock-");
    press.at(SECOND, base, "(Cabinet Member for Allotments and");
    base += 13;
    press.at(LEFT, base, "Bannerjee");
    press.at(SECOND, base, "Open Spaces)");
    base += 20;
    row("Councillor Seosamh Mac Aodha", "(Tree Warden)");
    base += 6;
    press.bold(LEFT, base, "IN ATTENDANCE:");
    base += GAP;
    row("Ngozi Abernethy", "Town Clerk");
    row("Piotr Lisowski", "Grounds Manager");
    base += 6;
    press.bold(LEFT, base, "APOLOGIES:");
    base += GAP;
    row("Councillor Rhiannon Tewdwr", "(Cabinet Member for Streets)");
    base += 6;
  }

  private void row(String first, String second) {
    press.at(LEFT, base, first);
    press.at(SECOND, base, second);
    base += 20;
  }

  private void firstItems() {
    title("31. MINUTES");
    say("RESOLVED: That the minutes of the meeting held on 13 February 2024 be approved as a correct record.");
    title("32. ALLOTMENT RENTS");
    say("The Grounds Manager presented the report on rents and repairs. He said that the regen\u00ADeration of the plots at Mill Lane had "
        + "taken longer than planned, and that the waiting list had grown from 41 to 58 names within a");
  }

  private void secondPage() {
    page();
    say("year. Members asked how long a new tenant waited for a plot, and heard that it was about nineteen months.");
    say("RESOLVED:");
    press.at(LEFT + 10, base - 8, "(a)");
    base = press.paragraph(LEFT + 40, base - 8, WIDTH - 40, "That rents be held at their present level until the regeneration of the plots at Mill Lane is done;") + 20;
    press.at(LEFT + 10, base, "(b)");
    base = press.paragraph(LEFT + 40, base, WIDTH - 40, "That the report on the waiting list be noted.") + GAP;
    say("The Grounds Manager agreed to bring a plan for half plots to the next meeting.");
    title("33. BANDSTAND");
    say("It was moved by Councillor Mac Aodha, seconded by Councillor Prothero, that the bandstand be painted green.");
  }

  private void thirdPage() {
    page();
    say("On being put to the vote the motion was carried, with 3 votes for and 1 against.");
    say("RESOLVED: That the bandstand be painted green.");
    say("The meeting closed at 8.25 pm.");
  }

  private void title(String words) {
    press.bold(LEFT, base, words);
    base += GAP;
  }

  private void say(String words) {
    base = press.paragraph(LEFT, base, WIDTH, words) + GAP;
  }
}
