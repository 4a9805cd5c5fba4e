package luoshi.app.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Debian's Chromium, driven headless; pictures go to {@code target/screenshots}. */
public final class Browsers implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path PICTURES = Path.of("target", "screenshots");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(FLAGS)
                    .setHeadless(true));

    /** A fresh browser of a fresh person, so many pixels wide. */
    public Page page(String base, int width) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(base)
                .setViewportSize(width, 900)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai"));
        context.setDefaultTimeout(15_000);
        return context.newPage();
    }

    /** Takes a picture of the whole page, where {@code -Dluoshi.pictures} asks for pictures: they cost as much as the test. */
    public static void picture(Page page, String name) {
        if (Boolean.getBoolean("luoshi.pictures")) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve(name + ".png"))
                    .setFullPage(Boolean.TRUE.equals(page.evaluate("document.body.scrollHeight < 4000"))));
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
