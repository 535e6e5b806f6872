package io.hengce.simulation.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Writes a file whole or not at all; the directories above it are made. */
final class OutputFile {

    private OutputFile() {}

    static Path write(Path file, String text) {
        return write(file, writer -> writer.write(text));
    }

    static Path write(Path file, Content content) {
        return draft(file, draft -> {
            try (var writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
                content.writeTo(writer);
            }
        });
    }

    /** Writes a draft beside the file and puts it in the file's place when it is whole; what stood there stays until then. */
    static Path draft(Path file, Drafting drafting) {
        try {
            var folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
            Files.createDirectories(folder);
            var draft = folder.resolve(
                    "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
            draft.toFile().deleteOnExit();
            try {
                drafting.writeTo(draft);
                move(draft, file);
            } finally {
                Files.deleteIfExists(draft);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** What a file is to hold, written as it is made. */
    @FunctionalInterface
    interface Content {
        void writeTo(Writer writer) throws IOException;
    }

    /** Writes the file that it is given. */
    @FunctionalInterface
    interface Drafting {
        void writeTo(Path draft) throws IOException;
    }
}
