package luoshi.app.boot;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * 示例县是否建完: a file that stands in the data folder while the sample county is filled, so that the next start knows when the program was killed
 * meanwhile. What half stands is left alone, for something of one's own may stand among it.
 */
final class SampleMark {
    private final Path file;
    private volatile boolean brokenOff;

    SampleMark(DataFolder data) {
        this.file = data.root().resolve("sample-unfinished");
        this.brokenOff = Files.exists(file);
    }

    void begun() {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            return;
        } catch (IOException e) {
            throw DataFolder.complaint(file, e);
        }
    }

    /** The county was there already: what an earlier start broke off stays so. */
    void untouched() {
        if (!brokenOff) {
            finished();
        }
    }

    void finished() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw DataFolder.complaint(file, e);
        }
        brokenOff = false;
    }

    /** What the one who starts the program is told; empty where all is well. */
    String told() {
        return brokenOff ? "\n示例县上次没有建完（程序中途停了），页面上的内容不全。要看完整的示例，请换一个空目录：./luoshi start --data 新目录" : "";
    }
}
