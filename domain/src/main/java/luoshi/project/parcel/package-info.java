/**
 * 标准地 (§3.3, R3-8): areas whose 区域评估 spare their projects papers, the 控制指标 that hold in them, what an enterprise promises of its parcel, and
 * whether the promise was kept.
 *
 * <p>Enter with {@link luoshi.project.parcel.TakeParcel}.
 */
@NullMarked
package luoshi.project.parcel;

import org.jspecify.annotations.NullMarked;
