package luoshi.region;

import org.jspecify.annotations.Nullable;

/**
 * 行政区划.
 *
 * @param id the administrative code: 2 levels of 2 digits and zeros up to the county, 9 for a township, 12 for a village
 * @param level province, city, county, township or village
 */
public record Division(long id, @Nullable Long parentId, String name, String level, boolean home) {}
