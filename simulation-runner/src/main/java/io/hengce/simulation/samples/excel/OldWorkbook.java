package io.hengce.simulation.samples.excel;

import io.hengce.simulation.samples.cells.Unreadable;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the container OLE2, of which we read none: workbooks of Excel 97, and newer ones under a password. */
public final class OldWorkbook {

    /** The name of the stream that holds a workbook under a password, as it stands in the container's directory. */
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private OldWorkbook() {}

    /** Why the file is not read. */
    public static Unreadable refusal(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            var found = 0;
            for (var one = in.read(); one >= 0 && found < ENCRYPTED.length; one = in.read()) {
                var next = (byte) one;
                found = next == ENCRYPTED[found] ? found + 1 : next == ENCRYPTED[0] ? 1 : 0;
            }
            return new Unreadable(found == ENCRYPTED.length ? "SAMPLE_ENCRYPTED" : "SAMPLE_XLS");
        }
    }
}
