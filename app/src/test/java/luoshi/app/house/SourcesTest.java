package luoshi.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** SQL stands where it belongs, names are the field's, files stay small. */
class SourcesTest {
    private static final int LINES_AT_MOST = 400;
    private static final List<String> MODULES = List.of("foundation", "reading", "domain", "app");

    @Test
    void sqlStandsOnlyInJdbcPackagesAndInBoot() throws IOException {
        List<Path> offenders = new ArrayList<>();
        for (String module : List.of("foundation", "reading", "domain", "app")) {
            for (Path file : Sources.java(module)) {
                String path = file.toString();
                if (!path.contains("/jdbc/")
                        && !path.contains("/app/boot/")
                        && Sources.holdsSql(Files.readString(file))) {
                    offenders.add(file);
                }
            }
        }
        assertThat(offenders).isEmpty();
        assertThat(Sources.holdsSql("jdbc.update(\"delete from ledger_note where id = ?\")"))
                .isTrue();
    }

    @Test
    void aRoomsSqlNamesOnlyItsOwnTablesAndPublishedViews() throws IOException {
        Set<String> rooms = new TreeSet<>();
        Plan.read().rooms().keySet().stream()
                .filter(room -> !room.contains("."))
                .forEach(rooms::add);
        List<String> offenders = new ArrayList<>();
        for (Path file : Sources.migrations()) {
            String room = folder(file, 1);
            Sources.foreignTables(room, Files.readString(file), rooms)
                    .forEach(table -> offenders.add(file.getFileName() + ": " + table));
        }
        for (Path file : Sources.java("domain")) {
            if (file.toString().contains("/jdbc/")) {
                String room = folder(file, 2);
                Sources.foreignTables(room, Files.readString(file), rooms)
                        .forEach(table -> offenders.add(file.getFileName() + ": " + table));
            }
        }
        assertThat(offenders).isEmpty();
        assertThat(Sources.foreignTables(
                        "ledger", "select 1 from region_unit u join region_unit_view v on true", rooms))
                .containsExactly("region_unit");
    }

    @Test
    void noTypeHasANameThatSaysNothing() throws IOException {
        List<String> offenders = new ArrayList<>();
        for (String module : MODULES) {
            for (Path file : Sources.java(module)) {
                String type = String.valueOf(file.getFileName()).replace(".java", "");
                if (Sources.refusedName(type)) {
                    offenders.add(type);
                }
            }
        }
        assertThat(offenders).isEmpty();
        assertThat(Sources.refusedName("StringUtils")).isTrue();
    }

    @Test
    void noFileIsMonstrous() throws IOException {
        List<String> offenders = new ArrayList<>();
        for (String module : MODULES) {
            for (Path file : Sources.java(module)) {
                if (Files.readAllLines(file).size() > LINES_AT_MOST) {
                    offenders.add(file.toString());
                }
            }
        }
        assertThat(offenders).isEmpty();
    }

    @Test
    void everyPackageHasAFrontDoor() throws IOException {
        Set<Path> without = new TreeSet<>();
        for (String module : MODULES) {
            for (Path file : Sources.java(module)) {
                if (!Files.exists(file.resolveSibling("package-info.java"))) {
                    without.add(file.getParent());
                }
            }
        }
        assertThat(without).isEmpty();
    }

    private static String folder(Path file, int up) {
        return file.getName(file.getNameCount() - 1 - up).toString();
    }
}
