package luoshi.app.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The real reports that may stand beside the checkout. Tests that want them are left out, and counted, where they do not. */
public final class SharedReports {
    private SharedReports() {}

    public static Path folder() {
        Path folder = Path.of(System.getProperty("luoshi.root", ".."), "..", "shared", "reports")
                .normalize();
        Assumptions.assumeTrue(
                Files.isDirectory(folder), "left out: ../shared/reports does not stand beside the checkout");
        return folder;
    }
}
