package org.moothall.extract.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Wording;

/// Reads the names of councils by their form alone, where no list has them.
///
/// `MINUTES OF TARNBY PARISH COUNCIL` names Tarnby Parish Council, `the Township of Tarnby` itself; `Ordinary Council` is no name.
final class CouncilNames {

  private static final String KINDS = "(?:town|parish|community|city|county|borough|district|shire|regional|metropolitan|city and county|metropolitan borough|county borough|royal borough)";
  private static final Wording NAME_END = Wording.of("(?i)\\s(?:" + KINDS + " council|combined authority|combined fire authority|national park authority|nhs (?:foundation )?trust)\\b");
  private static final Wording PLAIN_NAME = Wording.of("^(?:The )?(?<name>\\p{Lu}[\\p{L}'-]+(?: (?:and )?\\p{Lu}[\\p{L}'-]+){0,3} (?:Council|COUNCIL))(?=$|\\s-\\s)");
  private static final Wording OF_NAME = Wording.of("\\bof (?<name>\\p{Lu}[\\p{L}'-]+(?: (?:and )?\\p{Lu}[\\p{L}'-]+){0,3} (?:Council|COUNCIL))(?= (?:held|HELD)\\b)");
  /// `CYNGOR TREF ASHCOMBE TOWN COUNCIL` names it in two tongues.
  private static final Wording WELSH = Wording.of("(?i)^Cyngor (?:Tref|Cymuned|Cymunedol|Sir|Dinas|Bwrdeistref|Bwrdeistref Sirol) ");
  private static final Wording OF = Wording.of("(?i)\\b(?<name>(?:(?:london|royal|metropolitan|rural|regional) )?(?:borough|municipality|township|village|city|town|county|district|shire) of (?:the )?"
      + "(?-i:\\p{Lu}[\\p{L}'-]+(?:(?: (?:and|&|upon|on))? (?!(?:IN|THE|OF|AND|HELD|AT|ON|WAS)\\b)\\p{Lu}[\\p{L}'-]+){0,3}))");
  private static final Set<String> STOPS = Set.of("of", "the", "a", "an", "meeting", "meetings", "minutes", "minute", "for", "held", "at", "to", "by", "with", "ordinary", "annual", "special", "extraordinary",
      "full", "general", "draft", "monthly", "from", "proceedings", "notes", "welcome", "download", "regular", "statutory", "your", "our", "this", "minutes:", "c/o");
  private static final Set<String> JOINING = Set.of("and", "&", "upon", "on", "le", "cum", "in", "under", "next");
  private static final Set<String> NO_NAME = Set.of("ordinary", "special", "extraordinary", "annual", "full", "regular", "city", "town", "parish", "county", "district", "borough", "community", "the", "general", "shadow", "youth", "budget", "mayor-making", "emergency", "adjourned", "virtual", "remote", "combined", "additional", "new", "joint");
  private static final String QUOTES = "\"'(";
  private static final int MOST_WORDS = 6;

  private CouncilNames() {}

  /// The names in a line, as passages of it.
  static List<Passage> in(Passage line) {
    List<Passage> names = new ArrayList<>();
    Matcher end = line.matcher(NAME_END);
    while (end.find()) {
      beginning(line, end.start()).map(from -> line.part(from, end.end())).ifPresent(names::add);
    }
    for (Wording form : List.of(PLAIN_NAME, OF_NAME)) {
      Matcher plain = line.matcher(form);
      if (names.isEmpty() && plain.find() && mayName(plain.group("name"))) {
        names.add(line.part(plain.start("name"), plain.end("name")));
      }
    }
    Matcher of = line.matcher(OF);
    while (names.isEmpty() && of.find()) {
      names.add(line.part(of.start("name"), of.end("name")));
    }
    return names;
  }

  /// Whether words before "Council" name a place: not `Minutes of the Council`, `Ordinary Council`.
  static boolean mayName(String words) {
    List<String> parts = List.of(SourceText.lower(words).split(" "));
    return !NO_NAME.contains(parts.getFirst()) && parts.subList(0, parts.size() - 1).stream().noneMatch(STOPS::contains);
  }

  /// Where the name begins that ends in the words before an offset.
  private static Optional<Integer> beginning(Passage line, int end) {
    String words = line.folded().substring(0, end);
    int from = end;
    int at = end;
    for (int count = 0; count < MOST_WORDS && at > 0; count++) {
      int blank = words.lastIndexOf(' ', at - 1);
      int begins = blank + 1 + (at > blank + 2 && QUOTES.indexOf(words.charAt(blank + 1)) >= 0 ? 1 : 0);
      String word = words.substring(begins, at);
      String lower = SourceText.lower(word);
      boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
      if (STOPS.contains(lower) || word.isEmpty() || ",.:;)|-".indexOf(word.charAt(word.length() - 1)) >= 0 || !(capital || JOINING.contains(lower))) {
        break;
      }
      from = capital && !JOINING.contains(lower) ? begins : from;
      at = begins > blank + 1 ? 0 : Math.max(0, blank);
    }
    String name = words.substring(from, end);
    Matcher welsh = WELSH.matcher(name);
    from += welsh.find() && welsh.end() < name.length() ? welsh.end() : 0;
    return name.isBlank() || NO_NAME.contains(SourceText.lower(name.split(" ")[0])) ? Optional.empty() : Optional.of(from);
  }
}
