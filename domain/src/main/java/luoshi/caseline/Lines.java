package luoshi.caseline;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import luoshi.caseline.definition.Line;
import luoshi.caseline.definition.LineFolder;
import luoshi.caseline.definition.LineReader;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.jspecify.annotations.Nullable;

/** 取条线: the lines of the county as the folder says, and of an open case the version that it began with. */
public final class Lines {
    private final LineFolder folder;
    private final LineVersions versions;
    private final Map<String, String> hashes = new ConcurrentHashMap<>();
    private final Map<Long, Line> kept = new ConcurrentHashMap<>();

    public Lines(LineFolder folder, LineVersions versions) {
        this.folder = folder;
        this.versions = versions;
    }

    /** A line under the id of its kept version. */
    public record Current(long versionId, Line line) {}

    public List<Line> all() {
        return folder.lines();
    }

    public Optional<Line> find(String code) {
        return folder.line(code);
    }

    /** The line as new cases begin with it; its definition is kept where it is not yet. */
    public Optional<Current> current(long regionId, String code) {
        return folder.find(code).map(read -> new Current(keep(regionId, read), read.line()));
    }

    private long keep(long regionId, LineReader.Read read) {
        Line line = read.line();
        return versions.keep(regionId, line.code(), line.head().version(), read.json(), hash(read.json()));
    }

    /** The line as the case goes by it. */
    public Line of(CaseFile file) {
        return of(file.regionId(), file.kind().versionId());
    }

    private Line of(long regionId, long versionId) {
        @Nullable Line known = kept.get(versionId);
        if (known == null) {
            String json = versions.find(regionId, versionId).orElseThrow();
            known = LineReader.read("caseline_version " + versionId, json).line();
            kept.put(versionId, known);
        }
        return known;
    }

    /**
     * Whether a case may go over to the line of today, and the state in which it stands there: where the definition has a later version that names the case's
     * state in its {@code moves}.
     */
    public Optional<Map.Entry<Current, String>> over(CaseFile file) {
        Line own = of(file);
        Line today = folder.line(file.kind().line()).orElse(own);
        String to = today.head().moves().get(file.standing().state());
        return to == null || today.head().version() <= own.head().version()
                ? Optional.empty()
                : current(file.regionId(), today.code()).map(current -> Map.entry(current, to));
    }

    private String hash(String json) {
        return hashes.computeIfAbsent(json, text -> hash(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** SM3, hex. */
    public static String hash(byte[] bytes) {
        SM3Digest digest = new SM3Digest();
        digest.update(bytes, 0, bytes.length);
        byte[] out = new byte[digest.getDigestSize()];
        digest.doFinal(out, 0);
        return HexFormat.of().formatHex(out);
    }
}
