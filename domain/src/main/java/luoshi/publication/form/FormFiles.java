package luoshi.publication.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** 套表: forms are read when they are handed in, and filled as often as wanted. */
public final class FormFiles {
    private FormFiles() {}

    /** What came of reading. */
    public sealed interface Answer {
        record Found(FormShape shape) implements Answer {}

        /** @param reason a sentence that says what to do */
        record Refused(String reason) implements Answer {}
    }

    /** Looks what the file is by its content. */
    public static Answer read(byte[] file) {
        return switch (Packed.of(file)) {
            case Packed.Answer.Refused refused -> new Answer.Refused(refused.reason());
            case Packed.Answer.Safe safe -> read(file, safe.kind());
        };
    }

    private static Answer read(byte[] file, FormShape.Kind kind) {
        Marks marks = new Marks();
        try {
            FormShape.Heads heads = switch (kind) {
                case WORD -> WordForm.read(file, marks);
                case EXCEL -> ExcelForm.read(file, marks);
            };
            if (!marks.broken().isEmpty()) {
                return new Answer.Refused(String.join("；", marks.broken()) + "。占位符写作{{任务}}，用英文花括号，成对");
            }
            if (marks.found().isEmpty() && heads == null) {
                return new Answer.Refused(
                        kind == FormShape.Kind.WORD
                                ? "没有找到占位符。请在Word里要填的地方写{{编号}}、{{任务}}等，再上传"
                                : "没有找到占位符，也没有看出表头。请在要填的格子里写{{编号}}、{{任务}}等，或让表头占一行，再上传");
            }
            return new Answer.Found(new FormShape(kind, List.copyOf(marks.found()), heads));
        } catch (IOException | RuntimeException e) {
            return new Answer.Refused("打不开这个文件，可能已损坏或加了密码。请用Word或WPS打开后另存，再上传");
        }
    }

    /**
     * Writes the filled form; does not close {@code out}.
     *
     * @param file as it was read
     * @param shape what was read of it
     */
    public static void fill(OutputStream out, byte[] file, FormShape shape, FormOrder order) throws IOException {
        switch (shape.kind()) {
            case WORD -> WordForm.fill(out, file, order);
            case EXCEL -> ExcelForm.fill(out, file, shape, order);
        }
    }
}
