package org.moothall.web;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moothall.ledger.Entry;
import org.moothall.ledger.Facet;
import org.moothall.ledger.Ledger;
import org.moothall.ledger.Selection;
import org.moothall.ledger.Selection.Choice;
import org.moothall.query.NamedQueries;
import org.moothall.query.Refusal;
import org.moothall.query.RefusedException;
import org.moothall.query.Sparql;

/// The ledger of actions: `/actions?council=council/northmoor&status=lapsed&order=oldest&page=2`.
final class LedgerRoute {

  static final String PATH = "actions";
  private static final String ORDER = "order";
  private static final String OLDEST = "oldest";
  private static final String PAGE = "page";
  private static final int SHOWN = 25;
  private static final int CHOICES = 40;

  /// A facet as the page shows it.
  ///
  /// @param name its name in addresses
  /// @param chosen the value that is chosen, or nothing
  /// @param choices the most frequent values, the chosen one among them
  /// @param more how many further values there are
  record Field(String name, String title, String chosen, List<Choice> choices, int more) {}

  /// The ledger of a version of the store.
  private record Held(long version, Ledger ledger) {}

  /// A way on: its words and its address.
  record Way(String words, String href) {}

  private final Sparql sparql;
  private final PublishedQueries queries;
  private final Templates templates;
  private final Links links;
  private final Personal personal = new Personal();
  private final KeptAnswers kept;
  private final Lock reading = new ReentrantLock();
  private volatile Held held = new Held(-1, Ledger.EMPTY);

  LedgerRoute(Sparql sparql, PublishedQueries queries, Templates templates, Links links, KeptAnswers kept) {
    this.kept = kept;
    this.sparql = sparql;
    this.queries = queries;
    this.templates = templates;
    this.links = links;
  }

  /// The ledger of the store as it is now. It is read once, though many ask; nobody waits for another's reading longer than for their own.
  private Ledger ledger(Sparql asked) {
    Held present = held;
    if (present.version() == asked.version()) {
      return present.ledger();
    }
    enter(asked.limits().time());
    try {
      long version = asked.version();
      if (held.version() != version) {
        held = new Held(version, asked.read(all -> Ledger.read(all, queries.behind(PATH))));
      }
      return held.ledger();
    } finally {
      reading.unlock();
    }
  }

  private void enter(Duration patience) {
    try {
      if (reading.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new RefusedException(new Refusal.Busy(patience));
  }

  /// Reads the ledger and makes its first page, for whoever asks for it next.
  ///
  /// @param patient what answers, with more time than a reader would wait
  void ahead(Sparql patient) {
    ledger(patient);
    kept.ahead("/" + PATH, patient.version(), () -> page(Map.of()));
  }

  /// Actions that still wait and have waited longest.
  List<LedgerLine> waiting(int most) {
    return lines(ledger(sparql).waiting(most));
  }

  /// A page of the actions that the address chooses.
  void show(Context ctx) {
    kept.page(ctx, sparql.version(), () -> page(QueryRoute.arguments(ctx)));
  }

  private String page(Map<String, String> arguments) {
    Map<String, String> asked = new LinkedHashMap<>(arguments);
    asked.values().removeIf(String::isBlank);
    boolean oldest = oldestFirst(Optional.ofNullable(asked.remove(ORDER)));
    int page = RowPage.number(PAGE, Optional.ofNullable(asked.remove(PAGE)).orElse("1"), RowPage.MOST);
    Map<Facet, String> wanted = wanted(asked);
    Selection selection = ledger(sparql).select(wanted);
    List<Entry> entries = oldest ? selection.entries().reversed() : selection.entries();
    Map<String, Object> model = new LinkedHashMap<>(head(asked));
    model.put(PATH, lines(entries.stream().skip((page - 1L) * SHOWN).limit(SHOWN).toList()));
    model.put("count", entries.size());
    model.put("from", (page - 1) * SHOWN + 1);
    model.put("fields", Stream.of(Facet.values()).map(facet -> field(facet, selection, wanted)).filter(field -> !field.choices().isEmpty()).toList());
    model.put("chosen", Stream.of(Facet.values()).filter(wanted::containsKey).map(facet -> without(facet, selection, asked, oldest)).toList());
    model.put(OLDEST, oldest);
    model.put("ways", ways(asked, oldest, page, entries.size()));
    return templates.fill(PATH, model);
  }

  private Map<String, Object> head(Map<String, String> asked) {
    NamedQueries behind = queries.behind(PATH);
    return Map.of(
        "title", "Actions",
        "path", PATH,
        "description", "Who was told to do what by councils, by when, and what became of it, in the words of their minutes.",
        "queries", List.of(Behind.of(behind.get(Ledger.ACTIONS), asked), Behind.of(behind.get(Ledger.TOLD), Map.of())),
        "feed", "/feeds/" + behind.get(Ledger.ACTIONS).path(),
        "search", Behind.search(asked));
  }

  private List<LedgerLine> lines(List<Entry> entries) {
    return entries.stream().map(entry -> LedgerLine.of(entry, links, personal)).toList();
  }

  private static boolean oldestFirst(Optional<String> order) {
    if (order.filter(word -> !List.of(OLDEST, "newest").contains(word)).isPresent()) {
      throw new ProblemException(new Problem.BadRequest("The parameter " + ORDER + " is oldest or newest."));
    }
    return order.filter(OLDEST::equals).isPresent();
  }

  private static Map<Facet, String> wanted(Map<String, String> asked) {
    Map<String, Facet> facets = Stream.of(Facet.values()).collect(Collectors.toMap(Facet::word, facet -> facet));
    Map<Facet, String> wanted = new EnumMap<>(Facet.class);
    asked.forEach((name, value) -> wanted.put(Optional.ofNullable(facets.get(name))
        .orElseThrow(() -> new ProblemException(new Problem.BadRequest("There is no parameter " + name + "."))), value));
    return wanted;
  }

  private static Field field(Facet facet, Selection selection, Map<Facet, String> wanted) {
    List<Choice> all = selection.choices().getOrDefault(facet, List.of());
    String chosen = wanted.getOrDefault(facet, "");
    List<Choice> shown = Stream.concat(all.stream().limit(CHOICES), all.stream().skip(CHOICES).filter(choice -> choice.value().equals(chosen))).toList();
    return new Field(facet.word(), facet.title(), chosen, shown, all.size() - shown.size());
  }

  /// What is chosen of a facet, leading to the same without it.
  private static Way without(Facet facet, Selection selection, Map<String, String> asked, boolean oldest) {
    String value = asked.getOrDefault(facet.word(), "");
    String name = selection.choices().getOrDefault(facet, List.of()).stream()
        .filter(choice -> choice.value().equals(value)).map(Choice::name).findFirst().orElse(value);
    Map<String, String> others = new LinkedHashMap<>(asked);
    others.remove(facet.word());
    return new Way(name, address(others, oldest, 1));
  }

  private static List<Way> ways(Map<String, String> asked, boolean oldest, int page, int count) {
    List<Way> ways = new ArrayList<>();
    if (page > 1) {
      ways.add(new Way("Page before", address(asked, oldest, page - 1)));
    }
    if (page * SHOWN < count) {
      ways.add(new Way("Next page", address(asked, oldest, page + 1)));
    }
    return ways;
  }

  private static String address(Map<String, String> asked, boolean oldest, int page) {
    Map<String, String> all = new LinkedHashMap<>(asked);
    if (oldest) {
      all.put(ORDER, OLDEST);
    }
    if (page > 1) {
      all.put(PAGE, Integer.toString(page));
    }
    return "/" + PATH + Behind.search(all);
  }
}
