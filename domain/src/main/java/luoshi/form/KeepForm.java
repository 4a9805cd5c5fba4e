package luoshi.form;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.access.Audience;
import luoshi.evidence.AddEvidence;
import luoshi.evidence.EvidenceFiles;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.parameter.Parameters;
import luoshi.publication.form.FormFields;
import luoshi.publication.form.FormFiles;
import luoshi.publication.form.FormShape;
import org.jspecify.annotations.Nullable;

/** 收样表: a form is looked at, kept as a file and as a version; its columns mean what they meant the last time, or what their names suggest. */
public final class KeepForm {
    private static final long MEGABYTE = 1 << 20;
    private static final int LONGEST = 40;
    private static final int SHOWN = 5;

    private final Templates templates;
    private final AddEvidence evidence;
    private final EvidenceFiles files;
    private final Parameters parameters;
    private final Journal journal;

    public KeepForm(
            Templates templates, AddEvidence evidence, EvidenceFiles files, Parameters parameters, Journal journal) {
        this.templates = templates;
        this.evidence = evidence;
        this.files = files;
        this.parameters = parameters;
        this.journal = journal;
    }

    /**
     * What is handed in.
     *
     * @param replaces the form of which this is a new version; null for a new form
     */
    public record Handed(
            Template.About about,
            String fileName,
            byte[] file,
            @Nullable Template replaces) {}

    /**
     * @param fields what the form can be filled with
     * @param suggest for headings the field of each, empty where none fits
     */
    public Answer keep(
            Actor actor,
            Handed handed,
            FormFields fields,
            Function<List<String>, List<String>> suggest,
            LocalDate today) {
        String reason = amiss(actor, handed, today);
        if (!reason.isEmpty()) {
            return new Answer.Refused(reason);
        }
        return switch (FormFiles.read(handed.file())) {
            case FormFiles.Answer.Refused refused -> new Answer.Refused(refused.reason());
            case FormFiles.Answer.Found found -> keep(actor, handed, found.shape(), fields, suggest, today);
        };
    }

    private String amiss(Actor actor, Handed handed, LocalDate today) {
        if (!actor.may("form.manage")) {
            return "样表由督查室或政府办管理";
        }
        String name = handed.about().name();
        if (name.isBlank() || name.length() > LONGEST) {
            return "给样表起个名，不超过" + LONGEST + "个字，如“市考核办月报表”";
        }
        boolean taken = templates.current(actor.regionId()).stream()
                .anyMatch(other -> other.about().name().equals(name)
                        && (handed.replaces() == null
                                || other.firstId() != handed.replaces().firstId()));
        if (taken) {
            return "已有叫“" + name + "”的样表。要换新版，请到那张样表里上传";
        }
        int most =
                parameters.on(actor.regionId(), "form.largest-megabytes", today).number();
        return handed.file().length > most * MEGABYTE ? "样表超过" + most + "MB，请删去图片和多余的表页，再上传" : "";
    }

    private Answer keep(
            Actor actor,
            Handed handed,
            FormShape shape,
            FormFields fields,
            Function<List<String>, List<String>> suggest,
            LocalDate today) {
        List<String> faults = shape.faults(fields);
        if (!faults.isEmpty()) {
            return new Answer.Refused(faults.stream().limit(SHOWN).collect(Collectors.joining("；"))
                    + (faults.size() > SHOWN ? "；等" + faults.size() + "处" : "") + "。改好后再上传");
        }
        FormShape.Heads heads = shape.heads();
        if (heads != null && fields.each()) {
            return new Answer.Refused("一件一份的样表要有占位符。请在要填的格子里写{{任务}}等，再上传");
        }
        long id = templates.next();
        var kept = evidence.add(
                actor,
                new AddEvidence.Handed(handed.fileName(), "其他", "form", id, new Audience(List.of(), 0)),
                new ByteArrayInputStream(handed.file()),
                today);
        return switch (kept) {
            case AddEvidence.Answer.Refused refused -> new Answer.Refused(refused.reason());
            case AddEvidence.Answer.Added added -> {
                add(actor, handed, shape, id, added.id(), suggest);
                yield new Answer.Done(id);
            }
        };
    }

    private void add(
            Actor actor,
            Handed handed,
            FormShape shape,
            long id,
            long fileId,
            Function<List<String>, List<String>> suggest) {
        long region = actor.regionId();
        Template before = handed.replaces();
        if (before != null) {
            templates.state(region, before.id(), Template.State.REPLACED);
        }
        FormShape.Heads heads = shape.heads();
        List<String> headings = heads == null ? List.of() : heads.headings();
        String hash = files.find(region, fileId).orElseThrow().hash();
        Template.About about = handed.about();
        templates.add(new Template(
                region,
                id,
                before == null ? id : before.firstId(),
                before == null ? 1 : before.version() + 1,
                about,
                new Template.Content(
                        fileId, handed.fileName(), hash, shape.kind(), heads == null ? 0 : heads.row(), headings),
                columns(region, about.source(), headings, suggest),
                Template.State.CURRENT,
                Instant.EPOCH));
        journal.append(Fact.of(region, "form.kept", "form", id)
                .to(Particulars.of("name", about.name())
                        .and("file", handed.fileName())
                        .and("hash", hash)
                        .json()));
    }

    private List<String> columns(
            long region, String source, List<String> headings, Function<List<String>, List<String>> suggest) {
        Optional<List<String>> before = templates.remembered(region, source, headings);
        return headings.isEmpty() ? List.of() : before.orElseGet(() -> suggest.apply(headings));
    }
}
