package luoshi.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** 文件库: content under its SM3 hash in a folder; the same content lies there once. A stored file is on the disk before it is answered. */
public final class ContentStore {
    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

    private final Path root;

    public ContentStore(Path root) {
        this.root = root;
    }

    /**
     * @param hash SM3, hex
     * @param sizeBytes how long it is
     */
    public record Stored(String hash, long sizeBytes) {}

    /** Takes the stream to its end. */
    public Stored put(InputStream content) throws IOException {
        Files.createDirectories(root);
        Path fresh = Files.createTempFile(root, "incoming", null);
        try {
            MessageDigest sm3 = sm3();
            long size = Files.copy(new DigestInputStream(content, sm3), fresh, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            String hash = HexFormat.of().formatHex(sm3.digest());
            Files.createDirectories(path(hash).getParent());
            Files.move(fresh, path(hash), StandardCopyOption.ATOMIC_MOVE);
            return new Stored(hash, size);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Where the content lies. */
    public Path path(String hash) {
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no hash: " + hash);
        }
        return root.resolve(hash.substring(0, 2)).resolve(hash);
    }

    private static MessageDigest sm3() {
        try {
            return MessageDigest.getInstance("SM3", PROVIDER);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
