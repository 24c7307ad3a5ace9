package org.moothall.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// That a person was at the meeting, or was expected.
///
/// @param person who
/// @param status how they attended, or that they did not
/// @param capacity as what they attended
/// @param chair whether they presided
/// @param substituteFor the name of the member whose place they took
/// @param stay when they came and went, where it is told
public record Attendance(
    Person person, Status status, Capacity capacity, boolean chair, Optional<String> substituteFor, Stay stay,
    List<Evidence> evidence, double confidence) implements Fact {

  public Attendance {
    evidence = List.copyOf(evidence);
  }

  @Override
  public Attendance rated(double likelihood) {
    return new Attendance(person, status, capacity, chair, substituteFor, stay, evidence, likelihood);
  }

  /// How a person attended.
  public enum Status {
    /// Listed as present.
    PRESENT,
    /// There without being a member of the body: officers and guests.
    IN_ATTENDANCE,
    /// Sent apologies and did not attend.
    APOLOGIES,
    /// Came after the beginning.
    LATE,
    /// Did not attend and no apology is recorded.
    ABSENT,
    /// Present in a member's place.
    SUBSTITUTE;

    /// The name used in records and graphs: `in-attendance`.
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// As what a person attended.
  public enum Capacity {
    /// A member of the body.
    MEMBER,
    /// An officer of the council.
    OFFICER,
    /// Somebody else: a guest, a witness, a councillor who is no member of the body.
    GUEST
  }
}
