package io.hengce.designer.screenshots;

import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.FlowDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The pictures of an import: what a workbook changes, and what is wrong with one. */
final class ExcelScenes {

    private static final int FIRST = 4;

    private final Film film;
    private final Path workbook;
    private final DecisionTableNode table;

    ExcelScenes(Film film, FlowDocument flow) {
        this.film = film;
        this.workbook = OwnServices.WORKBOOK;
        this.table = flow.nodes().stream()
                .filter(DecisionTableNode.class::isInstance)
                .map(DecisionTableNode.class::cast)
                .max(Comparator.comparingInt(each -> each.inputs().size()))
                .orElseThrow();
    }

    void shoot() throws IOException {
        Files.createDirectories(workbook.toAbsolutePath().getParent());
        Files.deleteIfExists(workbook);
        film.step(
                "excel-menu",
                () -> {
                    film.click("#node-" + table.id(), 1);
                    film.choose("#excel", "excel-export");
                },
                () -> Files.exists(workbook));
        film.step(
                "excel-changes",
                () -> {
                    edit(sheet -> {
                        type(sheet, FIRST, 2, "< 1 or > 2");
                        type(sheet, FIRST + 1, table.inputs().size() + 1, "0.0815");
                        sheet.removeRow(sheet.getRow(FIRST + 2));
                        type(
                                sheet,
                                FIRST + table.rows().size() + 2,
                                table.inputs().size() + 1,
                                "0.2");
                    });
                    film.choose("#excel", "excel-import");
                },
                () -> film.has("#excel-take"));
        film.step(
                "excel-refused",
                () -> {
                    film.press("#excel-leave");
                    edit(sheet -> {
                        sheet.getRow(FIRST).createCell(1).setCellFormula("1+1");
                        sheet.getRow(FIRST + 1).createCell(0).setCellValue("Row 2");
                    });
                    film.choose("#excel", "excel-import");
                },
                () -> film.has("#excel-problems"));
        film.step("excel-left", () -> film.press("#excel-leave"));
    }

    private static void type(XSSFSheet sheet, int row, int column, String text) {
        var found = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        found.createCell(column).setCellValue(text);
    }

    private void edit(Consumer<XSSFSheet> change) {
        try (var in = Files.newInputStream(workbook);
                var opened = new XSSFWorkbook(in)) {
            change.accept(opened.getSheetAt(0));
            try (var out = Files.newOutputStream(workbook)) {
                opened.write(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
