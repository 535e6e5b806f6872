package io.hengce.simulation.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.diagnostic.Severity;
import io.hengce.flow.value.Value;
import io.hengce.simulation.Pockets;
import io.hengce.simulation.samples.SampleRow.BadRow;
import io.hengce.simulation.samples.SampleRow.Broken;
import io.hengce.simulation.samples.SampleRow.Sample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SampleFileTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-01-15T09:00:00+08:00");
    private static final SampleSettings SETTINGS = new SampleSettings(Optional.of(AT), Optional.empty());
    private static final String HEADER = "age,income,debt,home,since\n";
    private static final String GOOD = "35,5000.00,800,rent,2020-03-01\n";

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("loans.csv");
    }

    @Test
    void readsColumnsByIdPathOrLabel() {
        var rows = rows("age,applicant.income,Debt,住房,since\n" + GOOD);

        assertThat(rows).hasSize(1);
        var application = sample(rows.get(0)).application();
        assertThat(application.id()).isEqualTo("1");
        assertThat(application.decisionTime()).isEqualTo(AT);
        assertThat(application.value("income")).isEqualTo(Value.of(5000));
        assertThat(application.value("home")).isEqualTo(Value.of("rent"));
    }

    @Test
    void readsAByteOrderMarkQuotesAndLineBreaksInCells() {
        var rows = rows("\uFEFF\"age\",\"note, \"\"free\"\"\",debt\r\n\"35\",\"one\r\ntwo\",\"800\"\r\n36,,900\r\n");

        assertThat(rows).hasSize(2);
        assertThat(sample(rows.get(0)).application().value("age")).isEqualTo(Value.of(35));
        assertThat(sample(rows.get(1)).row()).isEqualTo(2);
    }

    @Test
    void takesEmptyCellsAndTokensAsMissing() {
        var rows = rows(HEADER + "35,,800,,\n" + "35,NA,800,,\n");

        assertThat(sample(rows.get(0)).application().value("income").isMissing())
                .isTrue();
        assertThat(sample(rows.get(1)).application().value("income").isMissing())
                .isTrue();
    }

    @Test
    void takesIdAndTimeFromTheirColumns() {
        var rows = rows("application_id,decision_time,age,debt\nA-7,2025-12-31T23:00:00Z,35,800\nA-8,,35,800\n");

        assertThat(sample(rows.get(0)).application().id()).isEqualTo("A-7");
        assertThat(sample(rows.get(0)).application().decisionTime())
                .isEqualTo(OffsetDateTime.parse("2025-12-31T23:00:00Z"));
        assertThat(sample(rows.get(1)).application().decisionTime()).isEqualTo(AT);
    }

    @Test
    void readsTheLabelColumn() {
        write("age,debt,Status\n35,800,bad\n36,800,good\n37,800,\n");
        var settings = new SampleSettings(Optional.of(AT), Optional.of(new LabelColumn("Status", "bad")));

        var performances = all(open(settings)).stream()
                .map(row -> sample(row).performance())
                .toList();

        assertThat(performances).containsExactly(Performance.BAD, Performance.GOOD, Performance.UNKNOWN);
    }

    @Test
    void listsIgnoredColumnsOnceAndReadsOn() {
        write("age,debt,Marital,score,\n35,800,single,700,\n36,800,married,1,\n");

        var opened = SampleFile.open(file, Pockets.first().dictionary(), SETTINGS);

        assertThat(opened.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder("SAMPLE_ABSENT_FIELDS", "SAMPLE_COMPUTED_COLUMN", "SAMPLE_IGNORED_COLUMNS");
        assertThat(opened.diagnostics()).allMatch(problem -> problem.severity() == Severity.WARNING);
        assertThat(messages(opened)).contains("These columns belong to no field and are ignored: `Marital`, `#5`.");
        assertThat(all(opened)).hasSize(2);
    }

    @Test
    void forgivesEmptyLinesAtTheEndOnly() {
        assertThat(rows(HEADER + GOOD + "\n\n")).hasSize(1);

        var rows = rows(HEADER + GOOD + "\n" + GOOD);
        assertThat(rows).hasSize(3);
        assertThat(codes(rows.get(1))).containsExactly("SAMPLE_BLANK_ROW");
        assertThat(sample(rows.get(2)).row()).isEqualTo(3);
    }

    @Test
    void givesTheHashOfTheFile() {
        write("");
        assertThat(messages(SampleFile.open(file, Pockets.first().dictionary(), SETTINGS)))
                .containsExactly("The file has no header; its first line must name the columns.");

        write(HEADER + GOOD);
        assertThat(open(SETTINGS).sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void refusesDirtyFilesBeforeAnyRow() {
        refused("SAMPLE_EMPTY", "");
        refused("SAMPLE_EMPTY", "\n\n");
        refused("SAMPLE_EMPTY", ",,\n");
        refused("SAMPLE_NO_ROWS", HEADER + "\n,,,,\n");
        refused("SAMPLE_TITLE_ROW", "Loans,,\nage,income,debt\n35,5000,800\n");
        refused("SAMPLE_EMPTY", "\uFEFF");
        refused("SAMPLE_NO_ROWS", HEADER);
        refused("SAMPLE_DELIMITER", "age;income;debt\n35;5000;800\n");
        refused("SAMPLE_DELIMITER", "age\tincome\tdebt\n35\t5000\t800\n");
        refused("SAMPLE_BROKEN_HEADER", "age,\"debt\n35,800\n");
        refused("SAMPLE_DUPLICATE_HEADER", "age,debt,age\n35,800,36\n");
        refused("SAMPLE_TWO_COLUMNS", "age,debt,Age\n35,800,36\n");
        refused("SAMPLE_MISSING_COLUMN", "age,income\n35,5000\n");
    }

    @Test
    void namesEveryMissingColumnAtOnce() {
        write("home\nrent\n");

        var opened = SampleFile.open(file, Pockets.first().dictionary(), SETTINGS);

        assertThat(messages(opened))
                .contains(
                        "The required field `age` has no column; add one with a header that is one of `age`, `applicant.age`, `年龄`, `Age`.")
                .contains(
                        "The required field `debt` has no column; add one with a header that is one of `debt`, `loan.debt`, `月负债`, `Debt`.");
    }

    @Test
    void readsWhatIsNotUtf8AsGb18030AndSaysSo() {
        bytes((HEADER + "35,5000,800,").getBytes(StandardCharsets.UTF_8), "租住,\n".getBytes(Charset.forName("GBK")));

        var opened = SampleFile.open(file, Pockets.first().dictionary(), SETTINGS);

        assertThat(opened.diagnostics()).extracting(Diagnostic::code).containsExactly("SAMPLE_ENCODING");
        assertThat(problems(all(opened).get(0)).get(0).value()).isEqualTo("租住");
    }

    @Test
    void readsAFileInTheEncodingThatIsForced() {
        bytes((HEADER + "35,5000,800,").getBytes(StandardCharsets.UTF_8), "租,\n".getBytes(Charset.forName("GBK")));

        assertThat(messages(SampleFile.open(file, Pockets.first().dictionary(), encoded("UTF-8"))))
                .containsExactly(
                        "Byte 40 (line 2) is not UTF-8; leave out --encoding or save the file as \"CSV UTF-8\" and try again.");
        assertThat(all(SampleFile.open(file, Pockets.first().dictionary(), encoded("GB18030"))))
                .hasSize(1);
    }

    @Test
    void takesALineThatLooksLikeUtf8ByChanceForGb18030AmongMany() {
        var gbk = Charset.forName("GBK");
        bytes(
                (HEADER + "35,5000,800,租住,\n".repeat(200)).getBytes(gbk),
                "35,5000,800,é,\n".getBytes(StandardCharsets.UTF_8));

        assertThat(SampleFile.open(file, Pockets.first().dictionary(), SETTINGS).value())
                .isPresent();
    }

    @Test
    void findsABadByteFarIntoTheFile() {
        var many = (HEADER + GOOD.repeat(5_000)).getBytes(StandardCharsets.UTF_8);
        bytes(many, new byte[] {(byte) 0xFF, (byte) 0xFF});

        assertThat(messages(SampleFile.open(file, Pockets.first().dictionary(), SETTINGS))
                        .get(0))
                .startsWith("Byte " + (many.length + 1) + " (line 5002) is not UTF-8 and byte " + (many.length + 1)
                        + " (line 5002) is not GB18030 either");
    }

    @Test
    void saysWhenTheLabelColumnOrTheTimeIsAbsent() {
        write(HEADER + GOOD);
        var settings = new SampleSettings(Optional.empty(), Optional.of(new LabelColumn("Status", "bad")));

        assertThat(SampleFile.open(file, Pockets.first().dictionary(), settings).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("SAMPLE_NO_LABEL_COLUMN", "SAMPLE_NO_TIME");
    }

    @Test
    void saysWhenThereIsNoFile() {
        assertThat(SampleFile.open(folder.resolve("none.csv"), Pockets.first().dictionary(), SETTINGS)
                        .diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("SAMPLE_NO_FILE");
    }

    @Test
    void refusesDirtyRowsWithNumberColumnAndValue() {
        bad("age", "abc", "APPLICATION_NOT_NUMBER", "abc,5000,800,rent,2020-03-01");
        bad("age", "1e999", "SAMPLE_EXPONENT", "1e999,5000,800,rent,2020-03-01");
        bad("age", "3٣", "APPLICATION_NOT_NUMBER", "3٣,5000,800,rent,2020-03-01");
        bad("age", "=1+1", "APPLICATION_NOT_NUMBER", "=1+1,5000,800,rent,2020-03-01");
        bad("age", "121", "APPLICATION_ABOVE_MAX", "121,5000,800,rent,2020-03-01");
        bad("age", "-5", "APPLICATION_BELOW_MIN", "-5,5000,800,rent,2020-03-01");
        bad("age", "35.5", "APPLICATION_DECIMALS", "35.5,5000,800,rent,2020-03-01");
        bad("age", "", "APPLICATION_FIELD_REQUIRED", ",5000,800,rent,2020-03-01");
        bad("income", "5000.001", "APPLICATION_DECIMALS", "35,5000.001,800,rent,2020-03-01");
        bad("income", "5,000", "SAMPLE_THOUSANDS", "35,\"5,000\",800,rent,2020-03-01");
        bad("income", "¥5000", "SAMPLE_CURRENCY", "35,¥5000,800,rent,2020-03-01");
        bad("home", "tent", "APPLICATION_DOMAIN", "35,5000,800,tent,2020-03-01");
        bad("home", "re\u0000nt", "SAMPLE_CONTROL_CHARACTER", "35,5000,800,re\u0000nt,2020-03-01");
        bad("since", "2020-02-30", "APPLICATION_NOT_DATE", "35,5000,800,rent,2020-02-30");
        bad("since", "01/03/2020", "APPLICATION_NOT_DATE", "35,5000,800,rent,01/03/2020");
        bad("", "35,5000,800", "SAMPLE_RAGGED_ROW", "35,5000,800");
        bad("", "35,5000,800,rent,2020-03-01,x", "SAMPLE_RAGGED_ROW", "35,5000,800,rent,2020-03-01,x");
    }

    @Test
    void namesAllProblemsOfARow() {
        var rows = rows(HEADER + GOOD + "abc,5000.123,,tent,never\n");

        assertThat(codes(rows.get(1)))
                .containsExactlyInAnyOrder(
                        "APPLICATION_NOT_NUMBER",
                        "APPLICATION_DECIMALS",
                        "APPLICATION_FIELD_REQUIRED",
                        "APPLICATION_DOMAIN",
                        "APPLICATION_NOT_DATE");
    }

    @Test
    void refusesBadIdsAndTimes() {
        var rows = rows("application_id,decision_time,age,debt\n"
                + "A,2026-01-01T00:00:00Z,35,800\n"
                + "A,2026-01-01T00:00:00Z,35,800\n"
                + ",2026-01-01T00:00:00Z,35,800\n"
                + "B,2026-01-01,35,800\n"
                + "B2,0001-01-01T00:00:00Z,35,800\n"
                + " C,2026-01-01T00:00:00Z,abc,800\n");

        assertThat(rows.stream().map(SampleFileTest::codes))
                .containsExactly(
                        List.of(),
                        List.of("SAMPLE_DUPLICATE_ID"),
                        List.of("SAMPLE_NO_ID"),
                        List.of("SAMPLE_BAD_TIME"),
                        List.of("APPLICATION_TIME"),
                        List.of("APPLICATION_ID", "APPLICATION_NOT_NUMBER"));
        assertThat(problems(rows.get(1)).get(0).diagnostic().message().en())
                .isEqualTo("The application id was already used in row 1; every row needs its own.");
        assertThat(problems(rows.get(4)).get(0).column()).isEqualTo("decision_time");
    }

    @Test
    void cutsLongValues() {
        var rows = rows(HEADER + "x".repeat(500) + ",5000,800,rent,2020-03-01\n");

        assertThat(problems(rows.get(0)).get(0).value()).isEqualTo("x".repeat(80) + "…");
    }

    @Test
    void stopsAtAQuoteThatIsNeverClosed() {
        var rows = rows(HEADER + GOOD + "35,5000,800,\"rent,2020-03-01\n" + GOOD);

        assertThat(rows).hasSize(2);
        assertThat(rows.get(1)).isInstanceOf(Broken.class);
        assertThat(codes(rows.get(1))).containsExactly("SAMPLE_BROKEN_ROW");
    }

    @Test
    void stopsAtTextAfterAClosingQuote() {
        assertThat(codes(rows(HEADER + "35,5000,800,\"rent\"x,2020-03-01\n").get(0)))
                .containsExactly("SAMPLE_BROKEN_ROW");
    }

    @Test
    void doesNotTakeAWholeFileForOneRow() {
        var rows = rows(HEADER + "35,5000,800,\"" + "x".repeat(3 << 20));

        assertThat(codes(rows.get(0))).containsExactly("SAMPLE_ROW_TOO_LONG");
    }

    private void bad(String column, String value, String code, String line) {
        var rows = rows(HEADER + GOOD + line + "\n" + GOOD);

        assertThat(rows).as(line).hasSize(3);
        assertThat(rows.get(1)).as(line).isInstanceOf(BadRow.class);
        var problem = problems(rows.get(1)).get(0);
        assertThat(problem.row()).as(line).isEqualTo(2);
        assertThat(problem.column()).as(line).isEqualTo(column);
        assertThat(problem.value()).as(line).isEqualTo(value);
        assertThat(codes(rows.get(1))).as(line).containsExactly(code);
        assertThat(problem.diagnostic().place().toString())
                .as(line)
                .isEqualTo(column.isEmpty() ? "rows/2" : "rows/2/" + column);
    }

    private void refused(String code, String text) {
        write(text);

        var opened = SampleFile.open(file, Pockets.first().dictionary(), SETTINGS);

        assertThat(opened.diagnostics().stream().filter(Diagnostic::isError))
                .as(text)
                .extracting(Diagnostic::code)
                .containsExactly(code);
    }

    private static SampleSettings encoded(String name) {
        var layout = new FileLayout(Optional.empty(), OptionalLong.empty(), Optional.of(Charset.forName(name)));
        return new SampleSettings(Optional.of(AT), Optional.empty(), layout);
    }

    private List<SampleRow> rows(String text) {
        write(text);
        return all(open(SETTINGS));
    }

    private static List<SampleRow> all(Reading<SampleFile> opened) {
        return all(opened.get());
    }

    private static List<SampleRow> all(SampleFile opened) {
        var rows = new ArrayList<SampleRow>();
        try (var reader = opened.rows()) {
            reader.forEachRemaining(rows::add);
        }
        return rows;
    }

    private SampleFile open(SampleSettings settings) {
        return SampleFile.open(file, Pockets.first().dictionary(), settings).get();
    }

    private static Sample sample(SampleRow row) {
        assertThat(row).isInstanceOf(Sample.class);
        return (Sample) row;
    }

    private static List<String> codes(SampleRow row) {
        return problems(row).stream()
                .map(problem -> problem.diagnostic().code())
                .toList();
    }

    private static List<CellProblem> problems(SampleRow row) {
        return row.problems();
    }

    private static List<String> messages(Reading<SampleFile> opened) {
        return opened.diagnostics().stream()
                .map(problem -> problem.message().en())
                .toList();
    }

    private void write(String text) {
        bytes(text.getBytes(StandardCharsets.UTF_8), new byte[0]);
    }

    private void bytes(byte[] first, byte[] then) {
        try {
            Files.write(file, first);
            Files.write(file, then, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
