package luoshi.reading.document.packed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import luoshi.reading.document.source.Limits;
import luoshi.reading.document.source.Stop;
import luoshi.reading.document.source.Trouble;
import luoshi.reading.document.source.UnreadableFile;

/** 压缩包部件: the wanted parts of a zipped file, unpacked within the limits. Parts that nobody wants are skipped, but they count against the bombs too. */
public final class PackedParts {
    private static final int CHUNK = 8192;
    /** Small parts may pack very well; the ratio is looked at from here on. */
    private static final long RATIO_FROM_BYTES = 4L << 20;

    private final Map<String, byte[]> parts = new HashMap<>();
    private long unpacked;

    private PackedParts() {}

    /** Unpacks the parts whose names {@code wanted} accepts. */
    public static PackedParts of(byte[] packed, Predicate<String> wanted) {
        PackedParts result = new PackedParts();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            int count = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > Limits.PARTS) {
                    throw new UnreadableFile(Trouble.BOMB);
                }
                String name = normal(entry.getName());
                boolean kept = wanted.test(name);
                byte[] bytes = result.unpack(zip, kept, packed.length);
                if (kept) {
                    result.parts.putIfAbsent(name, bytes);
                }
            }
        } catch (ZipException e) {
            String told = String.valueOf(e.getMessage());
            if (told.startsWith("invalid entry size")) {
                return byDirectory(packed, wanted);
            }
            throw new UnreadableFile(told.contains("encrypted") ? Trouble.ENCRYPTED : Trouble.CORRUPT, e);
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableFile(Trouble.CORRUPT, e);
        }
        return result;
    }

    /** Some writers state an entry's size only in the directory at the end of the file, where a pass from its beginning does not look. */
    private static PackedParts byDirectory(byte[] packed, Predicate<String> wanted) {
        PackedParts result = new PackedParts();
        try {
            Path copy = Files.createTempFile("luoshi-packed", ".zip");
            try {
                Files.write(copy, packed);
                result.takeAll(copy, packed.length, wanted);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableFile(Trouble.CORRUPT, e);
        }
        return result;
    }

    private void takeAll(Path copy, int packedBytes, Predicate<String> wanted) throws IOException {
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            if (zip.size() > Limits.PARTS) {
                throw new UnreadableFile(Trouble.BOMB);
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String name = normal(entry.getName());
                if (wanted.test(name)) {
                    try (InputStream part = zip.getInputStream(entry)) {
                        parts.putIfAbsent(name, unpack(part, true, packedBytes));
                    }
                }
            }
        }
    }

    private byte[] unpack(InputStream part, boolean keep, long packedBytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        long size = 0;
        for (int read = part.read(chunk); read >= 0; read = part.read(chunk)) {
            Stop.check();
            size += read;
            unpacked += read;
            boolean swollen = unpacked > RATIO_FROM_BYTES && unpacked > packedBytes * Limits.PACKING_RATIO;
            if (size > Limits.PART_BYTES || unpacked > Limits.UNPACKED_BYTES || swollen) {
                throw new UnreadableFile(Trouble.BOMB);
            }
            if (keep) {
                bytes.write(chunk, 0, read);
            }
        }
        return bytes.toByteArray();
    }

    private static String normal(String name) {
        String slashed = name.replace('\\', '/');
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    /** The bytes of a part; names are compared as written, without a leading slash. */
    public Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(normal(name)));
    }

    /** The bytes of a part without which the file makes no sense. */
    public byte[] needed(String name) {
        return part(name).orElseThrow(() -> new UnreadableFile(Trouble.CORRUPT));
    }

    /** The names of the parts kept. */
    public Iterable<String> names() {
        return parts.keySet();
    }
}
