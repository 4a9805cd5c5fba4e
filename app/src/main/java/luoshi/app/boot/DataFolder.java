package luoshi.app.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;
import luoshi.app.cli.Complaint;
import org.jspecify.annotations.Nullable;

/**
 * 数据目录: where one installation keeps what is its own: {@code postgres/} the embedded database, {@code secrets/} keys, {@code evidence/}
 * files, {@code anchors/} the journal's anchors. Other files may lie beside them.
 */
public final class DataFolder implements AutoCloseable {
    private final Path root;
    private final @Nullable FileChannel channel;

    private DataFolder(Path root, @Nullable FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /** Makes the folder where it is missing and takes its lock, so that two programs never share it. */
    public static DataFolder open(Path root) {
        try {
            Files.createDirectories(root);
            FileChannel channel =
                    FileChannel.open(root.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!lock(channel)) {
                channel.close();
                throw new Complaint(Complaint.DATA, "数据目录 " + root + " 正被另一个落实使用。请先停掉它，或用 --data 换一个目录。");
            }
            return new DataFolder(root, channel);
        } catch (IOException e) {
            throw complaint(root, e);
        }
    }

    /** The folder of a program that may be running: nothing is locked. */
    public static DataFolder beside(Path root) {
        if (!Files.isDirectory(root)) {
            throw new Complaint(Complaint.DATA, "没有数据目录 " + root + "。请用 --data 指向落实的数据目录。");
        }
        return new DataFolder(root, null);
    }

    static Complaint complaint(Path place, IOException e) {
        boolean full = String.valueOf(e.getMessage()).contains("No space left");
        if (full) {
            return new Complaint(Complaint.DISK, "磁盘已满，写不进 " + place + "。请腾出空间后再试，已保存的数据没有损坏。", e);
        }
        String why = e instanceof FileSystemException f && f.getReason() != null
                ? f.getReason()
                : String.valueOf(e.getMessage());
        return new Complaint(Complaint.DATA, "数据目录 " + place + " 不能读写（" + why + "）。请检查权限，或用 --data 换一个目录。", e);
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Whether this program has the folder to itself. */
    boolean locked() {
        return channel != null;
    }

    public Path postgres() {
        return root.resolve("postgres");
    }

    public Path evidence() {
        return root.resolve("evidence");
    }

    public Path anchors() {
        return root.resolve("anchors");
    }

    public Path secrets() {
        return root.resolve("secrets");
    }

    public Path root() {
        return root;
    }

    /** 32 random bytes kept under a name, made at the first asking. */
    public byte[] secret(String name) {
        return Base64.getDecoder().decode(kept(name, () -> {
            byte[] bytes = new byte[32];
            new SecureRandom().nextBytes(bytes);
            return Base64.getEncoder().encodeToString(bytes);
        }));
    }

    /** A line of text kept under a name in {@code secrets/}, readable by this user alone. */
    public String kept(String name, Supplier<String> first) {
        Path file = secrets().resolve(name);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(
                        file.getParent(),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
                Path fresh = Files.createTempFile(file.getParent(), name, ".new");
                Files.writeString(fresh, first.get(), StandardOpenOption.SYNC);
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw complaint(file, e);
        }
    }

    @Override
    public void close() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
