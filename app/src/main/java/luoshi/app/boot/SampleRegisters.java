package luoshi.app.boot;

import java.time.LocalDate;
import java.util.List;
import luoshi.access.Acting;
import luoshi.access.Actor;
import luoshi.access.Gate;
import luoshi.ledger.Answer;
import luoshi.ledger.Commitment;
import luoshi.ledger.Commitments;
import luoshi.ledger.problem.LinkProblem;
import luoshi.ledger.problem.NoteProblem;
import luoshi.ledger.problem.OwnProblem;
import luoshi.ledger.problem.Problem;
import luoshi.ledger.problem.ProblemState;
import luoshi.ledger.problem.Problems;
import luoshi.region.Units;
import luoshi.report.term.DefineTerm;
import luoshi.report.term.Term;
import luoshi.report.term.Terms;

/** 示例县的名词和问题清单: some of the flagged terms are explained, most of the report's problems have an owner, answers and some progress. */
final class SampleRegisters {
    private static final String OFFICE = "qinliyan";
    private static final int EVERY_MATTER = 10_000;

    private final Gate gate;
    private final Acting acting;
    private final Rooms rooms;

    /** The rooms that it fills. */
    record Rooms(
            Terms terms,
            DefineTerm define,
            Problems problems,
            OwnProblem own,
            LinkProblem link,
            NoteProblem note,
            Commitments commitments,
            Units units) {}

    SampleRegisters(Gate gate, Acting acting, Rooms rooms) {
        this.gate = gate;
        this.acting = acting;
        this.rooms = rooms;
    }

    void fill() {
        try (SampleLogIns people = new SampleLogIns(gate, acting)) {
            people.as(OFFICE, actor -> {
                explain(actor, "一表通", "村（社区）报表统一归集到一张电子表，一次填报、多方共用，不再重复报送。", "县政府办基层减负工作方案");
                explain(actor, "双随机", "检查时随机抽取检查对象、随机选派执法检查人员，抽查情况及查处结果及时向社会公开。", "县市场监管局抽查工作细则");
                return true;
            });
            List<Problem> problems = people.as(OFFICE, actor -> rooms.problems().list(actor.regionId()));
            if (problems.size() > 2) {
                care(people, problems.get(0), "工信局", List.of("规模以上工业企业10户", "小升规企业10户"));
                care(people, problems.get(1), "水利局", List.of("供水管网120公里", "漏损率"));
                care(people, problems.get(2), "发改局", List.of("完成投资58亿元", "产业项目投资占比"));
                note(people, "gongzhiyuan", problems.get(0), "已排出拟升规企业14户，逐户派了联系人，6户具备申报条件。");
                note(people, "jiangqingyuan", problems.get(1), "完成老旧管网排查，漏点图已经画出，北部三个乡镇先开工。");
            }
        }
    }

    private void explain(Actor actor, String words, String definition, String source) {
        rooms.terms().list(actor.regionId()).stream()
                .filter(term -> term.term().equals(words))
                .findFirst()
                .ifPresent(term -> SampleVersions.done(rooms.define()
                        .define(
                                actor,
                                new Term(
                                        term.regionId(),
                                        term.id(),
                                        term.term(),
                                        List.of(),
                                        definition,
                                        Term.Standing.DEFINED,
                                        new Term.Source(source, term.source().reportId(), true),
                                        term.validity()))));
    }

    private void care(SampleLogIns people, Problem problem, String unit, List<String> answers) {
        people.as(OFFICE, actor -> {
            long owner =
                    rooms.units().named(actor.regionId(), unit).orElseThrow().id();
            done(rooms.own().own(actor, problem.id(), owner, LocalDate.of(problem.year(), 12, 31)));
            for (Commitment one : rooms.commitments()
                    .page(Commitments.Filter.all(actor.regionId(), problem.reportId(), 0L), 0, EVERY_MATTER)) {
                if (answers.stream().anyMatch(one.quote()::contains)) {
                    done(rooms.link().link(actor, problem.id(), one.id()));
                }
            }
            return true;
        });
    }

    private void note(SampleLogIns people, String login, Problem problem, String words) {
        people.as(
                login,
                actor -> done(rooms.note()
                        .note(actor, problem.id(), words, ProblemState.UNDERWAY, note -> {}, note -> false)));
    }

    private static long done(Answer answer) {
        return switch (answer) {
            case Answer.Done done -> done.id();
            case Answer.Refused refused -> throw new IllegalStateException("sample: " + refused.reason());
        };
    }
}
