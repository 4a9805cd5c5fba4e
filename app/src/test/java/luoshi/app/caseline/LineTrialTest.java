package luoshi.app.caseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import luoshi.app.boot.DatabaseAddress;
import luoshi.app.boot.LineFiles;
import luoshi.app.boot.LineTrial;
import luoshi.app.testing.TestPostgres;
import luoshi.caseline.definition.LineFolder;
import luoshi.caseline.definition.LineReader;
import luoshi.caseline.simulate.Simulate;
import org.junit.jupiter.api.Test;

/** 模拟: lines are driven by random cases, and whatever is broken beneath them is found. */
class LineTrialTest {
    private static final int CASES = 40;
    private static final int SMALL_CASES = 25;
    private static final String SMALL = """
            line: small
            name: 小条线
            prefix: XT
            keeper: 政府办
            fields:
              title: {name: 标题, is: [required, searchable]}
              kind: {name: 类别, type: choice, of: [甲, 乙], is: [required]}
            states:
              received: 待交办
              working: 办理中
              done: {name: 已办结, end: true}
            acts:
              assign: {name: 交办, from: [received, working], to: working, by: [keeper], effect: route}
              finish: {name: 办结, from: [working], to: done, by: [handler]}
            clocks:
              working: {name: 办理时限, main: true, workdays: 2, starts: [assign], stops: [finish], warn: 1, tells: [handler, keeper], escalates: true}
            counting:
              by: kind
              statistics:
                came: {name: 受理, kind: count}
                on-time: {name: 按时办结率, kind: on-time}
            """;

    @Test
    void theLinesOfTheProgramLeaveEveryStateAndMissNothing() {
        LineFolder lines = LineFiles.read();
        List<Simulate.Outcome> outcomes = run(TestPostgres.database(), lines, CASES);
        assertThat(outcomes).hasSameSizeAs(lines.lines());
        assertThat(outcomes).allSatisfy(LineTrialTest::holds);
    }

    @Test
    void aSmallLineHolds() {
        assertThat(small(TestPostgres.database(), SMALL)).satisfies(LineTrialTest::holds);
    }

    @Test
    void aStateThatNobodyCanLeaveIsFound() {
        Simulate.Outcome outcome = small(
                TestPostgres.database(),
                SMALL.replace("from: [working], to: done, by: [handler]", "from: [working], to: done, by: [helper]"));
        assertThat(outcome.deadEnds())
                .contains("“办理中”走不到头")
                .anySatisfy(one -> assertThat(one).contains("“办结”没有一件办得成"));
    }

    @Test
    void aWarningThatIsNotGivenIsFound() throws SQLException {
        DatabaseAddress database = TestPostgres.database();
        execute(database, """
                create function lazy() returns trigger language plpgsql as $$ begin return null; end $$;
                create trigger lazy before update of stage on caseline_clock for each row when (new.stage = 1 and old.stage = 0) execute function lazy()""");
        assertThat(small(database, SMALL).missedClocks()).isPositive();
    }

    @Test
    void aLetterThatIsNotSentIsFound() throws SQLException {
        DatabaseAddress database = TestPostgres.database();
        execute(database, """
                create function lazy() returns trigger language plpgsql as $$ begin return null; end $$;
                create trigger lazy before insert on notice_outbox for each row when (new.unit_id % 2 = 0) execute function lazy()""");
        assertThat(small(database, SMALL).missedClocks()).isPositive();
    }

    @Test
    void countersThatForgetAreFound() throws SQLException {
        DatabaseAddress database = TestPostgres.database();
        execute(database, "alter table caseline_case disable trigger caseline_cases_moved");
        assertThat(small(database, SMALL).mismatches()).isPositive();
    }

    private static void holds(Simulate.Outcome outcome) {
        // few cases need not do every act; all of them are what the command with its thousand is for
        assertThat(outcome.deadEnds()).as(outcome.line().code()).allMatch(one -> one.contains("没有一件办得成"));
        assertThat(outcome.missedClocks()).as(outcome.line().code()).isZero();
        assertThat(outcome.mismatches()).as(outcome.line().code()).isZero();
        assertThat(outcome.steps()).isGreaterThanOrEqualTo(CASES);
    }

    private static Simulate.Outcome small(DatabaseAddress database, String words) {
        LineFolder folder = LineFolder.of(List.of(LineReader.read("small", words)));
        return run(database, folder, SMALL_CASES).getFirst();
    }

    private static List<Simulate.Outcome> run(DatabaseAddress database, LineFolder folder, int cases) {
        List<Simulate.Outcome> outcomes = new ArrayList<>();
        LineTrial.run(database, folder, new LineTrial.Wish(folder.lines(), cases, 7), outcomes::add);
        return outcomes;
    }

    private static void execute(DatabaseAddress database, String sql) throws SQLException {
        try (Connection owner = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
