package luoshi.app.boot.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import luoshi.app.boot.FolderTree;
import luoshi.app.cli.LuoshiCommand;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/**
 * 离线安装包: a tar.gz that starts on a machine without network, Maven or, where it was asked for, Java: launcher, program, PostgreSQL (one of the
 * program's jars), runtime, systemd unit, checksums and the list of components (CycloneDX).
 */
public final class Bundle {
    private static final int EXECUTABLE = 0755;
    private static final int PLAIN = 0644;
    /** What the program needs of Java. */
    private static final String MODULES =
            "java.se,jdk.unsupported,jdk.crypto.ec,jdk.localedata,jdk.management,jdk.zipfs,jdk.charsets,jdk.naming.dns";

    private static final String UNIT = """
            [Unit]
            Description=落实
            After=network.target

            [Service]
            User=luoshi
            ExecStart=/opt/luoshi/luoshi start --data /var/lib/luoshi --host 127.0.0.1 --port 8080
            Restart=on-failure
            RestartSec=5
            TimeoutStopSec=60
            UMask=0077
            ProtectSystem=full
            PrivateTmp=true

            [Install]
            WantedBy=multi-user.target
            """;

    private final Path root;
    private final Consumer<String> progress;
    private final Map<String, String> sums = new TreeMap<>();

    /** @param root where the launcher lies, with the built program below it */
    public Bundle(Path root, Consumer<String> progress) {
        this.root = root;
        this.progress = progress;
    }

    public void write(Path file, boolean withJava) throws IOException, InterruptedException {
        Path program = root.resolve("app/target/dist");
        if (!Files.exists(program.resolve("luoshi.jar"))) {
            throw new IOException(program + " 里没有构建好的程序");
        }
        String top = "luoshi-" + LuoshiCommand.VERSION + "/";
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(
                new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(file))), "UTF-8")) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
            file(tar, top, "luoshi", root.resolve("luoshi"));
            file(tar, top, "LICENSE", root.resolve("LICENSE"));
            for (Path line : lines(root.resolve("lines"))) {
                file(tar, top, root.relativize(line).toString(), line);
            }
            file(tar, top, "lib/luoshi.jar", program.resolve("luoshi.jar"));
            text(tar, top, "lib/.built", "");
            List<Path> jars = jars(program.resolve("lib"));
            for (Path jar : jars) {
                file(tar, top, "lib/lib/" + jar.getFileName(), jar);
            }
            if (withJava) {
                java(tar, top);
            }
            text(tar, top, "luoshi.service", UNIT);
            text(tar, top, "sbom.json", new Components(jars).json());
            String java = withJava ? "已带Java运行时，不需另装。" : "需要JDK 25或更高版本，把LUOSHI_JAVA_HOME指向它。";
            text(tar, top, "README.txt", readme(java));
            StringBuilder list = new StringBuilder();
            sums.forEach(
                    (name, sum) -> list.append(sum).append("  ").append(name).append('\n'));
            text(tar, top, "SHA256SUMS", list.toString());
        }
    }

    private static String readme(String java) {
        return """
            落实 %s 离线安装包

            1. 解压到 /opt/luoshi：tar xzf 本文件 -C /opt && mv /opt/luoshi-%s /opt/luoshi
            2. 核对：cd /opt/luoshi && sha256sum -c SHA256SUMS
            3. 试用：./luoshi start，浏览器打开所示地址
            4. 常驻：useradd -r -m -d /var/lib/luoshi luoshi，把 luoshi.service 拷到 /etc/systemd/system/，
               systemctl enable --now luoshi；首次建立用 ./luoshi start --empty --data /var/lib/luoshi

            %s
            """.formatted(LuoshiCommand.VERSION, LuoshiCommand.VERSION, java);
    }

    private static List<Path> lines(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(jar -> jar.toString().endsWith(".jar")).sorted().toList();
        }
    }

    private void java(TarArchiveOutputStream tar, String top) throws IOException, InterruptedException {
        progress.accept("制作Java运行时");
        Path work = Files.createTempDirectory("luoshi-jre");
        Path image = work.resolve("jre");
        try {
            Process jlink = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jlink")
                                    .toString(),
                            "--add-modules",
                            MODULES,
                            "--strip-debug",
                            "--no-header-files",
                            "--no-man-pages",
                            "--output",
                            image.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(jlink.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (jlink.waitFor() != 0) {
                throw new IOException("jlink：" + said.strip());
            }
            try (Stream<Path> files = Files.walk(image)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    file(tar, top, "jre/" + image.relativize(file), file);
                }
            }
        } finally {
            FolderTree.delete(work);
        }
    }

    private void file(TarArchiveOutputStream tar, String top, String name, Path file) throws IOException {
        progress.accept(name);
        TarArchiveEntry entry = new TarArchiveEntry(top + name);
        entry.setSize(Files.size(file));
        entry.setMode(Files.isExecutable(file) ? EXECUTABLE : PLAIN);
        tar.putArchiveEntry(entry);
        MessageDigest sha = sha256();
        try (OutputStream out = new java.security.DigestOutputStream(new Unclosed(tar), sha)) {
            Files.copy(file, out);
        }
        tar.closeArchiveEntry();
        sums.put(name, HexFormat.of().formatHex(sha.digest()));
    }

    private void text(TarArchiveOutputStream tar, String top, String name, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(top + name);
        entry.setSize(bytes.length);
        entry.setMode(PLAIN);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
        sums.put(name, HexFormat.of().formatHex(sha256().digest(bytes)));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The SHA-256 of a file, hex. */
    static String sum(Path file) {
        try {
            return HexFormat.of().formatHex(sha256().digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
