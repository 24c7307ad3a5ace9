package org.moothall.extract.name;

import java.util.List;
import java.util.Set;
import org.moothall.text.Token;

/// The titles of those who preside over councils, where they stand before a name of several words.
///
/// `Deputy Mayor Ada Pell` · `Executive Mayor Ben Okafor` · `Lord Provost Cai Rhys` ·
/// `Council member Dilys Grey`: the whole title is the office.
final class MayorTitle {

  private static final Set<String> HEADS = Set.of("mayor", "provost");
  private static final Set<String> BEFORE = Set.of("deputy", "vice", "lord", "executive", "elected", "metro", "depute");

  private MayorTitle() {}

  /// The token after such a title; the same token where none begins.
  static int at(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size() && at - from < 3 && BEFORE.contains(tokens.get(at).lower()) && tokens.get(at).capitalised()) {
      at++;
    }
    boolean title = at > from && at < tokens.size() && HEADS.contains(tokens.get(at).lower()) && tokens.get(at).capitalised();
    boolean member = from + 1 < tokens.size() && tokens.get(from).words().equals("Council") && tokens.get(from + 1).lower().equals("member");
    return title ? at + 1 : member ? from + 2 : from;
  }

  static String of(List<Token> tokens, int from) {
    return Casing.title(String.join(" ", tokens.subList(from, at(tokens, from)).stream().map(Token::words).toList()));
  }
}
