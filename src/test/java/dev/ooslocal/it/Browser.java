package dev.ooslocal.it;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A real Chromium without a screen. Where none is installed, the test says that it skips. */
final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final List<String> QUIET =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-dev-shm-usage");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  static Browser open(int width, int height) {
    Optional<Path> chromium = program("chromium");
    Optional<Path> chromedriver = program("chromedriver");
    Assumptions.assumeTrue(
        chromium.isPresent() && chromedriver.isPresent(),
        "SKIPPED: needs chromium and chromedriver (Debian: chromium chromium-driver)");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.orElseThrow().toFile());
    options.addArguments(QUIET);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.orElseThrow().toFile())
            .usingAnyFreePort()
            .build();
    Browser browser = new Browser(new ChromeDriver(service, options));
    // A window cannot be as narrow as a phone; the page can be told that it is.
    browser.driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
    return browser;
  }

  private static Optional<Path> program(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  void visit(String url) {
    driver.get(url);
  }

  /** The first element that a CSS selector finds and a person sees, once it is there. */
  WebElement see(String css) {
    return Awaitility.await(css)
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(50))
        .until(
            () ->
                driver.findElements(By.cssSelector(css)).stream()
                    .filter(WebElement::isDisplayed)
                    .findFirst(),
            Optional::isPresent)
        .orElseThrow();
  }

  /** Waits until an element's text holds some text. */
  String read(String css, String part) {
    return Awaitility.await(css + " says " + part)
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(50))
        .ignoreExceptions()
        .until(() -> see(css).getText(), text -> text.contains(part));
  }

  void click(String css) {
    WebElement element = see(css);
    driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
    element.click();
  }

  void type(String css, String text) {
    WebElement field = see(css);
    driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", field);
    field.clear();
    field.sendKeys(text);
  }

  /** What a script in the page answers; it calls its last argument when it is done. */
  Object run(String script, Object... arguments) {
    driver.manage().timeouts().scriptTimeout(PATIENCE);
    return Objects.requireNonNullElse(driver.executeAsyncScript(script, arguments), "nothing");
  }

  /** How far the page is wider than the window, in pixels. */
  long overhang() {
    return ((Number)
            Objects.requireNonNull(
                driver.executeScript(
                    "return document.documentElement.scrollWidth - document.documentElement.clientWidth")))
        .longValue();
  }

  /** Keeps a picture of the page below {@code target/it}. */
  void picture(String name) {
    try {
      Path file = Path.of("target", "it", name + ".png");
      Files.createDirectories(file.getParent());
      Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
