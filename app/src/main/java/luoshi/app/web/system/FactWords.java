package luoshi.app.web.system;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What facts are called on pages. */
final class FactWords {
    static final Map<String, String> VERBS = new TreeMap<>(Map.ofEntries(
            Map.entry("account.logged-in", "登录"),
            Map.entry("account.opened", "开户"),
            Map.entry("account.roles-granted", "授权"),
            Map.entry("account.password-changed", "改密码"),
            Map.entry("account.password-reset", "重置密码"),
            Map.entry("account.second-factor-set", "启用动态口令"),
            Map.entry("account.second-factor-removed", "停用动态口令"),
            Map.entry("account.second-factor-dropped", "代为停用动态口令"),
            Map.entry("account.closed", "停用账号"),
            Map.entry("account.reopened", "恢复账号"),
            Map.entry("account.unlocked", "解锁账号"),
            Map.entry("role.changed", "调整角色"),
            Map.entry("parameter.set", "设定参数"),
            Map.entry("region.founded", "建立本级政府"),
            Map.entry("region.added", "添加区划"),
            Map.entry("region.imported", "批量添加村"),
            Map.entry("account.phone-set", "登记手机号"),
            Map.entry("unit.established", "设立单位"),
            Map.entry("unit.changed", "变更单位"),
            Map.entry("unit.merged", "并入单位"),
            Map.entry("post.established", "设立职务"),
            Map.entry("post.taken", "任命"),
            Map.entry("post.left", "免去"),
            Map.entry("person.entered", "录入人员"),
            Map.entry("directory.imported", "导入单位和人员"),
            Map.entry("report.received", "收报告"),
            Map.entry("ledger.opened", "建台账"),
            Map.entry("commitment.assigned", "分工"),
            Map.entry("progress.recorded", "报进展"),
            Map.entry("commitment.closed", "核验销号"),
            Map.entry("commitment.returned", "退回"),
            Map.entry("evidence.added", "交佐证"),
            Map.entry("export.asked", "申请导出"),
            Map.entry("export.decided", "批导出")));

    private static final Map<String, String> THINGS = Map.of(
            "account", "账号",
            "commitment", "事项",
            "report", "报告",
            "unit", "单位",
            "post", "职务",
            "person", "人员",
            "region", "区划",
            "evidence", "佐证",
            "export", "导出");

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("aliases", "别名"),
            Map.entry("characters", "字数"),
            Map.entry("class", "类别"),
            Map.entry("commitments", "事项数"),
            Map.entry("due", "完成时限"),
            Map.entry("field", "职责"),
            Map.entry("file", "文件"),
            Map.entry("for", "用于"),
            Map.entry("from", "起"),
            Map.entry("hash", "指纹"),
            Map.entry("into", "并入"),
            Map.entry("kind", "类型"),
            Map.entry("lead", "牵头单位"),
            Map.entry("leaderPost", "分管职务"),
            Map.entry("login", "登录名"),
            Map.entry("mergedInto", "并入"),
            Map.entry("name", "名称"),
            Map.entry("note", "进展"),
            Map.entry("people", "人员数"),
            Map.entry("person", "人员"),
            Map.entry("phone", "手机号"),
            Map.entry("added", "新增"),
            Map.entry("posts", "职务数"),
            Map.entry("progress", "进度"),
            Map.entry("query", "筛选"),
            Map.entry("reason", "原因"),
            Map.entry("rights", "权限"),
            Map.entry("roles", "角色"),
            Map.entry("rows", "行数"),
            Map.entry("shortName", "简称"),
            Map.entry("sm3", "指纹"),
            Map.entry("source", "依据"),
            Map.entry("state", "状态"),
            Map.entry("supporting", "配合单位"),
            Map.entry("title", "标题"),
            Map.entry("to", "止"),
            Map.entry("townships", "乡镇数"),
            Map.entry("unit", "单位"),
            Map.entry("units", "单位数"),
            Map.entry("value", "值"),
            Map.entry("what", "表"),
            Map.entry("words", "内容"));
    private static final JsonMapper JSON = new JsonMapper();

    private FactWords() {}

    /** A state in words: 进度：35；状态：ASSIGNED. What a field does not tell is left out. */
    static String state(@Nullable String json) {
        return json == null
                ? ""
                : JSON.readTree(json).properties().stream()
                        .filter(field -> !field.getValue().isNull()
                                && !field.getValue().asString().isEmpty())
                        .map(field -> FIELDS.getOrDefault(field.getKey(), field.getKey()) + "："
                                + field.getValue().asString())
                        .collect(Collectors.joining("；"));
    }

    static String verb(String verb) {
        return VERBS.getOrDefault(verb, verb);
    }

    static String thing(String kind) {
        return THINGS.getOrDefault(kind, kind);
    }
}
