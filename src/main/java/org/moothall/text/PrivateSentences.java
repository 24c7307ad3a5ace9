package org.moothall.text;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds sentences that speak of a person's death, illness or grief, and telephone numbers and e-mail addresses, so that they
/// are neither read as facts nor published.
///
/// `Councillor Marl had died after a short illness.` is one; `Deaths on roads fell by a tenth.` is not. The phrases are
/// `vocabulary/private.tsv`.
public final class PrivateSentences {

  /// What stands for each letter and digit that is withheld.
  public static final char MASK = '█';

  private static final List<Wording> PHRASES = Vocabulary.words("private").stream()
      .map(phrase -> Wording.of("\\b" + Pattern.quote(phrase).replace(" ", "\\E\\s{1,3}\\Q") + "\\b", Pattern.CASE_INSENSITIVE)).toList();

  private static final Wording TELEPHONE = Wording.of("(?<![\\w.])(?:\\+44 ?|\\(?0)\\d(?:[ ()-]?\\d){8,10}(?!\\d)");
  private static final Wording MAIL = Wording.of("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}");

  private static final int FEWEST_DIGITS = 10;

  private PrivateSentences() {}

  /// Where such sentences stand, in order.
  public static List<Span> find(SourceText text) {
    return sentences(text).map(Passage::span).toList();
  }

  /// Where the telling phrases and the contact details themselves stand: no fact may stand on them.
  public static List<Span> phrases(SourceText text) {
    Stream<Span> telling = sentences(text).flatMap(sentence -> PHRASES.stream().flatMap(phrase -> spans(sentence, phrase)));
    return Stream.concat(telling, contacts(text)).sorted().toList();
  }

  /// Where nothing may be quoted that is no fact: such sentences as a whole, and contact details.
  public static List<Span> withheld(SourceText text) {
    return Stream.concat(sentences(text).map(Passage::span), contacts(text)).sorted().toList();
  }

  private static Stream<Passage> sentences(SourceText text) {
    List<Wording> phrases = PHRASES.stream().filter(phrase -> phrase.mayBeIn(text.all())).toList();
    return phrases.isEmpty() ? Stream.of() : text.all().sentences().stream().filter(sentence -> phrases.stream().anyMatch(phrase -> phrase.in(sentence)));
  }

  private static Stream<Span> contacts(SourceText text) {
    Passage all = text.all();
    return Stream.concat(mayHoldNumber(text.value()) ? spans(all, TELEPHONE) : Stream.of(), text.value().indexOf('@') < 0 ? Stream.of() : spans(all, MAIL));
  }

  /// Whether as many digits stand together, with no more than the signs of a number between them.
  private static boolean mayHoldNumber(String words) {
    int digits = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      digits = c >= '0' && c <= '9' ? digits + 1 : " ()-".indexOf(c) >= 0 ? digits : 0;
      if (digits >= FEWEST_DIGITS) {
        return true;
      }
    }
    return false;
  }

  private static Stream<Span> spans(Passage passage, Wording pattern) {
    return passage.matches(pattern).map(match -> passage.span(match.start(), match.end()));
  }

  /// The text with every letter and digit of such sentences and of contact details replaced by [#MASK], so that positions
  /// stay; what is kept of the sentences stands as it is.
  ///
  /// @param kept spans that a fact stands on
  public static String masked(SourceText text, List<Span> kept) {
    List<Span> sentences = find(text);
    List<Span> contacts = contacts(text).toList();
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
