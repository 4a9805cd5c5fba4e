package luoshi.app.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import javax.imageio.ImageIO;

/** Photos for tests: small pictures that say when they were taken. */
public final class Photos {
    private static final int EXIF = 64;

    private Photos() {}

    /** A JPEG taken at ten o'clock on the day; {@code shade} makes it a picture of its own. */
    public static byte[] taken(LocalDate day, int shade) {
        byte[] plain = plain(shade);
        ByteBuffer exif = ByteBuffer.allocate(EXIF).order(ByteOrder.LITTLE_ENDIAN);
        exif.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8);
        exif.putShort((short) 1)
                .putShort((short) 0x8769)
                .putShort((short) 4)
                .putInt(1)
                .putInt(26)
                .putInt(0);
        exif.putShort((short) 1)
                .putShort((short) 0x9003)
                .putShort((short) 2)
                .putInt(20)
                .putInt(44)
                .putInt(0);
        exif.put((day.toString().replace('-', ':') + " 10:00:00\0").getBytes(StandardCharsets.US_ASCII));
        ByteArrayOutputStream photo = new ByteArrayOutputStream();
        photo.write(plain, 0, 2);
        int length = 2 + 6 + EXIF;
        photo.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, (byte) (length >> 8), (byte) length});
        photo.writeBytes("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        photo.writeBytes(exif.array());
        photo.write(plain, 2, plain.length - 2);
        return photo.toByteArray();
    }

    private static byte[] plain(int shade) {
        BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                image.setRGB(x, y, shade * 7919 + x * 3 + y);
            }
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpeg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
