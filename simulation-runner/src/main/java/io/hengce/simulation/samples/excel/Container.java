package io.hengce.simulation.samples.excel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What a file is packed in, told by its first bytes; its name says nothing. */
public enum Container {
    /** As workbooks of today are. */
    ZIP,
    /** As workbooks of Excel 97 are, and newer ones under a password. */
    OLE2,
    /** Nothing that a workbook is packed in. */
    NONE;

    private static final byte[] PARTS = {'P', 'K', 3, 4};
    private static final byte[] NO_PARTS = {'P', 'K', 5, 6};
    private static final byte[] STREAMS = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    public static Container of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var head = in.readNBytes(STREAMS.length);
            if (begins(head, STREAMS)) {
                return OLE2;
            }
            return begins(head, PARTS) || begins(head, NO_PARTS) ? ZIP : NONE;
        }
    }

    private static boolean begins(byte[] head, byte[] mark) {
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }
}
