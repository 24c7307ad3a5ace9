package org.moothall.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moothall.extract.people.NameRuns.Run;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// Reads who took whose place, from a clause that names both.
///
/// `Councillor Pell substituting for Councillor Okafor` · `Ms Lewis attended as substitute for Councillor Grey` ·
/// `Councillor Okafor (substituted by Councillor Pell)` · `Councillor Okafor, with Councillor Pell in his place` ·
/// `A B and C D, for whom E F and G H substituted respectively`: the order turns round, and with it who was there.
final class SubstituteSentences {

  private static final Wording WORD = Wording.of("(?i)\\bsub\\b|substitut|deputis|\\bplace\\b|\\bstead\\b|in (?:his|her|their) absence|represented by"
      + "|replac|\\bdeputy for\\b|alternate|reserve|representative (?:for|of)|on behalf of|\\battend(?:ed|ing) for ");
  private static final Wording FOR = Wording.of(
      "(?i)(?:\\bsub(?:stitut(?:es?|ing|ed))?|deputis(?:ing|ed)|\\bdeputy|alternates?|\\breserves?)(?: members?)? (?:for|to)\\s*$|\\bin (?:the )?(?:place"
          + "|stead) of\\s*$|\\breplac(?:ing|ed)\\s*$|^,? (?:was )?attend(?:ed|ing)(?: the meeting)? for\\s*$|^,? (?:was |had )?(?:attend(?:ed|ing)|present|in attendance)[^.;]{0,20} (?:as (?:an? |the )?representative (?:for|of)|on behalf of)\\s*$");
  private static final Wording BY = Wording.of("(?i)\\b(?:substituted|represented|replaced) by\\s*$|\\b(?:substitute|sub)\\s{0,2}[:-]\\s*$|\\b(?:his|her"
      + "|their) substitute,?\\s*$");
  private static final Wording TURN = Wording.of("(?i)^[\\s,;]*(?:\\(|\\[|with|for whom|and)?\\s*$|\\bfor whom\\s*$");
  private static final Wording TAKES = Wording.of("(?i)^,? ?(?:was |were |had |who |is )?(?:in attendance |attend(?:ed|ing) |act(?:ed|ing) "
      + "|present )?(?:as )?(?:an? |the |his |her |their )?(?:named |nominated )?(?:substitut(?:e|es|ing|ed)|deputis(?:ed|ing))(?! for| by)"
      + "|^(?:, \\p{Lu}[^,;()]{2,50})?,? (?:attend(?:ed|ing) |was present )?in (?:his|her|their) (?:place|stead|absence)\\b");
  private static final Wording ALONE = Wording.of("(?i)^,? (?:was |were |confirmed (?:that )?(?:he|she|they) (?:was|were) )?(?:also )?(?:in attendance "
      + "|attend(?:ed|ing)(?: the meeting)? |present )(?:as )?(?:an? |the )?(?:named |nominated )?substitutes?\\b");

  /// `be appointed to the Ashcombe Rivers Trust in place of Councillor Pell`: the words before are an organisation's.
  private static final Wording ORGANISATION = Wording.of(" (?:(?:County|District|Borough|City|Town|Parish|Community) )?(?:Trust|Board|Committee|Council|Association|Charity|Panel|Forum|Group|Authority|Partnership"
      + "|Society|Foundation|Fund)\\b");

  /// `be appointed to the Rivers Trust in place of Councillor Pell` tells of a seat, not of the meeting.
  private static final Wording APPOINTED = Wording.of("(?i)\\b(?:be|been|was|were|is|are) (?:re-?)?(?:appointed|nominated|elected|chosen)\\b|\\bjoin(?:s|ed)? the \\p{Lu}");
  private static final Wording PLACE = Wording.of("(?i)(?:\\b(?:place|stead) of|\\breplac(?:ing|ed))\\s*$");

  private SubstituteSentences() {}

  /// A person in another's place; whose place is not always told.
  record Substitution(Passage words, String substitute, Optional<String> member) {}

  /// Those who stand in, with the words that tell.
  static List<Substitution> find(Passage sentence) {
    if (!WORD.in(sentence)) {
      return List.of();
    }
    List<Substitution> found = new ArrayList<>();
    List<Run> runs = NameRuns.of(sentence, true);
    for (int i = 0; i < runs.size(); i++) {
      String after = sentence.folded().substring(runs.get(i).end(), i + 1 < runs.size() ? runs.get(i + 1).start() : sentence.length());
      if (ORGANISATION.matcher(after).lookingAt()) {
        continue;
      }
      if (i + 1 < runs.size() && FOR.in(after) && after.length() < 90 && !isSeat(sentence.folded().substring(0, runs.get(i + 1).start())) && !ORGANISATION.matcher(after).lookingAt()) {
        pair(sentence, runs.get(i), runs.get(i + 1), found);
      } else if (i + 1 < runs.size() && BY.in(after) && after.length() < 60) {
        pair(sentence, runs.get(i + 1), runs.get(i), found);
      } else if (TAKES.in(after) && i > 0 && TURN.in(sentence.folded().substring(runs.get(i - 1).end(), runs.get(i).start()))) {
        pair(sentence, runs.get(i), runs.get(i - 1), found);
      } else if (ALONE.in(after)) {
        boolean several = after.contains("substitutes");
        runs.get(i).names().stream().skip(several ? 0 : runs.get(i).names().size() - 1L)
            .forEach(name -> found.add(new Substitution(sentence, name.name(), Optional.empty())));
      }
    }
    return found;
  }

  private static boolean isSeat(String before) {
    return APPOINTED.in(before) && PLACE.in(before);
  }

  /// One by one where both sides are as many; else the names next to the verb, where one side is a single name.
  private static void pair(Passage sentence, Run substitutes, Run members, List<Substitution> found) {
    boolean first = substitutes.start() < members.start();
    Passage words = sentence.part(Math.min(substitutes.start(), members.start()), Math.max(substitutes.end(), members.end()));
    int many = substitutes.names().size();
    if (many == members.names().size()) {
      for (int i = 0; i < many; i++) {
        found.add(new Substitution(words, substitutes.names().get(i).name(), Optional.of(members.names().get(i).name())));
      }
    } else {
      var substitute = first ? substitutes.names().getLast() : substitutes.names().getFirst();
      var member = first ? members.names().getFirst() : members.names().getLast();
      found.add(new Substitution(words, substitute.name(), Optional.of(member.name())));
    }
  }
}
