package luoshi.app.web.export;

import java.io.IOException;
import java.io.OutputStream;
import luoshi.publication.CsvTables;
import luoshi.publication.Sheet;
import luoshi.publication.WordTables;
import luoshi.publication.Workbooks;

/** 导出格式: as what a table leaves the system. */
public enum Format {
    EXCEL("Excel", ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        void write(OutputStream out, Sheet table, Sheet.Watermark mark) throws IOException {
            Workbooks.write(out, table, mark);
        }
    },
    WORD("Word", ".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document") {
        @Override
        void write(OutputStream out, Sheet table, Sheet.Watermark mark) throws IOException {
            WordTables.write(out, table, mark);
        }
    },
    CSV("CSV", ".csv", "text/csv;charset=UTF-8") {
        @Override
        void write(OutputStream out, Sheet table, Sheet.Watermark mark) throws IOException {
            CsvTables.write(out, table, mark);
        }
    };

    private final String label;
    private final String ending;
    private final String mediaType;

    Format(String label, String ending, String mediaType) {
        this.label = label;
        this.ending = ending;
        this.mediaType = mediaType;
    }

    abstract void write(OutputStream out, Sheet table, Sheet.Watermark mark) throws IOException;

    public String label() {
        return label;
    }

    String ending() {
        return ending;
    }

    String mediaType() {
        return mediaType;
    }
}
