package org.moothall.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import org.moothall.extract.name.NameGrammar.Name;
import org.moothall.extract.name.NameGrammar;
import org.moothall.extract.name.WordSets;
import org.moothall.extract.people.NamesInProse.Named;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Token;
import org.moothall.text.Vocabulary;
import org.moothall.text.Wording;

/// Finds people who speak in minutes that give neither form of address nor office.
///
/// `Ada Pell explained that the roof was done` · `Ada Pell and Ben Okafor to write to the trust` · `the Chair thanked Ada Pell`: who explains, is
/// to do something or is thanked is a person. `Eastmere Water explained` is not, for water is no
/// surname, and `Ada Pell, a resident, asked` is nobody's business.
final class SpeakersInProse {

  private static final Wording PUBLIC = Wording.of("(?i)\\b(?:residents?|members? of the public|petitioners?|applicants?|neighbours?|objectors?|agents?"
      + "|parents?|tenants?|on behalf of)\\b");
  private static final Set<String> COMPANIES = Set.copyOf(Vocabulary.words("no-surnames"));
  private static final Set<String> JOINTS = Set.of("and", "&", ",");
  private static final Wording TASKED = Wording.of("^ (?:to|will|undertook to|agreed to|offered to) (?:" + String.join("|", Vocabulary.words("task-verbs"))
      + ")\\b");
  private static final Wording HEEDED = Wording.of("\\b(?:[Tt]hanked|[Tt]hanks (?:(?:was|were) (?:given|recorded|expressed|extended) )?to|[Aa]sked"
      + "|[Ww]elcomed|[Gg]reeted|[Cc]ongratulated|[Ii]ntroduced)\\s$");
  private static final Wording LETTERS = Wording.of("\\s\\((\\p{Lu}{2,4})\\)");
  private static final double CONFIDENCE = 0.75;

  private SpeakersInProse() {}

  static List<Named> find(Passage sentence, Predicate<String> known) {
    List<Token> tokens = Token.of(sentence);
    if (tokens.size() < 4) {
      return List.of();
    }
    boolean ofResidents = PUBLIC.in(sentence);
    List<Named> found = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      List<Name> run = run(sentence, tokens, at);
      if (!run.isEmpty()) {
        int start = tokens.get(at).start();
        int end = tokens.get(run.getLast().to() - 1).end();
        boolean called = isCalledBy(sentence, run.getLast(), end);
        boolean speaks = called || Acts.speaks(sentence, end) || TASKED.in(sentence.folded().substring(end)) || heeds(sentence, start);
        run.stream().filter(name -> (called || !ofResidents) && opens(tokens, name) && !(name.equals(run.getFirst()) && goesOn(tokens, name)) && isPlain(tokens, name) && (speaks || known.test(name.name())))
            .forEach(name -> found.add(named(sentence, tokens, name, end)));
        at = run.getLast().to() - 1;
      }
    }
    return found;
  }

  /// `Ada Pell (AP)`: whom the rest calls by letters takes part.
  private static boolean isCalledBy(Passage sentence, Name name, int end) {
    Matcher letters = LETTERS.matcher(sentence).region(end, sentence.length());
    return letters.lookingAt() && !name.partial() && Remarks.areInitials(letters.group(1), name.name());
  }

  /// Whether somebody is welcomed, thanked or asked whose name, or whose list of names, begins at a place of a sentence that speaks of no residents.
  static boolean heeds(Passage sentence, int start) {
    return HEEDED.in(sentence.folded().substring(Math.max(0, start - 60), start)) && !PUBLIC.in(sentence);
  }

  /// The names that begin at a token, joined by "and" and commas: what is said of one is said of all.
  private static List<Name> run(Passage sentence, List<Token> tokens, int from) {
    List<Name> run = new ArrayList<>();
    Optional<Name> name = NameGrammar.at(sentence, tokens, from);
    while (name.isPresent()) {
      run.add(name.get());
      int at = name.get().to();
      int next = at;
      while (next < tokens.size() && next - at < 2 && JOINTS.contains(tokens.get(next).lower())) {
        next++;
      }
      name = next == at || next >= tokens.size() ? Optional.empty() : NameGrammar.at(sentence, tokens, next);
    }
    return run;
  }

  private static boolean opens(List<Token> tokens, Name name) {
    return name.from() == 0 || (!tokens.get(name.from() - 1).capitalised() && !tokens.get(name.from() - 1).lower().equals("the"));
  }

  /// `the Director of Parks & Visitor Welcome said`: what an ampersand joins to a capitalised word that begins no name.
  private static boolean goesOn(List<Token> tokens, Name name) {
    return name.from() > 1 && tokens.get(name.from() - 1).words().equals("&") && tokens.get(name.from() - 2).capitalised();
  }

  private static boolean isPlain(List<Token> tokens, Name name) {
    return !name.honorific() && name.to() - name.from() <= 3 && tokens.subList(name.from(), name.to()).stream().allMatch(SpeakersInProse::isNameWord);
  }

  private static Named named(Passage sentence, List<Token> tokens, Name name, int end) {
    int start = tokens.get(name.from()).start();
    return new Named(Listed.of(name.name(), sentence.part(start, tokens.get(name.to() - 1).end())), CONFIDENCE, "person/speaks", true, start, end);
  }

  private static boolean isNameWord(Token token) {
    String word = SourceText.lower(token.bare());
    return !token.words().endsWith("'s") && !(token.inCapitals() && token.words().length() > 1) && !COMPANIES.contains(word) && !Places.isPlace(word)
        && !WordSets.isTopic(token) && !WordSets.isInstitution(token);
  }
}
