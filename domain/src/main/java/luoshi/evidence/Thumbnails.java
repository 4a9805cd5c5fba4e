package luoshi.evidence;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * 缩略图: small pictures of photos, made when they are first asked for and kept beside the contents. Rows are skipped while reading, so that a
 * huge picture needs little memory.
 */
public final class Thumbnails {
    private static final int EDGE = 240;
    private static final long LARGEST_PIXELS = 200_000_000;

    private final ContentStore store;
    private final Path folder;

    /** @param folder where the small pictures lie */
    public Thumbnails(ContentStore store, Path folder) {
        this.store = store;
        this.folder = folder;
    }

    /** The small picture as JPEG; empty where the file is no picture, or one that cannot be read. */
    public Optional<Path> of(EvidenceFile file) throws IOException {
        if (!file.isPicture()) {
            return Optional.empty();
        }
        Path made = folder.resolve(file.hash() + ".jpg");
        if (Files.exists(made)) {
            return Optional.of(made);
        }
        Optional<BufferedImage> small = small(store.path(file.hash()));
        if (small.isEmpty()) {
            return Optional.empty();
        }
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, file.hash(), ".new");
        ImageIO.write(small.get(), "jpeg", fresh.toFile());
        Files.move(fresh, made, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return Optional.of(made);
    }

    private static Optional<BufferedImage> small(Path picture) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(picture.toFile())) {
            Iterator<ImageReader> readers =
                    in == null ? java.util.Collections.emptyIterator() : ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if ((long) width * height > LARGEST_PIXELS) {
                    return Optional.empty();
                }
                int step = Math.max(1, Math.max(width, height) / (2 * EDGE));
                ImageReadParam param = reader.getDefaultReadParam();
                param.setSourceSubsampling(step, step, 0, 0);
                return Optional.of(scaled(reader.read(0, param)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty(); // a damaged picture has no small one; the file itself is handed out as it is
        }
    }

    private static BufferedImage scaled(BufferedImage image) {
        double factor = Math.min(1, (double) EDGE / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) (image.getWidth() * factor));
        int height = Math.max(1, (int) (image.getHeight() * factor));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return small;
    }
}
