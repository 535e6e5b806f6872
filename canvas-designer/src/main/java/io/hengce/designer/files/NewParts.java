package io.hengce.designer.files;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.parts.FlowParts;
import io.hengce.flow.parts.FolderParts;
import io.hengce.flow.parts.PartKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Flows that are put beside an open one, for it to call, and taken away again. Off the FX thread. */
public final class NewParts {

    private static final int LONGEST = 58;

    private final Path folder;

    /** What became of a file that is to go. */
    public enum Removal {
        GONE,
        /** It stays: it is not what was written. */
        EDITED,
        /** It stays: another file beside names the flow. */
        NAMED
    }

    private NewParts(Path folder) {
        this.folder = folder;
    }

    /** Empty where the flow came from no folder. */
    public static Optional<NewParts> of(FlowParts parts) {
        return parts instanceof FolderParts beside ? Optional.of(new NewParts(beside.folder())) : Optional.empty();
    }

    /** The first id like the wanted one whose file is not there yet. */
    public String id(String wanted) {
        var stem = wanted.substring(0, Math.min(LONGEST, wanted.length()));
        var id = stem;
        for (var number = 2; Files.exists(file(id), LinkOption.NOFOLLOW_LINKS); number++) {
            id = stem + "_" + number;
        }
        return id;
    }

    /** Writes the flow durably under its id. */
    public void write(FlowDocument flow) {
        var file = file(flow.id());
        try {
            Files.createDirectories(file.resolveSibling("."));
            DurableFile.write(file, bytes(flow));
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }

    /** Writes the flow where its file is not there any more. */
    public void writeAgain(FlowDocument flow) {
        if (!Files.exists(file(flow.id()), LinkOption.NOFOLLOW_LINKS)) {
            write(flow);
        }
    }

    /** Takes away the file of a flow that was written here, if it still is what was written and nothing beside names it. */
    public Removal remove(FlowDocument flow) {
        var file = file(flow.id());
        try {
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                return Removal.GONE;
            }
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    || !Arrays.equals(Files.readAllBytes(file), bytes(flow))) {
                return Removal.EDITED;
            }
            if (names(folder, flow.id(), file) || names(file.resolveSibling("."), flow.id(), file)) {
                return Removal.NAMED;
            }
            Files.deleteIfExists(file);
            return Removal.GONE;
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }

    private static boolean names(Path folder, String id, Path except) throws IOException {
        for (var file : NamedIn.files(folder, ".json")) {
            if (!file.getFileName().equals(except.getFileName()) && NamedIn.file(file, id)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] bytes(FlowDocument flow) {
        return FlowJson.write(flow).getBytes(StandardCharsets.UTF_8);
    }

    private Path file(String id) {
        return folder.resolve(PartKind.FLOW.file(id));
    }
}
