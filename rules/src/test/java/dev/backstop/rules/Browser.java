package dev.backstop.rules;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A headless Chromium, where there is one. */
final class Browser {
    /** It warns that it does not know the newest browser; held here, for loggers are forgotten otherwise. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private static final List<String> BROWSERS = List.of("chromium", "google-chrome", "chrome");

    private Browser() {}

    /**
     * Skips the test unless {@code -Dbackstop.browser} asks for one; with {@code optional} also where there is none,
     * with {@code required} that is a fault.
     */
    static ChromeDriver start(int width, int height) {
        String wanted = System.getProperty("backstop.browser");
        Assumptions.assumeTrue(wanted != null, "A browser is slow; CI asks for one with -Dbackstop.browser.");
        Optional<File> browser = BROWSERS.stream().flatMap(Browser::find).findFirst();
        Optional<File> driver = find("chromedriver").findFirst();
        boolean there = browser.isPresent() && driver.isPresent();
        if (!there && "required".equals(wanted)) {
            throw new AssertionError("There is no Chromium with its chromedriver on the path, and one is required.");
        }
        Assumptions.assumeTrue(there, "There is no Chromium with its chromedriver on the path.");
        SELENIUM.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.orElseThrow());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run");
        ChromeDriver chrome = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver.orElseThrow())
                        .build(),
                options);
        // A window cannot be made as narrow as a phone, but a device can be pretended.
        chrome.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
        return chrome;
    }

    private static Stream<File> find(String program) {
        return Pattern.compile(File.pathSeparator)
                .splitAsStream(Optional.ofNullable(System.getenv("PATH")).orElse(""))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .map(Path::toFile);
    }
}
