package io.hengce.simulation.cli;

import static io.hengce.simulation.samples.Workbook.formula;
import static io.hengce.simulation.samples.Workbook.none;
import static io.hengce.simulation.samples.Workbook.number;
import static io.hengce.simulation.samples.Workbook.row;
import static io.hengce.simulation.samples.Workbook.string;
import static io.hengce.simulation.samples.Workbook.styled;
import static io.hengce.simulation.samples.Workbook.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.simulation.samples.Workbook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

final class ExcelSamplesTest extends Terminal {

    private static final Workbook LOANS = new Workbook()
            .sheet("Notes", texts("made by hand"))
            .state("Notes", "hidden")
            .sheet(
                    "Loans",
                    texts("application_id", "Age", "income", "debt", "home", "since", "Status"),
                    row(
                            number("1001"),
                            number("35"),
                            number("9000"),
                            number("800"),
                            string("owner"),
                            styled(1, "43891"),
                            string("good")),
                    row(
                            string("A-2"),
                            number("17"),
                            number("9000"),
                            number("800.5"),
                            string("owner"),
                            none(),
                            string("bad")),
                    row(
                            number("1003"),
                            number("40"),
                            number("6000"),
                            number("3150"),
                            string("owner"),
                            none(),
                            string("bad")),
                    row(string("A-4"), number("40"), none(), number("800"), string("rent"), none(), string("good")));

    @Test
    void aWorkbookGivesTheDecisionsOfItsCsv() {
        var csv = file(
                "loans.csv",
                GOOD_ROWS
                        .replace("age,", "application_id,age,")
                        .replace("35,9000,800,", "1001,35,9000,800,")
                        .replace("17,9000,800,", "A-2,17,9000,800.5,")
                        .replace("40,6000", "1003,40,6000")
                        .replace("40,,800", "A-4,40,,800"));
        assertThat(run("decide", V1, "--samples", csv, "--at", AT)).isZero();
        var expected = out();

        assertThat(run("decide", V1, "--samples", workbook("loans.xlsx", LOANS), "--at", AT))
                .isZero();

        assertThat(out()).isEqualTo(expected).contains("\"1001\"", "\"A-2\"");
        assertThat(err()).contains("warning SAMPLE_OTHER_SHEETS loans.xlsx: These sheets are not read: `Notes`");
    }

    @Test
    void twoFlowsAreComparedOnAWorkbook() {
        var code = run(
                "regress",
                V1,
                V2,
                "--samples",
                workbook("loans.csv", LOANS),
                "--at",
                AT,
                "--label",
                "Status",
                "--bad",
                "bad");

        assertThat(code).isEqualTo(ExitCode.DIFFERENT);
        assertThat(lastProblem()).isEqualTo("Decisions differ: 3 of 4 applications changed; bad rows left out: 0.");
    }

    @Test
    void aBadCellIsNamedByItsAddress() {
        var bad = new Workbook()
                .sheet(
                        "Loans",
                        texts("age", "debt"),
                        row(number("35"), formula("400*2", "800")),
                        row(number("36"), string("n/a")));

        assertThat(run("decide", V1, "--samples", workbook("bad.xlsx", bad), "--at", AT))
                .isEqualTo(ExitCode.FAILURE);

        assertThat(err())
                .contains("error SAMPLE_FORMULA rows/1/debt/B2 \"=400*2\": The cell holds a formula")
                .contains("error APPLICATION_NOT_NUMBER rows/2/debt/B3 \"n/a\": ");
        assertThat(lastProblem()).endsWith("bad rows: 2.");
    }

    @Test
    void theSheetAndTheHeaderRowCanBeNamed() {
        var titled = new Workbook()
                .sheet("2025", texts("nothing here"))
                .sheet("2026", texts("Loans of 2026"), texts("age", "debt"), row(number("35"), number("800")));
        var book = workbook("titled.xlsx", titled);

        assertThat(run("decide", V1, "--samples", book, "--at", AT, "--sheet", "2026", "--header-row", "2"))
                .isZero();
        assertThat(run("decide", V1, "--samples", book, "--at", AT, "--sheet", "2027"))
                .isEqualTo(ExitCode.FAILURE);
        assertThat(err()).contains("There is no sheet `2027`; the sheets are `2025`, `2026`.");
        assertThat(run("decide", V1, "--samples", book, "--at", AT, "--header-row", "0"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(lastProblem()).isEqualTo("--header-row counts from 1.");
    }

    @Test
    void gbkIsFoundOutSaidOnceOrForced() {
        var gbk = bytes("gbk.csv", "年龄,月负债\n35,800\n".getBytes(Charset.forName("GBK")));

        assertThat(run("regress", V1, V1, "--samples", gbk, "--at", AT)).isZero();
        assertThat(err()).containsOnlyOnce("SAMPLE_ENCODING");
        assertThat(run("decide", V1, "--samples", gbk, "--at", AT, "--encoding", "GBK"))
                .isZero();
        assertThat(run("decide", V1, "--samples", gbk, "--at", AT, "--encoding", "utf-8"))
                .isEqualTo(ExitCode.FAILURE);
        assertThat(run("decide", V1, "--samples", gbk, "--at", AT, "--encoding", "big5"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(lastProblem()).isEqualTo("--encoding `big5` is none of utf-8, gb18030, gbk.");
    }

    private String workbook(String name, Workbook workbook) {
        return bytes(name, workbook.bytes());
    }

    private String bytes(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
