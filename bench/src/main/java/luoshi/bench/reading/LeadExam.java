package luoshi.bench.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import luoshi.reading.extraction.lead.Gazetteer;
import luoshi.reading.extraction.lead.PastTask;
import luoshi.reading.extraction.lead.Suggestion;

/**
 * 牵头单位测验: tasks of real 分解表 of counties and cities against who led them. The gazetteer learns from the other regions' breakdowns, never from
 * the one that it is asked about. Provinces, ministries and a department's inner offices are left out.
 */
final class LeadExam {
    private static final int ASKED = 3;
    private static final Pattern ABOVE = Pattern.compile("国务院|.*(?:省|厅|北京市)");
    private static final Pattern INNER = Pattern.compile(".*(?:股|科室|处|大队|馆|中心(?!\\S*投资)).*|办公室");
    private static final List<String[]> UNITS = List.of(
            unit("发展(?:和)?改革|发改", "发改"),
            unit("教体|教育", "教育"),
            unit("科技和经信|科经|工信|经信|经济和信息化|工业和信息化|科技和信息化|经贸", "工信"),
            unit("科技|科学技术", "科技"),
            unit("公安", "公安"),
            unit("民政", "民政"),
            unit("司法|法制", "司法"),
            unit("财政|税务", "财政"),
            unit("人社|人力资源|劳动", "人社"),
            unit("自然资源|国土|规划局|矿管", "自然资源"),
            unit("生态环境|环保", "生态环境"),
            unit("住建|住房|建设|城建|建委|棚改|房管|房产", "住建"),
            unit("交通", "交通"),
            unit("水利|水务|水保|水文|河长", "水利"),
            unit("农业|农粮|农工|畜牧", "农业农村"),
            unit("商务", "商务"),
            unit("文旅|文化|旅游|文广|文体", "文旅"),
            unit("卫健|卫生|计生", "卫健"),
            unit("退役", "退役军人"),
            unit("应急|安监", "应急"),
            unit("审计", "审计"),
            unit("国资", "国资"),
            unit("市场监管|市场局|工商|质监|食药|市场和质量", "市场监管"),
            unit("统计", "统计"),
            unit("医保|医疗保障", "医保"),
            unit("审批|政务服务|政务办", "行政审批"),
            unit("信访", "信访"),
            unit("城管|城市管理", "城管"),
            unit("林业|园林", "林业"),
            unit("能源", "能源"),
            unit("金融|人民银行|银监|银保", "金融"),
            unit("乡村振兴|扶贫", "乡村振兴"),
            unit("投促|投资促进|招商", "招商"),
            unit("开发区|经开区|高新", "开发区"),
            unit("消防", "消防"),
            unit("残联", "残联"),
            unit("组织部|编办|编委", "组织人事"),
            unit("宣传|文明办", "宣传"),
            unit("政法委", "政法"),
            unit("政府办|办公厅|督查", "政府办"),
            unit("数据|网信", "数据"),
            unit("气象", "气象"),
            unit("人防|民防", "人防"),
            unit("档案", "档案"),
            unit("体育", "体育"),
            unit("供销", "供销"),
            unit("妇联", "妇儿"));

    private LeadExam() {}

    /** The shares of tasks whose lead came first and among the first three. */
    record Result(double first, double amongThree, int tasks) {}

    private record Task(String words, String lead, String region) {}

    static Result sit(Path pairs) throws IOException {
        List<Task> tasks = tasks(pairs);
        Map<String, Gazetteer> taught = new HashMap<>();
        int first = 0;
        int among = 0;
        for (Task task : tasks) {
            Gazetteer gazetteer = taught.computeIfAbsent(task.region(), region -> without(tasks, region));
            List<String> asked = gazetteer.suggest(task.words(), List.of()).stream()
                    .limit(ASKED)
                    .map(Suggestion::department)
                    .toList();
            first += asked.getFirst().equals(task.lead()) ? 1 : 0;
            among += asked.contains(task.lead()) ? 1 : 0;
        }
        return new Result(first / (double) tasks.size(), among / (double) tasks.size(), tasks.size());
    }

    private static Gazetteer without(List<Task> tasks, String region) {
        return Gazetteer.standard()
                .learning(tasks.stream()
                        .filter(task -> !task.region().equals(region))
                        .map(task -> new PastTask(task.words(), task.lead()))
                        .toList());
    }

    private static List<Task> tasks(Path pairs) throws IOException {
        List<Task> tasks = new ArrayList<>();
        List<String> lines = Files.readAllLines(pairs);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            boolean county = !ABOVE.matcher(cells[5]).matches()
                    && !INNER.matcher(cells[1]).matches();
            if (county) {
                department(cells[1]).ifPresent(lead -> tasks.add(new Task(cells[0], lead, cells[5])));
            }
        }
        return tasks;
    }

    /** The code of the first unit named. */
    private static Optional<String> department(String units) {
        String first = units.split("[、,，;；]", 2)[0];
        return UNITS.stream()
                .filter(unit -> Pattern.compile(unit[0]).matcher(first).find())
                .map(unit -> unit[1])
                .findFirst();
    }

    private static String[] unit(String names, String code) {
        return new String[] {names, code};
    }
}
