package luoshi.evidence.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import luoshi.access.Audience;
import luoshi.evidence.EvidenceFile;
import luoshi.evidence.EvidenceFiles;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link EvidenceFiles} in PostgreSQL. */
public final class JdbcEvidenceFiles implements EvidenceFiles {
    private final JdbcTemplate jdbc;

    public JdbcEvidenceFiles(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @SuppressWarnings("NullAway") // returning always answers a row
    public long add(EvidenceFile file) {
        return jdbc.queryForObject(
                """
                insert into evidence_file (region_id, hash, name, media_type, size_bytes, kind, captured_at, latitude, longitude, keep_until,
                                           subject_kind, subject_id, concerned, restriction)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""",
                Long.class,
                file.regionId(),
                file.hash(),
                file.name(),
                file.mediaType(),
                file.sizeBytes(),
                file.kind(),
                file.capturedAt() == null ? null : Timestamp.from(file.capturedAt()),
                file.latitude(),
                file.longitude(),
                file.keepUntil(),
                file.subjectKind(),
                file.subjectId(),
                file.audience().units().toArray(Long[]::new),
                file.audience().restriction());
    }

    @Override
    public void give(long regionId, long id, long postId) {
        jdbc.update(
                "update evidence_file set post_id = ? where region_id = ? and id = ? and subject_kind = 'visit'",
                postId,
                regionId,
                id);
    }

    @Override
    public Optional<EvidenceFile> find(long regionId, long id) {
        return jdbc
                .query(
                        "select * from evidence_file where region_id = ? and id = ?",
                        JdbcEvidenceFiles::file,
                        regionId,
                        id)
                .stream()
                .findFirst();
    }

    @Override
    public List<EvidenceFile> of(long regionId, String subjectKind, long subjectId) {
        return jdbc.query(
                "select * from evidence_file where region_id = ? and subject_kind = ? and subject_id = ? order by id",
                JdbcEvidenceFiles::file,
                regionId,
                subjectKind,
                subjectId);
    }

    @Override
    public Map<Long, List<EvidenceFile>> ofAll(long regionId, String subjectKind, List<Long> subjectIds) {
        return jdbc
                .query(
                        "select * from evidence_file where region_id = ? and subject_kind = ? and subject_id = any (?) order by id",
                        JdbcEvidenceFiles::file,
                        regionId,
                        subjectKind,
                        subjectIds.toArray(Long[]::new))
                .stream()
                .collect(Collectors.groupingBy(EvidenceFile::subjectId));
    }

    @Override
    public Map<String, List<EvidenceFile>> sameContents(long regionId, List<String> hashes) {
        return jdbc
                .query(
                        "select * from evidence_file where region_id = ? and hash = any (?) order by id",
                        JdbcEvidenceFiles::file,
                        regionId,
                        hashes.toArray(String[]::new))
                .stream()
                .collect(Collectors.groupingBy(EvidenceFile::hash));
    }

    @Override
    public List<EvidenceFile> sameContent(long regionId, String hash) {
        return jdbc.query(
                "select * from evidence_file where region_id = ? and hash = ? order by id",
                JdbcEvidenceFiles::file,
                regionId,
                hash);
    }

    private static EvidenceFile file(ResultSet row, int number) throws SQLException {
        Timestamp captured = row.getTimestamp("captured_at");
        return new EvidenceFile(
                row.getLong("region_id"),
                row.getLong("id"),
                row.getString("hash"),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size_bytes"),
                row.getString("kind"),
                captured == null ? null : captured.toInstant(),
                row.getObject("latitude", Double.class),
                row.getObject("longitude", Double.class),
                row.getObject("keep_until", LocalDate.class),
                row.getString("subject_kind"),
                row.getLong("subject_id"),
                new Audience(List.of((Long[]) row.getArray("concerned").getArray()), row.getInt("restriction")));
    }
}
