package luoshi.app.boot;

import java.time.Clock;
import java.time.LocalDate;
import luoshi.access.Accounts;
import luoshi.access.Acting;
import luoshi.access.FoundGovernment;
import luoshi.access.Gate;
import luoshi.access.Passwords;
import luoshi.access.SetPhone;
import luoshi.app.web.access.SetupLink;
import luoshi.intake.TakeInReport;
import luoshi.journal.Journal;
import luoshi.ledger.Commitments;
import luoshi.ledger.breakdown.Breakdown;
import luoshi.ledger.breakdown.GiveOpinion;
import luoshi.ledger.breakdown.IssueLedger;
import luoshi.ledger.breakdown.ProposeDuty;
import luoshi.ledger.breakdown.SendForOpinion;
import luoshi.ledger.month.LivedTime;
import luoshi.ledger.problem.LinkProblem;
import luoshi.ledger.problem.NoteProblem;
import luoshi.ledger.problem.OwnProblem;
import luoshi.ledger.problem.Problems;
import luoshi.ledger.review.Review;
import luoshi.ledger.review.ReviewCandidates;
import luoshi.region.Appoint;
import luoshi.region.ChangeUnit;
import luoshi.region.DivisionTable;
import luoshi.region.Divisions;
import luoshi.region.EstablishPost;
import luoshi.region.EstablishUnit;
import luoshi.region.Posts;
import luoshi.region.Units;
import luoshi.report.Reports;
import luoshi.report.opinion.RaiseOpinion;
import luoshi.report.opinion.RuleOnOpinion;
import luoshi.report.term.DefineTerm;
import luoshi.report.term.Terms;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens when an installation starts for the first time, and what the one who starts it is told. */
@Configuration(proxyBeanMethods = false)
class FirstStart {

    @Bean
    SampleCounty sampleCounty(
            Gate gate,
            SystemLogIns logIns,
            Acting acting,
            Divisions divisions,
            Units units,
            Posts posts,
            EstablishUnit establishUnit,
            ChangeUnit changeUnit,
            EstablishPost establishPost,
            Appoint appoint,
            Accounts accounts,
            Passwords passwords) {
        return new SampleCounty(
                gate,
                logIns,
                acting,
                new SampleCounty.Rooms(
                        divisions,
                        units,
                        posts,
                        establishUnit,
                        changeUnit,
                        establishPost,
                        appoint,
                        accounts,
                        passwords));
    }

    @Bean
    SetupLink setupLink(Server.Wish wish, Gate gate) {
        return wish.empty() && gate.homes().isEmpty() ? SetupLink.fresh() : SetupLink.none();
    }

    @Bean
    DivisionTable divisionTable() {
        return new DivisionTable();
    }

    @Bean
    FoundGovernment foundGovernment(
            Gate gate,
            SystemLogIns logIns,
            Acting acting,
            DivisionTable table,
            Divisions divisions,
            Accounts accounts,
            Passwords passwords,
            Journal journal) {
        return new FoundGovernment(
                gate, logIns::of, acting, new FoundGovernment.Rooms(table, divisions, accounts, passwords, journal));
    }

    @Bean
    GivenReport givenReport(
            Server.Wish wish, Gate gate, SystemLogIns logIns, Acting acting, TakeInReport takeIn, Clock clock) {
        return new GivenReport(wish, gate, logIns, acting, takeIn, clock);
    }

    @Bean
    SampleYear sampleYear(
            Gate gate,
            Acting acting,
            Clock clock,
            Units units,
            Reports reports,
            Review review,
            ReviewCandidates decide,
            Commitments commitments,
            Breakdown breakdown,
            ProposeDuty propose,
            SendForOpinion send,
            GiveOpinion opine,
            IssueLedger issue,
            SamplePledges pledges,
            SampleReports told,
            LivedTime lived) {
        return new SampleYear(
                gate,
                acting,
                new SampleYear.Rooms(
                        units,
                        reports,
                        review,
                        decide,
                        commitments,
                        breakdown,
                        propose,
                        send,
                        opine,
                        issue,
                        pledges,
                        told,
                        lived),
                clock);
    }

    @Bean
    SampleVersions sampleVersions(
            Gate gate, Acting acting, Clock clock, TakeInReport takeIn, RaiseOpinion raise, RuleOnOpinion rule) {
        return new SampleVersions(gate, acting, clock, takeIn, new SampleVersions.Hearing(raise, rule));
    }

    @Bean
    SampleRegisters sampleRegisters(
            Gate gate,
            Acting acting,
            Terms terms,
            DefineTerm define,
            Problems problems,
            OwnProblem own,
            LinkProblem link,
            NoteProblem note,
            Commitments commitments,
            Units units) {
        return new SampleRegisters(
                gate, acting, new SampleRegisters.Rooms(terms, define, problems, own, link, note, commitments, units));
    }

    @Bean
    SamplePhones samplePhones(Gate gate, Acting acting, SetPhone phone) {
        return new SamplePhones(gate, acting, phone);
    }

    @Bean
    ApplicationRunner firstCounty(
            Server.Wish wish,
            Gate gate,
            SampleCounty sample,
            SampleVersions versions,
            SampleYear year,
            SampleRegisters registers,
            SampleDuties duties,
            SampleWorks works,
            SampleBindings bindings,
            SampleOrders orders,
            SampleVisits visits,
            SampleLines lines,
            SampleBulletins bulletins,
            SampleForms forms,
            SamplePhones phones,
            MonthClerk months,
            SampleMark mark,
            GivenReport report) {
        return (ApplicationArguments arguments) -> {
            if (!wish.empty() && gate.homes().stream().allMatch(home -> home == SampleCounty.COUNTY)) {
                mark.begun();
                if (sample.found()) {
                    versions.takeIn();
                    works.begin();
                    LocalDate issued = year.live(bindings::bind);
                    registers.fill();
                    duties.live();
                    works.share();
                    bindings.live(issued);
                    orders.live();
                    visits.live();
                    lines.live();
                    bulletins.live();
                    forms.live();
                    phones.register();
                    months.freeze(SampleCounty.COUNTY);
                    mark.finished();
                } else {
                    mark.untouched();
                }
            }
            report.takeInWished();
        };
    }

    @Bean
    SampleMark sampleMark(Installation installation) {
        return new SampleMark(installation.data());
    }

    @Bean
    Welcome welcome(Gate gate, SetupLink setup, SampleMark mark, GivenReport report) {
        return address -> {
            boolean sample = gate.homes().contains(SampleCounty.COUNTY);
            String first = setup.path()
                    .map(path -> "\n用这个一次性链接选定本级政府、建立系统管理员：" + address + path)
                    .orElse(
                            sample
                                    ? "\n先用督查室的账号 qinliyan 登录，密码 " + SampleCounty.PASSWORD
                                            + "（示例县专用），看“工作台”“报告”“台账”，或上传一份自己的政府工作报告。"
                                    : "");
            return "落实已启动：" + address + first + mark.told() + report.told();
        };
    }
}
