package org.moothall.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.moothall.query.RefusedException;
import org.moothall.store.Jena;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;

/// The command line: `moothall serve|load|remove|takedown|backup|restore|token|extract|query|score|check`.
@Command(
    name = CommandLineTool.NAME,
    mixinStandardHelpOptions = true,
    version = "Moothall 0.1.0",
    description = "Reads minutes of councils into a knowledge graph and answers questions over it.",
    subcommands = {Serve.class, Load.class, Remove.class, Takedown.class, BackUp.class, Restore.class, Tokening.class, Extract.class, Ask.class, Score.class, Check.class},
    synopsisSubcommandLabel = "COMMAND")
public final class CommandLineTool {

  static final String NAME = "moothall";

  private CommandLineTool() {}

  /// Runs a command.
  ///
  /// @return 0 for done, 1 for done with failures, 2 for a wrong call
  public static int run(String... args) {
    Jena.init();
    CommandLine line = line(args);
    line.setExecutionExceptionHandler(inOneLine());
    line.setParameterExceptionHandler((wrong, _) -> {
      String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
      wrong.getCommandLine().getErr().println("[" + command + "] " + wrong.getMessage() + "; see " + command + " --help");
      return CommandLine.ExitCode.USAGE;
    });
    line.setCaseInsensitiveEnumValuesAllowed(true);
    return line.execute(args);
  }

  // Options are found by reflection, which takes long for those of all commands: of these, only the one that is named is looked at.
  private static CommandLine line(String... args) {
    return Stream.of(CommandLineTool.class.getAnnotation(Command.class).subcommands())
        .filter(command -> args.length > 0 && command.getAnnotation(Command.class).name().equals(args[0])).findFirst()
        .map(named -> new CommandLine(CommandSpec.create().name(NAME)).addSubcommand(named))
        .orElseGet(() -> new CommandLine(new CommandLineTool()));
  }

  /// What the outside world or the caller did wrong is told in one line; what is our fault is told with its kind.
  private static IExecutionExceptionHandler inOneLine() {
    return (failure, command, parsed) -> {
      String message = switch (failure) {
        case IOException e -> String.valueOf(e.getMessage());
        case UncheckedIOException e -> String.valueOf(e.getMessage());
        case RefusedException e -> "[query] " + e.refusal().message();
        case IllegalArgumentException e -> String.valueOf(e.getMessage());
        case Exception e -> "[moothall] " + e.getClass().getSimpleName() + ": " + e.getMessage();
      };
      command.getErr().println(message.startsWith("[") ? message : "[" + parsed.subcommand().commandSpec().name() + "] " + message);
      return CommandLine.ExitCode.SOFTWARE;
    };
  }
}
