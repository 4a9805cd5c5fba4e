package luoshi.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import luoshi.app.testing.Clerk;
import luoshi.app.testing.Matters;
import luoshi.reading.document.Documents;
import luoshi.reading.document.ReadDocument;
import org.junit.jupiter.api.Test;

/** R14-3: every paper leaves as Word and as OFD, one or many at a time, for those who see what it is about. */
class PrintPagesTest {
    private static final String LIST = "/duties/list";

    private static List<String> duties(int number) {
        return List.of(Matters.text(
                        "select string_agg(id::text, ' ') from (select id from supervision_duty where region_id = 990121 and state = 'HANDLING' order by id limit "
                                + number + ") d")
                .split(" ", -1));
    }

    @Test
    void everyPaperIsOfferedAsWordAndAsOfdWithTheSameWords() {
        Clerk office = Clerk.of("qinliyan");
        String duty = "/duties/" + duties(1).getFirst();
        String bulletin = "/supervision/bulletins/"
                + Matters.text("select min(id) from supervision_bulletin where region_id = 990121");
        String meeting = "/meetings/" + Matters.text("select max(id) from meeting_meeting where region_id = 990121");
        String order = "/supervision/orders/"
                + Matters.text("select min(id) from supervision_order where region_id = 990121 and number is not null");
        for (List<String> paper : List.of(
                List.of(duty, duty + "/papers/notice"),
                List.of(duty, duty + "/papers/reminder"),
                List.of(order, order + "/papers/order"),
                List.of(order, order + "/papers/approval"),
                List.of(bulletin, bulletin + "/paper"),
                List.of(meeting, meeting + "/minutes"))) {
            String page = office.get(paper.getFirst()).body();
            assertThat(page)
                    .contains("href=\"" + paper.getLast() + "\"", "href=\"" + paper.getLast() + "?format=ofd\"");
            String word = bare(office.bytes(paper.getLast()), "文书.docx");
            String ofd = bare(office.bytes(paper.getLast() + "?format=ofd"), "文书.ofd");
            assertThat(ofd).as(paper.getLast()).isNotEmpty();
            assertThat(characters(ofd)).as(paper.getLast()).isEqualTo(characters(word));
        }
        assertThat(office.get(duty + "/papers/notice?format=poem").statusCode()).isEqualTo(404);
    }

    /** Each as often as it stands there: the lines of both are broken otherwise, and forms are read in another order. */
    private static List<String> characters(String text) {
        return text.codePoints().sorted().mapToObj(Character::toString).toList();
    }

    /** Without page numbers and dashes, which a Word file does not have as text. */
    private static String bare(byte[] file, String name) {
        return ((ReadDocument) Documents.read(file, name))
                .text()
                .replaceAll("(?m)^\\s*—\\s*\\d+\\s*—\\s*$", "")
                .replaceAll("[\\s　]", "");
    }

    @Test
    void manyAreOneWordFileOrAFileEach() throws IOException {
        Clerk office = Clerk.of("qinliyan");
        List<String> some = duties(3);
        assertThat(office.get(LIST).body()).contains("form=\"print\"", "督办通知单", "催办单");
        long before = printed();
        String whole = ((ReadDocument) Documents.read(print(office, some, "notice", "whole"), "通知单.docx")).text();
        assertThat(whole.split("督办通知单", -1)).hasSize(4);
        assertThat(printed() - before).as("a fact each").isEqualTo(3);
        List<String> names = names(print(office, some, "reminder", "ofd"));
        assertThat(names).hasSize(3).allMatch(name -> name.matches("000\\d.+催办单\\.ofd"));
        assertThat(names(print(office, some, "reminder", "word"))).hasSize(3).allMatch(name -> name.endsWith(".docx"));
    }

    @Test
    void allPagesOfAFilteredListAreMet() throws IOException {
        Clerk office = Clerk.of("qinliyan");
        int open = Integer.parseInt(
                Matters.text("select count(*) from supervision_duty where region_id = 990121 and state = 'HANDLING'"));
        byte[] zip = office.postForBytes(
                LIST, "/papers", "form", "notice", "format", "word", "all", "true", "state", "HANDLING", "back", LIST);
        assertThat(names(zip)).hasSize(open);
    }

    @Test
    void withNothingTickedThePageSaysSo() {
        Clerk office = Clerk.of("qinliyan");
        var answer = office.post(LIST, "/papers", "form", "notice", "format", "whole", "back", LIST);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Clerk.words(office.get(LIST))).contains("先勾选要打印的");
    }

    @Test
    void whoDoesNotSeeOneOfThemPrintsNone() {
        String foreign =
                Matters.text("select min(id) from supervision_order where region_id = 990121 and colour <> 'BLUE'");
        Clerk clerk = Clerk.of("hexiaoman");
        long before = printed();
        assertThat(clerk.post("/account", "/papers", "form", "order", "format", "whole", "id", foreign)
                        .statusCode())
                .isEqualTo(404);
        assertThat(clerk.post("/account", "/papers", "form", "poem", "format", "whole", "id", foreign)
                        .statusCode())
                .isEqualTo(404);
        assertThat(printed()).isEqualTo(before);
    }

    private static byte[] print(Clerk clerk, List<String> ids, String form, String format) {
        List<String> fields = new ArrayList<>(List.of("form", form, "format", format, "back", LIST));
        ids.forEach(id -> fields.addAll(List.of("id", id)));
        return clerk.postForBytes(LIST, "/papers", fields.toArray(String[]::new));
    }

    private static long printed() {
        return Long.parseLong(Matters.text("select count(*) from journal_fact where verb like '%.printed'"));
    }

    private static List<String> names(byte[] file) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
