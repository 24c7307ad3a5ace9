package org.moothall.extract.business;

import java.util.List;
import java.util.Optional;
import org.moothall.extract.business.Asides.Label;
import org.moothall.fact.Outcome;
import org.moothall.minutes.Marker;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;

/// What the next block of an item stands under: the label, the opener or the name of the body above it.
final class Above {

  /// How a block is to be read.
  enum Scope {
    /// As the discussion: only what a sentence tells counts.
    OPEN,
    /// As what an agenda prints.
    PRINTED,
    /// As limbs of a resolution.
    LIMBS,
    /// As what was decided, if it is worded so.
    DECISION,
    /// As reasons, options, actions.
    ASIDE,
    /// As what the body did.
    BODY
  }

  Scope scope = Scope.OPEN;
  Outcome opener = Outcome.RESOLVED;
  /// Whether something was taken as decided since.
  boolean taken;
  boolean inBullets;
  boolean byChair;
  boolean listing;
  /// The mark of the limb under which conditions stand, so that the next of its kind is a limb again.
  String mark = "";
  /// The mark of the entry that holds the opener, so that the next of its kind stands beside it.
  String outer = "";
  /// Whether somebody moved what stands below, and the word that it was resolved was lost: `Moved by Councillor Pell, seconded by Councillor Reid and`.
  boolean moved;
  /// The number of the last limb, where paragraphs are numbered: `5.1`.
  private String numbered = "";
  /// What the opener above the first numbered limb says, to which each next one goes back.
  private Outcome own = Outcome.RESOLVED;
  /// The entry right above, where it settled nothing itself.
  Optional<Passage> entry = Optional.empty();
  /// Whether what was opened is told to its end, so that an entry beside the one that holds it opens something else.
  boolean closed;
  /// Whether the item has what was said or decided at the meeting, told by a label or by its sentences.
  boolean minuted;
  boolean narrated;
  /// What announces the list below, which itself is resolved where the list holds payments and nothing that is worded as a limb.
  Optional<Resolution> announced = Optional.empty();
  /// A resolution of a word or two, unless limbs follow.
  Optional<Resolution> awaited = Optional.empty();

  void enter(Scope next, Outcome by) {
    scope = next;
    opener = by;
    taken = false;
    listing = false;
    inBullets = false;
    byChair = false;
    mark = "";
    outer = "";
    closed = false;
    moved = false;
    numbered = "";
    announced = Optional.empty();
  }

  /// Takes a numbered paragraph for a limb, if it is one: `RESOLVED` / `5.1 that the plan be adopted;` / `5.2 the Chair write to the Minister.`; not one that tells what was said.
  boolean takes(String label, Passage words) {
    String number = label.endsWith(".") ? label.substring(0, label.length() - 1) : label;
    boolean first = !taken && awaited.isEmpty() && numbered.isEmpty();
    boolean limb = scope == Scope.LIMBS && (first || isNext(number)) && (!Surroundings.narrates(words) || LimbWording.isLimb(Words.of(words), 0));
    if (limb) {
      own = first ? opener : own;
      opener = own;
      numbered = number;
    }
    return limb;
  }

  /// `5.2` after `5.1`
  private boolean isNext(String number) {
    int stop = numbered.lastIndexOf('.');
    int at = number.lastIndexOf('.');
    return stop > 0 && at > 0 && numbered.substring(0, stop).equals(number.substring(0, at)) && Limbs.follow(numbered.substring(stop), number.substring(at));
  }

  void leave() {
    enter(Scope.OPEN, Outcome.RESOLVED);
  }

  /// @param printed whether what is recommended under the label is what the agenda prints
  void enter(Marker marker, boolean printed) {
    switch (marker.kind()) {
      case MINUTES -> leave();
      case DECISION -> enter(Scope.DECISION, Outcome.RESOLVED);
      case RESOLVED -> enter(Scope.LIMBS, SourceText.lower(marker.passage().folded()).contains("agreed") ? Outcome.AGREED : Outcome.RESOLVED);
      case RECOMMENDED -> enter(printed ? Scope.PRINTED : Scope.LIMBS, Outcome.RECOMMENDED);
      case ACTION -> enter(Scope.ASIDE, Outcome.RESOLVED);
    }
    minuted |= marker.kind() == Marker.Kind.MINUTES || marker.kind() == Marker.Kind.DECISION;
  }

  void enter(Label label) {
    switch (label.kind()) {
      case MINUTES -> leave();
      case DECISION -> enter(Scope.DECISION, Outcome.RESOLVED);
      case PRINTED -> enter(Scope.PRINTED, Outcome.RESOLVED);
      case ASIDE -> enter(Scope.ASIDE, Outcome.RESOLVED);
    }
    minuted |= label.kind() == Asides.Kind.MINUTES || label.kind() == Asides.Kind.DECISION;
  }

  /// The limbs of what was resolved above.
  Resolution resolution(List<Passage> limbs, String rule, double confidence) {
    return new Resolution(limbs, opener, byChair, rule, confidence);
  }

  /// What was opened and found no limbs, which then is the resolution itself.
  List<Resolution> flush() {
    List<Resolution> waiting = awaited.stream().toList();
    awaited = Optional.empty();
    return waiting;
  }
}
