package luoshi.foundation.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** 序数 are read as they are written. */
class OrdinalsTest {
    @Test
    void whatIsWrittenIsReadBack() {
        for (int i = 1; i <= 99; i++) {
            assertThat(Ordinals.value(Ordinals.words(i))).isEqualTo(i);
        }
        assertThat(Ordinals.words(12)).isEqualTo("十二");
        assertThat(Ordinals.words(20)).isEqualTo("二十");
    }
}
