package luoshi.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import luoshi.app.testing.Clerk;
import org.junit.jupiter.api.Test;

/** One box over everything that one may see. */
class SearchTest {

    @Test
    void twoCharactersFindCommitmentsUnitsAndReports() {
        String found = Clerk.words(Clerk.of("qinliyan").get("/search?q=%E4%BE%9B%E6%B0%B4")); // 供水
        assertThat(found).contains("新改建供水管网");
        assertThat(Clerk.words(Clerk.of("qinliyan").get("/search?q=%E4%BA%A4%E9%80%9A%E5%B1%80")))
                .contains("安河县交通运输局");
    }

    @Test
    void nobodyFindsWhatHeMayNotSee() {
        assertThat(Clerk.words(Clerk.of("hexiaoman").get("/search?q=%E4%BE%9B%E6%B0%B4")))
                .doesNotContain("新改建供水管网");
    }

    @Test
    void oneCharacterIsTooLittle() {
        assertThat(Clerk.words(Clerk.of("qinliyan").get("/search?q=%E6%B0%B4"))).contains("两个字");
    }
}
