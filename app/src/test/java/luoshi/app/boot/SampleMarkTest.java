package luoshi.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleMarkTest {
    @TempDir
    private Path folder = Path.of("");

    private SampleMark started() {
        return new SampleMark(DataFolder.beside(folder));
    }

    @Test
    void aCountyThatWasFilledInOneGoIsNoNews() {
        SampleMark first = started();
        first.begun();
        first.finished();
        assertThat(first.told()).isEmpty();
        SampleMark second = started();
        second.begun();
        second.untouched();
        assertThat(second.told()).isEmpty();
        assertThat(started().told()).isEmpty();
    }

    @Test
    void aStartThatWasKilledWhileFillingIsToldAtEveryLaterOne() {
        started().begun();
        SampleMark second = started();
        second.begun();
        second.untouched();
        assertThat(second.told()).contains("没有建完", "--data");
        assertThat(started().told()).contains("没有建完");
    }

    @Test
    void aStartThatWasKilledBeforeTheCountyStoodFillsItNow() {
        started().begun();
        SampleMark second = started();
        second.begun();
        second.finished();
        assertThat(second.told()).isEmpty();
    }
}
