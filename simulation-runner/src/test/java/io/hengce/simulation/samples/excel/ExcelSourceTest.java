package io.hengce.simulation.samples.excel;

import static io.hengce.simulation.samples.Workbook.number;
import static io.hengce.simulation.samples.Workbook.row;
import static io.hengce.simulation.samples.Workbook.styled;
import static io.hengce.simulation.samples.Workbook.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.hengce.simulation.samples.Workbook;
import io.hengce.simulation.samples.cells.Cell;
import io.hengce.simulation.samples.cells.Unreadable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExcelSourceTest {

    private static final int DECIMALS = 2_000;

    @TempDir
    private Path folder;

    @Test
    void readsWhatPoiAndFastexcelWrite() throws IOException, Unreadable {
        var poi = folder.resolve("poi.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(poi)) {
            var cells = workbook.createSheet("Loans").createRow(0);
            cells.createCell(0).setCellValue("年龄 & <age>");
            cells.createCell(1).setCellValue(0.1);
            cells.createCell(2).setCellValue(true);
            workbook.write(out);
        }
        var fast = folder.resolve("fast.xlsx");
        try (var out = Files.newOutputStream(fast);
                var workbook = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Loans");
            sheet.value(0, 0, "年龄 & <age>");
            sheet.value(0, 1, 0.1);
            sheet.value(0, 2, true);
        }

        assertThat(shown(poi)).containsExactly("年龄 & <age>", "0.1", "TRUE");
        assertThat(shown(fast)).isEqualTo(shown(poi));
    }

    @Test
    void givesEveryDecimalOfFifteenDigitsBackAsItWasTyped() throws IOException, Unreadable {
        var random = new Random(7);
        var typed = new ArrayList<BigDecimal>();
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(folder.resolve("numbers.xlsx"))) {
            var cells = workbook.createSheet("Loans").createRow(0);
            for (var index = 0; index < DECIMALS; index++) {
                var digits = Math.floorMod(random.nextLong(), 1_000_000_000_000_000L);
                var decimal = BigDecimal.valueOf(digits, random.nextInt(15)).stripTrailingZeros();
                typed.add(decimal);
                cells.createCell(index).setCellValue(decimal.doubleValue());
            }
            workbook.write(out);
        }

        assertThat(shown(folder.resolve("numbers.xlsx")))
                .isEqualTo(typed.stream().map(BigDecimal::toPlainString).toList());
    }

    @Test
    void countsDaysFromThe1904ThatTheWorkbookSays() throws IOException, Unreadable {
        var days = row(styled(1, "0"), styled(3, "44591"), styled(4, "44591"));

        assertThat(shown(write(new Workbook().from1904().sheet("Loans", days))))
                .containsExactly("1904-01-01", "2026-01-31", "2026-01-31");
        assertThat(shown(write(new Workbook().sheet("Loans", row(styled(1, "61"), styled(1, "44591"))))))
                .containsExactly(
                        "1900-03-01",
                        LocalDate.of(1899, 12, 30).plusDays(44_591).toString());
    }

    @Test
    void refusesMoreThanItsLimits() throws IOException {
        var file = write(new Workbook()
                .sheet("Loans", texts("age".repeat(1_000)), row(number("35")))
                .part("docProps/large.xml", new byte[8_000]));

        assertThat(refusal(file, new ZipLimits(100, 1 << 20, 1 << 20, 2_000, 1 << 20)))
                .isEqualTo("SAMPLE_FILE_TOO_LARGE");
        assertThat(refusal(file, new ZipLimits(1 << 20, 1_000, 1 << 20, 2_000, 1 << 20)))
                .isEqualTo("SAMPLE_UNPACKED");
        assertThat(refusal(file, new ZipLimits(1 << 20, 1 << 20, 4_000, 2_000, 1 << 20)))
                .isEqualTo("SAMPLE_UNPACKED");
        assertThat(refusal(file, new ZipLimits(1 << 20, 1 << 20, 1 << 20, 10, 1_000)))
                .isEqualTo("SAMPLE_UNPACKED");
    }

    @Test
    void refusesASheetWithoutAName() throws IOException {
        var unnamed = """
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>\
                <sheet name="Loans" sheetId="1" r:id="r1"/><sheet sheetId="2" r:id="r2"/></sheets></workbook>""";
        var file = write(new Workbook()
                .sheet("Loans", texts("age"))
                .sheet("accounts", texts("age"))
                .part("xl/workbook.xml", unnamed.getBytes(StandardCharsets.UTF_8)));

        assertThat(refusal(file, ZipLimits.STANDARD)).isEqualTo("SAMPLE_BROKEN_WORKBOOK");
    }

    private static String refusal(Path file, ZipLimits limits) {
        var refused = catchThrowableOfType(Unreadable.class, () -> ExcelSource.open(file, Optional.empty(), limits));
        return refused.finding().code();
    }

    private Path write(Workbook workbook) throws IOException {
        return Files.write(folder.resolve("loans.xlsx"), workbook.bytes());
    }

    private static List<String> shown(Path file) throws IOException, Unreadable {
        try (var rows = ExcelSource.open(file, Optional.empty()).rows()) {
            return rows.next().orElseThrow().cells().stream().map(Cell::shown).toList();
        }
    }
}
