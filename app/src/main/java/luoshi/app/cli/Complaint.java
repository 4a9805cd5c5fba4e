package luoshi.app.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What went wrong, in one sentence that says what to do next, with the exit code of {@code ./luoshi --help}. */
public final class Complaint extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** A port that is taken. */
    public static final int PORT = 5;
    /** A database that cannot be reached. */
    public static final int DATABASE = 6;
    /** A data directory that cannot be used. */
    public static final int DATA = 7;
    /** A full disk. */
    public static final int DISK = 8;

    /** A file that cannot be read. */
    public static final int INPUT = 10;

    private final int exitCode;

    /** A file that could not be read or written. */
    public static Complaint ofFile(Path file, IOException e) {
        if (String.valueOf(e.getMessage()).contains("No space left")) {
            return new Complaint(DISK, "磁盘已满，写不完 " + file + "。请腾出空间后再试。", e);
        }
        String why = e instanceof NoSuchFileException ? "没有这个文件或目录" : String.valueOf(e.getMessage());
        return new Complaint(INPUT, "读写不了 " + file + "（" + why + "）。请检查路径和权限。", e);
    }

    public Complaint(int exitCode, String sentence) {
        super(sentence);
        this.exitCode = exitCode;
    }

    public Complaint(int exitCode, String sentence, Throwable cause) {
        super(sentence, cause);
        this.exitCode = exitCode;
    }

    public int exitCode() {
        return exitCode;
    }
}
