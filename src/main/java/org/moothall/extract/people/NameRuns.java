package org.moothall.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moothall.extract.name.NameGrammar;
import org.moothall.extract.name.NameGrammar.Name;
import org.moothall.extract.name.NameParts;
import org.moothall.extract.name.NameSpelling;
import org.moothall.extract.name.WordSets;
import org.moothall.text.Passage;
import org.moothall.text.Token;

/// Finds the names of a sentence, each with those that are joined to it.
///
/// `Councillors Pell, R. Okafor and Ada Grey moved`: one run of three names, and the title goes for all.
final class NameRuns {

  private static final Set<String> PLACES = Set.of("room", "rooms", "hall", "centre", "suite", "building", "street", "road", "school", "house", "pavilion",
      "foundation", "library", "theatre", "avenue", "lane",
      "memorial", "cup", "award", "estate", "institute", "academy", "playing");
  private static final Set<String> JOINTS = Set.of(",", "and", "&");

  private final Passage passage;
  private final List<Token> tokens;
  private final boolean bare;
  private boolean plural;

  private NameRuns(Passage passage, boolean bare) {
    this.passage = passage;
    this.tokens = Token.of(passage);
    this.bare = bare;
  }

  /// Names that are joined to each other.
  ///
  /// @param names the names, each with the offices that the title of the run tells
  /// @param plural whether one title goes for all
  /// @param start the first character
  /// @param end the character after the last
  record Run(List<Name> names, boolean plural, int start, int end) {

    Run {
      names = List.copyOf(names);
    }
  }

  /// Whether the words after a name make it one of a place: `Lady Pell meeting room`, `Sir Idris Pell Hall`.
  static boolean namesPlace(List<Token> tokens, int at) {
    int noun = at + 1 < tokens.size() && tokens.get(at).lower().equals("meeting") ? at + 1 : at;
    return noun < tokens.size() && PLACES.contains(tokens.get(noun).lower());
  }

  /// The runs of a sentence.
  ///
  /// @param bare whether names of two and more parts count without a form of address
  static List<Run> of(Passage passage, boolean bare) {
    return new NameRuns(passage, bare).read();
  }

  private List<Run> read() {
    List<Run> runs = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      plural = false;
      List<Name> run = run(at);
      if (!run.isEmpty()) {
        runs.add(new Run(run, plural, tokens.get(run.getFirst().from()).start(), tokens.get(run.getLast().to() - 1).end()));
      }
      at = run.isEmpty() ? at + 1 : run.getLast().to();
    }
    return runs;
  }

  private List<Name> run(int from) {
    List<Name> run = new ArrayList<>();
    Optional<Name> name = NameGrammar.at(passage, tokens, from).filter(this::counts);
    boolean shared = false;
    List<String> offices = List.of();
    while (name.isPresent()) {
      Name found = name.get();
      shared |= found.plural();
      plural |= found.plural();
      offices = found.plural() ? found.offices() : offices;
      run.add(found.honorific() && !found.offices().isEmpty() ? found
          : new Name(found.name(), shared ? offices : found.offices(), found.from(), found.to(), shared || found.honorific(), false));
      int next = joint(found.to());
      name = next == found.to() ? Optional.empty() : next(next, shared);
    }
    return run;
  }

  private Optional<Name> next(int at, boolean shared) {
    if (at >= tokens.size()) {
      return Optional.empty();
    }
    return NameGrammar.at(passage, tokens, at).filter(name -> shared || counts(name)).or(() -> shared ? single(at) : Optional.empty());
  }

  private Optional<Name> single(int at) {
    int end = NameParts.endAddressed(tokens, at);
    boolean surname = end > at && tokens.get(end - 1).words().length() > 1;
    return surname ? Optional.of(new Name(NameSpelling.of(passage.part(tokens.get(at).start(), tokens.get(end - 1).end()).text()), List.of(), at, end,
        false, false)) : Optional.empty();
  }

  private int joint(int at) {
    int end = at;
    while (end < tokens.size() && WordSets.isPostNominal(tokens.get(end))) {
      end++;
    }
    int bracket = bracket(end);
    end = bracket < tokens.size() && JOINTS.contains(tokens.get(bracket).lower()) ? bracket : end;
    int sign = end;
    while (end < tokens.size() && end - sign < 2 && JOINTS.contains(tokens.get(end).lower())) {
      end++;
    }
    return end == sign ? at : end;
  }

  /// The token after what stands in short brackets: `Pell (Chair), Okafor`.
  private int bracket(int at) {
    int end = at;
    if (at < tokens.size() && tokens.get(at).words().equals("(")) {
      while (end < tokens.size() && end - at < 8 && !tokens.get(end).words().equals(")") && !WordSets.HONORIFICS.containsKey(tokens.get(end).lower())) {
        end++;
      }
      end = end < tokens.size() && tokens.get(end).words().equals(")") ? end + 1 : at;
    }
    return end;
  }

  private boolean counts(Name name) {
    return (bare || name.honorific()) && !namesPlace(tokens, name.to());
  }
}
