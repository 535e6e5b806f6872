package io.hengce.flow.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code engine-core/docs/diagnostics.md} lists what the checker can say; {@code -Dgolden.update=true} rewrites its table. */
final class DiagnosticsPageTest {

    private static final Path PAGE = Path.of(System.getProperty("basedir", "."), "..", "docs", "diagnostics.md")
            .normalize();
    private static final String HEAD = "| code | severity | what it says |\n|---|---|---|\n";
    private static final Pattern ARGUMENT = Pattern.compile("`?\\{[0-9]}`?");

    @Test
    void listsEveryDiagnosticOfTheChecker() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, Files.readString(PAGE).replace(table(), rows()));
        }

        assertThat(table()).isEqualTo(rows());
    }

    private static String table() throws IOException {
        var page = Files.readString(PAGE);
        var start = page.indexOf(HEAD) + HEAD.length();
        return page.substring(start, page.indexOf("\n\n", start) + 1);
    }

    @Test
    void hasASentenceForEveryMistakeInBothLanguages() throws IOException {
        var mistakes = Arrays.stream(Mistake.values()).map(Enum::name).collect(Collectors.toSet());

        assertThat(keys("messages_en.properties")).isEqualTo(mistakes);
        assertThat(keys("messages_zh.properties")).isEqualTo(mistakes);
    }

    @Test
    void fillsTheSameArgumentsInBothLanguages() throws IOException {
        var zh = load("messages_zh.properties");
        var en = load("messages_en.properties");

        for (var mistake : Mistake.values()) {
            assertThat(arguments(zh.getProperty(mistake.name())))
                    .as(mistake.name())
                    .isEqualTo(arguments(en.getProperty(mistake.name())));
        }
    }

    private static String rows() throws IOException {
        var en = load("messages_en.properties");
        return Arrays.stream(Mistake.values())
                .map(mistake -> "| `%s` | %s | %s |\n"
                        .formatted(mistake, word(mistake.severity()), sentence(en.getProperty(mistake.name()))))
                .collect(Collectors.joining());
    }

    private static String word(Severity severity) {
        return severity == Severity.ERROR ? "error" : "warning";
    }

    private static String sentence(String pattern) {
        return ARGUMENT.matcher(pattern).replaceAll("…");
    }

    private static Set<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern)
                .results()
                .map(found -> found.group().replace("`", ""))
                .collect(Collectors.toSet());
    }

    private static Set<String> keys(String name) throws IOException {
        return load(name).stringPropertyNames();
    }

    private static Properties load(String name) throws IOException {
        var texts = new Properties();
        try (var in = Files.newBufferedReader(
                Path.of(System.getProperty("basedir", "."), "src/main/resources/io/hengce/flow/check", name))) {
            texts.load(in);
        }
        return texts;
    }
}
