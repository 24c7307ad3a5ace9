package org.moothall.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/// Chromium without a window, under a fresh profile that ends with it.
///
/// Tests that need it are skipped where the machine has none, except where `CI` is set: there it must be.
final class Browser implements AutoCloseable {

  private static final List<String> QUIET = List.of("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars");
  private static final int SCRIPTS_BLOCKED = 2;

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /// One that runs scripts.
  static Browser opened() {
    return new Browser(start(new ChromeOptions()));
  }

  /// One whose user has turned scripts off.
  static Browser withoutScripts() {
    Map<String, Integer> settings = Map.of("profile.managed_default_content_settings.javascript", SCRIPTS_BLOCKED);
    return new Browser(start(new ChromeOptions().setExperimentalOption("prefs", settings)));
  }

  private static ChromeDriver start(ChromeOptions options) {
    Optional<Path> browser = found("chromium", "chromium-browser", "google-chrome");
    Optional<Path> remote = found("chromedriver");
    boolean there = browser.isPresent() && remote.isPresent();
    if (System.getenv("CI") == null) {
      assumeTrue(there, "pages are not looked at: there is no Chromium with its chromedriver on the path");
    }
    assertTrue(there, "Chromium and chromedriver must be on the path");
    options.setBinary(browser.orElseThrow().toFile()).addArguments(QUIET);
    return new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(remote.orElseThrow().toFile()).build(), options);
  }

  private static Optional<Path> found(String... names) {
    List<String> folders = List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
    return Arrays.stream(names).flatMap(name -> folders.stream().map(folder -> Path.of(folder, name))).filter(Files::isExecutable).findFirst();
  }

  /// Sets the width and height of what is seen, in pixels of style sheets, and whether the user prefers it dark.
  Browser seen(int width, int height, boolean dark) {
    driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    driver.executeCdpCommand("Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    return this;
  }

  Browser open(String address) {
    driver.get(address);
    return this;
  }

  String address() {
    return driver.getCurrentUrl();
  }

  String title() {
    return driver.getTitle();
  }

  String text() {
    return driver.findElement(By.tagName("body")).getText();
  }

  WebElement one(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /// Clicks on what leads to another page and waits until that page has taken the place of this one: a click alone may return before it has.
  Browser follow(WebElement link) {
    WebElement page = one("html");
    link.click();
    patience().until(ExpectedConditions.stalenessOf(page));
    return this;
  }

  /// Waits for something that a script brings about, for half a minute at most.
  WebElement awaited(String selector) {
    return patience().until(shown -> shown.findElements(By.cssSelector(selector)).stream().findFirst().orElse(null));
  }

  private WebDriverWait patience() {
    return new WebDriverWait(driver, Duration.ofSeconds(30));
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  Object runAsync(String script, Object... arguments) {
    driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(1));
    return driver.executeAsyncScript(script, arguments);
  }

  /// Writes a picture of what is seen, as PNG.
  Path picture(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      return Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The addresses of everything that the page asked for.
  Stream<String> requests() {
    List<?> names = (List<?>) run("return performance.getEntriesByType('resource').map(entry => entry.name)");
    return names.stream().map(String.class::cast);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
