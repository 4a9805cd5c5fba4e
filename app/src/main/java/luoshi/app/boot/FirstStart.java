package luoshi.app.boot;

import java.time.Clock;
import luoshi.access.Accounts;
import luoshi.access.Acting;
import luoshi.access.FoundGovernment;
import luoshi.access.Gate;
import luoshi.access.Passwords;
import luoshi.app.web.access.SetupLink;
import luoshi.intake.TakeInReport;
import luoshi.journal.Journal;
import luoshi.region.Appoint;
import luoshi.region.ChangeUnit;
import luoshi.region.DivisionTable;
import luoshi.region.Divisions;
import luoshi.region.EstablishPost;
import luoshi.region.EstablishUnit;
import luoshi.region.Posts;
import luoshi.region.Units;
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
    ApplicationRunner firstCounty(Server.Wish wish, Gate gate, SampleCounty sample, GivenReport report) {
        return (ApplicationArguments arguments) -> {
            if (!wish.empty() && gate.homes().stream().allMatch(home -> home == SampleCounty.COUNTY)) {
                if (sample.found()) {
                    report.takeIn(SampleCounty.COUNTY, SampleCounty.report(), "安河县政府工作报告（示例）.txt");
                }
            }
            report.takeInWished();
        };
    }

    @Bean
    Welcome welcome(Gate gate, SetupLink setup, GivenReport report) {
        return address -> {
            boolean sample = gate.homes().contains(SampleCounty.COUNTY);
            String first = setup.path()
                    .map(path -> "\n用这个一次性链接选定本级政府、建立系统管理员：" + address + path)
                    .orElse(
                            sample
                                    ? "\n先用督查室的账号 qinliyan 登录，密码 " + SampleCounty.PASSWORD + "（示例县专用），从“报告”上传一份政府工作报告。"
                                    : "");
            return "落实已启动：" + address + first + report.told();
        };
    }
}
