package luoshi.app.boot;

import java.nio.file.Path;
import luoshi.app.cli.Complaint;
import luoshi.caseline.definition.LineFault;
import luoshi.caseline.definition.LineFolder;

/** The folder {@code lines/} beside the launcher. */
public final class LineFiles {
    private LineFiles() {}

    /** Where the lines lie. */
    public static Path folder() {
        return Path.of(System.getProperty("luoshi.root", "."), "lines");
    }

    /** Every line, checked; a definition that does not hold stops the start with what is to be written instead. */
    public static LineFolder read() {
        try {
            return LineFolder.read(folder());
        } catch (LineFault fault) {
            throw new Complaint(Complaint.INPUT, String.join("\n", fault.complaints()));
        }
    }
}
