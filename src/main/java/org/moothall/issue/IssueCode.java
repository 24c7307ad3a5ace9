package org.moothall.issue;

/// The kinds of issue, with stable names that records, graphs and pages use.
public enum IssueCode {
  /// The file holds nothing, or nothing but blanks.
  EMPTY_DOCUMENT("empty-document", Severity.ERROR),
  /// The bytes are of a kind that cannot be read as minutes, whatever the file's name says.
  UNREADABLE_CONTENT("unreadable-content", Severity.ERROR),
  /// The document is larger than is read; what lies beyond the limit was left out.
  TOO_LARGE("too-large", Severity.ERROR),
  /// The document is locked with a password.
  LOCKED_DOCUMENT("locked-document", Severity.ERROR),
  /// The document is broken, or made in a way that nothing can be read from it.
  DAMAGED_DOCUMENT("damaged-document", Severity.ERROR),
  /// The pages are pictures; their letters would have to be recognised, which is not done.
  NO_TEXT_LAYER("no-text-layer", Severity.ERROR),
  /// Struck-through or hidden words were left out, so that old and new wording do not run together.
  STRUCK_WORDS("struck-words", Severity.NOTE),
  /// Some bytes are not of the encoding; each was read as the replacement character.
  BROKEN_BYTES("broken-bytes", Severity.WARNING),
  /// The text is not in UTF-8; the encoding was recognised by its bytes.
  ENCODING_GUESSED("encoding-guessed", Severity.NOTE),
  /// A line or block is longer than people write; it was read in pieces or passed over.
  OVERLONG_BLOCK("overlong-block", Severity.WARNING),
  /// No known layout fits; the items are those whose headings were recognised, or all of it is one item.
  UNKNOWN_LAYOUT("unknown-layout", Severity.WARNING),
  /// Two items bear the same printed number.
  DUPLICATE_NUMBER("duplicate-number", Severity.NOTE),
  /// The text of an item breaks off; what was minuted beyond it is not here.
  TRUNCATED_ITEM("truncated-item", Severity.NOTE),
  /// The heading gives several days for the meeting; the first was kept.
  DATE_CONFLICT("date-conflict", Severity.WARNING),
  /// The document gives no date for its meeting.
  NO_DATE("no-date", Severity.NOTE),
  /// The document gives no name for the body that met.
  NO_BODY("no-body", Severity.NOTE),
  /// The document does not tell which council it belongs to.
  NO_COUNCIL("no-council", Severity.WARNING),
  /// The document and what was given with it disagree; the document's words were kept.
  METADATA_CONFLICT("metadata-conflict", Severity.WARNING),
  /// A sentence reads like a decision or an action, but no fact was drawn from it.
  CUE_WITHOUT_FACT("cue-without-fact", Severity.NOTE),
  /// A name or role could belong to several; it was left unlinked.
  AMBIGUOUS_NAME("ambiguous-name", Severity.NOTE),
  /// A label of an action was left open, with a question mark for whoever is to act; no action was drawn from it.
  OPEN_ACTION("open-action", Severity.NOTE),
  /// The counts, names and result of a vote do not fit together, or somebody who votes is not on the roll.
  VOTE_INCONSISTENT("vote-inconsistent", Severity.WARNING),
  /// The graph of the document violates a shape.
  SHAPE_VIOLATION("shape-violation", Severity.WARNING),
  /// A fact was left out: its words speak of somebody's death or illness, or hold contact details.
  PRIVATE_WITHHELD("private-withheld", Severity.NOTE),
  /// The time that one document may take was spent; some kinds of fact were not read.
  TIME_SPENT("time-spent", Severity.ERROR),
  /// The program failed on the text: a fault of ours, not of the document. Its text is kept; no facts were read from it.
  PROGRAM_FAULT("program-fault", Severity.ERROR),
  /// The file of statements says what is not taken: something in a graph of the store's own, of what was withdrawn, or of another statement, or a number that the database would change.
  REFUSED_STATEMENT("refused-statement", Severity.ERROR),
  /// The catalogue's entry for the document cannot be used as it stands.
  BAD_METADATA("bad-metadata", Severity.WARNING);

  private final String label;
  private final Severity severity;

  IssueCode(String label, Severity severity) {
    this.label = label;
    this.severity = severity;
  }

  /// The name used in records and graphs.
  public String label() {
    return label;
  }

  /// How much an issue of this kind matters.
  public Severity severity() {
    return severity;
  }
}
