package org.moothall.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moothall.extract.Calibration;
import org.moothall.extract.Extracted;
import org.moothall.extract.Extraction;
import org.moothall.fact.DocumentKind;
import org.moothall.fact.Facts;
import org.moothall.fact.Meeting;
import org.moothall.fact.Source;
import org.moothall.fact.Stated;
import org.moothall.fact.Theme;
import org.moothall.issue.Issue;
import org.moothall.issue.IssueCode;
import org.moothall.minutes.Doubts;
import org.moothall.minutes.DraftNotice;
import org.moothall.minutes.Minutes;
import org.moothall.minutes.MinutesParser;
import org.moothall.read.Reading;
import org.moothall.record.Coverage;
import org.moothall.record.DocumentRecord;
import org.moothall.text.SourceText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Turns document files into records: the whole way from bytes to facts.
public final class Documents {

  private static final Logger LOG = LoggerFactory.getLogger(Documents.class);

  /// The processor time that the facts of one document may take: far more than the longest minutes known do.
  private static final Duration ALLOWED = Duration.ofSeconds(10);
  private static final String UNSTATED = "unstated";

  private final Extraction extraction;
  private final Catalogues catalogues = new Catalogues();

  /// @param themes the themes to tell items by
  public Documents(List<Theme> themes) {
    this(themes, Calibration.read());
  }

  /// @param themes the themes to tell items by
  /// @param calibration how often rules were right
  public Documents(List<Theme> themes, Calibration calibration) {
    this(themes, calibration, ALLOWED);
  }

  /// @param themes the themes to tell items by
  /// @param calibration how often rules were right
  /// @param allowed the processor time that the facts of one document may take
  public Documents(List<Theme> themes, Calibration calibration, Duration allowed) {
    this.extraction = new Extraction(themes, calibration, allowed);
  }

  /// The record of a file, with what the catalogue beside it tells. A document that cannot be understood has a record
  /// too: its issues say why.
  ///
  /// @throws IOException where the file cannot be read from the disk
  public DocumentRecord read(Path file) throws IOException {
    return read(file, DocumentFile.name(file));
  }

  /// The same of a file whose document has a name of its own.
  DocumentRecord read(Path file, String name) throws IOException {
    Catalogue catalogue = catalogues.beside(file);
    DocumentRecord record = record(DocumentFile.read(file, name), catalogue.entry(file));
    return record.with(catalogue.issues(file));
  }

  private DocumentRecord record(DocumentFile file, CatalogueEntry entry) {
    Reading reading = file.reading();
    return reading.text().map(text -> guarded(file, entry, reading, text)).orElseGet(() -> unread(file, entry, reading, SourceText.of(""), reading.issues()));
  }

  /// The record of a text; where the program itself fails on it, the text stays and an issue says so, and other documents are read.
  private DocumentRecord guarded(DocumentFile file, CatalogueEntry entry, Reading reading, SourceText text) {
    try {
      return understood(file, entry, reading, text);
    } catch (RuntimeException | StackOverflowError fault) {
      LOG.error("no facts were read from {}", file.name(), fault);
      List<Issue> issues = new ArrayList<>(reading.issues());
      issues.add(Issue.of(IssueCode.PROGRAM_FAULT, "the program failed on this text (" + fault.getClass().getSimpleName() + "); no facts were read from it"));
      return unread(file, entry, reading, text, issues);
    }
  }

  private DocumentRecord understood(DocumentFile file, CatalogueEntry entry, Reading reading, SourceText text) {
    Minutes minutes = MinutesParser.parse(text);
    Extracted extracted = extraction.extract(minutes, entry.given().titled(reading.title()));
    Coverage coverage = CoverageReceipt.of(minutes, extracted.facts());
    List<Issue> issues = new ArrayList<>(reading.issues());
    issues.addAll(Doubts.of(minutes));
    issues.addAll(extracted.issues());
    coverage.cueSentencesWithoutFact().forEach(words -> issues.add(Issue.at(words.span(), IssueCode.CUE_WITHOUT_FACT, "reads like a decision or an action, but none was drawn from it")));
    Source source = source(file, entry, reading, DocumentKind.labelled(minutes.layout().kind()), DraftNotice.in(minutes) ? Drafts.STANDING : minutes.layout().standing());
    return new DocumentRecord(source, text, minutes.layout().name(), extracted.facts(), coverage, issues);
  }

  private static DocumentRecord unread(DocumentFile file, CatalogueEntry entry, Reading reading, SourceText text, List<Issue> issues) {
    Meeting meeting = new Meeting(entry.given().council().map(Stated::given), entry.given().body().map(Stated::given), entry.given().date().map(Stated::given),
        Optional.empty(), Optional.empty(), Optional.empty());
    return new DocumentRecord(source(file, entry, reading, DocumentKind.MINUTES_PAGE, UNSTATED), text, "none", new Facts(meeting, List.of(), List.of()),
        nothingRead(), issues);
  }

  private static Coverage nothingRead() {
    return new Coverage(0, 0, 0, 0, List.of(), new Coverage.Names(0, 0, List.of()), 0, List.of(), new Coverage.Tiers(0, 0, 0));
  }

  private static Source source(DocumentFile file, CatalogueEntry entry, Reading reading, DocumentKind kind, String standing) {
    return new Source(file.name(), file.sha256(), reading.mediaType(), kind, entry.title().or(reading::title), entry.standing().orElse(standing),
        entry.url(), entry.licence(), entry.retrieved());
  }
}
