package luoshi.app.boot;

import java.util.List;
import java.util.Map;
import luoshi.access.Acting;
import luoshi.access.Gate;
import luoshi.access.SetPhone;

/** 示例县的手机号: everybody with a post has registered one, so that the list of who is to be called can be used. The numbers are invented and belong to nobody. */
final class SamplePhones {
    private static final long FIRST = 19_900_000_001L;

    private final Gate gate;
    private final Acting acting;
    private final SetPhone phone;

    SamplePhones(Gate gate, Acting acting, SetPhone phone) {
        this.gate = gate;
        this.acting = acting;
        this.phone = phone;
    }

    void register() {
        try (SampleLogIns logIns = new SampleLogIns(gate, acting)) {
            List<String> logins = CsvLines.of("/sample/anhe/posts.csv").stream()
                    .map((Map<String, String> row) -> row.getOrDefault("登录名", ""))
                    .filter(login -> !login.isEmpty())
                    .distinct()
                    .toList();
            for (int at = 0; at < logins.size(); at++) {
                String number = String.valueOf(FIRST + at);
                logIns.as(logins.get(at), actor -> phone.set(actor, number));
            }
        }
    }
}
