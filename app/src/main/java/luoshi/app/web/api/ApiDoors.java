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
import luoshi.app.web.export.Exportable;
import luoshi.app.web.investment.SumCsv;
import luoshi.app.web.project.ProjectCsv;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The description of the interface, its tables as CSV, and what is not there. */
@RestController
class ApiDoors {
    private static final byte[] DESCRIPTION = read();

    private final ProjectCsv projects;
    private final SumCsv sums;
    private final AskForExport ask;

    ApiDoors(ProjectCsv projects, SumCsv sums, AskForExport ask) {
        this.projects = projects;
        this.sums = sums;
        this.ask = ask;
    }

    @GetMapping("/api/v1/openapi.json")
    ResponseEntity<byte[]> description() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(DESCRIPTION);
    }

    /** 导出 (R16-3): with a reason and a watermark; a long list waits for its approval. Leads to the file. */
    @GetMapping("/api/v1/projects.csv")
    ResponseEntity<?> projects(
            Visit visit, @RequestParam Map<String, String> fields, @RequestParam(defaultValue = "") String reason) {
        return csv(visit, projects, ProjectCsv.query(fields), reason);
    }

    /** Of the county itself where no place is asked for. */
    @GetMapping("/api/v1/sums.csv")
    ResponseEntity<?> sums(
            Visit visit,
            @RequestParam(required = false) @Nullable Long place,
            @RequestParam(defaultValue = "") String reason) {
        return csv(visit, sums, place == null ? "" : String.valueOf(place), reason);
    }

    private ResponseEntity<?> csv(Visit visit, Exportable table, String query, String reason) {
        return visit.as(actor -> {
            Denied.unless(actor, "project.read");
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
