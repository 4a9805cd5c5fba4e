package luoshi.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Arrows between rooms go one way, as docs/HOUSE.md says. */
class HouseTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("luoshi");

    @Test
    void everyArrowIsAllowedAndEveryRoomStandsWhereTheMapSays() throws IOException {
        Plan plan = Plan.read();
        assertThat(plan.rooms()).hasSizeGreaterThan(20);
        assertThat(plan.violations(arrows(plan), existing(plan))).isEmpty();
    }

    @Test
    void theMapItselfHasNoCycle() throws IOException {
        assertThat(Plan.read().cycles()).isEmpty();
    }

    @Test
    void anArrowBackAMissingRoomAndAForgottenMarkAreCaught() {
        Plan plan = Plan.parse("""
                | `journal` | 2 | facts | – |
                | `access` | 2 | rights | journal |
                | `ledger` | 2 | planned: commitments | journal |
                """);
        assertThat(plan.violations(Set.of(new Plan.Arrow("journal", "access")), Set.of("journal", "ledger", "shed")))
                .containsExactlyInAnyOrder(
                        "access does not exist",
                        "ledger exists: take its mark `planned` away",
                        "shed is not in the table",
                        "journal may not import access");
        assertThat(Plan.parse("| `a` | 2 | x | b |\n| `b` | 2 | x | a |\n").cycles())
                .containsExactly("a", "b");
    }

    @Test
    void onlyBootNamesAJdbcPackageOfARoomOrTheSystemClock() {
        Set<String> offenders = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            String owner = type.getPackageName();
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getPackageName())
                    .filter(target -> target.startsWith("luoshi.") && target.contains(".jdbc"))
                    .filter(target -> !owner.startsWith("luoshi.app.boot")
                            && !owner.startsWith("luoshi.bench")
                            && !owner.equals(target))
                    .forEach(target -> offenders.add(owner + " → " + target));
            type.getMethodCallsFromSelf().stream()
                    .filter(call -> Sources.readsClock(call.getTargetOwner().getName(), call.getName()))
                    .filter(call -> !owner.startsWith("luoshi.app.boot") && !owner.startsWith("luoshi.bench"))
                    .filter(call -> !(call.getName().equals("now")
                            && !call.getTarget().getRawParameterTypes().isEmpty()))
                    .forEach(call -> offenders.add(owner + " reads the clock"));
        }
        assertThat(offenders).isEmpty();
        assertThat(Sources.readsClock("java.time.Instant", "now")).isTrue();
    }

    @Test
    void theDomainKnowsNoWebAndNoTemplates() {
        Set<String> offenders = CLASSES.stream()
                .filter(type -> !type.getPackageName().startsWith("luoshi.app")
                        && !type.getPackageName().startsWith("luoshi.bench"))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .map(JavaClass::getPackageName)
                .filter(target -> target.startsWith("jakarta.servlet")
                        || target.startsWith("org.springframework.web")
                        || target.startsWith("gg.jte")
                        || target.startsWith("picocli"))
                .collect(Collectors.toSet());
        assertThat(offenders).isEmpty();
    }

    private static Set<Plan.Arrow> arrows(Plan plan) {
        Set<Plan.Arrow> arrows = new HashSet<>();
        for (JavaClass type : CLASSES) {
            String from = room(plan, type.getPackageName());
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String to = room(plan, dependency.getTargetClass().getPackageName());
                if (!from.equals(to) && !from.isEmpty() && !to.isEmpty()) {
                    arrows.add(new Plan.Arrow(from, to));
                }
            }
        }
        return arrows;
    }

    private static Set<String> existing(Plan plan) {
        return CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.startsWith("luoshi.app")
                        && !name.startsWith("luoshi.bench")
                        && !name.equals("luoshi.foundation"))
                .map(name -> room(plan, name))
                .collect(Collectors.toSet());
    }

    /** The room of a package: {@code luoshi.foundation.text} is {@code foundation.text}, {@code luoshi.ledger.jdbc} is {@code ledger}. */
    private static String room(Plan plan, String packageName) {
        if (!packageName.startsWith("luoshi.")
                || packageName.startsWith("luoshi.app")
                || packageName.startsWith("luoshi.bench")) {
            return "";
        }
        List<String> parts = List.of(packageName.substring("luoshi.".length()).split("\\.", -1));
        String two = parts.size() > 1 ? parts.get(0) + "." + parts.get(1) : "";
        return plan.rooms().containsKey(two)
                ? two
                : parts.getFirst().equals("foundation") || parts.getFirst().equals("reading") ? two : parts.getFirst();
    }
}
