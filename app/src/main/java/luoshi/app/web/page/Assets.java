package luoshi.app.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Addresses of static files. They carry a mark of the content, so that browsers may keep them for a year. */
public final class Assets {
    private static final Map<String, String> MARKED = new ConcurrentHashMap<>();

    private Assets() {}

    /** @param name {@code luoshi.css} */
    public static String url(String name) {
        return MARKED.computeIfAbsent(name, Assets::mark);
    }

    private static String mark(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("/static/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no static file " + name);
            }
            CRC32 crc = new CRC32();
            crc.update(in.readAllBytes());
            return "/static/" + name + "?v=" + Long.toHexString(crc.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
