package luoshi.app.boot;

import luoshi.access.Accounts;
import luoshi.access.Acting;
import luoshi.access.Gate;
import luoshi.access.Passwords;
import luoshi.region.Appoint;
import luoshi.region.ChangeUnit;
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
    ApplicationRunner firstCounty(Server.Wish wish, Gate gate, SampleCounty sample) {
        return (ApplicationArguments arguments) -> {
            if (!wish.empty() && gate.homes().stream().allMatch(home -> home == SampleCounty.COUNTY)) {
                sample.found();
            }
        };
    }

    @Bean
    Welcome welcome(Gate gate) {
        return address -> {
            boolean sample = gate.homes().contains(SampleCounty.COUNTY);
            return "落实已启动：" + address
                    + (sample ? "\n先用督查室的账号 qinliyan 登录，密码 " + SampleCounty.PASSWORD + "（示例县专用），从“报告”上传一份政府工作报告。" : "");
        };
    }
}
