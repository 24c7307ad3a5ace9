package org.moothall.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moothall.extract.name.NameGrammar;
import org.moothall.extract.name.NameGrammar.Name;
import org.moothall.extract.name.RoleGrammar;
import org.moothall.extract.name.WordSets;
import org.moothall.text.Passage;
import org.moothall.text.Token;

/// Reads the people that a line or the end of a sentence lists.
///
/// `Councillors Pell (Chair), Okafor and R. Lewis` · `Ada Pell, Director of Housing and Ben Okafor, Head of Legal` ·
/// `Ada Pell<TAB>– (Interim Head of Housing)` · `Senior Engineer (Mr. B. Okafor)` ·
/// `Councillor Ada Pell (Member)<TAB>Grey (Leader)`, where the columns of a page tore the surname off.
final class PeopleList {

  private static final Pattern CHAIR = Pattern.compile("(?i)^(?:in the )?(?:chair|chairman|chairperson|chairwoman|convener|presiding|cathaoirleach)(?: of the (?:board"
      + "|committee|panel|commission|council|meeting))?$");
  private static final Pattern SUBSTITUTE = Pattern.compile("(?i)\\b(?:substitut(?:e|ing)|deputising|deputy|in place of|alternate)\\b[^)]{0,20}?\\bfor\\s+(.+)$"
      + "|^(?:for|in place of) ((?:Councillor|Cllr|Mr|Mrs|Ms|Dr)\\.? .+)$");
  private static final Pattern NO_ROLE = Pattern.compile("(?i)^(?:[A-Z]{1,4}|lab(?:our)?|con(?:servative)?|lib(?:eral)? ?dem(?:ocrats?)?|green|ind(?:ependent)?"
      + "|snp|plaid cymru|virtual(?:ly)?|remote(?:ly)?|via teams|online|v/c|until .*|from .*|left .*"
      + "|arrived .*|items? .*|minutes? .*|part|voting|non-voting|\\d.*)$");
  private static final Pattern LATE = Pattern.compile("(?i)^(?:arrived|from|late|joined)\\b");

  private final Passage passage;
  private final List<Token> tokens;
  private final boolean many;
  private final List<Listed> people = new ArrayList<>();
  private int at;

  private PeopleList(Passage passage, boolean many) {
    this.passage = passage;
    this.tokens = Token.of(passage);
    this.many = many;
  }

  /// The people of an attendance line: one person, unless its form shows a list.
  static List<Listed> line(Passage line) {
    return new PeopleList(line, holdsMany(line)).read();
  }

  /// The people of a run of names in a sentence: `from Councillor A and B C, Director of D`.
  static List<Listed> run(Passage words) {
    return new PeopleList(words, true).read();
  }

  /// Whether a remark in brackets says that the person came late.
  static boolean saysLate(String remark) {
    return LATE.matcher(remark).find();
  }

  private static boolean holdsMany(Passage line) {
    List<Token> tokens = Token.of(line);
    long honorifics = tokens.stream().filter(token -> WordSets.HONORIFICS.containsKey(token.lower()) && token.capitalised()
        && !token.lower().equals("the") && !token.lower().equals("right") && !token.lower().equals("hon")).count();
    boolean plural = tokens.stream().limit(2).anyMatch(token -> WordSets.PLURAL_HONORIFICS.contains(token.lower()));
    long commas = tokens.stream().filter(token -> token.words().equals(",") || token.words().equals(";")).count();
    boolean roles = tokens.stream().anyMatch(WordSets::isRoleHead);
    boolean parted = tokens.stream().anyMatch(token -> token.words().equals(";"));
    return plural || parted || (honorifics >= 2 && commas >= 1) || namedAfterComma(line, tokens) || (commas >= 2 && !roles && !line.folded().contains("("));
  }

  /// `Ada Pell (Clerk), County Cllr Ben Okafor`: after a comma stands a name with a form of address.
  private static boolean namedAfterComma(Passage line, List<Token> tokens) {
    for (int at = 2; at + 1 < tokens.size(); at++) {
      if (tokens.get(at).words().equals(",") && NameGrammar.at(line, tokens, at + 1).filter(Name::honorific).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private List<Listed> read() {
    boolean shared = false;
    List<String> sharedOffices = List.of();
    while (at < tokens.size()) {
      Optional<Name> name = NameGrammar.at(passage, tokens, at).or(shared ? () -> single() : Optional::empty);
      if (name.isPresent()) {
        if (name.get().plural()) {
          shared = true;
          sharedOffices = name.get().offices();
        }
        List<String> offices = name.get().honorific() ? name.get().offices() : sharedOffices;
        at = name.get().to();
        people.add(person(name.get(), offices));
      } else if (!roleBeforeName()) {
        at++;
      }
    }
    return people;
  }

  /// A surname alone, under a title that goes for the whole list.
  private Optional<Name> single() {
    Token token = tokens.get(at);
    boolean opens = at == 0 || List.of(",", ";", "and", "&", ")").contains(tokens.get(at - 1).lower());
    int end = NameGrammar.end(tokens, at);
    boolean name = opens && NameGrammar.isPart(token) && end > at && token.words().length() > 2;
    return name ? Optional.of(new Name(NameGrammar.spell(passage.part(token.start(), tokens.get(end - 1).end()).text()), List.of(), at, end, false, false))
        : Optional.empty();
  }

  private Listed person(Name name, List<String> offices) {
    int from = tokens.get(name.from()).start();
    Remarks remarks = new Remarks();
    offices.stream().filter(office -> !office.isEmpty()).forEach(office -> remarks.titles.add(Listed.Title.of(office)));
    String spelt = name.name();
    while (at < tokens.size()) {
      if (tokens.get(at).words().equals("(")) {
        remarks.add(bracket());
      } else if (tornSurname()) {
        int end = NameGrammar.end(tokens, at);
        spelt = spelt + " " + passage.part(tokens.get(at).start(), tokens.get(end - 1).end()).folded();
        at = end;
      } else {
        OptionalInt title = titleAfter();
        if (title.isEmpty()) {
          break;
        }
        at = title.getAsInt();
        remarks.add(title());
      }
    }
    int to = tokens.get(Math.min(at, tokens.size()) - 1).end();
    return new Listed(spelt, remarks.titles, remarks.affiliation, remarks.chair, remarks.substituteFor, passage.part(from, to).trimmed());
  }

  /// What stands beside a name.
  private static final class Remarks {
    private final List<Listed.Title> titles = new ArrayList<>();
    private Optional<String> affiliation = Optional.empty();
    private Optional<String> substituteFor = Optional.empty();
    private boolean chair;

    void add(String remark) {
      String words = RoleGrammar.tidy(remark);
      Matcher substitute = SUBSTITUTE.matcher(words);
      if (words.isEmpty() || NO_ROLE.matcher(words).matches() || SubstituteSentences.tells(words)) {
        return;
      }
      if (CHAIR.matcher(words).matches()) {
        chair = true;
      } else if (substitute.find()) {
        String whom = substitute.group(1) == null ? substitute.group(2) : substitute.group(1);
        substituteFor = Optional.of(whom.strip());
      } else if (TitleOrOrganisation.isOrganisation(words)) {
        affiliation = affiliation.or(() -> Optional.of(words));
      } else {
        titles.add(Listed.Title.of(words));
      }
    }
  }

  private String bracket() {
    int open = at;
    int depth = 0;
    do {
      depth += tokens.get(at).words().equals("(") ? 1 : tokens.get(at).words().equals(")") ? -1 : 0;
      at++;
    } while (at < tokens.size() && depth > 0);
    int end = tokens.get(at - 1).words().equals(")") ? at - 2 : at - 1;
    return end > open ? passage.part(tokens.get(open + 1).start(), tokens.get(end).end()).folded() : "";
  }

  /// In the next column, words of a name before a bracket belong to the name.
  private boolean tornSurname() {
    int end = NameGrammar.end(tokens, at);
    return columnBefore(at) && end > at && end < tokens.size() && tokens.get(end).words().equals("(") && tokens.get(at).words().length() > 2
        && !NameGrammar.at(passage, tokens, at).filter(Name::honorific).isPresent() && !many;
  }

  private boolean columnBefore(int token) {
    String gap = token == 0 ? "" : passage.text().substring(tokens.get(token - 1).end(), tokens.get(token).start());
    return gap.indexOf('\t') >= 0 || gap.length() >= 3;
  }

  /// The token at which a title begins that belongs to the name just read.
  private OptionalInt titleAfter() {
    String sign = tokens.get(at).words();
    boolean separated = sign.equals(",") || sign.equals("-") || sign.equals(":");
    int next = separated ? at + 1 : at;
    if (next >= tokens.size() || !(separated || columnBefore(at))) {
      return OptionalInt.empty();
    }
    boolean bracket = tokens.get(next).words().equals("(");
    boolean role = tokens.subList(next, Math.min(tokens.size(), next + 8)).stream().takeWhile(token -> !token.words().equals(";")).anyMatch(WordSets::isRoleHead);
    boolean name = NameGrammar.at(passage, tokens, next).isPresent();
    boolean free = !many && tokens.get(next).capitalised();
    return bracket || free || (role && !name) ? OptionalInt.of(next) : OptionalInt.empty();
  }

  private String title() {
    if (tokens.get(at).words().equals("(")) {
      return bracket();
    }
    int from = at;
    while (at < tokens.size() && !tokens.get(at).words().equals(";") && !tokens.get(at).words().equals("(") && !endsTitle()) {
      at++;
    }
    return passage.part(tokens.get(from).start(), tokens.get(Math.max(from, at - 1)).end()).folded();
  }

  /// A title in a list ends where the next person begins, and in a sentence at its stop.
  private boolean endsTitle() {
    String word = tokens.get(at).lower();
    if (word.equals(".") && at + 1 == tokens.size()) {
      return true;
    }
    boolean joint = word.equals("and") || word.equals(",") || word.equals("&");
    return many && joint && at + 1 < tokens.size() && NameGrammar.at(passage, tokens, at + 1).isPresent();
  }

  /// `Senior Engineer (Mr. B. Okafor)`: the title stands before the name.
  private boolean roleBeforeName() {
    int open = at;
    while (open < tokens.size() && open - at < 10 && !tokens.get(open).words().equals("(")) {
      open++;
    }
    boolean role = open < tokens.size() && tokens.subList(at, open).stream().anyMatch(WordSets::isRoleHead);
    Optional<Name> name = role && open + 1 < tokens.size() ? NameGrammar.at(passage, tokens, open + 1) : Optional.empty();
    if (name.isEmpty()) {
      return false;
    }
    List<Listed.Title> titles = List.of(Listed.Title.of(RoleGrammar.tidy(passage.part(tokens.get(at).start(), tokens.get(open - 1).end()).folded())));
    Passage words = passage.part(tokens.get(at).start(), tokens.get(name.get().to() - 1).end());
    people.add(new Listed(name.get().name(), titles, Optional.empty(), false, Optional.empty(), words));
    at = name.get().to();
    return true;
  }
}
