package org.moothall.extract.people;

import java.util.Optional;
import java.util.regex.Matcher;
import org.moothall.extract.name.Casing;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// The title that the heading of a list gives to each whom it lists.
///
/// `Co-opted Members:` · `Tenant Reps` · `Deputy Cabinet Members:` · `Religious Representatives:`; not `Board Members`, which all of a body are.
final class HeadingTitle {

  private static final Wording TITLE = Wording.of("(?i)^\\W*(?<title>(?:(?:elected|co-?opted|independent|non-?voting|lay|religious|faith|church|parent|governor|teacher|tenant|leaseholder|resident"
      + "|youth|trade union|union|(?:deputy|assistant|associate) (?:cabinet|executive)) )+(?:representative|rep|member))s\\b");

  private HeadingTitle() {}

  static Optional<String> of(Passage heading) {
    Matcher title = heading.matcher(TITLE);
    return title.find() ? Optional.of(Casing.title(title.group("title"))) : Optional.empty();
  }

  /// The person with the title; who is a councillor by name is known to be elected.
  static Listed given(Listed person, String title) {
    boolean known = title.startsWith("Elected") && person.elected();
    return known ? person : person.also(title);
  }
}
