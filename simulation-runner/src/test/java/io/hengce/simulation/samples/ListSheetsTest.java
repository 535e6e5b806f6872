package io.hengce.simulation.samples;

import static io.hengce.simulation.samples.Workbook.formula;
import static io.hengce.simulation.samples.Workbook.none;
import static io.hengce.simulation.samples.Workbook.number;
import static io.hengce.simulation.samples.Workbook.row;
import static io.hengce.simulation.samples.Workbook.string;
import static io.hengce.simulation.samples.Workbook.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.diagnostic.Reading;
import io.hengce.simulation.samples.SampleRow.Sample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ListSheetsTest {

    private static final SampleSettings SETTINGS =
            new SampleSettings(Optional.of(OffsetDateTime.parse("2026-01-15T09:00:00+08:00")), Optional.empty());

    @TempDir
    private Path folder;

    @Test
    void joinsTheRowsOfAListByTheIdOfTheirApplicationInTheirOrder() {
        var rows = rows(loans(
                "accounts",
                texts("种类", "application_id", "balance"),
                row(string("card"), string("A2"), number("200")),
                row(string("loan"), string("A1"), number("100.5")),
                row(string("loan"), string("A2"), none())));

        assertThat(rows.stream().map(row -> value(row, "accounts")))
                .containsExactly("[{kind: loan, balance: 100.5}]", "[{kind: card, balance: 200}, {kind: loan}]", "[]");
    }

    @Test
    void readsAListOfNumbersFromItsOnlyColumn() {
        var rows = rows(loans(
                "次数", texts("application_id", "次数"), row(string("A3"), number("4")), row(string("A3"), number("7"))));

        assertThat(rows.stream().map(row -> value(row, "counts"))).containsExactly("[]", "[]", "[4, 7]");
        assertThat(value(rows.get(0), "accounts")).isEqualTo("missing");
    }

    @Test
    void tellsWhatIsWrongWithAnElementAtItsCell() {
        var rows = rows(loans(
                "accounts",
                texts("application_id", "kind", "balance"),
                row(string("A1"), string("loan"), number("1")),
                row(string("A2"), string("card"), number("1")),
                row(string("A1"), none(), formula("1+1", "2")),
                row(string("A1"), string("loan"), string("much"))));

        assertThat(rows.get(0).problems())
                .extracting(problem ->
                        problem.diagnostic().code() + " " + problem.diagnostic().place())
                .containsExactlyInAnyOrder(
                        "SAMPLE_FORMULA rows/1/accounts/1/balance/accounts!C4",
                        "APPLICATION_FIELD_REQUIRED rows/1/accounts/1/kind/accounts!B4",
                        "APPLICATION_NOT_NUMBER rows/1/accounts/2/balance/accounts!C5");
        assertThat(rows.get(1)).isInstanceOf(Sample.class);
    }

    @Test
    void refusesRowsOfNobody() {
        refused(
                loans(
                        "accounts",
                        texts("application_id", "kind"),
                        row(string("A9"), string("loan")),
                        row(none(), string("card"))),
                "SAMPLE_LIST_STRANGER accounts!A2",
                "SAMPLE_LIST_STRANGER accounts!A3");
    }

    @Test
    void refusesSheetsThatCannotBeJoined() {
        refused(loans("accounts", texts("kind"), row(string("loan"))), "SAMPLE_LIST_NO_ID accounts/header");
        refused(loans("accounts", texts("application_id"), row(string("A1"))), "SAMPLE_MISSING_COLUMN accounts/header");
        refused(loans("accounts"), "SAMPLE_EMPTY accounts");
        refused(
                loans("accounts", texts("application_id", "kind"), row(string("A1"), string("loan")))
                        .state("accounts", "hidden"),
                "SAMPLE_LIST_HIDDEN accounts");
        refused(
                new Workbook()
                        .sheet("Loans", texts("age", "accounts"), row(number("35"), string("[]")))
                        .sheet("accounts", texts("application_id", "kind"), row(string("A1"), string("loan"))),
                "SAMPLE_LIST_STRANGER accounts!A2",
                "SAMPLE_LIST_TWICE accounts",
                "SAMPLE_LIST_UNJOINED accounts");
    }

    @Test
    void refusesASheetThatBreaksOff() {
        var loans = loans("Notes");
        var broken = Workbook.rowXml(1, "", texts("application_id", "kind")) + "<row r=\"2\"><c";

        refused(loans.sheet("accounts", broken, ""), "SAMPLE_BROKEN_SHEET accounts");
    }

    @SafeVarargs
    private static Workbook loans(String list, List<Workbook.CellXml>... rows) {
        return new Workbook()
                .sheet(
                        "Loans",
                        texts("application_id", "age"),
                        row(string("A1"), number("35")),
                        row(string("A2"), number("36")),
                        row(string("A3"), number("37")))
                .sheet(list, rows);
    }

    private void refused(Workbook workbook, String... problems) {
        assertThat(open(workbook).diagnostics().stream().filter(problem -> problem.isError()))
                .extracting(problem -> problem.code() + " " + problem.place())
                .containsExactlyInAnyOrder(problems);
    }

    private List<SampleRow> rows(Workbook workbook) {
        var rows = new ArrayList<SampleRow>();
        try (var reader = open(workbook).get().rows()) {
            reader.forEachRemaining(rows::add);
        }
        return rows;
    }

    private Reading<SampleFile> open(Workbook workbook) {
        try {
            var file = Files.write(folder.resolve("loans.xlsx"), workbook.bytes());
            return SampleFile.open(file, DirtyDictionary.FIELDS, SETTINGS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String value(SampleRow row, String field) {
        assertThat(row.problems()).isEmpty();
        var value = ((Sample) row).application().value(field);
        return value.isMissing() ? "missing" : value.toString();
    }
}
