package luoshi.app.boot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import luoshi.ledger.Commitment;
import luoshi.ledger.Note;

/** 示例县的经办人: some notes are filled by a unit's clerk and wait for its head, and some matters are not yet reported on this month. */
final class SampleClerks {
    /** By the number's last digit: what a clerk has filled and its head has not looked at. */
    static final int WAITING = 6;

    private static final int EVERY = 10;
    private static final List<String> BUILT = List.of("建", "改造", "打通", "修缮", "路", "管网", "工程", "厂房");

    /** 存在问题、下步措施、需协调事项: of what is built. */
    private static final List<Note.Trouble> BUILDING = List.of(
            new Note.Trouble("前期手续办理偏慢，施工力量不足。", "倒排工期，增加班组，每周调度一次。", "请财政局尽快拨付进度资金。"),
            new Note.Trouble("两户搬迁协议没有签下来，工作面打不开。", "镇村两级包户做工作，先施工已腾空的地段。", "请自然资源局核定补偿标准。"),
            new Note.Trouble("主要材料涨价，中标单位要求调价。", "按合同约定的风险范围核算，超出部分报评审。", ""),
            new Note.Trouble("雨季误工18天，关键工序推迟。", "抢抓晴好天气，夜间增加一个作业面。", ""));

    /** Of what is counted or organised. */
    private static final List<Note.Trouble> OTHERWISE = List.of(
            new Note.Trouble("数据由三个单位分头掌握，口径不一致。", "统一口径，每月25日前汇总核对一次。", "请统计局明确统计口径。"),
            new Note.Trouble("部分乡镇进展不平衡，两个乡镇还没有起步。", "分管负责人包乡镇，逐项过堂，月底前补上。", ""),
            new Note.Trouble("业务股室人手不足，办理集中在下半年。", "抽调两人组成专班，按周排出进度。", "请财政局保障工作经费。"),
            new Note.Trouble("上级细则印发较晚，前期只做了摸底。", "对照细则补齐材料，压缩内部审核时间。", ""));

    private final Map<Long, String> heads = new HashMap<>();
    private final Map<Long, String> clerks = new HashMap<>();
    private final Map<String, String> leaders = new HashMap<>();

    /** Of the posts of a unit the first is its head, one of the role 经办人 its clerk. */
    SampleClerks(ToLongFunction<String> unit) {
        CsvLines.of("/sample/anhe/posts.csv").forEach(row -> {
            long id = unit.applyAsLong(row.getOrDefault("单位", ""));
            heads.putIfAbsent(id, row.getOrDefault("登录名", ""));
            if ("clerk".equals(row.get("角色"))) {
                clerks.putIfAbsent(id, row.getOrDefault("登录名", ""));
            }
        });
    }

    /** The head of the lead unit. */
    String head(Commitment commitment) {
        return head(lead(commitment));
    }

    private String head(long unit) {
        return heads.getOrDefault(unit, "jianwenlan");
    }

    /** The clerk of the lead unit; its head where it has none. */
    String clerk(Commitment commitment) {
        return clerk(lead(commitment));
    }

    String clerk(long unit) {
        return clerks.getOrDefault(unit, head(unit));
    }

    private static long lead(Commitment commitment) {
        return commitment.leadUnitId() == null ? 0L : commitment.leadUnitId();
    }

    /** The log-in of the leader in charge of the unit. */
    String leader(String unit) {
        return leaders.computeIfAbsent(
                unit, name -> field("posts.csv", "职务", field("units.csv", "简称", name, "分管领导"), "登录名"));
    }

    /** The field of the first line of the table whose key is this. */
    private static String field(String table, String key, String value, String field) {
        return CsvLines.of("/sample/anhe/" + table).stream()
                .filter(row -> value.equals(row.get(key)))
                .map(row -> row.getOrDefault(field, ""))
                .findFirst()
                .orElseThrow();
    }

    static Note.Trouble trouble(Commitment commitment) {
        boolean built = BUILT.stream().anyMatch(commitment.task()::contains);
        List<Note.Trouble> troubles = built ? BUILDING : OTHERWISE;
        return troubles.get(commitment.number() / EVERY % troubles.size());
    }
}
