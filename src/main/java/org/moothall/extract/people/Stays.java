package org.moothall.extract.people;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.moothall.fact.Stay;
import org.moothall.text.ClockTime;
import org.moothall.text.ClockTimes;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// Reads when somebody came or went, from a remark beside the name or from a sentence.
///
/// `(arrived at 7.12 pm)` · `(from 10.15 to 11.30 am)` · `(until 8.40 pm)` · `Councillor Pell left the meeting at 8.40 pm`. Who left and
/// came back, or left for an item, was there all the time; `7.12` alone may be morning or evening.
final class Stays {

  private static final Wording MAY_TELL = Wording.of("(?i)arriv|join|enter|came|from|after|left|leav|depart|until|till|\\bto\\b|withdrew|retired|present");
  private static final Wording REMARK_CAME = Wording.of("(?i)\\b(?:arriv(?:ed|ing)|join(?:ed|ing)|enter(?:ed|ing)|came in|from"
      + "|present after)\\b[^.;,\\d]{0,30}$");
  private static final Wording REMARK_WENT = Wording.of("(?i)\\b(?:left|leaving|departed|until|till|to|withdrew|retired)\\b[^.;,\\d]{0,30}$"
      + "|^\\s{0,2}-\\s{0,2}$");
  private static final Wording CAME = Wording.of("(?i)^,? ?(?:(?:had|then|also|who|and) )?(?:arrived|joined the (?:meeting|remote)|entered the (?:meeting"
      + "|chamber)|came in|(?:was )?present (?:after|from))\\b[^.;,\\d]{0,40}$");
  private static final Wording WENT = Wording.of("(?i)^,? ?(?:(?:had|then|also|who|and) )?(?:left|departed|withdrew from|retired from|(?:gave|sent) (?:his"
      + "|her|their) apologies and left)\\b[^.;,\\d]{0,40}$");
  private static final Wording NOT_FOR_GOOD = Wording.of("(?i)\\b(?:return|re-?join|re-?enter|came back|except|during|while|whilst|prior to (?:the"
      + "|this) item|for (?:the|this) (?:item|debate|discussion|vote|duration)|interest|room)");
  private static final Wording HALF = Wording.of("(?i)[ap]\\.?\\s?m|noon|midday|h(?:ou)?rs");
  private static final int MORNING = 9;
  private static final int REACH = 60;

  private Stays() {}

  /// A stay with the character after the words that tell it.
  record Told(Stay stay, int end) {}

  /// What a remark beside a name tells.
  static Stay inRemark(Passage remark) {
    if (!MAY_TELL.in(remark) || NOT_FOR_GOOD.in(remark)) {
      return Stay.UNTOLD;
    }
    Stay stay = Stay.UNTOLD;
    int from = 0;
    for (ClockTime time : ClockTimes.findInHeading(remark)) {
      int start = offset(remark, time);
      String before = remark.folded().substring(from, start);
      stay = stay.and(certain(time).map(value -> stay(value, before, REMARK_CAME, REMARK_WENT)).orElse(Stay.UNTOLD));
      from = start + time.words().length();
    }
    return stay;
  }

  /// What a sentence tells of somebody whose name, or whose list of names, ends at a place of it.
  static Optional<Told> inSentence(Passage sentence, int end) {
    if (!MAY_TELL.in(sentence) || NOT_FOR_GOOD.in(sentence)) {
      return Optional.empty();
    }
    Passage after = sentence.part(end, Math.min(sentence.length(), end + REACH + REACH));
    List<ClockTime> times = ClockTimes.find(after);
    if (times.isEmpty()) {
      return Optional.empty();
    }
    int start = offset(after, times.getFirst());
    Stay stay = certain(times.getFirst()).map(value -> stay(value, after.folded().substring(0, start), CAME, WENT)).orElse(Stay.UNTOLD);
    return stay.isUntold() ? Optional.empty() : Optional.of(new Told(stay, end + start + times.getFirst().words().length()));
  }

  private static Stay stay(LocalTime time, String before, Wording came, Wording went) {
    if (came.in(before)) {
      return new Stay(Optional.of(time), Optional.empty());
    }
    return went.in(before) ? new Stay(Optional.empty(), Optional.of(time)) : Stay.UNTOLD;
  }

  private static int offset(Passage passage, ClockTime time) {
    return passage.part(0, 0).through(passage.source().passage(time.span())).length() - time.words().length();
  }

  private static Optional<LocalTime> certain(ClockTime time) {
    return Optional.of(time.value()).filter(value -> HALF.in(time.words()) || value.getHour() >= MORNING);
  }
}
