package luoshi.bench.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Breaks files and lines in the ways that transfers, editors and ill will do. The same generator breaks them the same way. */
final class Mutations {
    private static final String STRANGE =
            "，。；：、（）()“”〔1〕[2]①一二三十、.%％万亿元\\r\\n\n\t\u0000\uFFFD\uD83D\uDE00&nbsp;**????#　 the";
    private static final int MOST_EDITS = 12;

    private final RandomGenerator random;

    Mutations(RandomGenerator random) {
        this.random = random;
    }

    /** A broken copy: inside the package where the file is one, else, or by chance, in its raw bytes. */
    byte[] file(byte[] original, byte[] other) {
        boolean packed = original.length > 4 && original[0] == 'P' && original[1] == 'K';
        return packed && random.nextInt(3) > 0 ? repacked(original, other) : bytes(original, other);
    }

    private byte[] bytes(byte[] original, byte[] other) {
        byte[] broken = original.clone();
        int edits = 1 + random.nextInt(MOST_EDITS);
        for (int i = 0; i < edits && broken.length > 1; i++) {
            broken = edited(broken, other);
        }
        return broken;
    }

    private byte[] edited(byte[] bytes, byte[] other) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(1 << random.nextInt(12)));
        return switch (random.nextInt(7)) {
            case 0 -> flipped(bytes, at);
            case 1 -> joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at + length, bytes.length));
            case 2 -> joined(Arrays.copyOf(bytes, at + length), Arrays.copyOfRange(bytes, at, bytes.length));
            case 3 -> Arrays.copyOf(bytes, Math.max(1, at));
            case 4 -> filled(bytes, at, length);
            case 5 ->
                joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(other, Math.min(at, other.length), other.length));
            default -> digits(bytes);
        };
    }

    private byte[] flipped(byte[] bytes, int at) {
        bytes[at] = (byte) random.nextInt(256);
        return bytes;
    }

    private byte[] filled(byte[] bytes, int at, int length) {
        Arrays.fill(bytes, at, at + length, (byte) (random.nextBoolean() ? 0 : random.nextInt(256)));
        return bytes;
    }

    /** Numbers in the file grow: sizes, counts, offsets. */
    private byte[] digits(byte[] bytes) {
        int from = random.nextInt(bytes.length);
        for (int at = from; at < bytes.length && at < from + 4096; at++) {
            if (bytes[at] >= '0' && bytes[at] <= '9' && random.nextInt(4) == 0) {
                bytes[at] = '9';
            }
        }
        return bytes;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    private byte[] repacked(byte[] original, byte[] other) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(original));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(random.nextInt(3) == 0 ? bytes(part, other) : part);
            }
        } catch (IOException e) {
            return bytes(original, other);
        }
        return bytes.toByteArray();
    }

    /** A broken copy of a line. */
    String line(String original) {
        StringBuilder line = new StringBuilder(original);
        int edits = 1 + random.nextInt(MOST_EDITS);
        for (int i = 0; i < edits; i++) {
            int at = random.nextInt(line.length() + 1);
            int end = Math.min(line.length(), at + 1 + random.nextInt(8));
            switch (random.nextInt(4)) {
                case 0 -> line.delete(at, end);
                case 1 -> line.insert(at, line.substring(at, end));
                case 2 -> line.insert(at, STRANGE.charAt(random.nextInt(STRANGE.length())));
                default -> line.insert(at, line.substring(0, at).repeat(random.nextInt(3)));
            }
            line.setLength(Math.min(line.length(), 2000));
        }
        return line.toString();
    }
}
