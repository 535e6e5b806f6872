package io.hengce.simulation.samples.excel;

import io.hengce.simulation.samples.cells.CellRows;
import io.hengce.simulation.samples.cells.CellSource;
import io.hengce.simulation.samples.cells.Finding;
import io.hengce.simulation.samples.cells.Unreadable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.CellAddress;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** One sheet of an Excel workbook (.xlsx) that is within its limits. */
public final class ExcelSource implements CellSource {

    private final Path file;
    private final PartTags tags;
    private final int sheet;
    private final List<Finding> findings;

    private ExcelSource(Path file, PartTags tags, int sheet, List<Finding> findings) {
        this.file = file;
        this.tags = tags;
        this.sheet = sheet;
        this.findings = List.copyOf(findings);
    }

    /** The sheet of the name, else the first that is visible. */
    public static ExcelSource open(Path file, Optional<String> name) throws IOException, Unreadable {
        return open(file, name, ZipLimits.STANDARD);
    }

    static ExcelSource open(Path file, Optional<String> name, ZipLimits limits) throws IOException, Unreadable {
        var tags = WorkbookScan.of(file, limits);
        try (var workbook = workbook(file, tags)) {
            var sheets = workbook.getSheets().toList();
            var chosen = choose(sheets, name);
            chosen.openStream().close();
            return new ExcelSource(file, tags, chosen.getIndex(), findings(sheets, chosen, name.isPresent()));
        } catch (RuntimeException | IOException e) {
            // the reader says by all kinds of exceptions that the bytes are no workbook
            throw new Unreadable("SAMPLE_BROKEN_WORKBOOK");
        }
    }

    @Override
    public CellRows rows() {
        try {
            var workbook = workbook(file, tags);
            var found = workbook.getSheet(sheet).orElseThrow(() -> new ExcelReaderException("no sheet " + sheet));
            return new ExcelRows(workbook, found.openStream(), tags.mergedIn(found.getId()));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static ReadableWorkbook workbook(Path file, PartTags tags) throws IOException {
        return new ReadableWorkbook(file.toFile(), new ReadingOptions(tags.hasStyles(), true));
    }

    @Override
    public boolean isGrid() {
        return true;
    }

    @Override
    public String address(long row, int position) {
        return new CellAddress((int) row - 1, position).toString();
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }

    private static Sheet choose(List<Sheet> sheets, Optional<String> name) throws Unreadable {
        var chosen = sheets.stream()
                .filter(sheet -> name.map(sheet.getName()::equals).orElse(isVisible(sheet)))
                .findFirst();
        if (chosen.isEmpty()) {
            var names = sheets.stream().map(Sheet::getName).collect(Collectors.joining("`, `"));
            throw name.isPresent()
                    ? new Unreadable("SAMPLE_NO_SHEET", name.get(), names)
                    : new Unreadable("SAMPLE_ALL_HIDDEN", names);
        }
        return chosen.get();
    }

    private static List<Finding> findings(List<Sheet> sheets, Sheet chosen, boolean named) {
        var findings = new ArrayList<Finding>();
        if (!isVisible(chosen)) {
            findings.add(Finding.of("SAMPLE_HIDDEN_SHEET", chosen.getName()));
        }
        var others = sheets.stream()
                .filter(sheet -> sheet != chosen)
                .map(Sheet::getName)
                .collect(Collectors.joining("`, `"));
        if (!named && !others.isEmpty()) {
            findings.add(Finding.of("SAMPLE_OTHER_SHEETS", chosen.getName(), others));
        }
        return findings;
    }

    private static boolean isVisible(Sheet sheet) {
        return sheet.getVisibility() == SheetVisibility.VISIBLE;
    }
}
