package luoshi.app.boot;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import luoshi.app.cli.Complaint;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked once a version into the user's cache. The server refuses to run as root, so root runs it in a user
 * namespace of its own; where the kernel refuses namespaces, as an unprivileged user.
 */
final class PostgresBinaries {
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final String MAJOR = "17";
    private static final String UNPRIVILEGED = "nobody";

    private final Path home;
    private final List<String> prefix;

    private PostgresBinaries(Path home, List<String> prefix) {
        this.home = home;
        this.prefix = prefix;
    }

    static PostgresBinaries unpacked() {
        if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")
                || !System.getProperty("os.arch").equals("amd64")) {
            throw new Complaint(3, "自带的数据库只能在 64 位 Linux（amd64）上运行。请用 LUOSHI_DB_URL 指向一个 PostgreSQL。");
        }
        try {
            List<String> prefix = prefix();
            return new PostgresBinaries(unpack(prefix.size() > 2), prefix);
        } catch (IOException e) {
            throw new Complaint(3, "自带的数据库解不开：" + e.getMessage(), e);
        }
    }

    String major() {
        return MAJOR;
    }

    /** Runs a program to its end; its output is shown only where it fails. */
    void run(List<String> command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(words(command)).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command.getFirst() + "：" + said.strip());
        }
    }

    /** Gives a file to the user that PostgreSQL runs as, where that is another one. */
    void own(Path path) throws IOException {
        if (prefix.size() > 2) {
            var lookup = path.getFileSystem().getUserPrincipalLookupService();
            Files.setOwner(path, lookup.lookupPrincipalByName(UNPRIVILEGED));
        }
    }

    private List<String> words(List<String> command) {
        List<String> words = new ArrayList<>(prefix);
        words.add(home.resolve("bin").resolve(command.getFirst()).toString());
        words.addAll(command.subList(1, command.size()));
        return words;
    }

    private static List<String> prefix() throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        if (succeeds("unshare", "-U", "true")) {
            return List.of("unshare", "-U");
        }
        System.err.println("本机不允许用户命名空间，自带的数据库改以用户 " + UNPRIVILEGED + " 运行。");
        return List.of("setpriv", "--reuid=" + UNPRIVILEGED, "--regid=nogroup", "--clear-groups");
    }

    private static boolean succeeds(String... command) throws IOException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Path unpack(boolean shared) throws IOException {
        Path cache =
                shared ? Path.of("/var/cache/luoshi") : Path.of(System.getProperty("user.home"), ".cache", "luoshi");
        Path home = cache.resolve("postgres-" + version());
        if (Files.isDirectory(home)) {
            return home;
        }
        Files.createDirectories(cache);
        Path fresh = Files.createTempDirectory(cache, "unpacking");
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (InputStream archive = PostgresBinaries.class.getResourceAsStream(ARCHIVE)) {
            if (archive == null) {
                throw new IOException("缺少 " + ARCHIVE);
            }
            untar(archive, fresh);
        }
        try {
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (java.nio.file.FileSystemException e) {
            FolderTree.delete(fresh); // another program was faster
        }
        return home;
    }

    /** The archive's size tells one build of PostgreSQL from the next without reading it. */
    private static String version() throws IOException {
        var resource = PostgresBinaries.class.getResource(ARCHIVE);
        if (resource == null) {
            throw new IOException("缺少 " + ARCHIVE);
        }
        return MAJOR + "-" + resource.openConnection().getContentLengthLong();
    }

    private static void untar(InputStream archive, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("压缩包里有越界的文件：" + entry.getName());
                }
                place(tar, entry, path);
            }
        }
    }

    private static void place(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(path, EXECUTABLE);
        }
    }

    private static final Set<PosixFilePermission> EXECUTABLE = PosixFilePermissions.fromString("rwxr-xr-x");
}
