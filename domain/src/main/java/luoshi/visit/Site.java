package luoshi.visit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 包联对象: a village, a community or an enterprise.
 *
 * @param id 0 before it is stored
 * @param placeId the township, or the county itself
 * @param unitId 属地乡镇 or 主管部门, where there is one
 * @param contact 联系人: name and office, no telephone number
 * @param endedOn the last day, after 撤并 or 注销
 */
public record Site(
        long regionId,
        long id,
        Kind kind,
        String name,
        long placeId,
        @Nullable Long unitId,
        String contact,
        @Nullable LocalDate endedOn) {}
