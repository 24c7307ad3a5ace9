package org.moothall.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moothall.extract.name.Casing;
import org.moothall.extract.name.NameParts;
import org.moothall.extract.name.NameSpelling;
import org.moothall.extract.name.RoleGrammar.Role;
import org.moothall.extract.name.RoleGrammar;
import org.moothall.extract.name.WordSets;
import org.moothall.extract.people.NamesInProse.Named;
import org.moothall.text.Passage;
import org.moothall.text.Token;
import org.moothall.text.Vocabulary;
import org.moothall.text.Wording;

/// Finds colleagues in first-person notes, where first names stand alone.
///
/// `meeting up with Bran from Acme Software` · `with Sasha (our finance director)` · `when Priya presented` ·
/// `a catch up with Ioan, our director of planning` · `Nia's excellent session`. A single capitalised word is a name only
/// in such a place.
final class WeeknoteNames {

  private static final Set<String> BEFORE = Set.of("with", "when", "where", "that", "from", "to", "by", "thanks", "thank", "joined", "met", "hearing", "saw",
      "see");
  private static final Set<String> VERBS = Set.copyOf(Vocabulary.words("weeknote-verbs"));
  private static final Set<String> THANKED = Set.of("you", "thanks", "out", "done", "congratulations", "goes", "welcome");
  private static final Wording NAME_WORD = Wording.of("(?:\\p{Lu}'\\p{Lu})?\\p{Lu}?\\p{L}*\\p{Ll}[\\p{L}-]*");
  private static final double CONFIDENCE = 0.6;

  private final Passage sentence;
  private final List<Token> tokens;
  private final List<Named> named = new ArrayList<>();

  private WeeknoteNames(Passage sentence) {
    this.sentence = sentence;
    this.tokens = Token.of(sentence);
  }

  static List<Named> find(Passage sentence) {
    WeeknoteNames names = new WeeknoteNames(sentence);
    names.read();
    return names.named;
  }

  private void read() {
    List<Role> roles = RoleGrammar.find(sentence);
    int at = 0;
    while (at < tokens.size()) {
      List<Integer> run = run(at);
      if (run.isEmpty() || !(inPlace(run) || roleAfter(run).isPresent())) {
        at++;
        continue;
      }
      Optional<String> organisation = organisationAfter(run.getLast());
      for (int name : run) {
        add(name, organisation, roles);
      }
      at = end(run.getLast());
    }
  }

  /// The names that stand together: `Ada, Bran and Carys`.
  private List<Integer> run(int from) {
    List<Integer> run = new ArrayList<>();
    int at = from;
    while (at < tokens.size() && isName(at)) {
      run.add(at);
      int next = end(at);
      boolean joined = next + 1 < tokens.size() && Set.of("and", ",", "&").contains(tokens.get(next).lower()) && isName(next + 1) && !possessive(at);
      if (!joined) {
        break;
      }
      at = next + 1;
    }
    return run;
  }

  private boolean possessive(int name) {
    return tokens.get(end(name) - 1).words().endsWith("'s");
  }

  /// The token after a name of one or two words.
  private int end(int at) {
    boolean two = at + 1 < tokens.size() && isNameWord(tokens.get(at + 1)) && !tokens.get(at).words().endsWith("'s");
    return two ? at + 2 : at + 1;
  }

  private boolean isName(int at) {
    return isNameWord(tokens.get(at));
  }

  private static boolean isNameWord(Token token) {
    return token.capitalised() && NAME_WORD.is(token.bare()) && token.bare().length() > 1 && NameParts.isPart(token)
        && !Places.isPlace(token.bare());
  }

  private boolean inPlace(List<Integer> run) {
    int first = run.getFirst();
    int next = end(run.getLast());
    String before = first == 0 ? "" : tokens.get(first - 1).lower();
    String after = next < tokens.size() ? tokens.get(next).lower() : "";
    boolean acts = VERBS.contains(after) || (next + 1 < tokens.size() && Set.of("has", "had", "who", "also").contains(after) && isLower(next + 1));
    if (first == 0) {
      return possessive(first) ? isLower(next) : acts;
    }
    return switch (before) {
      case "with", "met" -> true;
      case "when", "where", "that", "as", "while" -> acts;
      case "and" -> acts || (after.equals("from") && next + 1 < tokens.size() && tokens.get(next + 1).capitalised());
      case "to" -> first > 1 && THANKED.contains(tokens.get(first - 2).lower());
      case "(" -> first > 1 && WordSets.ROLE_HEADS.contains(tokens.get(first - 2).lower().replace("exec", "executive")) && after.equals(")");
      default -> BEFORE.contains(before) && after.equals("from");
    };
  }

  private boolean isLower(int at) {
    return at < tokens.size() && Character.isLowerCase(tokens.get(at).words().codePointAt(0));
  }

  /// `from Acme Software`: capitalised words after "from".
  private Optional<String> organisationAfter(int name) {
    int at = end(name);
    if (at + 1 >= tokens.size() || !tokens.get(at).lower().equals("from") || !tokens.get(at + 1).capitalised()) {
      return Optional.empty();
    }
    int end = at + 1;
    while (end < tokens.size() && end - at < 6 && tokens.get(end).capitalised()) {
      end++;
    }
    return Optional.of(sentence.part(tokens.get(at + 1).start(), tokens.get(end - 1).end()).folded());
  }

  /// `(our Chief Executive)` · `, our director of planning` · `, Northmoor's Head of Finance`
  private Optional<Passage> roleAfter(List<Integer> run) {
    int at = end(run.getLast());
    boolean opens = at + 2 < tokens.size() && Set.of("(", ",").contains(tokens.get(at).words())
        && (Set.of("our", "the").contains(tokens.get(at + 1).lower()) || tokens.get(at + 1).words().endsWith("'s"));
    if (!opens || run.size() != 1) {
      return Optional.empty();
    }
    int end = at + 2;
    while (end < tokens.size() && end - at < 12 && !Set.of(",", ")", ".", ";").contains(tokens.get(end).words())) {
      end++;
    }
    List<Token> words = tokens.subList(at + 2, end);
    boolean role = words.stream().limit(5).anyMatch(token -> WordSets.ROLE_HEADS.contains(token.lower()))
        || words.stream().anyMatch(token -> token.lower().equals("exec"));
    return role ? Optional.of(sentence.part(words.getFirst().start(), words.getLast().end())) : Optional.empty();
  }

  private void add(int name, Optional<String> organisation, List<Role> roles) {
    int to = end(name);
    Passage words = sentence.part(tokens.get(name).start(), tokens.get(to - 1).end());
    List<Listed.Title> titles = new ArrayList<>();
    Optional<Passage> role = roleAfter(List.of(name));
    role.ifPresent(title -> titles.add(Listed.Title.of(RoleGrammar.tidy(Casing.office(title.folded())))));
    boolean known = roles.stream().anyMatch(found -> found.from() <= name && name < found.to());
    if (!known) {
      Passage all = role.map(words::through).orElse(words);
      named.add(new Named(new Listed(NameSpelling.of(words.text()), titles, organisation, Listed.Presence.UNTOLD, all), CONFIDENCE, "person/weeknotes",
          true, 0, 0));
    }
  }
}
