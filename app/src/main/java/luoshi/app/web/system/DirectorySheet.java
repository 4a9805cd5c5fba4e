package luoshi.app.web.system;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.export.Exportable;
import luoshi.publication.Sheet;
import luoshi.region.Holding;
import luoshi.region.Post;
import luoshi.region.Posts;
import luoshi.region.Unit;
import luoshi.region.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 单位、职务、人员 as one table; the same columns are read back by the import. */
@Component
class DirectorySheet implements Exportable {
    static final List<Sheet.Column> COLUMNS = List.of(
            new Sheet.Column("单位全称", 30),
            new Sheet.Column("简称", 14),
            new Sheet.Column("类别", 10),
            new Sheet.Column("别名", 24),
            new Sheet.Column("职责", 24),
            new Sheet.Column("职务", 18),
            new Sheet.Column("职务类型", 12),
            new Sheet.Column("姓名", 10),
            new Sheet.Column("任职起", 12));

    private final Units units;
    private final Posts posts;

    DirectorySheet(Units units, Posts posts) {
        this.units = units;
        this.posts = posts;
    }

    @Override
    public String what() {
        return "directory";
    }

    @Override
    public String title() {
        return "单位、职务、人员";
    }

    @Override
    public long count(Actor actor, String query) {
        Denied.unless(actor, "region.manage");
        return rows(actor, LocalDate.MAX).count();
    }

    @Override
    public Sheet sheet(Actor actor, String query, LocalDate today) {
        Denied.unless(actor, "region.manage");
        return new Sheet(title(), COLUMNS, rows(actor, today));
    }

    /** A row a post, and one for each unit without any. */
    private Stream<List<@Nullable Object>> rows(Actor actor, LocalDate today) {
        Map<Long, List<Post>> byUnit =
                posts.list(actor.regionId()).stream().collect(Collectors.groupingBy(Post::unitId));
        Map<Long, Holding> held = posts.heldOn(actor.regionId(), today).stream()
                .filter(holding -> holding.kind() == Holding.Kind.HOLDER)
                .collect(Collectors.toMap(Holding::postId, holding -> holding, (first, second) -> first));
        return units.list(actor.regionId(), today).stream()
                .flatMap(unit -> byUnit.getOrDefault(unit.id(), List.of()).isEmpty()
                        ? Stream.of(row(unit, null, null))
                        : byUnit.getOrDefault(unit.id(), List.of()).stream()
                                .map(post -> row(unit, post, held.get(post.id()))));
    }

    private static List<@Nullable Object> row(Unit unit, @Nullable Post post, @Nullable Holding held) {
        return Arrays.asList(
                unit.name(),
                unit.shortName(),
                unit.unitClass().label(),
                String.join("、", unit.aliases()),
                unit.field(),
                post == null ? "" : post.name(),
                post == null ? "" : post.kind(),
                held == null ? "" : held.personName(),
                held == null ? null : held.validFrom());
    }
}
