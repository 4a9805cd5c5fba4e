package luoshi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Assumptions;

/** The office program of this machine, where there is one. */
final class Office {
    private Office() {}

    /** The paper's Word file as the office program draws it. */
    static PDDocument drawn(Paper paper, Path folder) throws IOException, InterruptedException {
        return drawn(out -> WordPapers.write(out, paper), folder);
    }

    /** What writes a Word file. */
    interface Word {
        void write(OutputStream out) throws IOException;
    }

    static PDDocument drawn(Word file, Path folder) throws IOException, InterruptedException {
        Path word = folder.resolve("paper.docx");
        try (var out = Files.newOutputStream(word)) {
            file.write(out);
        }
        Path office = List.of("/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice").stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        if (office == null) {
            System.err.println("LEFT OUT: no office program here, the drawn paper was not measured");
            Assumptions.abort("no soffice");
        }
        Process drawing = new ProcessBuilder(
                        office.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        word.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(drawing.waitFor(2, TimeUnit.MINUTES)).isTrue();
        Path pdf = folder.resolve("paper.pdf");
        assertThat(pdf)
                .as(Files.readAllLines(folder.resolve("office.log")).stream().collect(Collectors.joining("\n")))
                .exists();
        return Loader.loadPDF(Files.readAllBytes(pdf));
    }
}
