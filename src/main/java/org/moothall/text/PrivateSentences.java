package org.moothall.text;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds sentences that speak of a person's death, illness or grief, and telephone numbers and e-mail addresses, so that they
/// are neither read as facts nor published.
///
/// `Councillor Marl had died after a short illness.` is one; `Deaths on roads fell by a tenth.` is not. The phrases are
/// `vocabulary/private.tsv`.
public final class PrivateSentences {

  /// What stands for each letter and digit that is withheld.
  public static final char MASK = '█';

  private static final Pattern PHRASE = Pattern.compile(
      "\\b(?:" + Vocabulary.words("private").stream().map(phrase -> Pattern.quote(phrase).replace(" ", "\\E\\s{1,3}\\Q")).collect(Collectors.joining("|")) + ")\\b",
      Pattern.CASE_INSENSITIVE);

  private static final Pattern CONTACT = Pattern.compile("(?<![\\w.])(?:\\+44 ?|\\(?0)\\d(?:[ ()-]?\\d){8,10}(?!\\d)|[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}");

  private PrivateSentences() {}

  /// Where such sentences stand, in order.
  public static List<Span> find(SourceText text) {
    if (!text.all().matcher(PHRASE).find()) {
      return List.of();
    }
    return Sentences.split(text.all()).stream().filter(PrivateSentences::speaks).map(Passage::span).toList();
  }

  /// Where the telling phrases and the contact details themselves stand: no fact may stand on them.
  public static List<Span> phrases(SourceText text) {
    return Stream.concat(spans(text, PHRASE), spans(text, CONTACT)).sorted().toList();
  }

  private static Stream<Span> spans(SourceText text, Pattern pattern) {
    Passage all = text.all();
    return all.matches(pattern).map(match -> all.span(match.start(), match.end()));
  }

  private static boolean speaks(Passage sentence) {
    return sentence.matcher(PHRASE).find();
  }

  /// The text with every letter and digit of such sentences and of contact details replaced by [#MASK], so that positions
  /// stay; what is kept of the sentences stands as it is.
  ///
  /// @param kept spans that a fact stands on
  public static String masked(SourceText text, List<Span> kept) {
    List<Span> sentences = find(text);
    List<Span> contacts = spans(text, CONTACT).toList();
    if (sentences.isEmpty() && contacts.isEmpty()) {
      return text.value();
    }
    BitSet hidden = new BitSet(text.length());
    sentences.forEach(span -> hidden.set(span.start(), span.end()));
    kept.stream().filter(span -> sentences.stream().anyMatch(sentence -> sentence.contains(span))).forEach(span -> hidden.clear(span.start(), span.end()));
    contacts.forEach(span -> hidden.set(span.start(), span.end()));
    StringBuilder masked = new StringBuilder(text.value().length());
    int at = 0;
    for (int letter : text.value().codePoints().toArray()) {
      masked.appendCodePoint(hidden.get(at) && Character.isLetterOrDigit(letter) ? MASK : letter);
      at++;
    }
    return masked.toString();
  }
}
