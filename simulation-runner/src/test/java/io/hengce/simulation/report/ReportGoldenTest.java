package io.hengce.simulation.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.text.Language;
import io.hengce.simulation.Regressions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReportGoldenTest {

    private static final Path FOLDER =
            Path.of("src/test/resources/io/hengce/simulation/report").toAbsolutePath();

    @Test
    void chinesePage() throws IOException {
        same("expected.zh.html", HtmlReport.write(Regressions.small(), Language.ZH, List.of("changed=0")));
    }

    @Test
    void englishPage() throws IOException {
        same("expected.en.html", HtmlReport.write(Regressions.small(), Language.EN, List.of()));
    }

    @Test
    void json() throws IOException {
        same("expected.json", RegressionJson.write(Regressions.small()));
    }

    private static void same(String name, String actual) throws IOException {
        var file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(file));
    }
}
