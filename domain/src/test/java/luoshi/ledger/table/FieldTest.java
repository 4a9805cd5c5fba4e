package luoshi.ledger.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings as counties write them. */
class FieldTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "序号|目标任务|牵头单位|责任单位|责任人=NUMBER TASK LEAD RESPONSIBLE OWNER",
                "序号|目标与任务|分管县领导|牵头责任单位|责任单位=NUMBER TASK LEADER LEAD RESPONSIBLE",
                "序号|重点工作任务|主要责任单位|协同配合单位=NUMBER TASK LEAD SUPPORTING",
                "类别|任务内容|牵头领导|责任单位=CATEGORY TASK LEADER RESPONSIBLE",
                "任务|牵头单位|配合单位|完成时限=TASK LEAD SUPPORTING DUE",
                "序号|任务名称|指标要求|牵头部门|配合部门=NUMBER TASK GOAL LEAD SUPPORTING",
                "序号|项目名称|主要内容|区政府分管领导|牵头单位|配合单位=NUMBER TASK NONE LEADER LEAD SUPPORTING",
                "工作任务|分管领导|牵头组织实施单位|完成时限=TASK LEADER LEAD DUE",
                "序号|指标|工作任务|完成时限|责任领导|责任股室(单位)|备注=NUMBER NONE TASK DUE LEADER RESPONSIBLE NONE",
                "(序号)|工作任务|责任科室|时限要求=NUMBER TASK RESPONSIBLE DUE",
                "序号|重点任务|完成时限|牵头部门|主责单位|协办单位=NUMBER TASK DUE LEAD RESPONSIBLE SUPPORTING",
                "任务|牵头负责领导|牵头责任单位|协同责任单位=TASK LEADER LEAD SUPPORTING",
                "编号|报告原文|所在章节|类别|任务|量化目标|责任领导|牵头单位|责任单位|配合单位|责任人|完成时限|进度%|光|状态=NUMBER QUOTE SECTION CATEGORY TASK GOAL LEADER LEAD RESPONSIBLE SUPPORTING OWNER DUE NONE NONE NONE"
            })
    void everyHeadingIsUnderstood(String header, String fields) {
        assertThat(Field.ofAll(List.of(header.split("\\|", -1))).stream().map(Field::name))
                .containsExactly(fields.split(" ", -1));
    }
}
