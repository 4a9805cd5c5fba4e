package luoshi.region.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.once.Once;
import luoshi.region.Holding;
import luoshi.region.Person;
import luoshi.region.Post;
import luoshi.region.Posts;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Posts} in PostgreSQL. */
public final class JdbcPosts implements Posts {
    private static final String HOLDINGS = """
            select h.*, p.name as person_name from region_holding h
            join region_person p on p.region_id = h.region_id and p.id = h.person_id
            where h.region_id = ?
            """;

    private final JdbcTemplate jdbc;
    private final Once<List<Post>> lists = Once.forAll();

    public JdbcPosts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Post> list(long regionId) {
        return lists.get(
                regionId,
                () -> List.copyOf(jdbc.query(
                        "select * from region_post where region_id = ? order by unit_id, rank, id",
                        JdbcPosts::post,
                        regionId)));
    }

    @Override
    public Optional<Post> find(long regionId, long id) {
        return jdbc
                .query("select * from region_post where region_id = ? and id = ?", JdbcPosts::post, regionId, id)
                .stream()
                .findFirst();
    }

    @Override
    public long add(Post post) {
        lists.forget();
        return id(
                "insert into region_post (region_id, unit_id, name, kind, rank, valid_from, valid_to) values (?, ?, ?, ?, ?, ?, ?) returning id",
                post.regionId(),
                post.unitId(),
                post.name(),
                post.kind(),
                post.rank(),
                post.validFrom(),
                post.validTo());
    }

    @Override
    public List<Person> people(long regionId) {
        return jdbc.query(
                "select * from region_person where region_id = ? order by id",
                (row, number) -> new Person(row.getLong("region_id"), row.getLong("id"), row.getString("name")),
                regionId);
    }

    @Override
    public long addPerson(long regionId, String name) {
        return id("insert into region_person (region_id, name) values (?, ?) returning id", regionId, name);
    }

    @Override
    public List<Holding> holdings(long regionId, long postId) {
        return jdbc.query(
                HOLDINGS + " and h.post_id = ? order by h.valid_from desc, h.id desc",
                JdbcPosts::holding,
                regionId,
                postId);
    }

    @Override
    public List<Holding> heldOn(long regionId, LocalDate day) {
        return jdbc.query(
                HOLDINGS
                        + " and h.valid_from <= ? and (h.valid_to is null or h.valid_to >= ?) order by h.post_id, h.kind desc, h.id",
                JdbcPosts::holding,
                regionId,
                day,
                day);
    }

    @Override
    public List<Holding> heldBy(long regionId, long personId, LocalDate day) {
        return heldOn(regionId, day).stream()
                .filter(held -> held.personId() == personId)
                .toList();
    }

    @Override
    public long addHolding(Holding holding) {
        return id(
                "insert into region_holding (region_id, post_id, person_id, kind, valid_from, valid_to) values (?, ?, ?, ?, ?, ?) returning id",
                holding.regionId(),
                holding.postId(),
                holding.personId(),
                holding.kind().name(),
                holding.validFrom(),
                holding.validTo());
    }

    @Override
    public void endHolding(long regionId, long holdingId, LocalDate lastDay) {
        jdbc.update(
                "update region_holding set valid_to = ? where region_id = ? and id = ?", lastDay, regionId, holdingId);
    }

    @SuppressWarnings("NullAway") // returning always answers a row
    private long id(String insert, @org.jspecify.annotations.Nullable Object... values) {
        return jdbc.queryForObject(insert, Long.class, values);
    }

    private static Post post(ResultSet row, int number) throws SQLException {
        return new Post(
                row.getLong("region_id"),
                row.getLong("id"),
                row.getLong("unit_id"),
                row.getString("name"),
                row.getString("kind"),
                row.getInt("rank"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    private static Holding holding(ResultSet row, int number) throws SQLException {
        return new Holding(
                row.getLong("region_id"),
                row.getLong("id"),
                row.getLong("post_id"),
                row.getLong("person_id"),
                row.getString("person_name"),
                Holding.Kind.valueOf(row.getString("kind")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
