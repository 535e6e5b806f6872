package io.hengce.designer.files;

import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.json.Sha256;
import io.hengce.repository.FlowAddress;
import io.hengce.repository.FlowOpener;
import io.hengce.repository.FlowRepository;
import io.hengce.repository.Revision;
import io.hengce.repository.SaveResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * Flows in files (indented canonical JSON, written beside and moved into place, so that a crash leaves the old or the
 * new file, never half of one) and in the repository (each save is a new revision). Safe for many threads.
 */
public final class FlowStore implements Store {

    private static final String GONE = "";

    private final Supplier<FlowRepository> repository;
    private final FlowOpener opener;
    private final String author;

    /** @param repository asked only when an address needs it */
    public FlowStore(Supplier<FlowRepository> repository, String author) {
        this.repository = repository;
        this.opener = new FlowOpener(repository);
        this.author = author;
    }

    @Override
    public Reading<Stored> open(String typed) {
        var address = FlowAddress.parse(typed);
        if (address.value().isEmpty()) {
            return Reading.rejected(address.diagnostics());
        }
        var mark = address.get() instanceof FlowAddress.InFile file ? mark(file.file()) : GONE;
        var opened = opener.open(address.get());
        return new Reading<>(
                opened.value()
                        .map(flow -> new Stored(address.get(), flow.document(), flow.revision(), mark, flow.parts())),
                opened.diagnostics());
    }

    @Override
    public Saving save(Stored stored, FlowDocument document, boolean force) {
        if (stored.address() instanceof FlowAddress.InFile file) {
            return saveFile(stored, file.file(), document, force);
        }
        return saveRevision(stored, document, force);
    }

    @Override
    public boolean isChanged(Stored stored) {
        return stored.address() instanceof FlowAddress.InFile file
                && !mark(file.file()).equals(stored.mark());
    }

    private static Saving saveFile(Stored stored, Path file, FlowDocument document, boolean force) {
        if (!force && !mark(file).equals(stored.mark())) {
            return new Saving.Changed(file.toString());
        }
        try {
            var real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            DurableFile.write(real, FlowJson.write(document).getBytes(StandardCharsets.UTF_8));
            return new Saving.Done(new Stored(stored.address(), document, 0, mark(file), stored.parts()));
        } catch (IOException e) {
            return new Saving.Failed(String.valueOf(e));
        }
    }

    private Saving saveRevision(Stored stored, FlowDocument document, boolean force) {
        var signature = new FlowRepository.Signature(author, "");
        var parent = stored.revision();
        if (force) {
            var revisions = repository.get().revisions(document.id());
            parent = revisions.isEmpty()
                    ? 0
                    : revisions.get(revisions.size() - 1).number();
        }
        return repository.get().save(document, parent, signature).accept(new SaveResult.Cases<Saving>() {
            @Override
            public Saving saved(Revision revision) {
                return new Saving.Done(
                        new Stored(revision.address(), document, revision.number(), GONE, stored.parts()));
            }

            @Override
            public Saving unchanged(Revision revision) {
                return saved(revision);
            }

            @Override
            public Saving stale(int latest) {
                return new Saving.Changed("repo:%s@%s".formatted(document.id(), latest));
            }
        });
    }

    /** A digest of the file's bytes; empty when there is none that can be read. */
    private static String mark(Path file) {
        try {
            return Sha256.hex(Files.readAllBytes(file));
        } catch (IOException e) {
            return GONE;
        }
    }
}
