package io.hengce.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads workbooks for tests, as a spreadsheet shows them. */
public final class Workbooks {

    private Workbooks() {}

    public static XSSFWorkbook open(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    public static List<String> sheets(Path file) {
        var names = new ArrayList<String>();
        open(file).sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    /** The rows as they are shown, cells parted by bars. */
    public static List<String> rows(Path file, String sheet) {
        return rows(open(file).getSheet(sheet));
    }

    private static List<String> rows(Sheet sheet) {
        var formatter = new DataFormatter();
        var rows = new ArrayList<String>();
        sheet.forEach(row -> {
            var cells = new ArrayList<String>();
            for (var cell = 0; cell < row.getLastCellNum(); cell++) {
                cells.add(formatter.formatCellValue(row.getCell(cell)));
            }
            rows.add(String.join("|", cells));
        });
        return rows;
    }
}
