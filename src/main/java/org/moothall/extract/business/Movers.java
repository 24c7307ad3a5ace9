package org.moothall.extract.business;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// Who moved and who seconded.
///
/// `Moved by Councillor Pell, seconded by Councillor Okafor` · `Proposed: Cllr Pell` · `Prop. AB, 2nd CD` · `Councillor Pell moved
/// and Councillor Okafor seconded` · `on the motion of Councillors Pell and Okafor` · `MOTION/SECOND: Pell/Okafor`. `It was duly
/// proposed and seconded` names nobody.
///
/// @param mover who moved it
/// @param seconder who seconded it
/// @param moves whether anything is moved here, named or not
/// @param firm whether the wording is of a motion and not of a suggestion
/// @param after the first character after both
record Movers(Optional<String> mover, Optional<String> seconder, boolean moves, boolean firm, int after) {

  private static final Wording CUE = Wording.of("(?i)mov|propos|second|prop\\b|2nd|motion");
  private static final Wording MOVED = Wording.of("(?i)(?:\\b(?:moved|proposed|proposition|motion(?: was)?(?: made| moved)?)(?: from the chair| as an amendment)? by\\s?[:;]?\\s?(?=\\S)|\\b(?:proposer|mover|prop\\.?|proposed"
      + "|moved)\\s?:\\s*|\\bprop\\.\\s|\\b(?:proposed|moved)\\s(?=(?:Cllr|Councillor|Clr|Cr|Alderman)\\b)|\\bon (?:the|a) (?:motion|proposal|proposition) (?:of|by|from)\\s)");
  private static final Wording SECONDED = Wording.of("(?i)\\b(?:seconded|second)(?: was)?(?: made)? by\\s?[:;]?\\s?(?=\\S)|\\bsecond(?:er|ed)?\\s?:\\s*|\\b2nd\\.?\\s?:?(?: by)?\\s|\\bsecond(?:ed)?,?(?: by)?\\s(?=\\p{Lu})");
  private static final Wording ACTIVE_MOVE = Wording.of("\\s(?:moved|proposed|MOVED|PROPOSED)\\b(?! by)");
  private static final Wording ACTIVE_SECOND = Wording.of("\\s(?:seconded|SECONDED)\\b(?! by)");
  private static final Wording SLASHED = Wording.of("(?i:motion|moved|proposed)\\s?/\\s?(?i:second(?:ed|er)?)(?i: by)?\\s?:\\s*(\\p{Lu}[\\p{L}'.-]*(?: \\p{Lu}[\\p{L}'-]+)?)\\s?[/-]\\s?(\\p{Lu}[\\p{L}'.-]*(?: \\p{Lu}[\\p{L}'-]+)?)");
  private static final Wording APPOSED = Wording.of(",? (?:duly )?seconded by [^.;:]{3,50}?,? (?:moved|proposed)\\b");
  private static final Wording AND = Wording.of("^,? (?:and|&) ");
  static final Movers NONE = new Movers(Optional.empty(), Optional.empty(), false, false, 0);

  static Movers of(Passage words) {
    if (!CUE.in(words)) {
      return NONE;
    }
    Matcher slashed = words.matcher(SLASHED);
    if (slashed.find()) {
      return new Movers(Optional.of(slashed.group(1)), Optional.of(slashed.group(2)), true, true, slashed.end());
    }
    Optional<Hit> moved = named(words, MOVED);
    Optional<Hit> seconded = named(words, SECONDED);
    Optional<Hit> mover = moved.or(() -> apposed(words)).or(() -> active(words, ACTIVE_MOVE));
    Optional<Hit> seconder = seconded.or(() -> active(words, ACTIVE_SECOND)).or(() -> moved.flatMap(hit -> pair(words, hit)));
    boolean moves = mover.isPresent() || words.folded().matches("(?is).*\\b(?:duly |was |were )?(?:proposed|moved),?(?: and)? (?:duly )?seconded\\b.*");
    int after = Math.max(mover.map(Hit::end).orElse(0), seconder.map(Hit::end).orElse(0));
    return new Movers(mover.map(Hit::name), seconder.map(Hit::name), moves, moved.isPresent() || seconder.isPresent(), after);
  }

  private record Hit(String name, int end, boolean plural) {}

  private static Optional<Hit> named(Passage words, Wording opening) {
    for (MatchResult at : words.matches(opening).toList()) {
      Passage rest = words.from(at.end());
      Optional<VoterNames.Named> name = VoterNames.first(rest);
      if (name.isPresent()) {
        return name.map(named -> new Hit(named.name(), at.end() + named.end(), named.plural()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Hit> active(Passage words, Wording verb) {
    for (MatchResult at : words.matches(verb).toList()) {
      Optional<String> name = VoterNames.last(words.part(0, at.start()));
      if (name.isPresent()) {
        return Optional.of(new Hit(name.get(), at.end(), false));
      }
    }
    return Optional.empty();
  }

  /// `Councillor Pell, seconded by Councillor Okafor, moved that …`: the first name moved.
  private static Optional<Hit> apposed(Passage words) {
    Matcher at = words.matcher(APPOSED);
    return at.find() ? VoterNames.last(words.part(0, at.start())).map(name -> new Hit(name, at.end(), false)) : Optional.empty();
  }

  /// `on the motion of Councillors Pell and Okafor`: the second of two seconds.
  private static Optional<Hit> pair(Passage words, Hit mover) {
    Passage rest = words.from(mover.end());
    Matcher and = rest.matcher(AND);
    return mover.plural() && and.find() ? VoterNames.first(rest.from(and.end())).map(named -> new Hit(named.name(), mover.end() + and.end() + named.end(), false)) : Optional.empty();
  }
}
