package luoshi.caseline.definition;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.caseline.table.Columns;

/** 定义检查: names that are used and not declared, states that nobody reaches or nobody leaves, clocks that never stop. */
final class LineChecks {
    private static final int AMOUNTS = 2;

    private final Line line;
    private final Written root;

    LineChecks(Line line, Written root) {
        this.line = line;
        this.root = root;
    }

    void check() {
        head();
        Written fields = root.at("fields");
        line.fields().forEach(field -> field(fields.at(field.code()), field));
        line.parts().forEach(this::part);
        Written acts = root.at("acts");
        line.acts().forEach(act -> act(acts.at(act.code()), act));
        Written clocks = root.maybe("clocks");
        line.clocks().forEach(clock -> clock(clocks.at(clock.code()), clock));
        if (line.clocks().stream().filter(ClockRule::main).count() > 1) {
            clocks.complain("只能有一个时限写 main: true，清单按它排");
        }
        handling();
        counting();
        paths();
    }

    private void head() {
        if (!line.code().matches("[a-z][a-z0-9-]{1,30}")) {
            root.at("line").complain("条线代码用小写字母、数字和短横，如 hotline-ticket");
        }
        if (!line.head().prefix().matches("[A-Z]{2}")) {
            root.at("prefix").complain("回执号前缀是两个大写字母，如 RX");
        }
        if (line.field(Line.TITLE)
                .filter(field -> field.type() == FieldType.TEXT)
                .isEmpty()) {
            root.at("fields").complain("要有一个叫 title 的文字字段，清单和查找用它");
        }
        line.head().moves().values().forEach(to -> known(root.at("moves"), "状态", to, states()));
    }

    private static void field(Written at, Field field) {
        if (!field.code().matches("[a-z][a-z0-9_]{0,30}")) {
            at.complain("字段代码用小写字母、数字和下划线，如 signed_on");
        }
        if ((field.type() == FieldType.CHOICE) == field.choices().isEmpty()) {
            at.complain(field.type() == FieldType.CHOICE ? "选项字段要写 of: [选项, …]" : "只有选项字段能写 of");
        }
        if (Columns.OWN.contains(field.name())) {
            at.complain("“" + field.name() + "”是导入导出表格自己的列名，字段请换个名称");
        }
        if (field.is(Field.Flag.MASKED) && field.is(Field.Flag.SEARCHABLE)) {
            at.complain("遮蔽的字段不能同时可查找，请去掉 searchable");
        }
        if (field.is(Field.Flag.LONG)
                && (field.type() != FieldType.TEXT || field.code().equals(Line.TITLE))) {
            at.complain("只有 title 以外的文字字段能写 long，请去掉");
        }
    }

    private void part(PartRule part) {
        Written at = root.at("parts").at(part.code());
        part.fields().forEach(field -> field(at.at("fields").at(field.code()), field));
        for (String money : List.of(part.owed(), part.paid())) {
            if (!money.isEmpty()
                    && part.field(money).filter(field -> field.type().counted()).isEmpty()) {
                at.complain("“" + money + "”要是子件里的金额字段");
            }
        }
    }

    private void act(Written at, Act act) {
        act.from().forEach(state -> known(at, "状态", state, states()));
        if (act.from().isEmpty()) {
            at.complain("要写 from: [状态, …]，从哪些状态可以办");
        }
        if (act.by().isEmpty()) {
            at.complain("要写 by: [谁可以办]，可以写：" + Written.words(Who.class));
        }
        String to = act.to();
        if (to != null) {
            known(at, "状态", to, states());
        }
        act.asks()
                .shown()
                .forEach(field -> known(
                        at, "字段", field, line.fields().stream().map(Field::code).toList()));
        Act.Within within = act.doing().within();
        if (within != null) {
            known(at, "动作", within.since(), acts());
        }
        switch (act.doing().effect()) {
            case ADD_PART, ANSWER_PART ->
                known(
                        at,
                        "子件",
                        act.doing().on(),
                        line.parts().stream().map(PartRule::code).toList());
            case EXTEND -> {
                known(
                        at,
                        "时限",
                        act.doing().on(),
                        line.clocks().stream().map(ClockRule::code).toList());
                if (line.clock(act.doing().on())
                        .filter(clock -> clock.extension().most() > 0)
                        .isEmpty()) {
                    at.complain("这个时限没有写 extend: 最多延长多少");
                }
            }
            case REACH -> {
                Matrix matrix = line.matrix();
                if (matrix == null
                        || line.field(matrix.item()).isEmpty()
                        || line.field(matrix.place()).isEmpty()) {
                    at.complain("effect: reach 要有 matrix，并在其中写 item 和 place 两个字段");
                }
            }
            case NONE, ROUTE, GIVE_BACK, PUBLISH, HAND_OVER -> {}
        }
    }

    private void clock(Written at, ClockRule clock) {
        if (clock.moves().starts().isEmpty() || clock.moves().stops().isEmpty()) {
            at.complain("时限要写 starts 和 stops，写动作的代码；从登记起算写 open");
        }
        clock.moves().starts().forEach(act -> known(at, "动作", act, acts()));
        clock.moves().stops().forEach(act -> known(at, "动作", act, acts()));
        clock.moves().pauses().forEach(state -> known(at, "状态", state, states()));
        ClockRule.Length length = clock.length();
        if (!length.field().isEmpty()) {
            List<String> choices =
                    line.field(length.field()).map(Field::choices).orElse(List.of());
            length.by().keySet().forEach(choice -> known(at, "选项", choice, choices));
        }
        if (!length.earliest().isEmpty()
                && line.field(length.earliest())
                        .filter(field -> field.type() == FieldType.DATE)
                        .isEmpty()) {
            at.complain("earliest 要写一个日期字段");
        }
    }

    private void handling() {
        List<String> fields = line.fields().stream().map(Field::code).toList();
        Handling handling = line.handling();
        for (Handling.Route route : handling.routes()) {
            route.when().forEach((field, value) -> {
                known(root.at("routes"), "字段", field, fields);
                line.field(field)
                        .filter(one -> one.type() == FieldType.CHOICE)
                        .ifPresent(one -> known(root.at("routes"), "选项", value, one.choices()));
            });
        }
        boolean sends = line.from(line.first().code()).stream()
                .anyMatch(act -> act.doing().effect() == Effect.ROUTE);
        if (!sends && handling.routes().stream().anyMatch(Handling.Route::auto)) {
            root.at("routes").complain("写了 auto: true，就要有一个从“" + line.first().name() + "”开始、effect: route 的动作");
        }
        Handling.Repeat repeat = handling.repeat();
        if (repeat != null) {
            repeat.same().forEach(field -> known(root.at("repeat"), "字段", field, fields));
        }
        handling.against().forEach(field -> known(root.at("against"), "字段", field, fields));
        handling.publicity().shows().forEach(field -> {
            known(root.at("public"), "字段", field, fields);
            if (line.field(field).filter(one -> one.is(Field.Flag.MASKED)).isPresent()) {
                root.at("public").complain("“" + field + "”是遮蔽的字段，不能公开");
            }
        });
        publicForm(handling);
        if (!handling.handler().isEmpty()
                && line.field(handling.handler())
                        .filter(one -> one.type() == FieldType.UNIT)
                        .isEmpty()) {
            root.at("handler").complain("handler 要写一个单位字段");
        }
        if (line.fields().stream().filter(one -> one.is(Field.Flag.UNIQUE)).count() > 1) {
            root.at("fields").complain("只能有一个字段写 unique");
        }
        if (!handling.signers().isEmpty()) {
            known(root.at("signers"), "字段", handling.signers(), fields);
        }
    }

    /** What is sent in by everybody has to be enough to open a case. */
    private void publicForm(Handling handling) {
        Handling.Publicity publicity = handling.publicity();
        Written at = root.maybe("public");
        List<String> fields = line.fields().stream().map(Field::code).toList();
        publicity.asks().forEach(field -> known(at, "字段", field, fields));
        publicity.only().forEach((field, choices) -> {
            known(at, "字段", field, fields);
            line.field(field).ifPresent(one -> choices.forEach(choice -> known(at, "选项", choice, one.choices())));
        });
        if (!publicity.knows().isEmpty()) {
            known(at, "字段", publicity.knows(), fields);
        }
        if (!handling.channels().contains(Handling.Channel.PUBLIC)) {
            return;
        }
        List<String> missing = line.fields().stream()
                .filter(field -> field.is(Field.Flag.REQUIRED)
                        && !publicity.asks().contains(field.code())
                        && publicity
                                        .only()
                                        .getOrDefault(field.code(), List.of())
                                        .size()
                                != 1)
                .map(Field::code)
                .toList();
        if (publicity.asks().isEmpty() || !missing.isEmpty()) {
            at.complain("channels 里有 public，就要在 public 里写 asks: [公开表单问的字段]"
                    + (missing.isEmpty() ? "" : "，还缺必填的：" + String.join("、", missing)));
        }
    }

    private void counting() {
        Counting counting = line.counting();
        Written at = root.maybe("counting");
        List<String> choices = line.fields().stream()
                .filter(field -> field.type() == FieldType.CHOICE)
                .map(Field::code)
                .toList();
        List<String> numbers = line.fields().stream()
                .filter(field -> field.type().counted())
                .map(Field::code)
                .toList();
        if (!counting.facet().isEmpty()) {
            known(at, "选项字段", counting.facet(), choices);
        }
        if (!counting.rating().isEmpty()) {
            known(at, "选项字段", counting.rating(), choices);
        }
        if (counting.amounts().size() > AMOUNTS) {
            at.complain("amounts 最多写" + AMOUNTS + "个字段");
        }
        counting.amounts().forEach(field -> known(at, "数或金额字段", field, numbers));
        for (Statistic one : counting.statistics()) {
            Written place = at.at("statistics").at(one.code());
            one.of().forEach(state -> known(place, "状态", state, states()));
            one.among().forEach(state -> known(place, "状态", state, states()));
            if (one.kind() == Statistic.Kind.SUM) {
                known(place, "amounts 里的字段", one.field(), counting.amounts());
            }
            if ((one.kind() == Statistic.Kind.AGEING) == (one.over() <= 0)) {
                place.complain("账龄（ageing）要写 over: 几个月，别的统计不写");
            }
            if (one.kind() == Statistic.Kind.COVERAGE && line.matrix() == null) {
                place.complain("达标率要有 matrix");
            }
        }
        Matrix matrix = line.matrix();
        if (matrix != null) {
            known(root.at("matrix"), "点位状态", matrix.reached(), matrix.states());
        }
    }

    /** Every state is reached from the first, and from every one an end is reached. */
    private void paths() {
        Written at = root.at("states");
        if (line.states().stream().noneMatch(State::end)) {
            at.complain("至少要有一个状态写 end: true");
        }
        Set<String> reached = reached(line.first().code());
        for (State state : line.states()) {
            if (!reached.contains(state.code())) {
                at.at(state.code()).complain("没有动作能到“" + state.name() + "”，请加一个 to: " + state.code() + " 的动作，或删去它");
            }
            if (!state.end() && reached(state.code()).stream().noneMatch(this::ends)) {
                at.at(state.code()).complain("“" + state.name() + "”是死路：从这里走不到任何办结状态");
            }
        }
        for (ClockRule clock : line.clocks()) {
            boolean stops =
                    line.acts().stream().anyMatch(act -> clock.moves().stops().contains(act.code()));
            if (!stops) {
                root.at("clocks").at(clock.code()).complain("没有动作能停下这个时限");
            }
        }
    }

    private boolean ends(String state) {
        return line.state(state).filter(State::end).isPresent();
    }

    private Set<String> reached(String from) {
        Set<String> seen = new HashSet<>(Set.of(from));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            line.from(open.pop()).forEach(act -> {
                String to = act.to();
                if (to != null && seen.add(to)) {
                    open.push(to);
                }
            });
        }
        return seen;
    }

    private Set<String> states() {
        return line.states().stream().map(State::code).collect(Collectors.toSet());
    }

    private Set<String> acts() {
        Set<String> acts = line.acts().stream().map(Act::code).collect(Collectors.toSet());
        acts.add(Line.OPEN);
        return acts;
    }

    private static void known(Written at, String what, String word, Collection<String> known) {
        if (!known.contains(word)) {
            at.complain("没有叫“" + word + "”的" + what + "，可以写："
                    + known.stream().sorted().collect(Collectors.joining("、")));
        }
    }
}
