package luoshi.form.jdbc;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import luoshi.form.Template;
import luoshi.form.Templates;
import luoshi.publication.form.FormShape;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Templates} in PostgreSQL. */
public final class JdbcTemplates implements Templates {
    private final JdbcTemplate jdbc;

    public JdbcTemplates(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Template> current(long regionId) {
        return jdbc.query("""
                select * from form_template where region_id = ? and state = 'CURRENT' order by name, id
                """, JdbcTemplates::template, regionId);
    }

    @Override
    public Optional<Template> find(long regionId, long id) {
        return jdbc.query("""
                        select * from form_template where region_id = ? and id = ?
                        """, JdbcTemplates::template, regionId, id).stream().findFirst();
    }

    @Override
    public List<Template> versions(long regionId, long firstId) {
        return jdbc.query("""
                select * from form_template where region_id = ? and first_id = ? order by version desc
                """, JdbcTemplates::template, regionId, firstId);
    }

    private static Template template(ResultSet row, int number) throws SQLException {
        return new Template(
                row.getLong("region_id"),
                row.getLong("id"),
                row.getLong("first_id"),
                row.getInt("version"),
                new Template.About(row.getString("name"), row.getString("source"), row.getBoolean("each")),
                new Template.Content(
                        row.getLong("file_id"),
                        row.getString("file_name"),
                        row.getString("hash"),
                        FormShape.Kind.valueOf(row.getString("kind")),
                        row.getInt("head_row"),
                        texts(row.getArray("headings"))),
                texts(row.getArray("columns")),
                Template.State.valueOf(row.getString("state")),
                row.getTimestamp("made_at").toInstant());
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    @Override
    @SuppressWarnings("NullAway") // nextval always answers
    public long next() {
        return jdbc.queryForObject("select nextval('form_id')", Long.class);
    }

    @Override
    public void add(Template template) {
        Template.About about = template.about();
        Template.Content content = template.content();
        jdbc.update(
                """
                insert into form_template (region_id, id, first_id, version, name, source, each, file_id, file_name, hash, kind, head_row, headings, columns)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                template.regionId(),
                template.id(),
                template.firstId(),
                template.version(),
                about.name(),
                about.source(),
                about.each(),
                content.fileId(),
                content.fileName(),
                content.hash(),
                content.kind().name(),
                content.headRow(),
                content.headings().toArray(String[]::new),
                template.columns().toArray(String[]::new));
    }

    @Override
    public void columns(long regionId, long id, List<String> columns) {
        jdbc.update(
                "update form_template set columns = ? where region_id = ? and id = ?",
                columns.toArray(String[]::new),
                regionId,
                id);
    }

    @Override
    public void state(long regionId, long id, Template.State state) {
        jdbc.update("update form_template set state = ? where region_id = ? and id = ?", state.name(), regionId, id);
    }

    @Override
    public Optional<List<String>> remembered(long regionId, String source, List<String> headings) {
        return jdbc
                .query(
                        "select columns from form_mapping where region_id = ? and source = ? and headings = ?::text[]",
                        (row, number) -> texts(row.getArray("columns")),
                        regionId,
                        source,
                        headings.toArray(String[]::new))
                .stream()
                .findFirst();
    }

    @Override
    public void remember(long regionId, String source, List<String> headings, List<String> columns) {
        jdbc.update("""
                insert into form_mapping (region_id, source, headings, columns) values (?, ?, ?, ?)
                on conflict (region_id, source, headings) do update set columns = excluded.columns, set_by = access_account()
                """, regionId, source, headings.toArray(String[]::new), columns.toArray(String[]::new));
    }
}
