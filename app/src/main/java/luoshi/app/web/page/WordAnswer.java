package luoshi.app.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import luoshi.publication.Paper;
import luoshi.publication.WordPapers;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A paper as the answer to a request: a Word file to keep. */
public final class WordAnswer {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private WordAnswer() {}

    /** @param name of the file, without its ending */
    public static void send(HttpServletResponse response, String name, Paper paper) {
        response.setContentType(WORD);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name + ".docx", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        try {
            WordPapers.write(response.getOutputStream(), paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
