package io.hengce.repository;

import io.hengce.flow.diagnostic.MessageCatalog;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.parts.FlowParts;
import io.hengce.flow.parts.FolderParts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** Opens a flow wherever it is. Safe for many threads. */
public final class FlowOpener {

    /** A flow document larger than this is not read. */
    private static final long BYTE_LIMIT = 32L << 20;

    private static final MessageCatalog MESSAGES = new MessageCatalog(FlowOpener.class);

    private final Supplier<FlowRepository> repository;

    /** @param repository asked only when an address needs it */
    public FlowOpener(Supplier<FlowRepository> repository) {
        this.repository = repository;
    }

    /** Reads the flow that a typed address names. */
    public Reading<OpenedFlow> open(String address) {
        var parsed = FlowAddress.parse(address);
        return parsed.value().isPresent() ? open(parsed.get()) : Reading.rejected(parsed.diagnostics());
    }

    public Reading<OpenedFlow> open(FlowAddress address) {
        if (address instanceof FlowAddress.InRepository stored) {
            var flows = repository.get();
            return opened(flows.load(stored.flowId(), stored.number()), stored.number(), new StoredParts(flows));
        }
        return openFile(((FlowAddress.InFile) address).file());
    }

    private static Reading<OpenedFlow> openFile(Path file) {
        try {
            if (Files.isDirectory(file)) {
                return rejected("REPO_NOT_A_FILE", file);
            }
            if (Files.size(file) > BYTE_LIMIT) {
                return rejected("REPO_TOO_LARGE", file, BYTE_LIMIT >> 20);
            }
            return opened(FlowJson.read(Files.readAllBytes(file)), 0, FolderParts.beside(file));
        } catch (NoSuchFileException e) {
            return rejected("REPO_NO_FILE", file);
        } catch (IOException e) {
            return rejected("REPO_UNREADABLE", file, String.valueOf(e.getMessage()));
        }
    }

    private static Reading<OpenedFlow> opened(Reading<FlowDocument> reading, int revision, FlowParts parts) {
        return new Reading<>(
                reading.value().map(document -> new OpenedFlow(document, revision, parts)), reading.diagnostics());
    }

    private static Reading<OpenedFlow> rejected(String code, Object... arguments) {
        return Reading.rejected(List.of(MESSAGES.error(code, Place.DOCUMENT, arguments)));
    }
}
