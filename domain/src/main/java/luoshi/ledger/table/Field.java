package luoshi.ledger.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** 栏目: what a column of a 分解表 can hold (rules §5.1), and by which headings counties call it. The first that fits is taken. */
public enum Field {
    NUMBER("编号", "^(序号|编号|项号|序|号)$"),
    QUOTE("报告原文", "原文|报告内容|报告表述"),
    SECTION("所在章节", "章节"),
    OWNER("责任人", "责任人|联系人|经办人|联络员|具体负责|^负责人"),
    LEADER("责任领导", "领导|分管.*长$|县长|市长|区长"),
    SUPPORTING("配合单位", "(配合|协同|协办|协助|参与|参加).*(单位|部门|科室|股室|乡镇)|^(配合|协办|协同)$"),
    LEAD("牵头单位", "(牵头|主责|主要责任|主办).*(单位|部门|科室|股室)|^牵头$|责任主体"),
    RESPONSIBLE("责任单位", "(责任|主责|承办|实施|落实|完成).*(单位|部门|科室|股室)"),
    DUE("完成时限", "时限|完成(时间|期限|日期)|截止|办结时间"),
    GOAL("量化目标", "量化|目标值|指标(要求|值)|考核指标|年度指标"),
    TASK("任务", "任务|事项|(工作|主要|具体|建设)内容|重点工作|项目名称|工作(要求|举措)|目标"),
    CATEGORY("类别", "类别|领域|方面|板块|分类|类型|小标题"),
    NONE("不导入", "(?!)");

    /** In the order in which people list them. */
    public static final List<Field> LISTED = List.of(
            NUMBER, QUOTE, SECTION, CATEGORY, TASK, GOAL, LEADER, LEAD, RESPONSIBLE, SUPPORTING, OWNER, DUE, NONE);

    private static final int HEADING = 20;

    private final String label;
    private final Pattern headings;

    Field(String label, String headings) {
        this.label = label;
        this.headings = Pattern.compile(headings);
    }

    public String label() {
        return label;
    }

    /** One field for each heading: the label itself, else the first that fits and is not taken; each but {@link #NONE} at most once. */
    public static List<Field> ofAll(List<String> header) {
        List<Field> fields = new ArrayList<>();
        for (String heading : header) {
            fields.add(fitting(heading.replaceAll("[\\s（）()：:*]", ""))
                    .filter(field -> !fields.contains(field))
                    .findFirst()
                    .orElse(NONE));
        }
        return fields;
    }

    private static Stream<Field> fitting(String heading) {
        if (heading.isEmpty() || heading.length() > HEADING) {
            return Stream.empty();
        }
        return Stream.concat(
                Arrays.stream(values()).filter(field -> field.label.equals(heading)),
                Arrays.stream(values())
                        .filter(field -> field.headings.matcher(heading).find()));
    }
}
