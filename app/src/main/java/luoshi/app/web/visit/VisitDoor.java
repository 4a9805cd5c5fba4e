package luoshi.app.web.visit;

import java.util.ArrayList;
import java.util.List;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.TakenBack;
import luoshi.app.web.Visit;
import luoshi.app.web.ledger.FileDoor;
import luoshi.app.web.supervision.DutyRows;
import luoshi.evidence.EvidenceFiles;
import luoshi.supervision.Answer;
import luoshi.visit.RecordVisit;
import luoshi.visit.SiteVisit;
import luoshi.visit.SiteVisits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** 收走访: a visit with its photos, all or nothing. Photos of one that was sent before are taken only where it has none yet. */
@Component
class VisitDoor {
    /** For what photos of visits are handed in. */
    static final String SUBJECT = "visit";

    private final RecordVisit record;
    private final SiteVisits visits;
    private final FileDoor files;
    private final EvidenceFiles evidence;

    VisitDoor(RecordVisit record, SiteVisits visits, FileDoor files, EvidenceFiles evidence) {
        this.record = record;
        this.visits = visits;
        this.files = files;
        this.evidence = evidence;
    }

    /** @throws TakenBack where it is refused */
    long take(Visit visit, Actor actor, @Nullable List<MultipartFile> photos) {
        Denied.unless(actor, "visit.note");
        var now = DutyRows.local(visit.now());
        long id;
        try {
            id = switch (record.record(actor, NotedForm.read(visit.typed(), now), now)) {
                case Answer.Refused refused -> throw new TakenBack(refused.reason());
                case Answer.Done done -> done.id();
            };
        } catch (RecordVisit.ProblemRefused refused) {
            throw new TakenBack(String.valueOf(refused.getMessage()));
        }
        if (evidence.of(actor.regionId(), SUBJECT, id).isEmpty()) {
            attach(visit, actor, visits.find(actor.regionId(), id).orElseThrow(), photos);
        }
        return id;
    }

    private void attach(Visit visit, Actor actor, SiteVisit stored, @Nullable List<MultipartFile> photos) {
        for (MultipartFile photo : photos == null ? List.<MultipartFile>of() : photos) {
            if (!photo.isEmpty()) {
                long file = files.take(
                        visit,
                        actor,
                        photo,
                        "现场照片",
                        new FileDoor.Handing(SUBJECT, stored.id(), stored.audience(), null),
                        new ArrayList<>());
                if (actor.post().isEmpty() || actor.post().getAsLong() != stored.postId()) {
                    evidence.give(actor.regionId(), file, stored.postId());
                }
            }
        }
    }
}
