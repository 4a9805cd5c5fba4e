package luoshi.access;

import java.util.LinkedHashMap;
import java.util.Map;

/** 权限: what a role may hold, and what people call it. */
public final class Rights {
    /** By code, in the order of the page; a right that is not here cannot be given. */
    public static final Map<String, String> LABELS = labels();

    private Rights() {}

    private static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("report.read", "看报告");
        labels.put("report.manage", "上传和管理报告");
        labels.put("report.comment", "对报告提意见");
        labels.put("ledger.read", "看台账");
        labels.put("ledger.manage", "分工和管理台账");
        labels.put("ledger.sign", "签发下达文件");
        labels.put("ledger.report", "报进展");
        labels.put("ledger.approve", "审核本单位进展");
        labels.put("ledger.verify", "核验销号");
        labels.put("duty.read", "看督办");
        labels.put("duty.assign", "立项交办");
        labels.put("duty.report", "签收反馈");
        labels.put("duty.review", "审核督办销号");
        labels.put("duty.remark", "批示交办");
        labels.put("order.read", "看督查令");
        labels.put("order.cadre", "看橙令、红令和签批件");
        labels.put("order.manage", "草拟、复查、解除督查令");
        labels.put("order.sign", "签发督查令");
        labels.put("order.reply", "报书面检讨和整改措施");
        labels.put("bulletin.write", "起草和签发通报");
        labels.put("record.read", "看追责登记");
        labels.put("record.keep", "登记和撤回追责");
        labels.put("record.own", "看本人的追责记录");
        labels.put("project.read", "看项目");
        labels.put("project.keep", "管理项目库");
        labels.put("project.report", "报项目手续和进展");
        labels.put("project.fund", "管理项目资金");
        labels.put("visit.read", "看包联走访");
        labels.put("visit.note", "记走访");
        labels.put("visit.keep", "管理包联、指挥部和工作周");
        labels.put("evidence.read", "看佐证");
        labels.put("evidence.add", "交佐证");
        labels.put("line.read", "看业务条线");
        labels.put("line.work", "办理业务办件");
        labels.put("line.keep", "主管业务条线");
        labels.put("export.rows", "导出");
        labels.put("export.approve", "批准导出");
        labels.put("form.manage", "管理样表");
        labels.put("parameter.manage", "设定参数");
        labels.put("region.manage", "管理单位、职务、人员");
        labels.put("account.manage", "管理账号");
        labels.put("role.grant", "授权");
        labels.put("journal.read", "看留痕");
        labels.put("system.health", "看运行情况");
        labels.put("notice.manage", "管理通知渠道");
        labels.put("contact.phone", "看完整的手机号");
        return java.util.Collections.unmodifiableMap(labels);
    }
}
