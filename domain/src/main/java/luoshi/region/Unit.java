package luoshi.region;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 单位: a department, township, park or enterprise.
 *
 * @param id 0 for a unit that is not stored yet
 * @param shortName how people say it: 发改局
 * @param aliases other names it is known by: 发展和改革委员会
 * @param leaderPostId 分管领导's post
 * @param field its duties, in words
 * @param validFrom the first day
 * @param validTo the last day, null while it exists
 * @param mergedInto the unit in which its history goes on after a 机构改革
 */
public record Unit(
        long regionId,
        long id,
        String name,
        String shortName,
        UnitClass unitClass,
        List<String> aliases,
        @Nullable Long leaderPostId,
        String field,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Long mergedInto) {}
