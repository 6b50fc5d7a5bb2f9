package org.sluice.dashboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A page in a real browser without a window. */
final class Page implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    final ChromeDriver browser;
    private final Path pictures;

    Page(Path pictures, int width, int height, boolean dark, String language) throws IOException {
        this.pictures = Files.createDirectories(pictures);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(System.getProperty("chromium"));
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--hide-scrollbars", "--window-size=" + width + "," + height,
                "--lang=" + language, "--accept-lang=" + language);
        if (dark) {
            options.addArguments("--blink-settings=preferredColorScheme=0");
        }
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, java.util.logging.Level.WARNING);
        options.setCapability("goog:loggingPrefs", logs);
        browser = new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(Path.of(System.getProperty("chromedriver")).toFile()).usingAnyFreePort().build(), options);
        browser.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    void open(String address) {
        browser.get(address);
    }

    WebElement find(String css) {
        return browser.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return browser.findElements(By.cssSelector(css));
    }

    String text(String css) {
        return until(() -> find(css).getText(), "text of " + css);
    }

    /** Waits until there is a result that is neither null, false nor empty. */
    <T> T until(Supplier<T> condition, String what) {
        return new WebDriverWait(browser, PATIENCE, Duration.ofMillis(50)).ignoring(StaleElementReferenceException.class, org.openqa.selenium.NoSuchElementException.class)
                .withMessage("waited for: " + what).until(b -> {
                    T value = condition.get();
                    return value == null || Boolean.FALSE.equals(value) || "".equals(value) ? null : value;
                });
    }

    Object script(String text, Object... args) {
        return browser.executeScript(text, args);
    }

    /** Nothing is wider than the window. */
    boolean fitsTheWidth() {
        return (Boolean) script("return document.documentElement.scrollWidth <= document.documentElement.clientWidth");
    }

    /** What the browser complained about: scripts that fail, what the content security policy refused. */
    List<String> complaints() {
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream().map(Object::toString).toList();
    }

    void picture(String name) throws IOException {
        Files.write(pictures.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() {
        browser.quit();
    }
}
