package org.gouji.kit;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.SessionNotCreatedException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * The Chromium or Chrome of the machine, without a window. Nothing is fetched: where there is no
 * browser or no chromedriver, the tests that want it are skipped, or fail if the environment
 * variable {@code GOUJI_TEST_BROWSER} is {@code required}.
 */
public final class Browser {
  private static final List<String> BROWSERS =
      List.of("chromium", "google-chrome", "google-chrome-stable", "chromium-browser", "chrome");

  private Browser() {}

  /** A browser of one's own, with a fresh profile; whoever asks quits it. */
  public static ChromeDriver open() {
    Optional<Path> driver = driver();
    if (driver.isEmpty()) {
      return absent("there is no chromedriver on the path");
    }
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driver.get().toFile())
            .usingAnyFreePort()
            .withSilent(true)
            .build();
    try {
      return new ChromeDriver(service, options());
    } catch (SessionNotCreatedException e) {
      return absent("the browser does not start: " + e.getRawMessage());
    }
  }

  private static ChromeDriver absent(String why) {
    if ("required".equals(System.getenv("GOUJI_TEST_BROWSER"))) {
      throw new AssertionError(why);
    }
    return Assumptions.abort("no look at the page in a browser: " + why);
  }

  private static ChromeOptions options() {
    ChromeOptions options = new ChromeOptions();
    BROWSERS.stream()
        .flatMap(name -> onPath(name).stream())
        .findFirst()
        .ifPresent(binary -> options.setBinary(binary.toFile()));
    options.addArguments(
        "--headless=new",
        // Tests run in containers, often as root, where Chromium's sandbox does not start.
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--window-size=1280,1000");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    // The accessibility checker takes long where other work takes the processors.
    options.setScriptTimeout(Duration.ofMinutes(5));
    return options;
  }

  /** Hosted runners name the driver's folder; else it is looked for on the path. */
  private static Optional<Path> driver() {
    String folder = System.getenv("CHROMEWEBDRIVER");
    return (folder == null ? Optional.<Path>empty() : in(Path.of(folder), "chromedriver"))
        .or(() -> onPath("chromedriver"));
  }

  private static Optional<Path> onPath(String name) {
    String path = System.getenv("PATH");
    return List.of((path == null ? "" : path).split(File.pathSeparator)).stream()
        .filter(folder -> !folder.isEmpty())
        .flatMap(folder -> in(Path.of(folder), name).stream())
        .findFirst();
  }

  private static Optional<Path> in(Path folder, String name) {
    return List.of(name, name + ".exe").stream()
        .map(folder::resolve)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** What the accessibility checker finds wrong in the page as it is shown, a line each. */
  @SuppressWarnings("unchecked") // the script's own result
  public static List<String> inaccessible(ChromeDriver browser) throws IOException {
    browser.executeScript(axe());
    Map<String, Object> result =
        (Map<String, Object>)
            browser.executeAsyncScript(
                "var done = arguments[arguments.length - 1];"
                    + "axe.run(document, {resultTypes: ['violations']}).then(done);");
    List<String> wrong = new ArrayList<>();
    for (Map<String, Object> violation : (List<Map<String, Object>>) result.get("violations")) {
      List<Map<String, Object>> nodes = (List<Map<String, Object>>) violation.get("nodes");
      wrong.add(
          violation.get("impact")
              + " "
              + violation.get("id")
              + ": "
              + nodes.size()
              + " such as "
              + nodes.get(0).get("html"));
    }
    return wrong;
  }

  private static String axe() throws IOException {
    try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
      if (in == null) {
        throw new IOException("axe.min.js is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
