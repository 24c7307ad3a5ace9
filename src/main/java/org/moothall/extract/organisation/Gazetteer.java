package org.moothall.extract.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moothall.extract.organisation.Phrases.Met;
import org.moothall.text.SourceText;

/// The councils and the national and regional organisations that the vocabularies know.
final class Gazetteer {

  private static final Gazetteer STANDARD =
      new Gazetteer(VocabularyRow.of("councils"), VocabularyRow.of("organisations"));

  private final Phrases<String> councils = new Phrases<>();
  private final Phrases<String> places = new Phrases<>();
  private final Map<String, String> sites = new HashMap<>();
  private final Phrases<Known> organisations = new Phrases<>();
  private final Phrases<SelfWord> selfWords = new Phrases<>();
  private final Map<Set<String>, String> organisationsByStems = new HashMap<>();

  /// An organisation of the vocabulary.
  ///
  /// @param name its canonical name
  /// @param manner how its name is to be read
  record Known(String name, Manner manner) {}

  /// What a council calls itself by without its place.
  ///
  /// @param council its canonical name
  /// @param phrase the words, one of several that are all to be met
  /// @param among how many they are
  record SelfWord(String council, String phrase, int among) {}

  /// How a name of the vocabulary is to be read.
  enum Manner {
    NAME,
    /// It is an ordinary word too, so only inside a sentence and not as part of a longer name.
    WORD,
    /// It is the office of one person; read only so that its words are not taken for another organisation.
    POST
  }

  private Gazetteer(List<VocabularyRow> councilRows, List<VocabularyRow> organisationRows) {
    Map<String, Set<String>> claims = new HashMap<>();
    councilRows.forEach(row -> CouncilNames.of(row).forEach(name -> claims.computeIfAbsent(name, _ -> new LinkedHashSet<>()).add(row.column(0))));
    councilRows.forEach(row -> claims.put(row.column(0), Set.of(row.column(0))));
    claims.forEach((name, claimants) -> {
      if (claimants.size() == 1) {
        councils.add(name, claimants.iterator().next());
      }
    });
    for (VocabularyRow row : councilRows) {
      CouncilNames.places(row).forEach(place -> places.add(place, row.column(0)));
      sites.put(CouncilNames.site(row.column(1)), row.column(0));
      List<String> phrases = row.entries(3);
      phrases.forEach(phrase -> selfWords.add(phrase, new SelfWord(row.column(0), phrase, phrases.size())));
    }
    organisationRows.forEach(this::addOrganisation);
  }

  private void addOrganisation(VocabularyRow row) {
    Known known = new Known(row.column(0), switch (row.column(2)) {
      case "word" -> Manner.WORD;
      case "post" -> Manner.POST;
      default -> Manner.NAME;
    });
    organisations.add(known.name(), known);
    if (known.name().contains(" ")) {
      organisationsByStems.put(Names.stems(known.name()), known.name());
    }
    row.entries(1).forEach(name -> organisations.add(name, new Known(known.name(), known.manner() == Manner.POST ? Manner.POST : Manner.NAME)));
  }

  /// The vocabularies that ship with the program.
  static Gazetteer standard() {
    return STANDARD;
  }

  /// The canonical name of the council that is named at a word.
  Optional<Met<String>> council(List<Word> words, int from) {
    return councils.at(words, from);
  }

  /// The canonical name of the council of the place that is named at a word. A place is not its council.
  Optional<Met<String>> place(List<Word> words, int from) {
    return places.at(words, from);
  }

  /// The canonical name of the council that has an address under "gov.uk": "northside" of "clerk@northside.gov.uk".
  Optional<String> councilOfSite(String label) {
    String plain = label.replace("-", "");
    return Stream.of("", "council", "mbc", "cc", "dc", "bc").filter(plain::endsWith)
        .flatMap(ending -> Stream.ofNullable(sites.get(plain.substring(0, plain.length() - ending.length())))).findFirst();
  }

  /// The organisation that is named at a word.
  Optional<Met<Known>> organisation(List<Word> words, int from) {
    return organisations.at(words, from);
  }

  /// The organisation whose name differs from this one in endings and small words only: "Department of Work and Pension".
  Optional<String> alike(String name) {
    return Optional.ofNullable(organisationsByStems.get(Names.stems(name)));
  }

  /// What stands at a word that a council calls itself.
  Optional<Met<SelfWord>> selfWord(List<Word> words, int from) {
    return selfWords.at(words, from);
  }

  /// The ways one row of the councils is written.
  private static final class CouncilNames {

    private CouncilNames() {}

    /// "London Borough of Brent" is also "Brent Council", "Brent Borough Council", "the Borough of Brent", "LB Brent".
    static List<String> of(VocabularyRow row) {
      String canonical = row.column(0);
      List<String> names = new ArrayList<>(row.entries(2));
      names.add(canonical);
      for (String place : places(row)) {
        names.add(place + " Council");
        if (canonical.contains("Borough")) {
          names.addAll(List.of(place + " Borough Council", "Borough of " + place, place + " Borough"));
        }
        if (canonical.contains("London Borough")) {
          names.addAll(List.of("LB " + place, "LB of " + place, place + " London Borough Council", "London Borough of " + place + " Council"));
        }
        if (canonical.contains("Metropolitan")) {
          names.addAll(List.of(place + " MBC", place + " Metropolitan Borough", place + " Metropolitan Council"));
        }
        if (canonical.contains("City")) {
          names.addAll(List.of(place + " City Council", "City of " + place + " Council"));
        }
      }
      return names;
    }

    /// A place as it stands in an address: letters only.
    static String site(String place) {
      return Word.of(SourceText.of(place).all()).stream().map(Word::key).filter(word -> !word.equals("and")).collect(Collectors.joining());
    }

    /// The place, and where it has an everyday short form, that.
    static List<String> places(VocabularyRow row) {
      String place = row.column(1);
      if (place.isEmpty()) {
        return List.of();
      }
      int tail = Math.max(place.indexOf(" upon "), place.indexOf("-upon-"));
      return tail < 0 || place.startsWith("Newcastle") ? List.of(place) : List.of(place, place.substring(0, tail));
    }
  }
}
