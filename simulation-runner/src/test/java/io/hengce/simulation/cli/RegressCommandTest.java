package io.hengce.simulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.simulation.Workbooks;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Regress and the repository, from the arguments to the exit code and both streams, on real engines. */
final class RegressCommandTest extends Terminal {

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
        assertThat(lastProblem()).isEqualTo("Decisions differ: 3 of 4 applications changed; bad rows left out: 0.");
        assertThat(Files.readString(report.resolve("regression.html")))
                .contains("pocket-v1.flow.json → pocket-v2.flow.json");
        assertThat(Workbooks.rows(report.resolve("regression.xlsx"), "Changed cases"))
                .filteredOn(row -> row.matches("\\d.*"))
                .hasSize(3);
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
        assertThat(lastProblem()).isEqualTo("No difference in 4 applications; bad rows left out: 0.");
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
        assertThat(lastProblem()).isEqualTo("Not compared: bad rows 1, allowed 0; mend them or give --allow-bad-rows.");
        assertThat(run("regress", V1, V2, "--samples", samples, "--at", AT, "--allow-bad-rows", "1"))
                .isEqualTo(3);
        assertThat(lastProblem()).endsWith("bad rows left out: 1.");
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
}
