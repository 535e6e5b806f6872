package io.hengce.designer.files;

import io.hengce.repository.FlowAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The flows that were opened last, newest first, an address a line of a file. Safe for many threads. */
public final class RecentFlows {

    private static final int MOST = 12;

    private final Path file;

    /**
     * A flow that was open once.
     *
     * @param there false for a file that is gone
     */
    public record Recent(String address, boolean there) {

        /** The name of the file without its folder, or the address in the repository. */
        public String name() {
            return isInRepository() ? address : String.valueOf(Path.of(address).getFileName());
        }

        /** The folder of a file; empty for the repository. */
        public String folder() {
            return isInRepository() ? "" : String.valueOf(Path.of(address).getParent());
        }

        private boolean isInRepository() {
            return address.startsWith("repo:");
        }
    }

    RecentFlows(Path file) {
        this.file = file;
    }

    public List<Recent> all() {
        return lines().stream().map(line -> new Recent(line, isThere(line))).toList();
    }

    /** Puts a flow first. */
    public synchronized void opened(FlowAddress address) {
        var line = DraftSlot.written(address);
        if (line.lines().count() != 1) {
            return;
        }
        var lines = new ArrayList<>(lines());
        lines.remove(line);
        lines.add(0, line);
        write(lines.subList(0, Math.min(MOST, lines.size())));
    }

    private void write(List<String> lines) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            DurableFile.write(file, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** A list that cannot be read is an empty one: it is a convenience, not a record. */
    private List<String> lines() {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> FlowAddress.parse(line).value().isPresent())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean isThere(String address) {
        return address.startsWith("repo:") || Files.exists(Path.of(address));
    }
}
