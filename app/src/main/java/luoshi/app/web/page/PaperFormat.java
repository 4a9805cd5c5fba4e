package luoshi.app.web.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import luoshi.publication.OfdPapers;
import luoshi.publication.Paper;
import luoshi.publication.WordPapers;

/** 文书格式: as what a paper leaves the system. */
public enum PaperFormat {
    WORD("word", ".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document") {
        @Override
        public void write(OutputStream out, Paper paper) throws IOException {
            WordPapers.write(out, paper);
        }
    },
    OFD("ofd", ".ofd", "application/ofd") {
        @Override
        public void write(OutputStream out, Paper paper) throws IOException {
            OfdPapers.write(out, paper);
        }
    };

    private final String code;
    private final String ending;
    private final String mediaType;

    PaperFormat(String code, String ending, String mediaType) {
        this.code = code;
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** Does not close {@code out}. */
    public abstract void write(OutputStream out, Paper paper) throws IOException;

    public static Optional<PaperFormat> of(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code.equals(code))
                .findFirst();
    }

    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
