package io.hengce.simulation.report.excel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipExtraField;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Takes the time out of a workbook: the times of its parts, and the properties that say when it was made. The rows are copied as they are packed. */
public final class SteadyArchive {

    private static final String PROPERTIES = "docProps/core.xml";

    /** The first instant that a zip file can name. */
    private static final long TIME = 315_532_800_000L;

    private static final String TIMELESS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
            xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>hengce</dc:creator></cp:coreProperties>
            """;

    private SteadyArchive() {}

    /** Replaces the workbook by one without times. */
    public static void settle(Path workbook) throws IOException {
        var steady = workbook.resolveSibling(workbook.getFileName() + ".steady");
        try {
            copy(workbook, steady);
            Files.move(steady, workbook, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(steady);
        }
    }

    private static void copy(Path workbook, Path steady) throws IOException {
        try (var from = ZipFile.builder().setPath(workbook).get();
                var to = new ZipArchiveOutputStream(steady)) {
            for (var part : Collections.list(from.getEntriesInPhysicalOrder())) {
                if (part.getName().equals(PROPERTIES)) {
                    to.putArchiveEntry(timeless(new ZipArchiveEntry(PROPERTIES)));
                    to.write(TIMELESS.getBytes(StandardCharsets.UTF_8));
                    to.closeArchiveEntry();
                } else {
                    to.addRawArchiveEntry(timeless(part), from.getRawInputStream(part));
                }
            }
        }
    }

    private static ZipArchiveEntry timeless(ZipArchiveEntry part) {
        part.setExtraFields(new ZipExtraField[0]);
        part.setTime(TIME);
        return part;
    }
}
