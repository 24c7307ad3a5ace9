package org.moothall.extract.people;

import java.util.List;
import java.util.Optional;
import org.moothall.extract.people.Listed.Title;
import org.moothall.text.Passage;
import org.moothall.text.Token;
import org.moothall.text.Wording;

/// A person being read from a list: from where to where the words stand, and what stands beside the name.
final class Draft {

  private static final Wording OFFICER = Wording.of("(?:.* )?(?:Clerk|RFO)(?: (?:to|of|and|&) .*)?");

  private String name;
  private final Remarks remarks;
  private final Optional<String> shared;
  private final int from;
  private int to;

  /// @param shared the office that the whole list shares with this person
  Draft(String name, Remarks remarks, Optional<String> shared, int from, int to) {
    this.name = name;
    this.remarks = remarks;
    this.shared = shared;
    this.from = from;
    this.to = to;
  }

  String name() {
    return name;
  }

  Remarks remarks() {
    return remarks;
  }

  int to() {
    return to;
  }

  /// The name turns out to be another.
  void rename(String fuller) {
    name = fuller;
  }

  /// The words about the person reach to a token.
  void reach(int token) {
    to = Math.max(to, token);
  }

  /// The words about the person end at a token, where the next one's begin.
  void cut(int token) {
    to = token;
  }

  Listed listed(Passage passage, List<Token> tokens) {
    return new Listed(name, titles(), remarks.affiliation(), remarks.presence(), passage.part(tokens.get(from).start(), tokens.get(to - 1).end()));
  }

  /// `Councillors: Ada Pell, Ben Okafor (Clerk)`: the clerk has no share in the title of the list.
  private List<Title> titles() {
    boolean officer = shared.isPresent() && remarks.titles().stream().anyMatch(title -> OFFICER.is(title.words()));
    return officer ? remarks.titles().stream().filter(title -> !title.words().equals(shared.orElseThrow())).toList() : remarks.titles();
  }
}
