package org.moothall.extract.name;

import java.util.List;
import java.util.Set;
import org.moothall.text.Token;

/// The titles of those who preside over councils, where they stand before a name of several words.
///
/// `Deputy Mayor Ada Pell` · `Executive Mayor Ben Okafor` · `Lord Provost Cai Rhys` ·
/// `Council member Dilys Grey` · `Mayor Pro Tem Idris Lewis` · `President Pro Tempore Ada Pell`: the whole title is the office.
public final class MayorTitle {

  private static final Set<String> HEADS = Set.of("mayor", "provost");
  private static final Set<String> BEFORE = Set.of("deputy", "vice", "lord", "city", "executive", "elected", "metro", "depute");

  private static final Set<String> STAND_INS = Set.of("mayor", "president", "chair", "chairman", "speaker");
  private static final Set<String> PRO_TEM = Set.of("pro tem", "pro tempore");

  private MayorTitle() {}

  /// The token after such a title; the same token where none begins.
  public static int at(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size() && at - from < 3 && BEFORE.contains(tokens.get(at).lower()) && tokens.get(at).capitalised()) {
      at++;
    }
    if (at == from && !tokens.get(from).capitalised()) {
      return from;
    }
    int forTheTime = at < tokens.size() && STAND_INS.contains(tokens.get(at).lower()) ? proTem(tokens, at + 1) : at;
    if (forTheTime > at + 1) {
      return forTheTime;
    }
    boolean title = at > from && at < tokens.size() && HEADS.contains(tokens.get(at).lower()) && tokens.get(at).capitalised();
    boolean member = from + 1 < tokens.size() && tokens.get(from).words().equals("Council") && tokens.get(from + 1).lower().matches("members?");
    return title ? at + 1 : member ? from + 2 : from;
  }

  /// The token after `Pro Tem` or `Pro Tempore`, with its stop; the same token where neither stands there.
  private static int proTem(List<Token> tokens, int from) {
    if (from >= tokens.size() || !tokens.get(from).lower().startsWith("pro")) {
      return from;
    }
    String words = String.join(" ", tokens.subList(from, Math.min(tokens.size(), from + 2)).stream().map(Token::lower).toList()).replace('-', ' ');
    int end = PRO_TEM.contains(words) ? from + 2 : words.startsWith("pro tem ") || words.startsWith("pro tempore ") ? from + 1 : from;
    return end > from && end < tokens.size() && tokens.get(end).words().equals(".") ? end + 1 : end;
  }

  static String of(List<Token> tokens, int from) {
    if (tokens.get(from).words().equals("Council")) {
      return "Council Member";
    }
    return Casing.title(String.join(" ", tokens.subList(from, at(tokens, from)).stream().map(Token::words).filter(word -> !word.equals(".")).toList()));
  }
}
