package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.moothall.extract.business.Said.Placed;
import org.moothall.extract.name.NameGrammar;
import org.moothall.extract.name.RoleGrammar;
import org.moothall.extract.people.Agents.Found;
import org.moothall.fact.Group;
import org.moothall.fact.Person;
import org.moothall.fact.Post;
import org.moothall.text.Wording;

/// Finds where the agents of a sentence stand among its words.
///
/// Beside those whom the document knows: `the clerk` in small letters, `officers`, and a person whom only the deed tells, as in
/// `Ada Pell undertook`.
final class AgentPlaces {

  private static final Set<String> COMMON_POSTS = Set.of("clerk", "chair", "chairman", "chairperson", "treasurer", "secretary", "mayor", "warden", "caretaker", "groundsman");
  private static final Set<String> TEAMS = Set.of("officers", "officer", "staff", "administration", "secretariat");
  /// What the names of those end in who do a council's work.
  private static final Set<String> UNITS = Set.of("team", "department", "directorate", "division", "unit", "secretariat");
  private static final Set<String> SMALL = Set.of("and", "of", "&", "for");
  /// "Working party to bring ideas"
  private static final Set<String> GROUPS = Set.of("working", "steering");
  private static final Set<String> PARTIES = Set.of("party", "group");
  /// "37 officer vacancies", "officer time"
  private static final Set<String> NO_OFFICERS = Set.of("vacancies", "vacancy", "numbers", "time", "posts", "recommendation", "recommendations", "report", "advice", "support", "training", "capacity");
  /// What a person does of whom no list tells: "Ada Pell undertook".
  private static final Set<String> ACTS = Set.of("would", "will", "to", "agreed", "undertook", "offered", "promised", "volunteered", "pledged", "said", "stated", "explained", "advised", "reported",
      "confirmed", "indicated", "informed", "apologised", "thanked", "acknowledged", "accepted", "responded", "replied", "agrees", "offers", "added", "was");
  private static final Set<String> OUTSIDERS = Set.of("water", "england", "wales", "scotland", "homes", "rail", "trust", "services", "service", "association", "club", "highways", "network", "group", "limited",
      "ltd", "government", "school", "street", "road", "park", "lane", "hall", "plan", "strategy", "police", "operations", "council", "committee", "board", "power", "energy");
  private static final Wording INITIALS = Wording.of("\\p{Lu}{2,3}");
  private static final Set<String> MODAL = Set.of("will", "would", "to", "agreed", "undertook", "offered", "offers", "volunteered", "promised");

  private final Said said;
  private final Cast cast;
  private final List<Placed> found = new ArrayList<>();

  AgentPlaces(Said said, Cast cast) {
    this.said = said;
    this.cast = cast;
  }

  List<Placed> find() {
    cast.find(said.passage()).forEach(this::place);
    units();
    common();
    strangers();
    found.sort(Comparator.comparingInt(Placed::from));
    return found;
  }

  private void place(Found agent) {
    int from = 0;
    while (from < said.size() && said.token(from).end() <= agent.start()) {
      from++;
    }
    int to = from;
    while (to < said.size() && said.token(to).start() < agent.end()) {
      to++;
    }
    boolean owning = to > from && (said.token(to - 1).words().endsWith("'s") || said.word(to).equals("'"));
    if (to > from && !owning) {
      int first = said.word(from).equals("the") ? from + 1 : from;
      if (agent.agent() instanceof Post post && !post.name().contains(" ") && namesField(first, to)) {
        found.add(new Placed(cast.post(said.passage().part(said.token(first).start(), said.token(to).end()).folded()), first, to + 1));
        return;
      }
      boolean staff = agent.agent() instanceof Group && TEAMS.contains(said.word(first));
      found.add(new Placed(staff ? new Group(team(said.word(first))) : agent.agent(), first, to));
    }
  }

  /// "the Manager Engineering": the field stands behind the head.
  private boolean namesField(int first, int to) {
    return said.word(first - 1).equals("the") && said.isCapitalised(to) && !said.token(to).inCapitals() && NameGrammar.at(said.passage(), said.passage().tokens(), to).isEmpty();
  }

  /// `Parks Delivery Team to report back`: the whole name owns the task, not a body or a post of which it holds the name.
  private void units() {
    for (int from = 0; from < said.size(); from++) {
      int to = from;
      while (said.isCapitalised(to) || (to > from && SMALL.contains(said.word(to)) && said.isCapitalised(to + 1))) {
        to++;
      }
      boolean unit = to - from > 1 && UNITS.contains(said.word(to - 1)) && MODAL.contains(said.word(said.on(to)));
      if (unit) {
        int begins = from;
        int end = to;
        int first = found.stream().mapToInt(Placed::to).filter(at -> at > begins && at < end - 1 && SMALL.contains(said.word(at)) && !said.word(at).equals("of")).map(at -> at + 1).max()
            .orElse(said.word(from).equals("the") ? from + 1 : from);
        found.removeIf(agent -> agent.from() >= first && agent.to() < end);
        if (isFree(end - 1)) {
          found.add(new Placed(new Group(said.passage().part(said.token(first).start(), said.token(end - 1).end()).folded()), first, end));
        }
      }
      from = Math.max(from, to - 1);
    }
  }

  /// Parish minutes write "the clerk" without a capital.
  private void common() {
    for (int i = 0; i < said.size(); i++) {
      int at = i;
      boolean free = isFree(at);
      int title = free && said.word(i - 1).equals("the") ? RoleGrammar.endOfSmall(said.passage().tokens(), i) : i;
      if (title > i) {
        found.add(new Placed(cast.post(capital(said.passage().part(said.token(i).start(), said.token(title - 1).end()).folded())), i, title));
        continue;
      }
      if (free && said.token(i).words().equals("PCC") && said.word(i - 1).equals("the") && cast.hasCommissioner()) {
        found.add(new Placed(cast.post("PCC"), i, i + 1));
      } else if (free && COMMON_POSTS.contains(said.word(i)) && !said.token(i).capitalised() && !said.word(i - 1).matches("vice|deputy|former|previous|last|to")) {
        found.add(new Placed(cast.post(capital(said.word(i))), i, i + 1));
      } else if (free && GROUPS.contains(said.word(i)) && PARTIES.contains(said.word(i + 1))) {
        found.add(new Placed(new Group(capital(said.word(i)) + " " + said.word(i + 1)), i, i + 2));
      } else if (free && TEAMS.contains(said.word(i)) && !said.word(i - 1).matches("police|planning|the|a") && !NO_OFFICERS.contains(said.word(i + 1))) {
        found.add(new Placed(new Group(team(said.word(i))), i, i + 1));
      }
    }
  }

  private static String team(String word) {
    return word.startsWith("officer") ? "Officers" : capital(word);
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private boolean isFree(int at) {
    return found.stream().noneMatch(agent -> agent.from() <= at && at < agent.to());
  }

  /// People whom neither a list nor the text before names, told by what they do.
  private void strangers() {
    for (int i = 0; i < said.size(); i++) {
      Optional<NameGrammar.Name> name = said.token(i).capitalised() && isFree(i) ? NameGrammar.at(said.passage(), said.passage().tokens(), i) : Optional.empty();
      int initial = i;
      if (name.isEmpty() && isFree(i) && INITIALS.is(said.token(i).words()) && MODAL.contains(said.word(said.on(i + 1)))) {
        cast.unexplained(said.passage().part(said.token(i).start(), said.token(i).end())).forEach(person -> found.add(new Placed(person, initial, initial + 1)));
      }
      if (name.isEmpty() && isFree(i) && said.token(i).capitalised() && !said.isCapitalised(i - 1) && (MODAL.contains(said.word(said.on(i + 1))) || (said.word(i - 1).equals("that") && said.plainVerb(i + 1)) || (said.word(i + 2).equals("to") && Set.of("was", "were").contains(said.word(i + 1))))) {
        cast.called(said.token(i).words()).ifPresent(person -> {
          beside(initial);
          found.add(new Placed(person, initial, initial + 1));
        });
      }
      boolean acts = name.filter(who -> (ACTS.contains(said.word(said.on(who.to()))) || (who.honorific() && said.plainVerb(who.to()))) && !said.holds(OUTSIDERS, who.from(), who.to()) && isFree(who.to() - 1)).isPresent();
      if (acts) {
        joined(i);
        found.add(new Placed(new Person(name.orElseThrow().name(), Optional.empty()), i, name.orElseThrow().to()));
        i = name.orElseThrow().to();
      }
    }
  }

  /// `Ada and Ben to write`: the other of two who are called by one name.
  private void beside(int to) {
    if (said.word(to - 1).equals("and") && to > 1 && isFree(to - 2)) {
      cast.called(said.token(to - 2).words()).ifPresent(person -> found.add(new Placed(person, to - 2, to - 1)));
    }
  }

  /// Whom "and" joins to a stranger is one too: "Ada Pell and Quentin Vale to write".
  private void joined(int to) {
    if (said.word(to - 1).equals("and")) {
      for (int from = Math.max(0, to - 4); from < to - 2; from++) {
        int first = from;
        boolean free = isFree(from) && said.isCapitalised(from);
        Optional<NameGrammar.Name> name = free ? NameGrammar.at(said.passage(), said.passage().tokens(), from) : Optional.empty();
        if (name.filter(who -> who.to() == to - 1).isPresent()) {
          found.add(new Placed(new Person(name.orElseThrow().name(), Optional.empty()), first, to - 1));
          return;
        }
      }
    }
  }
}
