package io.hengce.simulation.samples;

import io.hengce.simulation.samples.cells.CellSource;
import io.hengce.simulation.samples.cells.Unreadable;
import io.hengce.simulation.samples.excel.ExcelSource;
import io.hengce.simulation.samples.excel.OldWorkbook;
import io.hengce.simulation.samples.text.CsvSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Finds out by its first bytes what kind of file a sample set is; its name says nothing. */
final class SourceFinder {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] OLE2 = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private SourceFinder() {}

    static CellSource open(Path file, FileLayout layout) throws IOException, Unreadable {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Unreadable("SAMPLE_NO_FILE", file);
        }
        var head = head(file);
        if (begins(head, OLE2)) {
            throw OldWorkbook.refusal(file);
        }
        if (begins(head, ZIP) || begins(head, EMPTY_ZIP)) {
            return ExcelSource.open(file, layout.sheet());
        }
        if (layout.sheet().isPresent()) {
            throw new Unreadable("SAMPLE_SHEET_OF_TEXT", layout.sheet().get());
        }
        return CsvSource.open(file, layout.encoding());
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(OLE2.length);
        }
    }

    private static boolean begins(byte[] head, byte[] mark) {
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }
}
