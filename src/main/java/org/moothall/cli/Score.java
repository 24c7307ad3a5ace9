package org.moothall.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.moothall.score.Report;
import org.moothall.score.ReportJson;
import org.moothall.score.ReportText;
import org.moothall.score.Scoring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `score GOLD RECORDS`: precision, recall and F1 of records against labels, a row a field. `score CASES`: the same of the program
/// itself over labelled cases, each council left out in turn.
@Command(name = "score", mixinStandardHelpOptions = true, description = {
    "Compares records with gold labels: precision, recall and F1, a row a field.",
    "With one folder, of labelled cases, scores the program on them, each council left out in turn."})
final class Score implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "GOLD", description = "a file with a list of labelled documents, or a folder of them, or a folder of cases")
  private Path gold = Path.of(".");

  @Parameters(index = "1", arity = "0..1", paramLabel = "RECORDS", description = "a folder with one record a document, as extract writes them; nothing for cases")
  private Optional<Path> records = Optional.empty();

  @Option(names = "--errors", description = "also lists what was missed, extra or wrong")
  private boolean errors;

  @Option(names = "--by-kind", description = "also a table for each kind of document")
  private boolean byKind;

  @Option(names = "--by-council", description = "also a table for each council")
  private boolean byCouncil;

  @Option(names = "--by-rule", description = "also how often each rule was right")
  private boolean byRule;

  @Option(names = "--json", description = "the figures as JSON")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Report report = records.isPresent() ? Scoring.run(gold, records.get()) : CaseScores.of(gold).withCouncilsLeftOut();
    Set<ReportText.Part> parts = EnumSet.noneOf(ReportText.Part.class);
    if (errors) {
      parts.add(ReportText.Part.ERRORS);
    }
    if (byKind) {
      parts.add(ReportText.Part.KINDS);
    }
    if (byCouncil) {
      parts.add(ReportText.Part.COUNCILS);
    }
    if (byRule) {
      parts.add(ReportText.Part.RULES);
    }
    spec.commandLine().getOut().print(json ? ReportJson.write(report) : ReportText.write(report, parts));
    spec.commandLine().getOut().flush();
    return 0;
  }
}
