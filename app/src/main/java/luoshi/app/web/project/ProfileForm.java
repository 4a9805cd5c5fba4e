package luoshi.app.web.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import luoshi.app.web.TakenBack;
import luoshi.project.ApprovalWay;
import luoshi.project.KeyProject;
import luoshi.project.Sort;
import org.jspecify.annotations.Nullable;

/** 项目表: the fields of a project as they are typed. */
public final class ProfileForm {
    private ProfileForm() {}

    /** The fields of a project that is there. */
    static Map<String, String> of(KeyProject project) {
        KeyProject.Profile profile = project.profile();
        Map<String, String> fields = new HashMap<>();
        fields.put("name", profile.about().name());
        fields.put("code", profile.about().code());
        fields.put("content", profile.about().content());
        fields.put("way", profile.about().way().name());
        fields.put("sort", profile.about().sort().name());
        fields.put("private", String.valueOf(profile.about().privately()));
        fields.put("twoHigh", String.valueOf(profile.about().twoHigh()));
        fields.put("place", String.valueOf(profile.site().placeId()));
        fields.put("address", profile.site().address());
        fields.put("industry", profile.site().industry());
        fields.put("unit", String.valueOf(profile.charge().unitId()));
        fields.put("legalPerson", profile.charge().legalPerson());
        fields.put("leader", text(profile.charge().leaderPostId()));
        fields.put("total", Amounts.wan(profile.money().total()));
        fields.put("estimate", Amounts.wan(profile.money().estimate()));
        fields.put("contracted", Amounts.wan(profile.money().contracted()));
        fields.put("start", text(profile.due().start()));
        fields.put("finish", text(profile.due().finish()));
        fields.put("produce", text(profile.due().produce()));
        return fields;
    }

    /** @throws TakenBack where a field is no number or no day */
    static KeyProject.Profile read(Map<String, String> typed, long region) {
        return new KeyProject.Profile(
                new KeyProject.About(
                        words(typed, "name"),
                        words(typed, "code"),
                        words(typed, "content"),
                        one(ApprovalWay.values(), words(typed, "way"), ApprovalWay.GOVERNMENT),
                        one(Sort.values(), words(typed, "sort"), Sort.INDUSTRY),
                        words(typed, "private").equals("true"),
                        words(typed, "twoHigh").equals("true")),
                new KeyProject.Site(number(typed, "place", region), words(typed, "address"), words(typed, "industry")),
                new KeyProject.Charge(
                        number(typed, "unit", 0),
                        words(typed, "legalPerson"),
                        words(typed, "leader").isEmpty() ? null : number(typed, "leader", 0)),
                new KeyProject.Money(
                        amount(typed, "total", "总投资"),
                        words(typed, "estimate").isEmpty() ? null : amount(typed, "estimate", "核定概算"),
                        amount(typed, "contracted", "合同金额")),
                new KeyProject.Due(
                        day(typed, "start", "计划开工"), day(typed, "finish", "计划竣工"), day(typed, "produce", "计划投产")));
    }

    static String words(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").strip();
    }

    private static long number(Map<String, String> typed, String field, long otherwise) {
        String words = words(typed, field);
        return words.matches("\\d{1,18}") ? Long.parseLong(words) : otherwise;
    }

    public static BigDecimal amount(Map<String, String> typed, String field, String label) {
        String words = words(typed, field);
        if (!words.matches("[\\d,，]{0,15}(\\.\\d{1,6})?")) {
            throw new TakenBack(label + "要写数字，单位万元");
        }
        return words.isEmpty() ? BigDecimal.ZERO : Amounts.ofWan(words);
    }

    public static @Nullable LocalDate day(Map<String, String> typed, String field, String label) {
        String words = words(typed, field);
        try {
            return words.isEmpty() ? null : LocalDate.parse(words);
        } catch (DateTimeParseException e) {
            throw new TakenBack(label + "要写日期，如2026-03-01");
        }
    }

    private static <E extends Enum<E>> E one(E[] values, String name, E otherwise) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
