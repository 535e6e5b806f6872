package io.hengce.simulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What holds for every command: usage, help, failures. */
final class HengceTest extends Terminal {

    @Test
    void wrongUsageIsToldInOneLine() {
        for (var arguments : List.of(
                List.<String>of(),
                List.of("chekc"),
                List.of("check"),
                List.of("check", V1, "--colour"),
                List.of("decide", V1),
                List.of("decide", V1, "a.json", "--samples", "s.csv"),
                List.of("decide", V1, "a.json", "--row", "1"),
                List.of("regress", V1, V2),
                List.of("regress", V1, V2, "--samples", "s.csv", "--label", "Status"),
                List.of("regress", V1, V2, "--samples", "s.csv", "--allow-bad-rows", "some"),
                List.of("repo"),
                List.of("check", V1, "--lang", "fr"))) {
            assertThat(run(arguments.toArray(String[]::new)))
                    .as("%s", arguments)
                    .isEqualTo(2);
            assertThat(out()).as("%s", arguments).isEmpty();
            assertThat(problems()).as("%s", arguments).hasSize(1);
        }
    }

    @Test
    void helpNamesTheExitCodes() {
        assertThat(run("--help")).isZero();
        assertThat(out()).contains("Exit codes:").contains("decisions differ");
        assertThat(run("regress", "--help", "--lang", "zh")).isZero();
        assertThat(out()).contains("用两个决策流运行同一样本集");
        assertThat(run("--version")).isZero();
        assertThat(out()).matches("hengce [0-9].*\\n");
    }

    @Test
    void everyCommandAndOptionIsDescribedInBothLanguages() {
        for (var language : Language.values()) {
            var root = Hengce.described(session(), new Console(session(), language));
            var described = new ArrayList<String>();
            describe(root, described);
            assertThat(described).hasSizeGreaterThan(60).allMatch(line -> line.matches("(?s).+: .+"));
        }
    }

    private static void describe(CommandLine command, List<String> described) {
        var spec = command.getCommandSpec();
        described.add(spec.qualifiedName() + ": "
                + String.join("", spec.usageMessage().header()));
        spec.options()
                .forEach(option -> described.add(
                        spec.qualifiedName() + option.longestName() + ": " + String.join("", option.description())));
        spec.positionalParameters()
                .forEach(parameter -> described.add(spec.qualifiedName() + parameter.paramLabel() + ": "
                        + String.join("", parameter.description())));
        command.getSubcommands().values().forEach(each -> describe(each, described));
    }

    @Test
    void whatUsersWriteCannotSteerTheTerminal() {
        run("check", folder + "/\u001B[31mred.json");

        assertThat(err()).doesNotContain("\u001B").contains("\\u001B[31mred.json");
    }

    @Test
    void neverShowsAStackTraceUnlessAsked() throws IOException {
        var locked = folder.resolve("file");
        Files.writeString(locked, "not a directory");

        assertThat(run("repo", "list", "--repository", locked.toString())).isEqualTo(1);
        assertThat(err()).doesNotContain("\tat ");
        assertThat(run("compile", V1, "--out", locked.toString())).isEqualTo(1);
        assertThat(err()).doesNotContain("\tat ");
        assertThat(run("compile", V1, "--out", locked.toString(), "--debug")).isEqualTo(1);
        assertThat(err()).contains("\tat ");
    }
}
