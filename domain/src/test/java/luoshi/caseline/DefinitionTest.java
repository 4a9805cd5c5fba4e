package luoshi.caseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import luoshi.caseline.definition.Field;
import luoshi.caseline.definition.Handling;
import luoshi.caseline.definition.Line;
import luoshi.caseline.definition.LineFault;
import luoshi.caseline.definition.LineFolder;
import luoshi.caseline.definition.LineReader;
import luoshi.caseline.definition.LineSchema;
import org.junit.jupiter.api.Test;

/** Lines as text files: those that come with the program, and what is said of a mistake. */
class DefinitionTest {
    private static final Path LINES = Path.of(System.getProperty("luoshi.root", ".."), "lines");
    private static final int LINES_AT_MOST = 80;

    private static final String SMALL = """
            line: small
            name: 小条线
            prefix: XT
            keeper: 政府办
            fields:
              title: {name: 标题}
            states:
              open: 办理中
              done: {name: 已办结, end: true}
            acts:
              close: {name: 办结, from: [open], to: done, by: [keeper]}
            """;

    @Test
    void theLinesThatComeWithTheProgramAreReadAndEachIsShort() throws IOException {
        assertThat(LineFolder.read(LINES).lines())
                .extracting(Line::code)
                .containsExactly(
                        "deputy-proposal",
                        "hotline-ticket",
                        "investment-lead",
                        "petition-backlog",
                        "rectification",
                        "village-integration",
                        "wage-arrears");
        try (Stream<Path> files = Files.walk(LINES)) {
            for (Path file : files.filter(one -> one.endsWith("line.yaml")).toList()) {
                assertThat(Files.readAllLines(file).size()).as(file.toString()).isLessThanOrEqualTo(LINES_AT_MOST);
            }
        }
    }

    @Test
    void whatIsKeptOfADefinitionReadsBackAsTheSameLine() throws IOException {
        for (Line line : LineFolder.read(LINES).lines()) {
            String json = LineFolder.one(LINES.resolve(line.code())).json();
            assertThat(LineReader.read("kept", json).json()).isEqualTo(json);
            assertThat(LineReader.read("kept", json).line()).isEqualTo(line);
            assertThat(LineReader.read("kept", json).line().first()).isEqualTo(line.first());
        }
    }

    @Test
    void theSchemaForEditorsIsWhatTheReaderReads() throws IOException {
        assertThat(Files.readString(LINES.resolve("line.schema.json"))).isEqualTo(LineSchema.text());
    }

    @Test
    void aMistakeIsToldWithItsFileItsLineAndWhatToWrite() {
        assertThat(complaints(SMALL.replace("by: [keeper]", "by: [boss]")))
                .anySatisfy(one -> assertThat(one)
                        .startsWith("x.yaml 第11行：")
                        .contains("不认识“boss”")
                        .contains("keeper、handler"));
        assertThat(complaints(SMALL.replace("keeper: 政府办\n", "")))
                .anySatisfy(one -> assertThat(one).contains("缺“keeper”"));
        assertThat(complaints(SMALL.replace("to: done", "to: finished")))
                .anySatisfy(one -> assertThat(one)
                        .startsWith("x.yaml 第11行：没有叫“finished”的状态")
                        .contains("done、open"));
        assertThat(complaints(SMALL + "colour: red\n"))
                .anySatisfy(one -> assertThat(one).startsWith("x.yaml 第12行：不认识“colour”"));
        assertThat(complaints("line: [\n")).anySatisfy(one -> assertThat(one).contains("写法不合YAML"));
    }

    @Test
    void aStateThatNobodyReachesOrLeavesIsRefused() {
        assertThat(complaints(SMALL.replace("  open: 办理中\n", "  open: 办理中\n  lost: 没人到\n")))
                .anySatisfy(one -> assertThat(one).startsWith("x.yaml 第9行：没有动作能到“没人到”"))
                .anySatisfy(one -> assertThat(one).contains("“没人到”是死路"));
    }

    @Test
    void whatIsMaskedIsNeverFoundOrPublished() {
        assertThat(complaints(SMALL.replace(
                        "{name: 标题}", "{name: 标题}\n  who: {name: 谁, type: person, is: [masked, searchable]}")))
                .anySatisfy(one -> assertThat(one).contains("遮蔽的字段不能同时可查找"));
    }

    @Test
    void onlyATextThatIsNoTitleIsLong() throws IOException {
        for (String field : List.of(
                "title: {name: 标题, is: [long]}", "title: {name: 标题}\n  on: {name: 哪天, type: date, is: [long]}")) {
            assertThat(complaints(SMALL.replace("title: {name: 标题}", field)))
                    .anySatisfy(one -> assertThat(one).contains("只有 title 以外的文字字段能写 long"));
        }
        String told = SMALL.replace("title: {name: 标题}", "title: {name: 标题}\n  told: {name: 情况, is: [long]}");
        assertThat(LineReader.read("x.yaml", told).line().field("told"))
                .hasValueSatisfying(
                        field -> assertThat(field.is(Field.Flag.LONG)).isTrue());
        List<String> areas = LineFolder.one(LINES.resolve("petition-backlog")).line().fields().stream()
                .filter(field -> field.is(Field.Flag.LONG))
                .map(Field::code)
                .toList();
        assertThat(areas).containsExactly("content", "answer", "review", "visit");
    }

    @Test
    void aRouteNamesTheUnitByFieldsAndWords() throws IOException {
        Line line = LineFolder.one(LINES.resolve("hotline-ticket")).line();
        assertThat(line.route(Map.of("title", "工地拖欠工资")).map(Handling.Route::unit))
                .hasValue("人社局");
        assertThat(line.route(Map.of("title", "办证跑了三趟", "source", "办不成事窗口")).map(Handling.Route::unit))
                .hasValue("行政审批局");
        assertThat(line.route(Map.of("title", "别的事"))).isEmpty();
    }

    @Test
    void aReceiptWithAWrongDigitIsNoReceipt() {
        String receipt = new Receipt("RX", 2026, 1234, 567).text();
        assertThat(receipt).startsWith("RX26-1234-0567");
        assertThat(Receipt.of(" " + receipt.toLowerCase(java.util.Locale.ROOT) + " "))
                .hasValue(new Receipt("RX", 2026, 1234, 567));
        for (int at = 0; at < receipt.length(); at++) {
            char digit = receipt.charAt(at);
            if (Character.isDigit(digit)) {
                char other = digit == '9' ? '0' : (char) (digit + 1);
                assertThat(Receipt.of(receipt.substring(0, at) + other + receipt.substring(at + 1)))
                        .as("place " + at)
                        .isEmpty();
            }
        }
    }

    private static List<String> complaints(String words) {
        LineFault fault = catchThrowableOfType(LineFault.class, () -> LineReader.read("x.yaml", words));
        return fault.complaints();
    }
}
