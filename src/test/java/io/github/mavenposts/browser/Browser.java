package io.github.mavenposts.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Headless Chromium. */
public final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final String AXE = "/axe.min.js";

    /** It warns of a part that is not used here. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;
    private final String axe;

    private Browser(ChromeDriver driver, String axe) {
        this.driver = driver;
        this.axe = axe;
    }

    /**
     * Starts the browser; the test is skipped where there is none.
     *
     * @param profile an empty folder
     */
    public static Browser start(Path profile) throws IOException {
        assumeTrue(Files.isExecutable(CHROMIUM), "chromium is not installed: apt-get install chromium");
        assumeTrue(Files.isExecutable(DRIVER), "chromedriver is not installed: apt-get install chromium-driver");
        SELENIUM.setLevel(Level.SEVERE);
        LoggingPreferences logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.ALL);
        logging.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.setCapability("goog:loggingPrefs", logging);
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--user-data-dir=" + profile);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .build();
        try (InputStream script = Browser.class.getResourceAsStream(AXE)) {
            return new Browser(
                    new ChromeDriver(service, options), new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** How pages are looked at. */
    public record View(int width, boolean dark) {

        /** Narrow and wide, light and dark. */
        public static final List<View> ALL =
                List.of(new View(320, false), new View(320, true), new View(1280, false), new View(1280, true));
    }

    /** Opens a file. */
    public void open(Path page, View view) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", view.dark() ? "dark" : "light"))));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", view.width(), "height", 900, "deviceScaleFactor", 1, "mobile", false));
        forgetLogs();
        driver.get(page.toUri().toString());
    }

    /** What the page wrote to the console since it was opened. */
    public List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** The addresses that the page asked for since it was opened. */
    public List<String> requests() {
        List<String> requests = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            Map<?, ?> event = new Json().toType(entry.getMessage(), Map.class);
            Map<?, ?> message = (Map<?, ?>) event.get("message");
            if ("Network.requestWillBeSent".equals(message.get("method"))) {
                Map<?, ?> parameters = (Map<?, ?>) message.get("params");
                requests.add(String.valueOf(((Map<?, ?>) parameters.get("request")).get("url")));
            }
        }
        return requests;
    }

    /**
     * By how many pixels a part of the page is wider than it may be: than the window, or than its own box.
     *
     * @param selector the part
     */
    public long overflow(String selector) {
        return (Long) driver.executeScript(
                "var part = document.querySelector(arguments[0]);"
                        + "var right = Math.ceil(part.getBoundingClientRect().right) - document.documentElement.clientWidth;"
                        + "return Math.max(0, right, part.scrollWidth - part.clientWidth);",
                selector);
    }

    /**
     * What axe-core says against a part of the page, all of its rules applied but the one that has to fetch style sheets,
     * which a page from the file system may not.
     *
     * @param selector the part
     * @return for each violation the rule, what it asks for and where it is broken
     */
    public List<String> violations(String selector) {
        if (!Boolean.TRUE.equals(driver.executeScript("return typeof axe !== 'undefined';"))) {
            driver.executeScript(axe);
        }
        Object result = driver.executeAsyncScript(
                "var done = arguments[arguments.length - 1];"
                        + "axe.run({include: [[arguments[0]]]}, {preload: false, resultTypes: ['violations']})"
                        + ".then(function (r) { done({passes: r.passes.length, violations: r.violations}); },"
                        + " function (e) { done({error: String(e)}); });",
                selector);
        Map<?, ?> answer = (Map<?, ?>) result;
        assertThat(answer.get("error")).as("error of axe-core").isNull();
        assertThat((Long) answer.get("passes"))
                .as("rules of axe-core that pass")
                .isGreaterThan(5);
        return ((List<?>) answer.get("violations"))
                .stream().map(Browser::describe).toList();
    }

    private static String describe(Object violation) {
        Map<?, ?> found = (Map<?, ?>) violation;
        String nodes = ((List<?>) found.get("nodes"))
                .stream()
                        .map(node -> ((Map<?, ?>) node).get("html") + " " + ((Map<?, ?>) node).get("failureSummary"))
                        .collect(Collectors.joining("; "));
        return found.get("id") + ": " + found.get("help") + ": " + nodes;
    }

    /** Runs a script that returns a value. */
    public Object script(String script) {
        return driver.executeScript(script);
    }

    private void forgetLogs() {
        driver.manage().logs().get(LogType.BROWSER);
        driver.manage().logs().get(LogType.PERFORMANCE);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
