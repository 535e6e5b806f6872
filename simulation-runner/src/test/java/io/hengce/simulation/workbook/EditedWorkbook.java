package io.hengce.simulation.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.text.Language;
import io.hengce.simulation.Workbooks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A node's workbook in the hands of a colleague. */
public record EditedWorkbook(Path file) {

    public static EditedWorkbook of(FlowDocument flow, String node, Path file) {
        try {
            var written = NodeWorkbook.of(flow, node, Language.EN);
            assertThat(written.diagnostics()).isEmpty();
            written.get().write(file);
            return new EditedWorkbook(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** Types texts and numbers into cells: an address like {@code C7}, what is typed, the next address. */
    public EditedWorkbook type(String sheet, Object... typed) {
        return edit(workbook -> {
            for (var at = 0; at < typed.length; at += 2) {
                var cell = cell(workbook, sheet, typed[at].toString());
                if (typed[at + 1] instanceof Number number) {
                    cell.setCellValue(number.doubleValue());
                } else {
                    cell.setCellValue(typed[at + 1].toString());
                }
            }
        });
    }

    public EditedWorkbook delete(String sheet, int row) {
        return edit(workbook -> {
            var page = workbook.getSheet(sheet);
            page.removeRow(page.getRow(row - 1));
            if (row <= page.getLastRowNum()) {
                page.shiftRows(row, page.getLastRowNum(), -1);
            }
        });
    }

    public EditedWorkbook edit(Consumer<XSSFWorkbook> change) {
        try (var workbook = Workbooks.open(file)) {
            change.accept(workbook);
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** The cell, emptied, in its style. */
    public static Cell cell(XSSFWorkbook workbook, String sheet, String address) {
        var page = workbook.getSheet(sheet);
        var at = new CellReference(address);
        var row = page.getRow(at.getRow()) == null ? page.createRow(at.getRow()) : page.getRow(at.getRow());
        var style =
                row.getCell(at.getCol(), MissingCellPolicy.CREATE_NULL_AS_BLANK).getCellStyle();
        var cell = row.createCell(at.getCol());
        cell.setCellStyle(style);
        return cell;
    }
}
