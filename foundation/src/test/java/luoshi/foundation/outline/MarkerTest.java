package luoshi.foundation.outline;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MarkerTest {
    @Test
    void everyLookOfAMarkIsKnown() {
        assertMark("第三部分 重点", Marker.Style.CHAPTER, 3);
        assertMark("十二、附则", Marker.Style.HAN, 12);
        assertMark("(三)水利", Marker.Style.HAN_BRACKETED, 3);
        assertMark("（ 三 ）水利", Marker.Style.HAN_BRACKETED, 3);
        assertMark("3.水利", Marker.Style.ARABIC, 3);
        assertMark("３．水利", Marker.Style.ARABIC, 3);
        assertMark("（3）水利", Marker.Style.ARABIC_BRACKETED, 3);
        assertMark("③水利", Marker.Style.CIRCLED, 3);
        assertMark("三是水利", Marker.Style.SPOKEN, 3);
        assertMark("——水利", Marker.Style.DASH, 0);
    }

    @Test
    void aLostBracketLeavesAMarkThatIsNotWhole() {
        assertThat(Marker.at("七)聚焦开放", 0)).hasValueSatisfying(mark -> {
            assertThat(mark.ordinal()).isEqualTo(7);
            assertThat(mark.whole()).isFalse();
        });
    }

    @Test
    void numbersOfThingsAreNoMarks() {
        for (String words : new String[] {"1.5万亩", "一二三产融合", "一、二、三产业", "三农工作", "2026年", "一是否达标", "6%左右"}) {
            assertThat(Marker.at(words, 0)).as(words).isEmpty();
        }
    }

    @Property
    void chineseNumbersUpToNineHundredNinetyNineAreRead(@ForAll @IntRange(min = 1, max = 999) int number) {
        assertThat(Ordinals.value(han(number))).isEqualTo(number);
        assertThat(Ordinals.value(String.valueOf(number))).isEqualTo(number);
    }

    private static void assertMark(String words, Marker.Style style, int ordinal) {
        assertThat(Marker.at(words, 0)).as(words).hasValueSatisfying(mark -> {
            assertThat(mark.style()).isEqualTo(style);
            assertThat(mark.ordinal()).isEqualTo(ordinal);
            assertThat(mark.whole()).isTrue();
        });
    }

    private static String han(int number) {
        String digits = "零一二三四五六七八九";
        String words = number >= 100 ? digits.charAt(number / 100) + "百" : "";
        int tens = number / 10 % 10;
        if (tens > 0) {
            words += (tens == 1 && number < 100 ? "" : digits.substring(tens, tens + 1)) + "十";
        } else if (number >= 100 && number % 10 > 0) {
            words += "零";
        }
        return number % 10 > 0 ? words + digits.charAt(number % 10) : words;
    }
}
