package luoshi.app.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import luoshi.access.AskForExport;
import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import luoshi.app.web.Visit;
import luoshi.app.web.project.ProjectCsv;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The description of the interface, its list as CSV, and what is not there. */
@RestController
class ApiDoors {
    private static final byte[] DESCRIPTION = read();

    private final ProjectCsv table;
    private final AskForExport ask;

    ApiDoors(ProjectCsv table, AskForExport ask) {
        this.table = table;
        this.ask = ask;
    }

    @GetMapping("/api/v1/openapi.json")
    ResponseEntity<byte[]> description() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(DESCRIPTION);
    }

    /** 导出 (R16-3): with a reason and a watermark; a long list waits for its approval. Leads to the file. */
    @GetMapping("/api/v1/projects.csv")
    ResponseEntity<?> csv(
            Visit visit, @RequestParam Map<String, String> fields, @RequestParam(defaultValue = "") String reason) {
        return visit.as(actor -> {
            Denied.unless(actor, "project.read");
            String query = ProjectCsv.query(fields);
            return switch (ask.ask(actor, table.what(), query, table.count(actor, query), reason, visit.today())) {
                case AskForExport.Answer.Refused refused ->
                    ApiFailures.failure(HttpStatus.FORBIDDEN, "export", refused.reason());
                case AskForExport.Answer.Waiting waiting ->
                    ApiFailures.failure(
                            HttpStatus.ACCEPTED,
                            "waiting",
                            "超过" + waiting.most() + "行，已报请批准；批准后到/exports/" + waiting.id() + "/file下载");
                case AskForExport.Answer.Ready ready ->
                    ResponseEntity.status(HttpStatus.SEE_OTHER)
                            .location(URI.create("/exports/" + ready.id() + "/file"))
                            .build();
            };
        });
    }

    @RequestMapping("/api/**")
    void nothing() {
        throw new Missing();
    }

    private static byte[] read() {
        try (InputStream file = ApiDoors.class.getResourceAsStream("/api/openapi.json")) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
