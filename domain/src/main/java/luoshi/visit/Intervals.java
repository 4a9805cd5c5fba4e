package luoshi.visit;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import luoshi.parameter.Parameters;

/** 多久走访一次: days between two visits by kind of target; assumptions that a county sets ({@code visit.days-*}). */
public record Intervals(Map<Kind, Integer> byKind) {

    public static Intervals on(Parameters parameters, long regionId, LocalDate day) {
        Map<Kind, Integer> days = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.PAIRED) {
            days.put(kind, parameters.on(regionId, kind.interval(), day).number());
        }
        return new Intervals(days);
    }

    public int days(Kind kind) {
        return byKind.getOrDefault(kind, 0);
    }
}
