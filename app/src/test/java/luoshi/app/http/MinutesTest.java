package luoshi.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import luoshi.app.testing.Clerk;
import luoshi.app.testing.Matters;
import luoshi.reading.document.Documents;
import luoshi.reading.document.ReadDocument;
import org.junit.jupiter.api.Test;

/** 会议纪要: a Word paper with what was decided, and what became of what was decided last time. */
class MinutesTest {

    @Test
    void theMinutesSayWhatBecameOfTheLastDecisions() {
        String id = Matters.text("select id from meeting_meeting where title = '全县重点项目第7次调度会'");
        Clerk office = Clerk.of("qinliyan");
        assertThat(Clerk.words(office.get("/meetings/" + id)))
                .contains("上次议定事项的落实情况")
                .contains("议定4项，已销号2项");
        ReadDocument paper = (ReadDocument) Documents.read(office.bytes("/meetings/" + id + "/minutes"), "纪要.docx");
        List<String> lines = paper.text().lines().toList();
        assertThat(String.join("", lines)).startsWith("安河县人民政府调度会纪要").doesNotContain("。，", "。。");
        assertThat(lines)
                .contains("全县重点项目第7次调度会纪要", "一、上次议定事项落实情况", "二、议定事项")
                .anyMatch(line -> line.startsWith("出席：顾明远"))
                .anyMatch(line -> line.startsWith("抄送：城关镇、"))
                .anyMatch(line -> line.contains("第6次调度会") && line.contains("议定4项，已销号2项，还在办理2项"))
                .anyMatch(line -> line.startsWith("1．") && line.contains("已销号，评价良好"))
                .anyMatch(line -> line.startsWith("3．") && line.contains("办理中"))
                .anyMatch(line -> line.startsWith("（一）") && line.contains("承办单位：城关镇") && line.contains("前办结"));
        assertThat(Matters.text(
                        "select count(*) > 0 from journal_fact where verb = 'meeting.minuted' and subject_id = " + id))
                .isEqualTo("t");
    }

    /** A unit sees its own decisions; minutes of a part would be no minutes. */
    @Test
    void aUnitTakesNoMinutesOut() {
        String id = Matters.text("select id from meeting_meeting where title = '全县重点项目第7次调度会'");
        Clerk roads = Clerk.of("chetonggui");
        assertThat(Clerk.words(roads.get("/meetings/" + id))).contains("旅游公路中段").doesNotContain("下载会议纪要");
        assertThat(roads.get("/meetings/" + id + "/minutes").statusCode()).isEqualTo(404);
    }
}
