package luoshi.access;

import java.util.List;

/**
 * 知悉范围: whom a thing concerns; row security lets others in only where their role sees the whole region.
 *
 * @param units the units that it concerns
 * @param restriction 0 ordinary, 1 internal, 2 cadre matters (R2-8)
 */
public record Audience(List<Long> units, int restriction) {}
