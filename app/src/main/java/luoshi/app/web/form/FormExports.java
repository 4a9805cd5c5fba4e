package luoshi.app.web.form;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import luoshi.access.Actor;
import luoshi.app.web.export.Exportable;
import luoshi.app.web.export.Exportables;
import luoshi.app.web.page.Days;
import luoshi.evidence.ContentStore;
import luoshi.form.Template;
import luoshi.form.Templates;
import luoshi.parameter.Parameters;
import luoshi.publication.Sheet;
import luoshi.publication.form.FormFiles;
import luoshi.publication.form.FormOrder;
import luoshi.publication.form.FormShape;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 套表 as a way of taking a table out (R16-3): with a reason, an approval where it is long, and who, when and why in the file. */
@Component
class FormExports implements Exportables {
    static final String PREFIX = "form-";

    private final Templates templates;
    private final FormSources sources;
    private final ContentStore store;
    private final Parameters parameters;

    FormExports(Templates templates, FormSources sources, ContentStore store, Parameters parameters) {
        this.templates = templates;
        this.sources = sources;
        this.store = store;
        this.parameters = parameters;
    }

    @Override
    public Optional<Exportable> find(Actor actor, String what) {
        return what.matches(PREFIX + "\\d{1,18}")
                ? templates
                        .find(actor.regionId(), Long.parseLong(what.substring(PREFIX.length())))
                        .flatMap(template ->
                                sources.find(template.about().source()).map(source -> new Filled(template, source)))
                : Optional.empty();
    }

    /** A table in somebody else's form. */
    private final class Filled implements Exportable {
        private final Template template;
        private final Exportable source;

        Filled(Template template, Exportable source) {
            this.template = template;
            this.source = source;
        }

        private FormShape.Kind kind() {
            return template.content().kind();
        }

        private boolean each() {
            return template.about().each();
        }

        @Override
        public String what() {
            return PREFIX + template.id();
        }

        @Override
        public String title() {
            return template.about().name();
        }

        @Override
        public String label() {
            return each() ? "（" + kind().label() + "，一件一份，zip）" : kind().label();
        }

        @Override
        public String ending() {
            return each() ? ".zip" : kind().ending();
        }

        @Override
        public String mediaType() {
            return each() ? "application/zip" : kind().mediaType();
        }

        @Override
        public long count(Actor actor, String query) {
            return source.count(actor, query);
        }

        @Override
        public Sheet sheet(Actor actor, String query, LocalDate today) {
            return source.sheet(actor, query, today);
        }

        @Override
        public String refusal(Actor actor, String query, LocalDate today) {
            int most = parameters.on(actor.regionId(), "form.most-rows", today).number();
            if (template.state() != Template.State.CURRENT) {
                return "这张样表" + template.state().label() + "，请换一张";
            }
            long rows = count(actor, query);
            return rows > most ? "套表一次最多" + most + "行，现在是" + rows + "行，请先筛选" : "";
        }

        @Override
        public void write(OutputStream out, Actor actor, String query, LocalDate today, Sheet.Watermark mark)
                throws IOException {
            byte[] file = Files.readAllBytes(store.path(template.content().hash()));
            if (!(FormFiles.read(file) instanceof FormFiles.Answer.Found found)) {
                throw new IOException("the form can no longer be read: " + template.id());
            }
            Sheet table = sheet(actor, query, today);
            List<Map<String, Object>> rows = rows(table);
            Map<String, Object> whole = whole(table.title(), rows.size(), today, mark.who());
            if (!each()) {
                FormFiles.fill(out, file, found.shape(), order(rows, whole, mark));
                return;
            }
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            for (int at = 0; at < rows.size(); at++) {
                zip.putNextEntry(new ZipEntry(String.format("%04d", at + 1) + kind().ending()));
                FormFiles.fill(kept(zip), file, found.shape(), order(List.of(rows.get(at)), whole, mark));
                zip.closeEntry();
            }
            zip.finish();
        }

        private FormOrder order(List<Map<String, Object>> rows, Map<String, Object> whole, Sheet.Watermark mark) {
            return new FormOrder(sources.fields(source.what(), each()), template.columns(), rows, whole, mark.line());
        }

        /** By field; headings between the rows are left out. */
        private List<Map<String, Object>> rows(Sheet table) {
            List<Map<String, Object>> rows = new ArrayList<>();
            try (Stream<List<@Nullable Object>> all = table.rows()) {
                all.filter(cells -> cells.size() == table.columns().size()).forEach(cells -> {
                    Map<String, Object> row = new HashMap<>();
                    row.put(FormSources.NUMBER, rows.size() + 1);
                    for (int at = 0; at < cells.size(); at++) {
                        Object cell = cells.get(at);
                        row.put(table.columns().get(at).name(), cell == null ? "" : cell);
                    }
                    rows.add(row);
                });
            }
            return rows;
        }
    }

    private static Map<String, Object> whole(String title, int rows, LocalDate today, String who) {
        return Map.of(
                "标题", title,
                "今天", Days.spoken(today),
                "年", today.getYear(),
                "月", today.getMonthValue(),
                "日", today.getDayOfMonth(),
                "件数", rows,
                "制表人", who);
    }

    /** Others close what they write to; the archive has to stay open. */
    private static OutputStream kept(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() {}
        };
    }
}
