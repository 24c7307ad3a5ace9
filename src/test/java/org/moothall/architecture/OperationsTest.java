package org.moothall.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.cli.CommandLineTool;
import org.moothall.check.RemarkCode;
import org.moothall.issue.IssueCode;
import org.moothall.query.NamedQueries;
import picocli.CommandLine;

class OperationsTest {

  private static final MarkdownPage COMMANDS = MarkdownPage.named("commands");
  private static final MarkdownPage CODED = MarkdownPage.named("issues");
  private static final Path CODES = Path.of("src/main/java/org/moothall/issue/IssueCode.java");
  private static final Pattern NAMED = Pattern.compile("moothall\\.jar query ([\\w-]+)(?= )");
  private static final Pattern DEPENDENCY = Pattern.compile("<artifactId>([\\w-]+)</artifactId>");

  static Stream<CommandLine> commands() {
    return new CommandLine(CommandLineTool.class).getSubcommands().values().stream();
  }

  @ParameterizedTest
  @EnumSource(IssueCode.class)
  void an_issue_code_is_documented_with_its_severity_and_its_meaning(IssueCode code) throws IOException {
    List<String> source = Files.readAllLines(CODES);
    int at = source.indexOf(source.stream().filter(line -> line.strip().startsWith(code.name() + "(")).findFirst().orElseThrow());
    String meaning = source.get(at - 1).strip().replaceFirst("^/// ", "");
    assertThat(CODED.text()).contains("| `" + code.label() + "` | " + code.severity().label() + " | " + meaning + " |");
  }

  @ParameterizedTest
  @EnumSource(RemarkCode.class)
  void a_remark_code_is_documented(RemarkCode code) {
    assertThat(CODED.text()).contains("| `" + code.label() + "` | ");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void a_command_is_documented_with_its_options(CommandLine command) {
    String name = command.getCommandName();
    String row = COMMANDS.text().lines().filter(line -> line.startsWith("| `" + name)).findFirst().orElse("");
    assertThat(command.getCommandSpec().options().stream().filter(option -> !option.usageHelp() && !option.versionHelp()))
        .allSatisfy(option -> assertThat(row).as("the row of " + name).contains("`" + option.longestName()));
  }

  @Test
  void a_named_query_of_the_readme_is_there() {
    assertThat(NAMED.matcher(MarkdownPage.readme().text()).results().map(call -> call.group(1)))
        .isNotEmpty().allSatisfy(name -> assertThat(NamedQueries.read("queries", "http://localhost:7070/id/").find(name)).isPresent());
  }

  @Test
  void a_library_has_a_reason() throws IOException {
    String pom = Files.readString(Path.of("pom.xml")).replaceAll("(?s)<exclusions>.*?</exclusions>", "");
    String dependencies = pom.substring(pom.indexOf("<dependencies>", pom.indexOf("</dependencyManagement>")), pom.indexOf("<build>"));
    String page = MarkdownPage.named("decisions").text();
    assertThat(DEPENDENCY.matcher(dependencies).results().map(artifact -> artifact.group(1)))
        .isNotEmpty().allSatisfy(artifact -> assertThat(page).contains("| `" + artifact + "` | "));
  }
}
