package org.moothall.extract.business;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.moothall.extract.business.Said.Chain;
import org.moothall.fact.Agent;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// What a sentence charges somebody with: the plainest of its constructs.
///
/// `The Board asked that the plan be circulated.` · `Officers undertook to report back.` · `The list would be sent to
/// Members.` · `Clerk to obtain quotes.`; nothing that was only moved, and no question.
final class ActionGrammar {

  private static final Wording OPENS = Wording.of(":$|\\bto;$");
  /// What an agenda prints: `The Chair will give any announcements and tell of items that come late.`
  private static final Wording ANNOUNCES = Wording.of("^\\W{0,3}(?:The )?(?:[Cc]hair(?:man|woman|person)?|[Cc]onvener|[Mm]ayor|[Ll]eader) (?:will|may) (?:make|give|report|receive|take|consider|announce|advise)(?: of)? (?:any (?:\\p{L}+ ){0,2}(?:announcements?|items?|business|changes)|(?:\\p{L}+ ){0,2}announcements)\\b(?!.*\\b(?:and (?:report|write|send|ask)|to the)\\b)");
  private static final int LONGEST = 2500;
  private static final Set<String> MOVED = Set.of("proposed", "moved", "seconded", "amendment", "motion", "proposer", "seconder");
  private static final List<String> AS_ONE = List.of("as", "an", "amendment");
  private static final Set<String> MODALS = Set.of("will", "would", "to");
  private static final Set<String> TAKING = Set.of("agreed", "undertook", "offered", "are", "is");
  private static final int LONGEST_LEAD = 200;
  /// Under which another may be charged in the same breath: `the Clerk to write and Cllr Pell to call`
  private static final Set<String> CHARGES = Set.of("action/note", "action/charged", "action/asked");
  private static final Set<String> EARLIER = Set.of("last", "previous");

  private final Cast cast;

  ActionGrammar(Cast cast) {
    this.cast = cast;
  }

  /// The charges that a sentence of prose tells: one, or what each of several undertook.
  ///
  /// @param speaker who spoke last before it
  List<Charge> told(Passage sentence, Supplier<List<Agent>> speaker) {
    if (sentence.length() > LONGEST || sentence.folded().endsWith("?")) {
      return List.of();
    }
    Said said = new Said(sentence, cast);
    if (isMoved(said) || ofEarlierMeeting(said) || ANNOUNCES.in(sentence)) {
      return List.of();
    }
    List<Charge> first = first(said, speaker);
    return first.size() == 1 && CHARGES.contains(first.getFirst().rule())
        ? Stream.concat(first.stream(), Another.after(said, first.getFirst()).stream()).toList() : first;
  }

  /// What is asked for, with what is undertaken beside it; else what is noted as a task, what is undertaken, or what is to come.
  private static List<Charge> first(Said said, Supplier<List<Agent>> speaker) {
    Optional<Charge> asked = Requests.read(said, speaker);
    if (asked.isPresent()) {
      return Answered.with(said, asked.get(), Undertakings.read(said, speaker));
    }
    Optional<Charge> assured = Assured.read(said);
    if (assured.isPresent()) {
      return List.of(assured.get());
    }
    Optional<Charge> noted = TaskNotes.read(said);
    List<Charge> undertaken = noted.isPresent() ? List.of() : Undertakings.read(said, speaker);
    return undertaken.isEmpty() ? noted.or(() -> Deliveries.read(said)).or(() -> Fragments.read(said)).stream().toList() : undertaken;
  }

  /// Whether a sentence begins with who is to do what: `Clerk to write`.
  boolean notes(Passage sentence) {
    return sentence.length() <= LONGEST && TaskNotes.read(new Said(sentence, cast)).filter(charge -> charge.task() == 0).isPresent();
  }

  /// The charge in a resolution or a limb of it.
  Optional<Charge> resolved(Passage limb) {
    Said said = new Said(limb, cast);
    return limb.length() > LONGEST ? Optional.empty() : Orders.read(said).filter(charge -> !Orders.seats(said));
  }

  /// Those whom words charge that stand as a task by themselves.
  List<Agent> owners(Passage task) {
    return task.length() > LONGEST ? List.of() : Orders.read(new Said(task, cast)).map(Charge::owners).orElse(List.of());
  }

  /// Those who take on each entry of a list that a line introduces: `The Clerk will:`, `Officers agreed to:`.
  List<Agent> opening(Passage lead) {
    if (lead.length() > LONGEST_LEAD || !OPENS.in(lead)) {
      return List.of();
    }
    Said said = new Said(lead, cast);
    int verb = said.size() - 2;
    int taking = said.word(verb).equals("to") && TAKING.contains(said.word(verb - 1)) ? verb - 1 : verb;
    boolean takes = taking < verb || MODALS.contains(said.word(verb));
    return takes ? said.before(taking).map(Chain::agents).filter(Said::charged).orElse(List.of()) : List.of();
  }

  /// The one whose replies a line introduces: `In response to questions, the Head of Parks:`.
  List<Agent> speaking(Passage lead) {
    if (lead.length() > LONGEST_LEAD || !lead.folded().endsWith(":")) {
      return List.of();
    }
    Said said = new Said(lead, cast);
    return said.before(said.size() - 1).map(Chain::agents).filter(agents -> Said.charged(agents) && agents.size() == 1).orElse(List.of());
  }

  /// Those whom a sentence is about.
  List<Agent> subject(Passage sentence) {
    return sentence.length() > LONGEST ? List.of() : new Said(sentence, cast).subject();
  }

  /// Not `the map is to be added to the plan as an amendment`.
  private static boolean isMoved(Said said) {
    return IntStream.range(0, said.size()).anyMatch(at -> MOVED.contains(said.word(at)) && !said.reads(at - 2, AS_ONE));
  }

  /// "At the last meeting the Panel asked that …".
  private static boolean ofEarlierMeeting(Said said) {
    for (int at = 1; at < Math.min(said.size(), 14); at++) {
      if (said.word(at).equals("meeting") && EARLIER.contains(said.word(at - 1))) {
        return true;
      }
    }
    return false;
  }
}
