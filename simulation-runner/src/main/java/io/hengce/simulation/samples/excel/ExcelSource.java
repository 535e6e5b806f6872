package io.hengce.simulation.samples.excel;

import io.hengce.simulation.samples.cells.CellRows;
import io.hengce.simulation.samples.cells.CellSource;
import io.hengce.simulation.samples.cells.Finding;
import io.hengce.simulation.samples.cells.Unreadable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.CellAddress;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** One sheet of an Excel workbook (.xlsx) that is within its limits. */
public final class ExcelSource implements CellSource {

    private final Path file;
    private final PartTags tags;
    private final List<SheetName> sheets;
    private final SheetName chosen;
    private final String label;

    private ExcelSource(Path file, PartTags tags, List<SheetName> sheets, SheetName chosen, String label) {
        this.file = file;
        this.tags = tags;
        this.sheets = List.copyOf(sheets);
        this.chosen = chosen;
        this.label = label;
    }

    private record SheetName(int index, String name, boolean hidden) {
        private static SheetName of(Sheet sheet) {
            var name = Objects.requireNonNull(sheet.getName(), "a sheet without a name");
            return new SheetName(sheet.getIndex(), name, sheet.getVisibility() != SheetVisibility.VISIBLE);
        }
    }

    /** The sheet of the name, else the first that is visible. */
    public static ExcelSource open(Path file, Optional<String> name) throws IOException, Unreadable {
        return open(file, name, ZipLimits.STANDARD);
    }

    /** The sheet of the name, seen or not, in a workbook that is small enough to be held in memory. */
    public static ExcelSource small(Path file, String name) throws IOException, Unreadable {
        return open(file, Optional.of(name), ZipLimits.SMALL);
    }

    static ExcelSource open(Path file, Optional<String> name, ZipLimits limits) throws IOException, Unreadable {
        var tags = WorkbookScan.of(file, limits);
        try (var workbook = workbook(file, tags)) {
            var sheets = workbook.getSheets().map(SheetName::of).toList();
            for (var sheet : sheets) {
                workbook.getSheet(sheet.index()).orElseThrow().openStream().close();
            }
            return new ExcelSource(file, tags, sheets, choose(sheets, name), "");
        } catch (RuntimeException | IOException e) {
            // the reader says by all kinds of exceptions that the bytes are no workbook
            throw new Unreadable("SAMPLE_BROKEN_WORKBOOK");
        }
    }

    @Override
    public CellRows rows() {
        try {
            var workbook = workbook(file, tags);
            var found = workbook.getSheet(chosen.index())
                    .orElseThrow(() -> new IllegalStateException("no sheet " + chosen + " in " + file));
            return new ExcelRows(workbook, found.openStream(), tags.mergedIn(found.getId()));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    @Override
    public boolean isGrid() {
        return true;
    }

    @Override
    public String address(long row, int position) {
        var address = new CellAddress((int) row - 1, position).toString();
        return label.isEmpty() ? address : label + "!" + address;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public List<OtherTable> others() {
        return sheets.stream()
                .filter(sheet -> !sheet.equals(chosen))
                .map(sheet -> new OtherTable(sheet.name(), sheet.hidden()))
                .toList();
    }

    @Override
    public CellSource other(OtherTable table) throws Unreadable {
        return new ExcelSource(file, tags, sheets, choose(sheets, Optional.of(table.name())), table.name());
    }

    @Override
    public List<Finding> findings() {
        return chosen.hidden() ? List.of(Finding.of("SAMPLE_HIDDEN_SHEET", chosen.name())) : List.of();
    }

    private static ReadableWorkbook workbook(Path file, PartTags tags) throws IOException {
        return new ReadableWorkbook(file.toFile(), new ReadingOptions(tags.hasStyles(), true));
    }

    private static SheetName choose(List<SheetName> sheets, Optional<String> name) throws Unreadable {
        var chosen = sheets.stream()
                .filter(sheet -> name.map(sheet.name()::equals).orElse(!sheet.hidden()))
                .findFirst();
        if (chosen.isEmpty()) {
            var names = sheets.stream().map(SheetName::name).collect(Collectors.joining("`, `"));
            throw name.isPresent()
                    ? new Unreadable("SAMPLE_NO_SHEET", name.get(), names)
                    : new Unreadable("SAMPLE_ALL_HIDDEN", names);
        }
        return chosen.get();
    }
}
