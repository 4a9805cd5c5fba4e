package luoshi.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A page's bytes are what the library's encoding gives, whatever the text and however it comes in pieces; nothing of the page before is left. */
class PageBytesTest {
    @Property(tries = 300)
    void writesWhatTheLibraryEncodes(@ForAll List<String> texts) throws IOException {
        PageBytes page = new PageBytes();
        StringBuilder all = new StringBuilder();
        for (String text : texts) {
            page.writeContent(text);
            page.writeContent("<i>" + text + "县政府😀", 1, text.length() + 6);
            page.writeBinaryContent("表".getBytes(StandardCharsets.UTF_8));
            all.append(text)
                    .append(("<i>" + text + "县政府😀").substring(1, text.length() + 6))
                    .append("表");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        page.writeTo(out);
        assertThat(out.toByteArray()).isEqualTo(all.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(page.length()).isEqualTo(out.size());
    }

    @Property(tries = 20)
    void aLongPageGrows(@ForAll char one) throws IOException {
        PageBytes page = new PageBytes();
        String text = String.valueOf(one).repeat(50_000);
        for (int i = 0; i < 4; i++) {
            page.writeContent(text);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        page.writeTo(out);
        assertThat(out.toByteArray()).isEqualTo(text.repeat(4).getBytes(StandardCharsets.UTF_8));
    }
}
