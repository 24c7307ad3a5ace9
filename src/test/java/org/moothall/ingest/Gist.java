package org.moothall.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.moothall.fact.Action;
import org.moothall.fact.Agent;
import org.moothall.fact.Attendance;
import org.moothall.fact.Decision;
import org.moothall.fact.Due;
import org.moothall.fact.Evidence;
import org.moothall.fact.Facts;
import org.moothall.fact.ItemTaken;
import org.moothall.fact.Meeting;
import org.moothall.fact.Person;
import org.moothall.fact.Stated;
import org.moothall.fact.Vote;
import org.moothall.record.DocumentRecord;
import org.moothall.text.SourceText;

/// What a record says, one line a fact, whatever blanks and quotes the document writes it with.
///
/// @param facts the lines, in the order of the record
record Gist(List<String> facts) {

  static Gist of(DocumentRecord record) {
    Facts facts = record.facts();
    return new Gist(Stream.of(meeting(facts.meeting()), facts.items().stream().map(Gist::item), facts.people().map(Person::name).map(name -> "person " + name),
            facts.list(Attendance.class).stream().map(Gist::attendance), facts.list(Decision.class).stream().map(Gist::decision),
            facts.list(Action.class).stream().map(Gist::action), facts.list(Vote.class).stream().map(Gist::vote))
        .flatMap(Function.identity()).map(Gist::plain).toList());
  }

  /// The same facts, in small letters throughout.
  Gist inSmallLetters() {
    return new Gist(facts.stream().map(fact -> fact.toLowerCase(Locale.ROOT)).toList());
  }

  private static Stream<String> meeting(Meeting meeting) {
    return Stream.of("council " + value(meeting.council()), "body " + value(meeting.body()), "date " + value(meeting.date()), "start " + value(meeting.start()),
        "end " + value(meeting.end()), "venue " + value(meeting.venue()));
  }

  private static String value(Optional<? extends Stated<?>> stated) {
    return stated.map(told -> told.value().toString()).orElse("-");
  }

  private static String item(ItemTaken item) {
    return "item " + item.order() + " " + item.number().orElse("-") + " " + item.title().map(Evidence::quote).orElse("-");
  }

  private static String attendance(Attendance attendance) {
    return attendance.status().label() + (attendance.chair() ? " in the chair " : " ") + attendance.person().name() + attendance.substituteFor().map(member -> " for " + member).orElse("");
  }

  private static String decision(Decision decision) {
    return "item " + decision.item() + " " + decision.outcome() + " " + decision.text();
  }

  private static String action(Action action) {
    return "item " + action.item() + " to do " + action.text() + " by " + action.assignees().stream().map(Agent::name).toList() + action.due().map(Due::words).map(due -> " until " + due).orElse("");
  }

  private static String vote(Vote vote) {
    return "item " + vote.item() + " vote " + vote.inFavour() + vote.against() + vote.abstained() + vote.carried() + vote.mover() + vote.seconder() + vote.voters();
  }

  private static String plain(String fact) {
    return SourceText.single(SourceText.of(fact).all().folded()).strip();
  }
}
