package org.moothall.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
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
        "editor", "/sparql?query=PREFIX%20moot%3A%20%3Chttps%3A%2F%2Fw3id.org%2Fmoothall%2Fontology%23%3E%20SELECT%20%3Faction%20%3Fdue%20WHERE%20%7B%20%3Faction%20a%20moot%3AAction%20%3B%20moot%3Adue%20%3Fdue%20%7D%20ORDER%20BY%20%3Fdue");
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
    assertThat(Stream.iterate(0, x -> x < image.getWidth(), x -> x + 7)
        .flatMap(x -> Stream.iterate(0, y -> y < image.getHeight(), y -> y + 7).map(y -> image.getRGB(x, y))).distinct().count()).as(file.toString()).isGreaterThan(20);
  }
}
