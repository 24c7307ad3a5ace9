package org.moothall.linkage;

import org.moothall.text.Span;

/// Something that only several documents together tell.
sealed interface Link permits SamePerson, HeldThen, FollowUp, NextMeeting, Revision, Referral, Succession, InSeries, MeetingsCounted {

  /// Words of a document.
  record Words(Paper paper, Span place) {}
}
