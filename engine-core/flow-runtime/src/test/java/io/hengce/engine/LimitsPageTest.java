package io.hengce.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code engine-core/docs/limits.md} names the tests that hold each limit; each is there. */
final class LimitsPageTest {

    private static final Path ROOT =
            Path.of(System.getProperty("basedir", "."), "..", "..").normalize();
    private static final List<String> ROOMS = List.of(
            "engine-core/flow-model", "engine-core/flow-runtime", "engine-core/scoring-service", "simulation-runner");
    private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z]+)\\.([a-z][A-Za-z0-9]+)`");

    @Test
    void namesOnlyTestsThatAreThere() throws IOException {
        var page = Files.readString(ROOT.resolve("engine-core/docs/limits.md"));

        var named = TEST.matcher(page).results().toList();

        assertThat(named).hasSizeGreaterThan(30);
        for (var test : named) {
            assertThat(source(test.group(1))).as(test.group()).contains("void " + test.group(2) + "(");
        }
    }

    @Test
    void namesATestForEachDoorOrSaysWhyThereIsNone() throws IOException {
        var rows = Files.readAllLines(ROOT.resolve("engine-core/docs/limits.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| limit"))
                .toList();

        assertThat(rows).hasSizeGreaterThan(15);
        for (var row : rows) {
            var cells = row.substring(1).split("\\|");
            assertThat(cells).as(row).hasSize(5);
            for (var door = 2; door < cells.length; door++) {
                assertThat(cells[door].strip()).as(row).matches("`[A-Z].*|none: .+");
            }
        }
    }

    private static String source(String type) throws IOException {
        for (var room : ROOMS) {
            try (var files = Files.walk(ROOT.resolve(room).resolve("src/test/java"))) {
                var file = files.filter(each -> each.endsWith(type + ".java")).findFirst();
                if (file.isPresent()) {
                    return Files.readString(file.get());
                }
            }
        }
        throw new AssertionError("no test class " + type);
    }
}
