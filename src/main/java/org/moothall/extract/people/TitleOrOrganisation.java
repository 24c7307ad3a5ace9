package org.moothall.extract.people;

import java.util.Set;
import java.util.regex.Pattern;
import org.moothall.extract.name.WordSets;
import org.moothall.text.SourceText;
import org.moothall.text.Token;
import org.moothall.text.Wording;

/// Tells an organisation from a title where both may stand beside a name.
///
/// `(Local Government Association)` is one, `(Head of Governance)` is not.
final class TitleOrOrganisation {

  private static final Set<String> ENDINGS = Set.of("association", "council", "board", "trust", "nhs", "police", "union", "university", "college", "ltd",
      "limited",
      "llp", "plc", "federation", "alliance", "partnership", "foundation", "network", "agency", "commission", "authority", "institute", "society", "school", "academy", "unions",
          "uk", "group",
      "energy", "water", "rail", "homes", "constabulary", "solutions", "networks", "forum", "hospital", "highways", "housing", "chamber", "unison", "gmb", "icb", "ni", "england", "scotland",
          "wales");
  private static final Pattern SPLIT = Pattern.compile("\\s+");

  private TitleOrOrganisation() {}

  static boolean isOrganisation(String words) {
    String[] parts = SPLIT.split(words);
    String last = SourceText.lower(parts[parts.length - 1]);
    boolean role = Token.of(SourceText.of(words).all()).stream().anyMatch(WordSets::isRoleHead);
    return !role && ENDINGS.contains(last);
  }
}
