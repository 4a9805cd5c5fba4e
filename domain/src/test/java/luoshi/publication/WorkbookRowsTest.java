package luoshi.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rows of a workbook, some at a time: all of them, each once and in order. */
class WorkbookRowsTest {
    private static final int ROWS = 2_500;
    private static final int HEAD = 3;

    @Test
    void rowsComeSomeAtATimeAndTheSameAsAllAtOnce() throws IOException {
        byte[] book = book();
        List<Workbooks.TextRow> all = Workbooks.read(new ByteArrayInputStream(book));
        assertThat(all).hasSize(HEAD + ROWS);
        List<Integer> sizes = new ArrayList<>();
        List<Workbooks.TextRow> handed = new ArrayList<>();
        try (WorkbookRows rows = WorkbookRows.open(new ByteArrayInputStream(book))) {
            for (List<Workbooks.TextRow> some = rows.next(1_000); !some.isEmpty(); some = rows.next(1_000)) {
                sizes.add(some.size());
                handed.addAll(some);
            }
        }
        assertThat(sizes).containsExactly(1_000, 1_000, HEAD + ROWS - 2_000);
        assertThat(handed).isEqualTo(all);
        assertThat(handed.getLast()).isEqualTo(new Workbooks.TextRow(HEAD + ROWS, List.of("第" + ROWS + "件", "甲")));
    }

    @Test
    void whatIsNoWorkbookIsSaidToBeNone() {
        assertThatThrownBy(() -> WorkbookRows.open(new ByteArrayInputStream("不是表".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(IOException.class);
    }

    private static byte[] book() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Stream<List<@Nullable Object>> rows = IntStream.rangeClosed(1, ROWS).mapToObj(n -> List.of("第" + n + "件", "甲"));
        Workbooks.write(
                out,
                new Sheet("表", List.of(new Sheet.Column("题", 20), new Sheet.Column("类", 8)), rows),
                new Sheet.Watermark("甲", "2026-03-01", "试"));
        return out.toByteArray();
    }
}
