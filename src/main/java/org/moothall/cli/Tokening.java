package org.moothall.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.moothall.intake.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `token add|remove|list`: who may send and withdraw documents over the network. A server that runs heeds a change at once.
@Command(name = "token", description = "Makes, lists and removes the tokens of those who may send and withdraw documents.", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
final class Tokening {

  @Mixin private StoreOptions options = new StoreOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Command(name = "add", description = "Makes a token and prints it. It is kept as a digest only.", mixinStandardHelpOptions = true)
  int add(@Parameters(paramLabel = "NAME", description = "of a desk or a program; the log of changes tells it to everybody") String name,
      @Option(names = "--scope", split = ",", required = true, paramLabel = "SCOPE", description = "what it allows: ${COMPLETION-CANDIDATES}") Set<Scope> scopes) throws IOException {
    String token = options.tokens().add(name, EnumSet.copyOf(scopes));
    out().println(token);
    out().flush();
    return 0;
  }

  @Command(name = "remove", description = "Takes a token out; it ends at once.", mixinStandardHelpOptions = true)
  int remove(@Parameters(paramLabel = "NAME", description = "of the token") String name) throws IOException {
    options.tokens().remove(name);
    return 0;
  }

  @Command(name = "list", description = "Lists names and what they allow.", mixinStandardHelpOptions = true)
  int list() {
    options.tokens().list().forEach(token -> out().println(token.name() + " " + token.scopes().stream().map(Scope::label).sorted().collect(Collectors.joining(","))));
    out().flush();
    return 0;
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
