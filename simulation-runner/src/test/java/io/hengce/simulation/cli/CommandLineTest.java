package io.hengce.simulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.text.Language;
import io.hengce.simulation.Pockets;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command from its arguments to its exit code and both streams, on real engines. */
final class CommandLineTest {

    private static final String V1 = Pockets.file("pocket-v1.flow.json").toString();
    private static final String V2 = Pockets.file("pocket-v2.flow.json").toString();
    private static final String AT = "2026-01-15T09:00:00+08:00";
    private static final String HEADER = "age,income,debt,home,Status\n";
    private static final String GOOD_ROWS = HEADER
            + "35,9000,800,owner,good\n" // approved by both, with another score
            + "17,9000,800,owner,bad\n" // under age in both
            + "40,6000,3150,owner,bad\n" // 0.525: over the new cap only
            + "40,,800,rent,good\n"; // income missing

    @TempDir
    private Path folder;

    private final Clock clock = Clock.fixed(Instant.parse("2026-01-15T01:00:00Z"), ZoneOffset.UTC);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String input = "";

    @Test
    void checkSaysThatAFlowIsValid() {
        assertThat(run("check", V1)).isZero();
        assertThat(out()).matches("pocket_loan@0 is valid: Pocket loan 1 · SHA-256 [0-9a-f]{64}\n");
        assertThat(lastProblem()).isEqualTo("Valid: 0 errors, 0 warnings; 9 nodes, 8 fields, 6 reasons.");
    }

    @Test
    void checkListsEveryMistakeWithItsPlace() {
        var broken = text(V1).replace("\"age < 18\"", "\"agee < 18\"")
                .replace("\"debt / income\"", "\"debt + home\"")
                .replace("\"to\": \"approve\"", "\"to\": \"nowhere\"");

        assertThat(run("check", file("broken.flow.json", broken))).isEqualTo(1);
        assertThat(out()).isEmpty();
        assertThat(err())
                .contains(" eligibility/rules/r001/when")
                .contains(" ratios/assignments/dti")
                .contains("edges/e8");
        assertThat(problems())
                .anyMatch(line -> line.matches("error [A-Z_]+ eligibility/rules/r001/when:0-4: .*`agee`.*"));
        assertThat(lastProblem()).matches("`.*broken.flow.json` is not valid: [0-9]+ errors, [0-9]+ warnings\\.");
    }

    @Test
    void checkSaysWhatAFileIsThatIsNoFlow() {
        assertThat(run("check", file("no.json", "[1,2"))).isEqualTo(1);
        assertThat(lastProblem()).endsWith("cannot be read as a flow: 1 errors.");
        assertThat(run("check", folder.resolve("none.json").toString())).isEqualTo(1);
        assertThat(err()).contains("There is no file");
        assertThat(run("check", folder.toString())).isEqualTo(1);
        assertThat(err()).contains("is a directory");
    }

    @Test
    void speaksChineseWhenAsked() {
        assertThat(run("check", V1, "--lang", "zh")).isZero();
        assertThat(out()).startsWith("pocket_loan@0 有效\uFF1A口袋贷 第一版");
        assertThat(run("check", "--lang=zh", V1 + ".none")).isEqualTo(1);
        assertThat(err()).contains("错误 REPO_NO_FILE");
    }

    @Test
    void compileWritesBpmn() throws IOException {
        assertThat(run("compile", V1, "--out", folder.resolve("new/place").toString()))
                .isZero();

        var bpmn = folder.resolve("new/place/pocket_loan.bpmn");
        assertThat(Files.readString(bpmn)).startsWith("<?xml").contains("BPMNDiagram");
        assertThat(out()).isEqualTo("Written: " + bpmn + "\n");
        try (var files = Files.list(bpmn.getParent())) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void compileRefusesAnInvalidFlow() {
        var broken = file("broken.flow.json", text(V1).replace("age < 18", "agee < 18"));

        assertThat(run("compile", broken, "--out", folder.resolve("x").toString()))
                .isEqualTo(1);
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void decidesOneApplication() {
        var application = application("\"applicant\":{\"age\":17,\"income\":9000},\"loan\":{\"debt\":800}");

        assertThat(run("decide", V1, file("a.json", application), "--at", AT)).isZero();
        assertThat(out())
                .contains("\"outcome\": \"DECLINE\"")
                .contains("\"R001\"")
                .doesNotContain("\"trace\"");
        assertThat(lastProblem()).isEqualTo("Decided A-1: DECLINE, 2 reasons.");
    }

    @Test
    void decidesWhatComesOnTheStandardInput() {
        input = application("\"applicant\":{\"age\":35,\"income\":9000},\"loan\":{\"debt\":800}");

        assertThat(run("decide", V1, "-", "--at", AT, "--trace")).isZero();
        assertThat(out()).contains("\"outcome\": \"APPROVE\"").contains("\"trace\"");
    }

    @Test
    void refusesAnApplicationWithEveryProblem() {
        var application = application("\"applicant\":{\"age\":\"many\",\"incom\":9000},\"loan\":{}");

        assertThat(run("decide", V1, file("a.json", application), "--at", AT)).isEqualTo(1);
        assertThat(out()).isEmpty();
        assertThat(err())
                .contains("error APPLICATION_NOT_NUMBER data/applicant.age: ")
                .contains("error APPLICATION_FIELD_REQUIRED data/loan.debt: ")
                .contains("data/applicant.incom");
        assertThat(lastProblem()).endsWith("is refused: 3 errors.");
    }

    @Test
    void takesTheAbsenceOfATimeForWrongUsage() {
        var application = application("\"applicant\":{\"age\":35,\"income\":9000},\"loan\":{\"debt\":800}");

        assertThat(run("decide", V1, file("a.json", application))).isEqualTo(2);
        assertThat(run("decide", V1, "--samples", file("s.csv", GOOD_ROWS))).isEqualTo(2);
        assertThat(run("regress", V1, V2, "--samples", file("s.csv", GOOD_ROWS)))
                .isEqualTo(2);
        assertThat(run("decide", V1, file("a.json", application), "--at", "yesterday"))
                .isEqualTo(2);
        assertThat(lastProblem()).startsWith("--at `yesterday` is no time with an offset");
    }

    @Test
    void decidesSamplesOneJsonALine() {
        assertThat(run("decide", V1, "--samples", file("s.csv", GOOD_ROWS), "--at", AT))
                .isZero();

        var lines = out().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).startsWith("{\"application_id\":").contains("\"APPROVE\"");
        assertThat(lines.get(3)).contains("\"application_id\":\"4\"").contains("\"REFER\"");
        assertThat(lastProblem())
                .isEqualTo("Decided 4: approve 2 (50.0 %), refer 1 (25.0 %), decline 1 (25.0 %); 0 bad rows.");
    }

    @Test
    void reportsBadRowsAndDecidesTheOthers() {
        var samples = file("s.csv", GOOD_ROWS + "abc,1,,tent,good\n35,9000,800,owner,good\n");

        assertThat(run("decide", V1, "--samples", samples, "--at", AT)).isEqualTo(1);
        assertThat(out().lines()).hasSize(5);
        assertThat(err())
                .contains("error APPLICATION_NOT_NUMBER rows/5/age \"abc\": ")
                .contains("error APPLICATION_FIELD_REQUIRED rows/5/debt: ")
                .contains("error APPLICATION_DOMAIN rows/5/home \"tent\": ");
        assertThat(lastProblem()).endsWith("; 1 bad rows.");
        assertThat(run("decide", V1, "--samples", samples, "--at", AT, "--allow-bad-rows", "1"))
                .isZero();
    }

    @Test
    void aBrokenFileFailsWhateverIsAllowed() {
        var samples = file("s.csv", GOOD_ROWS + "35,9000,\"800,owner,good\n");

        assertThat(run("decide", V1, "--samples", samples, "--at", AT, "--allow-bad-rows", "9"))
                .isEqualTo(1);
        assertThat(err()).contains("SAMPLE_BROKEN_ROW rows/5");
    }

    @Test
    void decidesOneRow() {
        var samples = file("s.csv", GOOD_ROWS + "abc,1,,tent,good\n");

        assertThat(run("decide", V1, "--samples", samples, "--at", AT, "--row", "2"))
                .isZero();
        assertThat(out()).contains("\"application_id\": \"2\"").contains("DECLINE");
        assertThat(run("decide", V1, "--samples", samples, "--at", AT, "--row", "5"))
                .isEqualTo(1);
        assertThat(lastProblem()).isEqualTo("Row 5 is no application.");
        assertThat(run("decide", V1, "--samples", samples, "--at", AT, "--row", "6"))
                .isEqualTo(1);
        assertThat(lastProblem()).isEqualTo("There is no row 6.");
    }

    @Test
    void explainsADecisionInWords() {
        var samples = file("s.csv", HEADER + "17,6000,3600,rent,good\n");

        assertThat(run("decide", V1, "--samples", samples, "--at", AT, "--row", "1", "--explain"))
                .isZero();
        assertThat(out())
                .contains("Application 1: decline")
                .contains(
                        "  1. R001 Under age [Eligibility eligibility]\n     to the customer: The age requirement is not met")
                .contains("rule r003 hit: Debt to income cap\n      condition: dti > max_dti\n"
                        + "      read: Debt to income dti = 0.6, Debt to income cap max_dti = 0.55")
                .contains("Income: value 6000, bin b2, 10 points, 30 lost")
                .contains("took Already raised [raised]");
    }

    @Test
    void regressReportsWhatDiffers() throws IOException {
        var samples = file("s.csv", GOOD_ROWS);
        var report = folder.resolve("report");

        assertThat(run(
                        "regress",
                        V1,
                        V2,
                        "--samples",
                        samples,
                        "--at",
                        AT,
                        "--label",
                        "Status",
                        "--bad",
                        "bad",
                        "--report",
                        report.toString(),
                        "--cases",
                        folder.resolve("cases.ndjson").toString()))
                .isEqualTo(3);
        assertThat(out())
                .contains("approval rate 50.0 % → 25.0 % (−25.0 pp)")
                .contains("1 no longer approved, 1 of them with R003 (Debt to income too high) as first reason now")
                .contains("bad rate of the approved 50.0 % → 0.0 %");
        assertThat(lastProblem()).isEqualTo("Decisions differ: 3 of 4 applications changed; 0 bad rows left out.");
        assertThat(Files.readString(report.resolve("regression.html")))
                .contains("pocket-v1.flow.json → pocket-v2.flow.json");
        assertThat(Files.readString(report.resolve("regression.json")))
                .contains("\"node\" : \"eligibility\"")
                .doesNotContain(folder.toString());
        assertThat(Files.readAllLines(folder.resolve("cases.ndjson"))).hasSize(3);
    }

    @Test
    void regressOfAFlowWithItselfFindsNothing() {
        assertThat(run("regress", V1, V1, "--samples", file("s.csv", GOOD_ROWS), "--at", AT))
                .isZero();
        assertThat(out()).contains("decide all 4 applications alike");
        assertThat(lastProblem()).isEqualTo("No difference in 4 applications; 0 bad rows left out.");
    }

    @Test
    void regressWithinLimitsIsFine() {
        var samples = file("s.csv", GOOD_ROWS);

        assertThat(run(
                        "regress",
                        V1,
                        V2,
                        "--samples",
                        samples,
                        "--at",
                        AT,
                        "--fail-on",
                        "outcomes=1,approval-rate=25pp"))
                .isZero();
        assertThat(run(
                        "regress",
                        V1,
                        V2,
                        "--samples",
                        samples,
                        "--at",
                        AT,
                        "--fail-on",
                        "outcomes=0",
                        "--fail-on",
                        "faults=0"))
                .isEqualTo(3);
        assertThat(err()).contains("Limit exceeded: outcomes=0, measured 1.");
        assertThat(run("regress", V1, V2, "--samples", samples, "--at", AT, "--fail-on", "outcomes=many"))
                .isEqualTo(2);
        assertThat(run("regress", V1, V2, "--samples", samples, "--at", AT, "--fail-on", "bad-rate=1pp"))
                .isEqualTo(2);
    }

    @Test
    void regressDoesNotCompareOnBadRowsThatAreNotAllowed() {
        var samples = file("s.csv", GOOD_ROWS + "abc,1,2,rent,good\n");
        var report = folder.resolve("report");

        assertThat(run("regress", V1, V2, "--samples", samples, "--at", AT, "--report", report.toString()))
                .isEqualTo(1);
        assertThat(out()).isEmpty();
        assertThat(report).doesNotExist();
        assertThat(lastProblem())
                .isEqualTo("Not compared: 1 bad rows where 0 are allowed; mend them or give --allow-bad-rows.");
        assertThat(run("regress", V1, V2, "--samples", samples, "--at", AT, "--allow-bad-rows", "1"))
                .isEqualTo(3);
        assertThat(lastProblem()).endsWith("1 bad rows left out.");
    }

    @Test
    void regressNamesAMissingColumnBeforeAnyRow() {
        assertThat(run("regress", V1, V2, "--samples", file("s.csv", "income\nx\n"), "--at", AT))
                .isEqualTo(1);
        assertThat(err())
                .contains("The required field `age` has no column")
                .contains("`debt`")
                .doesNotContain("rows/1");
    }

    @Test
    void casesHoldOrFail() {
        var cases = """
                {"format": "hengce/cases/1", "cases": [
                  {"name": "minor", "application": {"application_id": "1", "decision_time": "%s", "data": {"applicant": {"age": 17, "income": 9000}, "loan": {"debt": 1}}},
                   "expected": {"outcome": "%s"}}]}
                """;

        assertThat(run("cases", V1, file("c.json", cases.formatted(AT, "DECLINE"))))
                .isZero();
        assertThat(lastProblem()).isEqualTo("All 1 cases hold.");
        assertThat(run("cases", V1, file("c.json", cases.formatted(AT, "APPROVE"))))
                .isEqualTo(3);
        assertThat(out()).contains("outcome: expected APPROVE, decided DECLINE");
    }

    @Test
    void keepsFlowsInTheRepository() {
        var store = folder.resolve("repository").toString();

        assertThat(run("repo", "save", V1, "--repository", store, "--author", "li", "--remark", "first"))
                .isZero();
        assertThat(out()).startsWith("repo:pocket_loan@1  ");
        assertThat(run("repo", "save", V2, "--repository", store, "--author", "li"))
                .isZero();
        assertThat(run("repo", "save", V2, "--repository", store, "--author", "li"))
                .isZero();
        assertThat(err()).contains("Nothing to save: repo:pocket_loan@2 is this very document");
        assertThat(run("repo", "save", V1, "--repository", store, "--author", "li", "--parent", "1"))
                .isEqualTo(1);
        assertThat(lastProblem()).contains("the latest revision of `pocket_loan` is 2");
        assertThat(run("repo", "list", "pocket_loan", "--repository", store)).isZero();
        assertThat(out().lines()).hasSize(2);
        assertThat(run("repo", "show", "pocket_loan@1", "--repository", store)).isZero();
        assertThat(out()).isEqualTo(text(file("same.json", out())));
        assertThat(run("check", "repo:pocket_loan@2", "--repository", store)).isZero();
        assertThat(out()).startsWith("pocket_loan@2 is valid");
        assertThat(run("check", "repo:pocket_loan@3", "--repository", store)).isEqualTo(1);
        assertThat(run(
                        "regress",
                        "repo:pocket_loan@1",
                        "repo:pocket_loan@2",
                        "--repository",
                        store,
                        "--samples",
                        file("s.csv", GOOD_ROWS),
                        "--at",
                        AT))
                .isEqualTo(3);
    }

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

    private int run(String... arguments) {
        out.reset();
        err.reset();
        return Hengce.run(session(), arguments);
    }

    private Session session() {
        return new Session(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                false,
                Locale.ENGLISH,
                Map.of(),
                Optional.empty(),
                clock);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private List<String> problems() {
        return Arrays.asList(err().split("\n"));
    }

    private String lastProblem() {
        return problems().get(problems().size() - 1);
    }

    private String file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static String application(String data) {
        return "{\"application_id\":\"A-1\",\"data\":{" + data + "}}";
    }
}
