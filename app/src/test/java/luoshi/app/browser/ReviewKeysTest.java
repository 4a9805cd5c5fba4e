package luoshi.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import luoshi.app.testing.Browsers;
import luoshi.app.testing.TestServer;
import org.junit.jupiter.api.Test;

/**
 * One person reviews a report of 150 items: in each of ten sections one item is refused, one is put right, one goes into the one before it, and the
 * section is approved at once. What the hand has to do is counted; docs/PROOF.md states it.
 */
class ReviewKeysTest {
    private static final int SECTIONS = 10;
    private static final int MOST_KEYS = 180;
    private static final int MOST_CLICKS = 40;
    private static final String[] ITEMS = {
        "新建农村公路%d公里",
        "改造危桥%d座",
        "建成客运站%d处",
        "新增学位%d个",
        "培训教师%d人次",
        "改造老旧小区%d个",
        "新增停车泊位%d个",
        "建设高标准农田%d亩",
        "新打机井%d眼",
        "营造林%d亩",
        "新建卫生室%d所",
        "建成养老驿站%d处",
        "新增公交线路%d条",
        "改造供水管网%d公里",
        "新增绿地%d平方米"
    };
    private static final String ORDINALS = "一二三四五六七八九十";

    private int keys;
    private int clicks;

    @Test
    void aHundredAndFiftyItemsAreReviewedWithFewStrokes() {
        try (Browsers browsers = new Browsers()) {
            Page office = browsers.page(TestServer.base(), 1440);
            TestServer.logIn(office, "qinliyan");
            office.navigate("/reports");
            office.getByText("没有文件，粘贴全文").click();
            office.getByLabel("报告全文").fill(report());
            office.getByText("上传并读取").click();
            assertThat(office.locator("#meter")).containsText("待审");
            assertThat(office.locator(".card[data-state=waits]").count())
                    .isGreaterThanOrEqualTo(SECTIONS * ITEMS.length);
            for (int section = 1; section <= SECTIONS; section++) {
                review(office, section);
            }
            assertThat(office.locator(".card[data-state=waits]")).hasCount(0);
            assertThat(office.locator(".card.is-refused")).hasCount(2 * SECTIONS);
            Browsers.picture(office, "review-150");
            System.out.println("150 items: " + keys + " keys, " + clicks + " clicks");
            assertThat(keys).isLessThanOrEqualTo(MOST_KEYS);
            assertThat(clicks).isLessThanOrEqualTo(MOST_CLICKS);
        }
    }

    private void review(Page office, int section) {
        Locator current = office.locator(".card.is-current");
        Locator mine = office.locator(".para:has(mark:has-text('" + item(section, 0) + "')) mark[data-card]");
        click(mine.nth(3));
        assertThat(current.locator(".what")).hasText(item(section, 3));
        press(office, "x");
        assertThat(current.locator("form[data-act=x] input[name=reason]")).isFocused();
        press(office, "1");
        assertThat(current.locator(".what")).hasText(item(section, 4));
        press(office, "m");
        assertThat(current.locator(".what")).hasText(item(section, 5));
        press(office, "e");
        Locator task = current.locator("input[name=task]");
        assertThat(task).isFocused();
        type(office, "另起名称" + section);
        press(office, "Enter");
        assertThat(current.locator(".what")).hasText(item(section, 6));
        press(office, "A");
        assertThat(office.getByRole(AriaRole.STATUS).first()).containsText(Pattern.compile("已认定\\d+条"));
    }

    private void press(Page office, String key) {
        keys++;
        office.keyboard().press(key);
    }

    private void type(Page office, String words) {
        keys += words.length();
        office.keyboard().type(words);
    }

    private void click(Locator place) {
        clicks++;
        place.click();
    }

    private static String item(int section, int item) {
        return ITEMS[item].formatted(100 * section + item + 11);
    }

    private static String report() {
        StringBuilder text = new StringBuilder("政府工作报告\n——2035年1月15日在云岭县第二十届人民代表大会第二次会议上\n各位代表：\n二、2035年工作安排\n");
        for (int section = 1; section <= SECTIONS; section++) {
            text.append('（')
                    .append(ORDINALS.charAt(section - 1))
                    .append("）办好第")
                    .append(ORDINALS.charAt(section - 1))
                    .append("类实事\n");
            text.append("件件要有着落。");
            for (int item = 0; item < ITEMS.length; item++) {
                text.append(item(section, item)).append('。');
            }
            text.append('\n');
        }
        return text.toString();
    }
}
