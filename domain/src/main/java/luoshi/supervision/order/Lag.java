package luoshi.supervision.order;

import luoshi.access.Audience;

/** 滞后: a thing of another room with its reading; whether it lags is said by {@link Ladder}. */
public record Lag(Subject subject, Reading reading) {

    /**
     * 督查对象.
     *
     * @param kind {@code project}
     * @param unitId 责任单位
     * @param audience whom it concerns
     */
    public record Subject(String kind, long id, String name, long unitId, Audience audience) {}
}
