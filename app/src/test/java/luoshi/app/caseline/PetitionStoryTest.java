package luoshi.app.caseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** 信访积案, the line that was written by the guide alone: from a letter to a leader in charge and a petitioner at peace. */
class PetitionStoryTest {
    private static final String OFFICE = "jianwenlan";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void aPetitionThatIsNotSolvedInTimeGoesOnTheListWithALeaderInChargeUntilThePetitionerIsAtPeace() {
        try (LineDesk desk = new LineDesk()) {
            long id = desk.open(
                    OFFICE,
                    "petition-backlog",
                    DAY,
                    "kind",
                    "初信初访",
                    "way",
                    "来访",
                    "object",
                    "灌渠占地补偿" + System.nanoTime(),
                    "petitioner",
                    "牛大爷");
            assertThat(desk.route(OFFICE, id, DAY, "send", "水利局")).isEmpty();
            assertThat(desk.clock(id, "accepting").dueOn()).isEqualTo(DAY.plusDays(15));
            assertThat(desk.act("xiruoshui", id, DAY, "accept")).contains("要先填：受理告知日期");
            assertThat(desk.act("xiruoshui", id, DAY.plusDays(7), "accept", "told_on", "2026-03-09"))
                    .isEmpty();
            assertThat(desk.clock(id, "handling").dueOn()).isEqualTo(DAY.plusDays(67));
            LocalDate late = DAY.plusDays(70);
            assertThat(desk.act(OFFICE, id, late, "list")).isEqualTo("列入积案要先定包案领导，写明成因");
            assertThat(desk.act(OFFICE, id, late, "list", "chief", "江清源", "cause", "历史遗留"))
                    .isEmpty();
            assertThat(desk.state(id)).isEqualTo("listed");
            assertThat(desk.clock(id, "backlog").dueOn()).isEqualTo(late.plusMonths(6));
            assertThat(desk.act("xiruoshui", id, late.plusDays(5), "settle", "rating", "满意"))
                    .contains("由条线主管单位办理");
            assertThat(desk.act("xiruoshui", id, late.plusDays(5), "visit", "visited_on", "2026-05-15", "visit", "谈妥"))
                    .isEmpty();
            assertThat(desk.act(OFFICE, id, late.plusDays(9), "settle", "rating", "满意"))
                    .isEmpty();
            assertThat(desk.state(id)).isEqualTo("closed");
        }
    }
}
