package luoshi.project.jdbc;

import java.util.ArrayList;
import java.util.List;
import luoshi.project.Projects;
import org.jspecify.annotations.Nullable;

/** A filter of projects as a condition with its values. */
final class ProjectFilter {
    private final StringBuilder where = new StringBuilder("region_id = ?");
    private final List<Object> values = new ArrayList<>();

    ProjectFilter(Projects.Filter filter) {
        values.add(filter.regionId());
        where.append(filter.ended() ? " and ended_on is not null" : " and ended_on is null");
        and("library = ?", filter.library() == null ? null : filter.library().name());
        and("unit_id = ?", filter.unitId());
        and("way = ?", filter.way() == null ? null : filter.way().name());
        and("sort = ?", filter.sort() == null ? null : filter.sort().name());
        and("place_id = ?", filter.placeId());
        List<Long> only = filter.only();
        and("id = any (?)", only == null ? null : only.toArray(Long[]::new));
    }

    private void and(String condition, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.add(value);
        }
    }

    ProjectFilter after(Projects.@Nullable After after) {
        if (after != null) {
            where.append(" and (total, -id) < (?, ?)");
            values.add(after.total());
            values.add(-after.id());
        }
        return this;
    }

    String where() {
        return where.toString();
    }

    Object[] values(Object... more) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(List.of(more));
        return all.toArray();
    }
}
