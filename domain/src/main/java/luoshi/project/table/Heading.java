package luoshi.project.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** 栏目: what a column of a project list holds, by the headings that such lists have. */
enum Heading {
    NAME("项目名称 工程名称 名称"),
    CODE("项目代码 在线平台代码 赋码"),
    LIBRARY("所在库 项目阶段 所处阶段 库别 建设性质 形象阶段"),
    CONTENT("建设内容 建设规模及内容 建设规模及主要内容 建设内容及规模 主要建设内容"),
    WAY("立项方式 审批方式 投资类型"),
    SORT("类别 项目类别 项目类型"),
    PRIVATE("民间投资 是否民间投资"),
    INDUSTRY("行业 所属行业 行业类别"),
    PLACE("建设地点 建设地址 所在乡镇 地点"),
    UNIT("责任单位 牵头单位 主管部门 牵头责任单位"),
    LEGAL_PERSON("项目法人 项目单位 建设单位 项目业主 投资主体"),
    LEADER("包联领导 责任领导 包联县领导 县级包联领导"),
    TOTAL("总投资 计划总投资 估算总投资 项目总投资"),
    START_DUE("计划开工 计划开工时间 计划开工日期 拟开工时间"),
    FINISH_DUE("计划竣工 计划竣工时间 计划竣工日期 计划完工时间 拟竣工时间"),
    PRODUCE_DUE("计划投产 计划投产时间 计划投产日期"),
    STARTED("开工日期 开工时间 实际开工时间 实际开工"),
    FINISHED("竣工日期 竣工时间 实际竣工时间 实际竣工"),
    PRODUCED("投产日期 投产时间 实际投产时间 实际投产");

    private final String names;

    Heading(String names) {
        this.names = names;
    }

    /** Brackets and blanks in a heading do not matter: 总投资（万元） is 总投资. */
    static Optional<Heading> of(String cell) {
        String bare = cell.replaceAll("[（(].*?[)）]|\\s|　", "");
        return Arrays.stream(values())
                .filter(heading -> List.of(heading.names.split(" ", -1)).contains(bare))
                .findFirst();
    }
}
