package io.hengce.flow.parts;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The parts in a folder: {@code flows/ID.json}, {@code lists/ID.csv}, {@code models/ID.pmml}. Nothing outside of it is read, whatever an id says and wherever a
 * link leads. Each part is read when it is asked for. Safe for many threads.
 */
public record FolderParts(Path folder) implements FlowParts {

    /** The parts in the folder that a flow's file is in. */
    public static FolderParts beside(Path flowFile) {
        var parent = flowFile.toAbsolutePath().getParent();
        return new FolderParts(parent == null ? flowFile.toAbsolutePath() : parent);
    }

    @Override
    public Optional<Part> find(PartReference reference) {
        if (!reference.isNamed()) {
            return Optional.empty();
        }
        var file = folder.resolve(reference.file());
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(file, reference.kind().byteLimit()));
        } catch (FileSystemException e) {
            throw new UncheckedIOException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }

    private Part read(Path file, long byteLimit) throws IOException {
        if (!file.toRealPath().startsWith(folder.toRealPath())) {
            throw new FileNotFoundException("it leads out of the folder of the flow");
        }
        if (!Files.isRegularFile(file)) {
            throw new FileNotFoundException("it is not a file");
        }
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(Math.toIntExact(byteLimit + 1));
            if (bytes.length > byteLimit) {
                throw new IOException("it has more than " + (byteLimit >> 20) + " MB");
            }
            return new Part(bytes);
        }
    }
}
