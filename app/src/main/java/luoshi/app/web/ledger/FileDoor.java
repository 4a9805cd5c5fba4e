package luoshi.app.web.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import luoshi.access.Actor;
import luoshi.access.Audience;
import luoshi.app.web.TakenBack;
import luoshi.app.web.Visit;
import luoshi.evidence.AddEvidence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** 收佐证: the files of a form. One that is refused takes the whole form back. */
@Component
public class FileDoor {
    private final AddEvidence evidence;

    FileDoor(AddEvidence evidence) {
        this.evidence = evidence;
    }

    /** For what they are handed in. */
    public record Handing(String subjectKind, long subjectId, Audience audience, AddEvidence.@Nullable Within within) {}

    /** Answers what the office should know of the files, each beginning with a full stop. */
    List<String> take(Visit visit, Actor actor, @Nullable List<MultipartFile> files, String kind, Handing handing) {
        List<String> warnings = new ArrayList<>();
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            if (!file.isEmpty()) {
                take(visit, actor, file, kind, handing, warnings);
            }
        }
        return warnings;
    }

    /** Takes one file; answers its id. */
    public long take(
            Visit visit, Actor actor, MultipartFile file, String kind, Handing handing, List<String> warnings) {
        String name = file.getOriginalFilename() == null ? "未命名" : file.getOriginalFilename();
        var handed = new AddEvidence.Handed(
                name, kind, handing.subjectKind(), handing.subjectId(), handing.audience(), handing.within());
        try (var content = file.getInputStream()) {
            switch (evidence.add(actor, handed, content, visit.today())) {
                case AddEvidence.Answer.Refused refused -> throw new TakenBack(refused.reason());
                case AddEvidence.Answer.Added added -> {
                    added.warning().ifPresent(warning -> warnings.add("。注意：“" + name + "”" + warning));
                    return added.id();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
