package luoshi.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import luoshi.foundation.outline.Outline;
import luoshi.foundation.text.Span;
import luoshi.reading.document.Paragraph;
import luoshi.reading.document.ReadDocument;
import luoshi.reading.document.ReportStructure;
import luoshi.reading.extraction.Candidate;
import luoshi.reading.extraction.Candidate.Firmness;
import luoshi.reading.extraction.Details;
import luoshi.reading.extraction.Vagueness;
import luoshi.reading.extraction.Vagueness.Lack;

/** 研读页: one file that shows a report with every decision of the reader: its words marked, each field with its reason, what is vague, what is doubtful. */
final class CandidatePage {
    private static final Map<String, String> LABELS =
            Map.of("target", "指标", "project", "项目", "deliverable", "任务", "action", "举措", "result", "成果");
    private static final List<String> ORDER = List.of("target", "project", "deliverable", "action", "result");

    private final ReadDocument document;
    private final ReportStructure structure;
    private final List<Candidate> candidates;
    private final StringBuilder page = new StringBuilder();

    private CandidatePage(ReadDocument document, ReportStructure structure, List<Candidate> candidates) {
        this.document = document;
        this.structure = structure;
        this.candidates = candidates;
    }

    static String of(ReadDocument document, ReportStructure structure, List<Candidate> candidates) {
        CandidatePage page = new CandidatePage(document, structure, candidates);
        page.write();
        return page.page.toString();
    }

    private void write() {
        String title =
                structure.head().title().map(span -> span.of(document.text())).orElse("政府工作报告");
        page.append("<!doctype html>\n<html lang=\"zh-CN\"><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>")
                .append(safe(title))
                .append(" · 研读</title>\n<style>\n")
                .append(style())
                .append("</style>\n");
        head(title);
        article();
        table();
        vague();
        page.append("</html>\n");
    }

    private void head(String title) {
        page.append("<header><h1>").append(safe(title)).append("</h1><p class=\"caption\">");
        structure.head().year().ifPresent(year -> page.append(year).append("年度　"));
        page.append(document.text().length()).append("字　以下各处均由程序读出，供审核；每条可展开看依据。</p><ul class=\"counts\">");
        Map<String, Long> counts =
                candidates.stream().collect(Collectors.groupingBy(c -> c.kind().code(), Collectors.counting()));
        count("条承诺", candidates.size() - counts.getOrDefault("result", 0L));
        ORDER.forEach(kind -> count(LABELS.getOrDefault(kind, kind), counts.getOrDefault(kind, 0L)));
        count("处量化", candidates.stream().mapToLong(c -> c.measures().size()).sum());
        count(
                "处疑点",
                candidates.stream().mapToLong(c -> c.details().doubts().size()).sum());
        page.append("</ul><p class=\"key\">");
        ORDER.forEach(kind -> page.append("<span class=\"tag ")
                .append(kind)
                .append("\">")
                .append(LABELS.getOrDefault(kind, kind))
                .append("</span>"));
        page.append("<span class=\"caption\">实线为硬承诺，虚线为力争推动一类的软承诺，底色处有疑点</span></p>")
                .append(
                        "<nav><a href=\"#text\">原文</a><a href=\"#list\">逐条判断</a><a href=\"#vague\">含糊之处</a></nav></header>\n");
    }

    private void count(String label, long number) {
        page.append("<li><b>").append(number).append("</b><span>").append(label).append("</span></li>");
    }

    /** The report's own words, paragraph by paragraph, each candidate marked. */
    private void article() {
        page.append("<h2 id=\"text\">原文</h2><article>");
        int next = 0;
        for (Paragraph paragraph : document.paragraphs()) {
            if (paragraph.role() == Paragraph.Role.FURNITURE) {
                continue;
            }
            Span span = paragraph.span();
            page.append(heading(span) ? "<p class=\"title\">" : "<p>");
            int at = span.start();
            while (next < candidates.size() && candidates.get(next).span().start() < span.end()) {
                Candidate candidate = candidates.get(next++);
                int start = Math.max(at, candidate.span().start());
                int end = Math.min(candidate.span().end(), span.end());
                page.append(safe(document.text().substring(at, start)));
                mark(candidate, next, document.text().substring(start, Math.max(start, end)));
                at = Math.max(start, end);
            }
            page.append(safe(document.text().substring(at, span.end()))).append("</p>\n");
        }
        page.append("</article>\n");
    }

    private boolean heading(Span paragraph) {
        return structure
                .outline()
                .all()
                .anyMatch(node -> node.kind() == Outline.Kind.HEADLINE && paragraph.contains(node.title()));
    }

    private void mark(Candidate candidate, int number, String words) {
        page.append("<mark id=\"t")
                .append(number)
                .append("\" class=\"")
                .append(candidate.kind().code());
        page.append(candidate.firmness() == Firmness.SOFT ? " soft" : "");
        page.append(candidate.details().doubts().isEmpty() ? "" : " doubt")
                .append("\">")
                .append(safe(words));
        page.append("<a href=\"#r").append(number).append("\">").append(number).append("</a></mark>");
    }

    private void table() {
        page.append(
                "<h2 id=\"list\">逐条判断</h2><div class=\"scroll\"><table><thead><tr><th>序号<th>类别<th>原文与依据<th>量化<th>时限<th>建议牵头<th>项目、阶段</tr></thead><tbody>\n");
        for (int i = 0; i < candidates.size(); i++) {
            row(candidates.get(i), i + 1);
        }
        page.append("</tbody></table></div>\n");
    }

    private void row(Candidate candidate, int number) {
        Details details = candidate.details();
        page.append("<tr id=\"r")
                .append(number)
                .append("\"><td class=\"number\"><a href=\"#t")
                .append(number)
                .append("\">")
                .append(number)
                .append("</a>");
        page.append("<td><span class=\"tag ")
                .append(candidate.kind().code())
                .append("\">")
                .append(candidate.kind().label())
                .append("</span>");
        page.append("<small>")
                .append(CandidateRow.firmness(candidate))
                .append("</small><td class=\"words\">")
                .append(safe(candidate.quote()));
        details.doubts()
                .forEach(doubt -> page.append("<small class=\"bad\">疑点：")
                        .append(safe(doubt.note()))
                        .append("</small>"));
        page.append("<details><summary>依据</summary><ul>");
        candidate.reasons().forEach(reason -> page.append("<li>").append(safe(reason)));
        list("地点", details.places());
        list("企业", details.enterprises());
        details.quotas()
                .forEach(quota -> page.append("<li>分类指标：")
                        .append(safe(quota.whom() + " " + quota.measure().text())));
        page.append("</ul></details><td>");
        candidate
                .measures()
                .forEach(measure -> page.append(safe(CandidateRow.measure(measure)))
                        .append("<small>")
                        .append(measure.op())
                        .append(' ')
                        .append(measure.value().toPlainString())
                        .append(safe(measure.unit()))
                        .append("</small>"));
        page.append("<td>")
                .append(candidate.deadline() == null ? "" : safe(candidate.deadline()))
                .append("<td>")
                .append(safe(candidate.lead()));
        details.units().stream()
                .skip(1)
                .forEach(unit ->
                        page.append("<small>").append(safe(unit.department())).append("</small>"));
        page.append("<td>").append(safe(String.join("；", candidate.projects())));
        page.append("<small>")
                .append(details.stage() == null ? "" : details.stage().label())
                .append("</small></tr>\n");
    }

    private void list(String label, List<String> words) {
        if (!words.isEmpty()) {
            page.append("<li>").append(label).append("：").append(safe(String.join("、", words)));
        }
    }

    private void vague() {
        List<Vagueness> vague = Vagueness.of(candidates);
        page.append("<h2 id=\"vague\">含糊之处</h2><p class=\"caption\">")
                .append(vague.size())
                .append(
                        "条承诺还不能直接检查。</p><div class=\"scroll\"><table><thead><tr><th>原文<th>缺什么<th>怎样写才能检查</tr></thead><tbody>\n");
        int number = 1;
        for (Vagueness one : vague) {
            while (!candidates.get(number - 1).span().equals(one.candidate().span())) {
                number++;
            }
            page.append("<tr><td class=\"words\"><a href=\"#t")
                    .append(number)
                    .append("\">")
                    .append(number)
                    .append("</a> ")
                    .append(safe(one.candidate().quote()));
            page.append("<td>")
                    .append(VaguenessTable.joined(one, Lack::label))
                    .append("<td>")
                    .append(VaguenessTable.joined(one, Lack::advice))
                    .append("</tr>\n");
        }
        page.append("</tbody></table></div>\n");
    }

    private static String style() {
        try (InputStream css = CandidatePage.class.getResourceAsStream("/read/page.css")) {
            if (css == null) {
                throw new IllegalStateException("no /read/page.css");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
