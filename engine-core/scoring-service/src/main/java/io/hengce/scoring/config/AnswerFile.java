package io.hengce.scoring.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Adds lines to a file that only its owner may read. A line that cannot be written is told in the log and holds up no decision. Safe for many threads. */
final class AnswerFile implements Consumer<String> {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerFile.class);

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final Path file;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    /** @throws UncheckedIOException where the file cannot be made */
    AnswerFile(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            return;
        }
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            } else {
                Files.createFile(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("hengce.record-answers: " + file, e);
        }
    }

    @Override
    public void accept(String line) {
        oneAtATime.lock();
        try {
            Files.write(file, (line + "\n").getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
        } catch (IOException e) {
            LOG.error("an answer could not be added to {}: {}", file, e.toString());
        } finally {
            oneAtATime.unlock();
        }
    }
}
