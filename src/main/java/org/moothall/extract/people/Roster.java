package org.moothall.extract.people;

import java.util.HashMap;
import java.util.HashSet;
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
import org.moothall.text.Span;
import org.moothall.text.Wording;

/// The people of one document and the offices it shows them in; resolves short forms to them, or abstains.
final class Roster {

  private static final Wording FIELD = Wording.of(",| [(-]| & ");
  /// `Lord Mayor`, who is called `Mayor` too
  private static final Wording FULLER = Wording.of("^Lord Mayor$");
  private static final Wording COUNCIL_MEMBER = Wording.of("(?i)^Council member$");
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, Entry> initials = new HashMap<>();
  private final Set<String> shared = new HashSet<>();

  /// A person with the offices the document shows.
  static final class Entry {

    private String name;
    private Optional<String> organisation = Optional.empty();
    private final Map<String, Office> offices = new LinkedHashMap<>();
    private final Map<Span, Evidence> evidence = new LinkedHashMap<>();
    private double confidence;
    private boolean elected;

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
      return List.copyOf(evidence.values());
    }

    double confidence() {
      return confidence;
    }
  }

  /// An office as the document shows it.
  record Office(Post post, Manner manner, Evidence evidence, double confidence) {}

  /// Notes a naming of a person; a fuller name takes in a shorter one that fits only it.
  Entry name(Listed listed, Evidence evidence, double confidence) {
    String name = listed.name();
    Entry entry = find(name, listed.elected()).or(() -> findShorter(listed)).orElseGet(() -> entries.computeIfAbsent(key(name), key -> new Entry(name)));
    entry.name = fuller(entry.name, name);
    entry.elected |= listed.elected();
    entry.evidence.putIfAbsent(evidence.span(), evidence);
    entry.confidence = Math.max(entry.confidence, confidence);
    return entry;
  }

  /// The one person of whom the document has told the surname only: `Pell`, then `Ada Pell`.
  private Optional<Entry> findShorter(Listed listed) {
    List<Entry> bearers = entries.values().stream().filter(entry -> fits(entry.name, listed.name()) || sameSurname(entry.name, listed.name())).toList();
    boolean one = bearers.size() == 1 && !bearers.getFirst().name.contains(" ") && (bearers.getFirst().elected == listed.elected()
        || listed.titles().isEmpty());
    return one ? Optional.of(bearers.getFirst()) : Optional.empty();
  }

  private static boolean sameSurname(String a, String b) {
    String one = key(a);
    String other = key(b);
    return one.substring(one.lastIndexOf(' ') + 1).equals(other.substring(other.lastIndexOf(' ') + 1));
  }

  /// A first name written out makes a name fuller; an initial before a surname tells too little to change it.
  private static String fuller(String known, String name) {
    String[] a = key(known).split(" ");
    String[] b = key(name).split(" ");
    boolean initial = b[0].length() == 1;
    boolean writtenOut = !initial && (a.length == 1 || a[0].length() == 1) && b.length > 1 && b[b.length - 1].equals(a[a.length - 1]);
    return writtenOut ? name : known;
  }

  /// Notes the letters by which a document calls a person; letters of two people are nobody's.
  void initials(Entry entry, String letters) {
    if (initials.containsKey(letters) && initials.get(letters) != entry) {
      shared.add(letters);
    }
    initials.put(letters, entry);
  }

  /// Whom letters call: `AP`.
  Optional<Entry> findByInitials(String letters) {
    return shared.contains(letters) ? Optional.empty() : Optional.ofNullable(initials.get(letters));
  }

  void affiliate(Entry entry, String organisation) {
    entry.organisation = entry.organisation.or(() -> Optional.of(organisation));
  }

  /// Notes an office; where the same words were read as a shorter title and a longer one, the longer counts.
  void office(Entry entry, Post post, Manner manner, Evidence evidence, double confidence) {
    if (entry.offices.values().stream().anyMatch(known -> isPartOf(post.name(), known.post().name(), known, evidence))) {
      return;
    }
    entry.offices.values().removeIf(known -> isPartOf(known.post().name(), post.name(), known, evidence));
    entry.offices.putIfAbsent(normal(post.name()) + "|" + post.body().orElse("") + "|" + manner, new Office(post, manner, evidence, confidence));
  }

  /// Whether one title is the other with more of its field: `Director of Services, Housing`, or words that were read twice.
  private static boolean isPartOf(String shorter, String longer, Office known, Evidence evidence) {
    boolean begins = longer.length() > shorter.length() && longer.startsWith(shorter) && (shorter.indexOf(' ') > 0 || known.evidence().span().overlaps(evidence.span()));
    boolean field = begins && FIELD.matcher(longer.substring(shorter.length())).lookingAt();
    boolean tier = shorter.equals("Councillor") && longer.endsWith(" Councillor");
    boolean fuller = longer.endsWith(" " + shorter) && FULLER.in(longer);
    return tier || field || fuller || (begins && longer.charAt(shorter.length()) == ' ' && known.evidence().span().overlaps(evidence.span()));
  }

  List<Entry> list() {
    return List.copyOf(entries.values());
  }

  /// The one person that a name fits: the same name, initials for first names, or a surname that only one person bears.
  Optional<Entry> find(String name) {
    return find(name, false);
  }

  /// The same where a form of address may tell that an elected member is meant: `Cllr J. Pell` is not the Clerk, Jane Pell.
  Optional<Entry> find(String name, boolean elected) {
    Entry same = entries.get(key(name));
    if (same != null) {
      return Optional.of(same);
    }
    List<Entry> fitting = fitting(name, elected);
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  private List<Entry> fitting(String name, boolean elected) {
    return entries.values().stream().filter(entry -> fits(name, entry.name) && (!elected || entry.elected || entry.offices.isEmpty())).toList();
  }

  /// Whether a name could be any of several people, so that nobody can be meant by it.
  boolean ambiguous(Listed listed) {
    return entries.get(key(listed.name())) == null && fitting(listed.name(), listed.elected()).size() > 1;
  }

  /// The one person whom the document shows in an office that these words name.
  Optional<Entry> findHolder(String title) {
    Set<String> wanted = TitleForm.of(title);
    List<Entry> holders = entries.values().stream()
        .filter(entry -> entry.offices.values().stream().anyMatch(office -> office.manner() != Manner.FORMER
        && TitleForm.same(wanted, TitleForm.of(office.post().name()))))
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
    return SourceText.single(SourceText.lower(name).replace('.', ' ')).strip();
  }

  private static String normal(String title) {
    return TitleForm.of(COUNCIL_MEMBER.matcher(title).replaceAll("Councilmember")).stream().sorted().collect(Collectors.joining(" "));
  }
}
