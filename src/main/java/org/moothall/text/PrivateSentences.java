package org.moothall.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds sentences that speak of a person's death, illness or grief, so that they are neither read as facts nor published.
///
/// `Councillor Marl had died after a short illness.` is one; `Deaths on roads fell by a tenth.` is not. The phrases are
/// `vocabulary/private.tsv`.
public final class PrivateSentences {

  /// What stands for each letter and digit that is withheld.
  public static final char MASK = '█';

  private static final Pattern PHRASE = Pattern.compile(
      "\\b(?:" + Vocabulary.words("private").stream().map(phrase -> Pattern.quote(phrase).replace(" ", "\\E\\s{1,3}\\Q")).collect(Collectors.joining("|")) + ")\\b",
      Pattern.CASE_INSENSITIVE);

  private PrivateSentences() {}

  /// Where such sentences stand, in order.
  public static List<Span> find(SourceText text) {
    if (!text.all().matcher(PHRASE).find()) {
      return List.of();
    }
    return Sentences.split(text.all()).stream().filter(PrivateSentences::speaks).map(Passage::span).toList();
  }

  /// Where the telling phrases themselves stand, in order.
  public static List<Span> phrases(SourceText text) {
    Passage all = text.all();
    return all.matches(PHRASE).map(match -> all.span(match.start(), match.end())).toList();
  }

  private static boolean speaks(Passage sentence) {
    return sentence.matcher(PHRASE).find();
  }

  /// The text with every letter and digit of such sentences replaced by [#MASK], so that positions stay; what is kept
  /// stands as it is.
  ///
  /// @param kept spans that a fact stands on
  public static String masked(SourceText text, List<Span> kept) {
    List<Span> found = find(text);
    if (found.isEmpty()) {
      return text.value();
    }
    StringBuilder masked = new StringBuilder();
    int at = 0;
    for (Span sentence : found) {
      masked.append(text.quote(new Span(at, sentence.start())));
      masked.append(masked(text, sentence, kept.stream().filter(sentence::contains).toList()));
      at = sentence.end();
    }
    return masked.append(text.quote(new Span(at, text.length()))).toString();
  }

  private static String masked(SourceText text, Span sentence, List<Span> kept) {
    StringBuilder masked = new StringBuilder();
    List<Integer> letters = text.quote(sentence).codePoints().boxed().toList();
    for (int i = 0; i < letters.size(); i++) {
      int at = sentence.start() + i;
      boolean stands = !Character.isLetterOrDigit(letters.get(i)) || kept.stream().anyMatch(span -> span.start() <= at && at < span.end());
      masked.appendCodePoint(stands ? letters.get(i) : MASK);
    }
    return masked.toString();
  }
}
