package luoshi.app.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import luoshi.app.web.Missing;
import luoshi.publication.Paper;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A paper as the answer to a request: a file to keep. */
public final class PaperAnswer {
    private PaperAnswer() {}

    /**
     * @param format word or ofd, as the address has it
     * @param name of the file, without its ending
     */
    public static void send(HttpServletResponse response, String format, String name, Paper paper) {
        PaperFormat wanted = PaperFormat.of(format).orElseThrow(Missing::new);
        try {
            wanted.write(open(response, name + wanted.ending(), wanted.mediaType()), paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the content of a file of this name goes. */
    public static OutputStream open(HttpServletResponse response, String name, String mediaType) throws IOException {
        response.setContentType(mediaType);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        return response.getOutputStream();
    }
}
