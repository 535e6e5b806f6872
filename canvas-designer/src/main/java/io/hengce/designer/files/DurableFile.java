package io.hengce.designer.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file beside its place and moves it there, so that a crash leaves the old or the new file, never half of one. What fails leaves nothing. */
public final class DurableFile {

    private DurableFile() {}

    /** What is written. */
    @FunctionalInterface
    public interface Content {
        void to(OutputStream out) throws IOException;
    }

    /** What makes a file. */
    @FunctionalInterface
    public interface Making {

        /** @return whether the file is still wanted */
        boolean at(Path beside) throws IOException;
    }

    static void write(Path file, byte[] content) throws IOException {
        write(file, out -> out.write(content));
    }

    public static void write(Path file, Content content) throws IOException {
        make(file, beside -> {
            try (var out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                content.to(out);
            }
            return true;
        });
    }

    /** Where the file is not wanted any more, what was there stays. What fails is told of the file itself. */
    public static void make(Path file, Making making) throws IOException {
        var beside = file.resolveSibling("." + file.getFileName() + ".saving");
        try {
            if (making.at(beside)) {
                force(beside);
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (AccessDeniedException e) {
            throw new AccessDeniedException(file.toString(), null, e.getReason());
        } catch (NoSuchFileException e) {
            throw new NoSuchFileException(file.toString(), null, e.getReason());
        } catch (FileSystemException e) {
            throw new FileSystemException(file.toString(), null, e.getReason());
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
