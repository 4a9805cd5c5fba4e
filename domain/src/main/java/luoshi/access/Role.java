package luoshi.access;

import java.util.List;

/**
 * 角色, as data.
 *
 * @param sees REGION, UNITS or NOTHING
 * @param level the highest restriction level seen
 * @param admin 三员: never together with another role
 */
public record Role(String code, String name, String sees, int level, boolean admin, List<String> rights) {}
