package luoshi.publication.form;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.render.compute.EnvModel;
import com.deepoove.poi.render.processor.DocumentProcessor;
import com.deepoove.poi.resolver.TemplateResolver;
import com.deepoove.poi.util.RegexUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;

/** A Word form. Placeholders are found and replaced by poi-tl; the row of a table that names a row's fields is repeated for every row. */
final class WordForm {
    private static final int FOOT_SIZE = 8;

    private WordForm() {}

    /** Reads the placeholders; a Word form has no headings. */
    static FormShape.@Nullable Heads read(byte[] file, Marks marks) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            read(document.getBodyElements(), "", marks);
            for (XWPFHeaderFooter part : document.getHeaderList()) {
                read(part.getBodyElements(), "页眉", marks);
            }
            for (XWPFHeaderFooter part : document.getFooterList()) {
                read(part.getBodyElements(), "页脚", marks);
            }
        }
        return null;
    }

    private static void read(List<IBodyElement> elements, String within, Marks marks) {
        int paragraphs = 0;
        int tables = 0;
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                marks.in(paragraph.getText(), within + "第" + ++paragraphs + "段", "", 0, "");
            } else if (element instanceof XWPFTable table) {
                table(table, within + "第" + ++tables + "个表", marks);
            }
        }
    }

    private static void table(XWPFTable table, String name, Marks marks) {
        List<XWPFTableRow> rows = table.getRows();
        for (int row = 0; row < rows.size(); row++) {
            List<XWPFTableCell> cells = rows.get(row).getTableCells();
            for (int at = 0; at < cells.size(); at++) {
                String place = name + "第" + (row + 1) + "行第" + (at + 1) + "格";
                for (XWPFParagraph paragraph : cells.get(at).getParagraphs()) {
                    marks.in(paragraph.getText(), place, name, row, "");
                }
                List<XWPFTable> inner = cells.get(at).getTables();
                for (int one = 0; one < inner.size(); one++) {
                    table(inner.get(one), place + "里第" + (one + 1) + "个表", marks);
                }
            }
        }
    }

    static void fill(OutputStream out, byte[] file, FormOrder order) throws IOException {
        Configure config = Configure.builder()
                .buildGrammerRegex(RegexUtils.createGeneral("{{", "}}"))
                .setRenderDataComputeFactory(env -> name -> value(env, name))
                .build();
        try (XWPFTemplate template = XWPFTemplate.compile(new ByteArrayInputStream(file), config)) {
            XWPFDocument document = template.getXWPFDocument();
            if (order.listed()) {
                document.getTables().forEach(table -> repeat(template, table, order));
            }
            template.render(order.first());
            document.getProperties().getCoreProperties().setDescription(order.note());
            foot(document, order.note());
            template.write(out);
        }
    }

    private static Object value(EnvModel env, String name) {
        Object value = ((Map<?, ?>) env.getRoot()).get(name.strip());
        return value == null ? "" : FormOrder.text(value);
    }

    /** Copies of the row follow it, filled; it itself is filled as the first with the rest of the form. */
    private static void repeat(XWPFTemplate template, XWPFTable table, FormOrder order) {
        for (int at = 0; at < table.getRows().size(); at++) {
            XWPFTableRow row = table.getRow(at);
            if (named(row, order)) {
                CTRow pattern = (CTRow) row.getCtRow().copy();
                for (int next = 1; next < order.rows().size(); next++) {
                    table.addRow(
                            filled(template, table, pattern, order, order.rows().get(next)), at + next);
                }
                return;
            }
            for (XWPFTableCell cell : row.getTableCells()) {
                cell.getTables().forEach(inner -> repeat(template, inner, order));
            }
        }
    }

    private static boolean named(XWPFTableRow row, FormOrder order) {
        return row.getTableCells().stream()
                .flatMap(cell -> cell.getParagraphs().stream())
                .flatMap(paragraph -> Marks.MARK.matcher(paragraph.getText()).results())
                .anyMatch(mark -> order.fields().row().contains(mark.group(1)));
    }

    private static XWPFTableRow filled(
            XWPFTemplate template, XWPFTable table, CTRow pattern, FormOrder order, Map<String, Object> values) {
        Map<String, Object> all = new java.util.HashMap<>(order.whole());
        all.putAll(values);
        XWPFTableRow row = new XWPFTableRow((CTRow) pattern.copy(), table);
        TemplateResolver resolver = new TemplateResolver(template.getConfig());
        DocumentProcessor processor = new DocumentProcessor(
                template,
                resolver,
                template.getConfig().getRenderDataComputeFactory().newCompute(EnvModel.ofModel(all)));
        for (XWPFTableCell cell : row.getTableCells()) {
            processor.process(resolver.resolveBodyElements(cell.getBodyElements()));
        }
        return row;
    }

    private static void foot(XWPFDocument document, String note) {
        if (document.getFooterList().isEmpty()) {
            XWPFParagraph paragraph =
                    document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            XWPFRun run = paragraph.createRun();
            run.setFontSize(FOOT_SIZE);
            run.setText(note);
        }
    }
}
