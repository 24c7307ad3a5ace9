package org.moothall.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The table of packages in the architecture page.
///
/// @param rows its rows, from the top
record PackageTable(List<Row> rows) {

  static final String ROOT = "org.moothall";
  private static final Path PAGE = Path.of("src/site/markdown/architecture.md");
  private static final String HEADING = "| package | holds | may use | outside libraries |";
  private static final Pattern CLASS_LINK = Pattern.compile("\\[(\\w+)]\\([^)]*/org/moothall/((?:\\w+/)*)\\w+\\.java\\)");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  /// A package.
  ///
  /// @param name its name below the root package, or empty for the root package itself
  /// @param classes the full names of the classes that its row links to
  /// @param uses the packages that it may use
  /// @param libraries the beginnings of the names of outside packages that it may use
  record Row(String name, List<String> classes, List<String> uses, List<String> libraries) {

    String fullName() {
      return fullName(name);
    }

    static String fullName(String name) {
      return name.isEmpty() ? ROOT : ROOT + "." + name;
    }
  }

  static PackageTable read() {
    try {
      List<Row> rows = Files.readAllLines(PAGE).stream()
          .dropWhile(line -> !line.equals(HEADING)).skip(2).takeWhile(line -> line.startsWith("|"))
          .map(PackageTable::row).toList();
      return new PackageTable(rows);
    } catch (IOException e) {
      throw new AssertionError("[architecture] cannot read " + PAGE, e);
    }
  }

  private static Row row(String line) {
    String[] cells = line.split("\\|");
    String name = cells[1].strip();
    List<String> uses = cells[3].strip().equals("–") ? List.of() : Arrays.stream(cells[3].split(",")).map(String::strip).toList();
    List<String> libraries = CODE.matcher(cells[4]).results().map(code -> code.group(1)).toList();
    return new Row(name.equals("(root)") ? "" : name, CLASS_LINK.matcher(cells[2]).results().map(PackageTable::linked).toList(), uses, libraries);
  }

  private static String linked(MatchResult link) {
    return ROOT + "." + link.group(2).replace('/', '.') + link.group(1);
  }

  List<String> names() {
    return rows.stream().map(Row::name).toList();
  }
}
