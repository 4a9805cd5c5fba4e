package luoshi.app.web.review;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 依据: what the reader went by, as people say it; what is only a code of its own is left out. */
final class ReasonWords {
    private static final Pattern LEAD = Pattern.compile("牵头\\[(.*)]");
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{3,}");

    private ReasonWords() {}

    static String of(List<String> reasons) {
        String told = reasons.stream()
                .map(ReasonWords::words)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("，"));
        return told.isEmpty() ? "整句的写法" : told;
    }

    private static @Nullable String words(String reason) {
        Matcher lead = LEAD.matcher(reason);
        if (lead.matches()) {
            return lead.group(1).isEmpty() ? null : "由“" + lead.group(1) + "”拟牵头单位";
        }
        return CODE.matcher(reason).find() ? null : reason;
    }
}
