package org.moothall.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentLinksTest {

  private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#]+)");

  static List<Path> pages() throws IOException {
    try (Stream<Path> pages = Files.list(Path.of("src/site/markdown"))) {
      return Stream.concat(Stream.of(Path.of("README.md")), pages.filter(page -> page.toString().endsWith(".md")).sorted()).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_link_of_a_page_leads_to_a_file(Path page) throws IOException {
    List<String> links = LINK.matcher(Files.readString(page)).results().map(link -> link.group(1)).toList();
    assertThat(links).allSatisfy(link -> assertThat(page.toAbsolutePath().resolveSibling(link).normalize()).exists());
  }
}
