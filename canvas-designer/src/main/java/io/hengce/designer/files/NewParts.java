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
import java.util.Optional;

/** Flows that are put beside an open one, for it to call. Off the FX thread. */
public final class NewParts {

    private static final int LONGEST = 58;

    private final Path folder;

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
            DurableFile.write(file, FlowJson.write(flow).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }

    private Path file(String id) {
        return folder.resolve(PartKind.FLOW.file(id));
    }
}
