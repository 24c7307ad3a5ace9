package org.moothall.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// The pictures of the README and of the pages of this site, as a browser shows the pages today.
///
/// They are made in `target/images`; `-Dimages.write=true` puts them where the documents show them.
class ImagesTest {

  private static final Path KEPT = Path.of("src", "site", "resources", "images");
  private static final Path MADE = Boolean.getBoolean("images.write") ? KEPT : Path.of("target", "images");

  private static final String QUESTION = """
      PREFIX moot: <https://w3id.org/moothall/ontology#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      SELECT ?theme (COUNT(DISTINCT ?item) AS ?items) WHERE {
        ?raising moot:raisedAt ?item ; moot:theme/skos:prefLabel ?theme .
      }
      GROUP BY ?theme
      ORDER BY DESC(?items)
      LIMIT 12""";

  @AutoClose static final ReadingRoom room = ReadingRoom.open();
  @AutoClose static final Browser browser = Browser.opened();

  @Test
  void pictures_of_the_pages_are_made_and_none_is_blank() throws Exception {
    Map<String, String> pages = Map.of(
        "front", "/",
        "theme", "/theme/housing-repairs",
        "actions", "/actions",
        "figures", "/figures",
        "meeting", room.fullest("moot:Meeting"),
        "trace", "/trace" + room.page("?page a moot:Action . ?later moot:follows ?page"),
        "editor", "/sparql?query=" + URLEncoder.encode(QUESTION, StandardCharsets.UTF_8));
    for (var page : pages.entrySet()) {
      picture(page.getKey(), page.getValue());
    }
    try (Stream<Path> kept = Files.list(KEPT)) {
      assertThat(kept.map(file -> file.getFileName().toString())).as("what the documents show is what is made here")
          .containsExactlyInAnyOrderElementsOf(pages.keySet().stream().flatMap(name -> Stream.of(name + ".png", name + "-phone.png")).toList());
    }
  }

  private static void picture(String name, String path) throws Exception {
    browser.seen(1280, 900, false).open(room.address(path));
    ready(name);
    assertNotBlank(browser.picture(MADE.resolve(name + ".png")));
    browser.seen(390, 844, true).open(room.address(path));
    ready(name);
    assertNotBlank(browser.picture(MADE.resolve(name + "-phone.png")));
  }

  // What scripts draw is waited for.
  private static void ready(String name) {
    switch (name) {
      case "trace" -> browser.awaited("#picture:not([hidden]) canvas");
      case "editor" -> browser.awaited(".yasr_results table tbody tr");
      default -> browser.awaited("main h1");
    }
  }

  private static void assertNotBlank(Path file) throws Exception {
    var image = Optional.ofNullable(ImageIO.read(file.toFile())).orElseThrow();
    IntStream colours = IntStream.range(0, image.getWidth() / 7).flatMap(x -> IntStream.range(0, image.getHeight() / 7).map(y -> image.getRGB(7 * x, 7 * y)));
    assertThat(colours.distinct().count()).as(file.toString()).isGreaterThan(20);
  }
}
