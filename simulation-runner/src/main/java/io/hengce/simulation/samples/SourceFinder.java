package io.hengce.simulation.samples;

import io.hengce.simulation.samples.cells.CellSource;
import io.hengce.simulation.samples.cells.Unreadable;
import io.hengce.simulation.samples.excel.Container;
import io.hengce.simulation.samples.excel.ExcelSource;
import io.hengce.simulation.samples.excel.OldWorkbook;
import io.hengce.simulation.samples.text.CsvSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds out by its first bytes what kind of file a sample set is; its name says nothing. */
final class SourceFinder {

    private SourceFinder() {}

    static CellSource open(Path file, FileLayout layout) throws IOException, Unreadable {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Unreadable("SAMPLE_NO_FILE", file);
        }
        var container = Container.of(file);
        if (container == Container.OLE2) {
            throw OldWorkbook.refusal(file);
        }
        if (container == Container.ZIP) {
            return ExcelSource.open(file, layout.sheet());
        }
        if (layout.sheet().isPresent()) {
            throw new Unreadable("SAMPLE_SHEET_OF_TEXT", layout.sheet().get());
        }
        return CsvSource.open(file, layout.encoding());
    }
}
