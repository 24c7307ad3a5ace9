package org.moothall.ingest;

/// Minutes as short as they can be, of an invented committee.
final class HarbourMinutes {

  static final String WORDS = """
      FENWICK DISTRICT COUNCIL

      HARBOUR COMMITTEE

      Minutes of the meeting held on 9 May 2022 in the Custom House

      PRESENT: Councillors Edda Lund (Chair) and Colm Reid

      1. DREDGING

      RESOLVED: That the report be noted.
      """;

  private HarbourMinutes() {}
}
