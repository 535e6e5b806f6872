package io.hengce.simulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.simulation.Workbooks;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Simulate, from the arguments to the files, on real engines. */
final class SimulateCommandTest extends Terminal {

    private static final String HASH = "[0-9a-f]{64}";

    @Test
    void writesACsvThatSpreadsheetsOpen() throws IOException {
        assertThat(simulate("d.csv", GOOD_ROWS, "--label", "Status", "--bad", "bad"))
                .isZero();

        assertThat(out())
                .contains("4 applications · ")
                .contains("approval rate 50.0 % (2 / 4)")
                .contains("bad rate of the approved 50.0 % (1 / 2)")
                .contains("       1  R001 Under age\n")
                .contains("Written: " + folder.resolve("d.csv"));
        assertThat(lastProblem()).startsWith("Decided 4: approve 2 (50.0 %)");
        assertThat(Files.readAllBytes(folder.resolve("d.csv"))).startsWith(0xEF, 0xBB, 0xBF);
        var lines = lines("d.csv");
        assertThat(lines.get(0))
                .isEqualTo("\uFEFFrow,application,outcome,performance,reasons,first reason,Debt to income dti,"
                        + "Score score,Grade grade,flow,revision,flow SHA-256");
        assertThat(lines.get(1)).matches("1,1,approve,good,,,0\\.\\d+,\\d+,[A-E],pocket_loan,0," + HASH);
        assertThat(lines.get(2)).matches("2,2,decline,bad,R001,Under age,.*");
        assertThat(lines).hasSize(5);
    }

    @Test
    void writesAWorkbookWithWhatTheRunWas() {
        assertThat(simulate("d.xlsx", GOOD_ROWS, "--lang", "zh")).isZero();

        var file = folder.resolve("d.xlsx");
        assertThat(Workbooks.sheets(file)).containsExactly("决策", "说明");
        assertThat(Workbooks.rows(file, "决策")).hasSize(5).element(2).asString().startsWith("2|2|拒绝|R001|未成年|");
        assertThat(Workbooks.rows(file, "说明"))
                .contains("修订|pocket_loan@0", "样本集|s.csv", "决策时间|2026-01-15T09:00+08:00", "已决策|4", "错误行|0")
                .anyMatch(line -> line.matches("决策流 SHA-256\\|" + HASH));
    }

    @Test
    void writesCanonicalDecisionsALine() throws IOException {
        assertThat(simulate("d.out", GOOD_ROWS, "--format", "jsonl")).isZero();

        assertThat(lines("d.out")).hasSize(4).first().asString().startsWith("{\"application_id\":\"1\",\"flow\":{");
        assertThat(lines("d.out").get(0)).doesNotContain("engine");
    }

    @Test
    void makesInertWhatASampleContains() throws IOException {
        var rows = "application_id,age,income,debt,home\n"
                + "\"=cmd|' /C calc'!A0\",35,9000,800,owner\n"
                + "@SUM(A1),35,9000,800,owner\n"
                + "-1+1,35,9000,800,owner\n"
                + "\"a\"\"b,c\",35,9000,800,owner\n";

        assertThat(simulate("d.csv", rows, "--no-bom")).isZero();
        assertThat(lines("d.csv").subList(1, 5))
                .extracting(line -> line.substring(0, line.indexOf("approve")))
                .containsExactly("1,'=cmd|' /C calc'!A0,", "2,'@SUM(A1),", "3,'-1+1,", "4,\"a\"\"b,c\",");
    }

    @Test
    void listsTheBadRowsBesideTheDecisions() throws IOException {
        var rows = GOOD_ROWS + "abc,=1+1,2,rent,good\n";

        assertThat(simulate("d.csv", rows, "--allow-bad-rows", "1")).isZero();
        assertThat(lines("d.csv")).hasSize(5);
        assertThat(lines("d.bad-rows.csv"))
                .hasSize(3)
                .element(1)
                .asString()
                .startsWith("5,age,abc,APPLICATION_NOT_NUMBER,");
        assertThat(lines("d.bad-rows.csv").get(2)).startsWith("5,income,'=1+1,");
        assertThat(err()).contains("rows/5/age");

        assertThat(simulate("d.jsonl", rows, "--allow-bad-rows", "1")).isZero();
        assertThat(lines("d.bad-rows.jsonl")).hasSize(1).first().asString().startsWith("{\"row\":5,\"problems\":[");

        assertThat(simulate("d.xlsx", rows, "--allow-bad-rows", "1")).isZero();
        assertThat(Workbooks.rows(folder.resolve("d.xlsx"), "Bad rows")).hasSize(3);

        assertThat(simulate("d.csv", GOOD_ROWS)).isZero();
        assertThat(folder.resolve("d.bad-rows.csv")).as("of an earlier run").doesNotExist();
    }

    @Test
    void keepsTheOldFileWhenRowsAreBad() throws IOException {
        var old = file("d.xlsx", "old");

        assertThat(simulate("d.xlsx", GOOD_ROWS + "abc,1,2,rent,good\n")).isEqualTo(1);

        assertThat(text(old)).isEqualTo("old");
        assertThat(lastProblem())
                .isEqualTo("Nothing written: bad rows 1, allowed 0; mend them or give --allow-bad-rows.");
        try (Stream<?> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void showsAPersonHowItComesAlong() {
        var session = session();
        var watched = new Session(
                session.in(),
                session.out(),
                session.err(),
                true,
                session.locale(),
                session.environment(),
                session.home(),
                new SetClock(1_000));
        var samples = file("s.csv", GOOD_ROWS + "abc,1,2,rent,good\n");

        assertThat(Hengce.run(
                        watched,
                        "simulate",
                        V1,
                        "--samples",
                        samples,
                        "--at",
                        AT,
                        "--out",
                        path("d.csv"),
                        "--allow-bad-rows",
                        "1"))
                .isZero();

        assertThat(err()).contains("\r1 rows · 1 rows/s", "\r4 rows · 1 rows/s · 00:00 left", " \rerror ");
    }

    @Test
    void refusesPlacesThatCannotBeWritten() {
        file("in-the-way", "");

        assertThat(simulate("in-the-way/d.csv", GOOD_ROWS)).isEqualTo(1);
        assertThat(lastProblem()).startsWith("Failed: the file `").contains("in-the-way/d.csv");
        assertThat(simulate(".", GOOD_ROWS, "--format", "csv")).isEqualTo(1);
        assertThat(lastProblem()).contains("is there and is no file");
        assertThat(simulate("new/folder/d.csv", GOOD_ROWS)).isZero();
        assertThat(folder.resolve("new/folder/d.csv")).isNotEmptyFile();
    }

    @Test
    void refusesToWriteOverWhatItReads() {
        assertThat(simulate("s.csv", GOOD_ROWS)).isEqualTo(2);
        assertThat(lastProblem()).contains("would write over");
        assertThat(simulate("missing/../s.csv", GOOD_ROWS)).isEqualTo(2);
        assertThat(text(folder.resolve("s.csv").toString())).isEqualTo(GOOD_ROWS);

        var rows = file("d.bad-rows.csv", GOOD_ROWS);
        assertThat(run("simulate", V1, "--samples", rows, "--at", AT, "--out", path("d.csv")))
                .isEqualTo(2);
        assertThat(run("simulate", V1, "--samples", rows, "--at", AT, "--out", V1, "--format", "csv"))
                .isEqualTo(2);
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(run("simulate", V1, "--samples", "s.csv", "--at", AT)).isEqualTo(2);
        assertThat(lastProblem()).startsWith("--out FILE is needed");
        assertThat(run("simulate", V1, "--out", "d.csv", "--at", AT)).isEqualTo(2);
        assertThat(lastProblem()).startsWith("--samples");
        assertThat(run("simulate", V1, "--samples", "s.csv", "--out", "d.txt", "--at", AT))
                .isEqualTo(2);
        assertThat(lastProblem()).contains("names no format");
        assertThat(run("simulate", V1, "--samples", "s.csv", "--out", "d.csv", "--label", "Status"))
                .isEqualTo(2);
    }

    private int simulate(String out, String rows, String... options) {
        var arguments = List.of("simulate", V1, "--samples", file("s.csv", rows), "--at", AT, "--out", path(out));
        return run(Stream.concat(arguments.stream(), Stream.of(options)).toArray(String[]::new));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private List<String> lines(String name) throws IOException {
        return Files.readAllLines(folder.resolve(name));
    }
}
