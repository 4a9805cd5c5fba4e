package luoshi.project.parcel;

/**
 * 片区: a park or a part of one that is let as 标准地.
 *
 * @param unitId 管理单位
 */
public record Area(long id, String name, long unitId) {}
