package org.moothall.extract.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.moothall.extract.name.TitleForm;
import org.moothall.fact.Evidence;
import org.moothall.fact.OfficeHeld.Manner;
import org.moothall.fact.Person;
import org.moothall.fact.Post;
import org.moothall.text.SourceText;

/// The people of one document and the offices it shows them in; resolves short forms to them, or abstains.
final class Roster {

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /// A person with the offices the document shows.
  static final class Entry {

    private final String name;
    private Optional<String> organisation = Optional.empty();
    private final Map<String, Office> offices = new LinkedHashMap<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private double confidence;

    private Entry(String name) {
      this.name = name;
    }

    Person person() {
      return new Person(name, organisation);
    }

    List<Office> offices() {
      return List.copyOf(offices.values());
    }

    List<Evidence> evidence() {
      return List.copyOf(evidence);
    }

    double confidence() {
      return confidence;
    }
  }

  /// An office as the document shows it.
  record Office(Post post, Manner manner, Evidence evidence, double confidence) {}

  /// Notes a naming of a person; a fuller name takes in a shorter one that fits only it.
  Entry name(String name, Evidence evidence, double confidence) {
    Entry entry = find(name).orElseGet(() -> entries.computeIfAbsent(key(name), key -> new Entry(name)));
    if (entry.evidence.stream().noneMatch(known -> known.span().equals(evidence.span()))) {
      entry.evidence.add(evidence);
    }
    entry.confidence = Math.max(entry.confidence, confidence);
    return entry;
  }

  void affiliate(Entry entry, String organisation) {
    entry.organisation = entry.organisation.or(() -> Optional.of(organisation));
  }

  void office(Entry entry, Post post, Manner manner, Evidence evidence, double confidence) {
    entry.offices.putIfAbsent(normal(post.name()) + "|" + post.body().orElse("") + "|" + manner, new Office(post, manner, evidence, confidence));
  }

  List<Entry> list() {
    return List.copyOf(entries.values());
  }

  /// The one person that a name fits: the same name, initials for first names, or a surname that only one person bears.
  Optional<Entry> find(String name) {
    Entry same = entries.get(key(name));
    if (same != null) {
      return Optional.of(same);
    }
    List<Entry> fitting = entries.values().stream().filter(entry -> fits(name, entry.name)).toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  /// Whether a name could be any of several people, so that nobody can be meant by it.
  boolean ambiguous(String name) {
    return entries.get(key(name)) == null && entries.values().stream().filter(entry -> fits(name, entry.name)).count() > 1;
  }

  /// The one person whom the document shows in an office that these words name.
  Optional<Entry> findHolder(String title) {
    Set<String> wanted = TitleForm.of(title);
    List<Entry> holders = entries.values().stream()
        .filter(entry -> entry.offices.values().stream().anyMatch(office -> office.manner() != Manner.FORMER && TitleForm.same(wanted, TitleForm.of(office.post().name()))))
        .toList();
    return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
  }

  private static boolean fits(String shorter, String fuller) {
    String[] a = key(shorter).split(" ");
    String[] b = key(fuller).split(" ");
    if (a.length == 1) {
      return b.length > 1 && a[0].equals(b[b.length - 1]);
    }
    if (key(fuller).endsWith(" " + key(shorter))) {
      return true;
    }
    boolean surname = a[a.length - 1].equals(b[b.length - 1]);
    return surname && b.length > 1 && a[0].charAt(0) == b[0].charAt(0) && (a[0].length() == 1 || b[0].length() == 1);
  }

  private static String key(String name) {
    return SourceText.lower(name).replace(".", " ").replaceAll("\\s+", " ").strip();
  }

  private static String normal(String title) {
    return TitleForm.of(title).stream().sorted().collect(Collectors.joining(" "));
  }
}
