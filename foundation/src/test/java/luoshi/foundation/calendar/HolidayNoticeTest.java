package luoshi.foundation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A pasted notice becomes a year. */
class HolidayNoticeTest {
    private static final String NOTICE_2026 = """
            国务院办公厅关于2026年部分节假日安排的通知
            国办发明电〔2025〕7号
            一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
            二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
            三、清明节：4月4日（周六）至6日（周一）放假，共3天。
            四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
            五、端午节：6月19日（周五）至21日（周日）放假，共3天。
            六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
            七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
            请各地区、各部门于12月1日前做好安排。
            """;

    @Test
    void everyItemOfTheRealNoticesIsRead() {
        List<String> cases = ByHand.lines("notice-cases.tsv");
        assertThat(cases).hasSize(49);
        assertThat(cases).allSatisfy(line -> {
            String[] cell = line.split("\t", -1);
            Map<LocalDate, Boolean> expected = new TreeMap<>();
            for (String day : cell[2].split(" ", -1)) {
                expected.put(LocalDate.parse(day.substring(0, 10)), day.endsWith("休"));
            }
            assertThat(HolidayNotice.readItem(Integer.parseInt(cell[0]), cell[1]))
                    .as(cell[1])
                    .isEqualTo(expected);
        });
    }

    @Test
    void aWholeNoticeBecomesTheYearThatItOrders() {
        HolidayNotice.Reading.Read read = read(NOTICE_2026);
        assertThat(read.doubts()).isEmpty();
        assertThat(read.year().sources()).containsExactly("国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）");
        HolidayYear known = HolidayYears.known().getLast();
        assertThat(known.year()).isEqualTo(2026);
        assertThat(read.year().days()).isEqualTo(known.days());
    }

    @Test
    void aNoticePastedWithoutItsLineBreaksIsTheSame() {
        assertThat(read(NOTICE_2026.replace("\n", "")).year().days())
                .isEqualTo(read(NOTICE_2026).year().days());
    }

    @Test
    void whatDoesNotAddUpIsToldBeforeTheYearIsLoaded() {
        assertThat(read(NOTICE_2026.replace("5月9日（周六）", "5月8日（周六）")).doubts())
                .containsExactly("劳动节：2026-05-08不是周末，写了上班", "劳动节：2026-05-08写的是周六，实为周五");
        assertThat(read(NOTICE_2026.replace("共9天", "共8天")).doubts()).containsExactly("春节：写明共8天，读出9天");
        assertThat(read(NOTICE_2026.replace("三、清明节：4月4日（周六）至6日（周一）放假，共3天。\n", ""))
                        .doubts())
                .containsExactly("没有读到清明的安排");
    }

    @Test
    void whatIsNoNoticeIsRefusedInWords() {
        assertThat(HolidayNotice.read("关于召开会议的通知"))
                .isInstanceOfSatisfying(
                        HolidayNotice.Reading.Unreadable.class,
                        no -> assertThat(no.reason()).contains("是哪一年"));
        assertThat(HolidayNotice.read("国务院办公厅关于2026年部分节假日安排的通知"))
                .isInstanceOfSatisfying(
                        HolidayNotice.Reading.Unreadable.class,
                        no -> assertThat(no.reason()).contains("粘贴通知全文"));
    }

    private static HolidayNotice.Reading.Read read(String text) {
        return (HolidayNotice.Reading.Read) HolidayNotice.read(text);
    }
}
