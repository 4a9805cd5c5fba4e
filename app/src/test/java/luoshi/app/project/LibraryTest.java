package luoshi.app.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import luoshi.app.testing.Matters;
import luoshi.app.testing.TestServer;
import luoshi.project.KeyProject;
import luoshi.project.Library;
import luoshi.supervision.Answer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** §3.1 and R3-3: what lets a project into a library, and that it is in exactly one. */
class LibraryTest {

    @Test
    void aProjectEntersTheFirstLibraryOnlyWhole() {
        try (Works works = new Works()) {
            KeyProject.Profile whole = works.office.as(Works.KEEPER, works::profile);
            KeyProject.Profile noLeader = new KeyProject.Profile(
                    whole.about(),
                    whole.site(),
                    new KeyProject.Charge(whole.charge().unitId(), "", null),
                    whole.money(),
                    whole.due());
            assertThat(refusal(works, noLeader)).contains("包联领导没有定");
            KeyProject.About about = whole.about();
            KeyProject.Profile twoHigh = new KeyProject.Profile(
                    new KeyProject.About(
                            about.name(), about.code(), about.content(), about.way(), about.sort(), true, true),
                    whole.site(),
                    whole.charge(),
                    whole.money(),
                    whole.due());
            assertThat(refusal(works, twoHigh)).contains("“两高”项目受限");
            assertThat(Works.refused(works.office.as(
                            Works.CLERK, actor -> works.register.register(actor, whole, Matters.today()))))
                    .isEqualTo("项目由发改局办理入库");
            assertThat(refusal(works, whole)).isEmpty();
            assertThat(refusal(works, whole)).contains("项目代码已经用在另一个项目上");
        }
    }

    private static String refusal(Works works, KeyProject.Profile profile) {
        return Works.refused(
                works.office.as(Works.KEEPER, actor -> works.register.register(actor, profile, Matters.today())));
    }

    @Test
    void aProjectGoesOneLibraryForwardAndBackWithAReason() {
        try (Works works = new Works()) {
            long id = works.planned();
            assertThat(Works.refused(works.move(id, Library.BUILDING, ""))).contains("不能越库：先转入前期库");
            assertThat(works.move(id, Library.PREPARING, "")).isInstanceOf(Answer.Done.class);
            assertThat(Works.refused(works.move(id, Library.BUILDING, ""))).contains("还没有登记开工");
            assertThat(Works.refused(works.move(id, Library.PLANNED, " "))).contains("退库要写理由");
            assertThat(works.move(id, Library.PLANNED, "选址重新论证")).isInstanceOf(Answer.Done.class);
            assertThat(works.stays(Works.KEEPER, id))
                    .extracting(KeyProject.Stay::library, KeyProject.Stay::backward, KeyProject.Stay::reason)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(Library.PLANNED, false, ""),
                            org.assertj.core.groups.Tuple.tuple(Library.PREPARING, false, ""),
                            org.assertj.core.groups.Tuple.tuple(Library.PLANNED, true, "选址重新论证"));
        }
    }

    @Test
    void whatTheDatabaseIsToldWronglyItRefusesWhenTheTransactionEnds() {
        try (Works works = new Works()) {
            long id = works.planned();
            assertThatThrownBy(() -> change("update project_project set library = 'PREPARING' where id = " + id))
                    .hasMessageContaining("R3-3");
            assertThatThrownBy(() -> change("update project_stay set to_on = from_on where project_id = " + id))
                    .hasMessageContaining("R3-3");
            assertThatThrownBy(() -> change("update project_project set library = 'BUILDING' where id = " + id))
                    .as("R3-1: no building without a start")
                    .hasMessageContaining("check constraint");
        }
    }

    private static void change(String sql) throws SQLException {
        try (var owner = TestServer.owner();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    @Property(tries = 8)
    void theLibrariesTogetherAreTheActiveProjects(@ForAll long seed) {
        Random random = new Random(seed);
        try (Works works = new Works()) {
            List<Long> ids =
                    java.util.stream.Stream.generate(works::planned).limit(3).toList();
            for (int step = 0; step < 12; step++) {
                long id = ids.get(random.nextInt(ids.size()));
                Library to = random.nextBoolean() ? Library.PLANNED : Library.PREPARING;
                if (random.nextInt(6) == 0) {
                    works.office.as(Works.KEEPER, actor -> works.end.end(actor, id, "不再实施", Matters.today()));
                } else {
                    works.move(id, to, "调整");
                }
            }
            String in = ids.toString().replace('[', '(').replace(']', ')');
            assertThat(Matters.text("select count(*) from project_stay where to_on is null and project_id in " + in))
                    .isEqualTo(Matters.text(
                            "select count(*) from project_project where ended_on is null and id in " + in));
            assertThat(
                            Matters.text(
                                    "select count(*) from project_project p where ended_on is null and id in " + in
                                            + " and not exists (select 1 from project_stay s where s.project_id = p.id and s.to_on is null and s.library = p.library)"))
                    .isEqualTo("0");
        }
    }

    @Test
    void theUnitAndItsLeaderSeeAProjectAndAnotherUnitDoesNot() {
        try (Works works = new Works()) {
            long id = works.planned();
            assertThat(seen(works, Works.CLERK, id)).isTrue();
            assertThat(seen(works, "guyutian", id)).isTrue();
            assertThat(seen(works, "fanganju", id)).isFalse();
            assertThat(seen(works, "liangzhixing", id)).isTrue();
            KeyProject.Profile profile = works.find(id).profile();
            long other = works.office.as(
                    Works.KEEPER,
                    actor -> works.units
                            .named(actor.regionId(), "住建局")
                            .orElseThrow()
                            .id());
            works.done(
                    Works.KEEPER,
                    actor -> works.change.change(
                            actor,
                            id,
                            new KeyProject.Profile(
                                    profile.about(),
                                    profile.site(),
                                    new KeyProject.Charge(
                                            other, "", profile.charge().leaderPostId()),
                                    profile.money(),
                                    profile.due()),
                            ""));
            assertThat(seen(works, "fanganju", id)).isTrue();
            assertThat(seen(works, Works.CLERK, id)).isFalse();
            assertThat(works.stays("fanganju", id))
                    .as("what stands beside it goes with it")
                    .hasSize(1);
        }
    }

    private static boolean seen(Works works, String login, long id) {
        return works.office.as(
                login, actor -> works.projects.find(actor.regionId(), id).isPresent());
    }
}
