package luoshi.app.web.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import luoshi.app.web.Missing;
import luoshi.app.web.Visit;
import luoshi.evidence.ContentStore;
import luoshi.evidence.EvidenceFile;
import luoshi.evidence.EvidenceFiles;
import luoshi.evidence.Thumbnails;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 佐证材料: a file for those who may see what it was handed in for. */
@Controller
class EvidenceDownload {
    private final EvidenceFiles files;
    private final ContentStore store;
    private final Thumbnails thumbnails;

    EvidenceDownload(EvidenceFiles files, ContentStore store, Thumbnails thumbnails) {
        this.files = files;
        this.store = store;
        this.thumbnails = thumbnails;
    }

    @GetMapping("/evidence/{id}/thumbnail")
    ResponseEntity<Resource> thumbnail(Visit visit, @PathVariable long id) throws IOException {
        EvidenceFile file = visit.as(actor -> files.find(actor.regionId(), id).orElseThrow(Missing::new));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                .body(new FileSystemResource(thumbnails.of(file).orElseThrow(Missing::new)));
    }

    /** Always as a download and never sniffed, so that a file cannot act as a page of ours. */
    @GetMapping("/evidence/{id}")
    ResponseEntity<Resource> file(Visit visit, @PathVariable long id) {
        EvidenceFile file = visit.as(actor -> files.find(actor.regionId(), id).orElseThrow(Missing::new));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new FileSystemResource(store.path(file.hash())));
    }
}
