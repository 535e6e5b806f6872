package io.hengce.simulation.samples.excel;

import io.hengce.simulation.samples.cells.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Unpacks every part of a workbook once, into nothing, before the reader may see it: too much, too tightly packed, or with a document type it is refused. One per file. */
final class WorkbookScan {

    private static final int BLOCK = 1 << 16;

    private final ZipLimits limits;
    private final PartTags tags = new PartTags();

    private WorkbookScan(ZipLimits limits) {
        this.limits = limits;
    }

    /** What the parts say that the reader does not. */
    static PartTags of(Path file, ZipLimits limits) throws IOException, Unreadable {
        if (Files.size(file) > limits.file()) {
            throw new Unreadable("SAMPLE_FILE_TOO_LARGE", ZipLimits.megabytes(limits.file()));
        }
        var scan = new WorkbookScan(limits);
        try (var zip = ZipFile.builder().setPath(file).get()) {
            scan.read(zip);
        } catch (RuntimeException | IOException e) {
            throw new Unreadable("SAMPLE_BROKEN_WORKBOOK");
        }
        return scan.tags;
    }

    private void read(ZipFile zip) throws IOException, Unreadable {
        var parts = Collections.list(zip.getEntries());
        refuseStrangers(parts);
        for (var part : parts) {
            read(zip, part);
        }
    }

    private void refuseStrangers(List<ZipArchiveEntry> parts) throws Unreadable {
        var names = new HashSet<String>();
        for (var part : parts) {
            if (!names.add(part.getName().toLowerCase(Locale.ROOT))) {
                throw new Unreadable("SAMPLE_BROKEN_WORKBOOK");
            }
        }
        if (parts.size() > limits.parts()) {
            throw new Unreadable("SAMPLE_BROKEN_WORKBOOK");
        }
        if (names.contains("xl/workbook.bin")) {
            throw new Unreadable("SAMPLE_XLSB");
        }
        if (!names.contains("[content_types].xml") || !names.contains("xl/workbook.xml")) {
            throw new Unreadable("SAMPLE_NOT_WORKBOOK");
        }
    }

    private void read(ZipFile zip, ZipArchiveEntry part) throws IOException, Unreadable {
        var name = part.getName();
        var isXml = name.endsWith(".xml") || name.endsWith(".rels");
        var scanner = new TagScanner(tag -> tags.take(name, tag));
        var largest = name.startsWith("xl/worksheets/") ? limits.sheet() : limits.part();
        var size = 0L;
        try (var in = zip.getInputStream(part)) {
            var block = new byte[BLOCK];
            for (var read = in.read(block); read >= 0; read = in.read(block)) {
                size += read;
                refuse(size, largest, part);
                if (isXml) {
                    scanner.feed(block, read);
                }
            }
        }
    }

    private void refuse(long size, long largest, ZipArchiveEntry part) throws Unreadable {
        var packed = Math.max(part.getCompressedSize(), 1);
        var tooTight = size > limits.free() && size / packed > limits.ratio();
        if (size > largest || tooTight) {
            throw new Unreadable("SAMPLE_UNPACKED", ZipLimits.megabytes(tooTight ? limits.free() : largest));
        }
    }

    static Optional<String> attribute(String tag, String name) {
        var at = tag.indexOf(" " + name + "=");
        if (at < 0) {
            return Optional.empty();
        }
        var from = at + name.length() + 3;
        var quote = from <= tag.length() ? tag.charAt(from - 1) : ' ';
        var to = tag.indexOf(quote, from);
        return to < 0 ? Optional.empty() : Optional.of(tag.substring(from, to));
    }
}
