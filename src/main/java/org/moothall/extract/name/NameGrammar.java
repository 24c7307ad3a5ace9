package org.moothall.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moothall.text.Passage;
import org.moothall.text.Token;

/// Reads a person's name from a place where one is expected.
///
/// `Ada Pell` · `Councillor D. van Mierlo` · `Sir Idris Ó Briain` · `Cllr Mrs JP Grey OBE` · `Deputy Mayor Cai Rhys` ·
/// after an honorific also `Pell`.
/// Names are told by their place and shape, never by a list of first names, which would miss half of the country.
public final class NameGrammar {

  private static final int MOST_WORDS = 4;
  private static final int COLUMN = 4;

  private NameGrammar() {}

  /// A name with what stands before it.
  ///
  /// @param name the name without honorifics, blanks made single
  /// @param offices what the honorifics tell of: "Councillor"
  /// @param from the token of the first honorific or name part
  /// @param to the token after the last
  /// @param honorific whether an honorific stands before it
  /// @param plural whether the honorific is a plural and goes for a list
  public record Name(String name, List<String> offices, int from, int to, boolean honorific, boolean plural) {

    public boolean partial() {
      return !name.contains(" ");
    }
  }

  /// The name that begins at a token: honorifics and one part, or at least two parts.
  public static Optional<Name> at(Passage passage, List<Token> tokens, int from) {
    if (from >= tokens.size() || !mayBegin(tokens.get(from))) {
      return Optional.empty();
    }
    int start = from;
    List<String> offices = new ArrayList<>();
    boolean plural = false;
    while (start < tokens.size() && isForm(tokens, start)) {
      int mayor = MayorTitle.at(tokens, start);
      if (mayor > start) {
        offices.add(MayorTitle.of(tokens, start));
        plural |= tokens.get(mayor - 1).lower().equals("members");
        start = mayor;
        continue;
      }
      String word = tokens.get(start).lower();
      String tier = start > from && WordSets.isTierOfCouncillor(tokens, start - 1) ? WordSets.tier(tokens.get(start - 1)) : "";
      Optional.ofNullable(WordSets.HONORIFICS.get(word)).filter(office -> !office.isEmpty()).map(office -> tier + office).ifPresent(offices::add);
      plural |= WordSets.PLURAL_HONORIFICS.contains(word);
      start++;
      if (start < tokens.size() && tokens.get(start).words().equals(".")) {
        start++;
      }
    }
    boolean honorific = start > from && !(start == from + 1 && tokens.get(from).lower().equals("the"));
    if (start == from && isDeputy(tokens, from)) {
      return parts(passage, tokens, from + 1, false, List.of(), from, false).map(name -> new Name(name.name(), List.of("Deputy"), from, name.to(), true, false));
    }
    return parts(passage, tokens, start, honorific, offices, from, plural);
  }

  private static boolean mayBegin(Token token) {
    return token.capitalised() || WordSets.SMALL_BEGINNINGS.contains(token.lower());
  }

  private static boolean isForm(List<Token> tokens, int at) {
    return WordSets.isHonorific(tokens.get(at)) || WordSets.isTierOfCouncillor(tokens, at) || MayorTitle.at(tokens, at) > at;
  }

  /// `Deputy Ada Pell` of the City of London; not the beginning of `Deputy Leader` or `Deputy Town Clerk`.
  private static boolean isDeputy(List<Token> tokens, int at) {
    boolean word = tokens.get(at).words().equals("Deputy") && at + 2 < tokens.size() && !WordSets.ROLE_MODIFIERS.contains(tokens.get(at + 1).lower());
    if (!word) {
      return false;
    }
    int end = NameParts.end(tokens, at + 1);
    return end - at >= 3 && (end == tokens.size() || !WordSets.isRoleHead(tokens.get(end)));
  }

  private static Optional<Name> parts(
      Passage passage, List<Token> tokens, int start, boolean honorific, List<String> offices, int from, boolean plural) {
    int end = inCell(passage, tokens, from, start, inColumn(passage, tokens, start, NameParts.end(tokens, start, honorific)));
    boolean enough = NameParts.withSurname(tokens, start, end) && (honorific || (end - start >= 2 && words(tokens, start, end) <= MOST_WORDS));
    boolean heading = enough && honorific && start > 0 && tokens.get(start).inCapitals() && tokens.get(start).words().length() > 4 && !tokens.get(start - 1).inCapitals()
        && passage.text().substring(tokens.get(start - 1).end(), tokens.get(start).start()).indexOf('\n') >= 0;
    if (!enough || heading) {
      return Optional.empty();
    }
    String written = passage.part(tokens.get(start).start(), tokens.get(end - 1).end()).text();
    return Optional.of(new Name(NameSpelling.of(written), List.copyOf(offices), from, end, honorific, plural));
  }

  /// A name ends where its column does: `Councillor Pell          Non-pecuniary`.
  private static int inColumn(Passage passage, List<Token> tokens, int start, int end) {
    for (int at = start + 1; at < end; at++) {
      int from = tokens.get(at - 1).end();
      int gap = tokens.get(at).start() - from;
      if (gap >= COLUMN && passage.folded().substring(from, from + gap).isBlank() && passage.folded().lastIndexOf('\n', from + gap - 1) < from) {
        return at;
      }
    }
    return end;
  }

  /// `Harbour Board          Councillor A Pell` / `Almshouse Charity      Councillor B Okafor`: a name in the last column of a table ends with its line.
  private static int inCell(Passage passage, List<Token> tokens, int from, int start, int end) {
    boolean column = from > 0 && end - start > 2 && tokens.get(from).start() - tokens.get(from - 1).end() >= COLUMN
        && passage.folded().substring(tokens.get(from - 1).end(), tokens.get(from).start()).indexOf('\n') < 0;
    for (int at = start + 2; column && at < end; at++) {
      if (tokens.get(at - 1).words().length() > 2 && passage.folded().substring(tokens.get(at - 1).end(), tokens.get(at).start()).indexOf('\n') >= 0) {
        return at;
      }
    }
    return end;
  }

  private static long words(List<Token> tokens, int start, int end) {
    return tokens.subList(start, end).stream().filter(token -> token.capitalised() && token.words().length() > 2).count();
  }
}
