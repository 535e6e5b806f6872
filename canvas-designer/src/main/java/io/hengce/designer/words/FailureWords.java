package io.hengce.designer.words;

import io.hengce.repository.RepositoryFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Why something failed and what to do about it, in the language of the window. */
public record FailureWords(Words words) {

    /** What is left of a disk on which nothing can be written any more, in bytes. */
    private static final long FULL = 64 * 1024;

    /** @param failure null where nobody knows which */
    public String say(@Nullable Throwable failure) {
        if (failure == null) {
            return "";
        }
        var cause = failure.getCause();
        if (cause != null && isWrapper(failure)) {
            return say(cause);
        }
        if (failure instanceof FileSystemException file) {
            return file(file);
        }
        var isTold = failure instanceof RepositoryFailure || failure instanceof IOException;
        return isTold && failure.getMessage() != null ? failure.getMessage() : words.say("failure.fault", failure);
    }

    private static boolean isWrapper(Throwable failure) {
        return failure instanceof CompletionException
                || failure instanceof ExecutionException
                || failure instanceof UncheckedIOException;
    }

    private String file(FileSystemException failure) {
        var file = String.valueOf(failure.getFile());
        if (failure instanceof AccessDeniedException) {
            return words.say("failure.denied", file);
        }
        if (failure instanceof NoSuchFileException) {
            return words.say("failure.missing", file);
        }
        return disk(file)
                .map(key -> words.say(key, file))
                .orElseGet(() -> words.say("failure.file", file, String.valueOf(failure.getReason())));
    }

    /** What is the matter with the disk of a file: systems say it in words of their own. */
    private static Optional<String> disk(String file) {
        try {
            var folder = Path.of(file).toAbsolutePath().getParent();
            if (folder == null) {
                return Optional.empty();
            }
            var disk = Files.getFileStore(folder);
            return disk.isReadOnly()
                    ? Optional.of("failure.readOnly")
                    : disk.getUsableSpace() < FULL ? Optional.of("failure.full") : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
