package io.hengce.designer.files;

import io.hengce.designer.document.Work;
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
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
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
    private final CaseFiles caseFiles;

    /** Without cases for flows of the repository. */
    public FlowStore(Supplier<FlowRepository> repository, String author) {
        this(repository, author, Optional.empty());
    }

    /**
     * @param repository asked only when an address needs it
     * @param cases the folder of the cases of the repository's flows
     */
    public FlowStore(Supplier<FlowRepository> repository, String author, Optional<Path> cases) {
        this.repository = repository;
        this.opener = new FlowOpener(repository);
        this.author = author;
        this.caseFiles = new CaseFiles(cases);
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
                        .map(flow -> new Stored(address.get(), flow.document(), flow.revision(), mark, flow.parts())
                                .withCases(caseFiles.read(
                                        address.get(), flow.document().id()))),
                opened.diagnostics());
    }

    /** The cases go first: a flow that is saved has its cases saved. */
    @Override
    public Saving save(Stored stored, Work work, boolean force) {
        if (!force) {
            var changed = changed(stored, work);
            if (changed.isPresent()) {
                return new Saving.Changed(changed.get());
            }
        }
        try {
            var cases = CaseFiles.write(
                    stored.cases(), work.cases(), work.document().id());
            var kept = stored.withCases(cases);
            return isOfCasesOnly(stored, work) ? new Saving.Done(kept) : save(kept, work.document(), force);
        } catch (IOException e) {
            return new Saving.Failed(e);
        }
    }

    @Override
    public Saving saveAs(Path file, Work work) {
        var document = work.document();
        try {
            CaseFiles.writeOwn(file, work.cases(), document.id());
            DurableFile.write(file.toAbsolutePath(), FlowJson.write(document).getBytes(StandardCharsets.UTF_8));
            return open(file.toString())
                    .value()
                    .<Saving>map(Saving.Done::new)
                    .orElseThrow(() -> new NoSuchFileException(file.toString()));
        } catch (IOException e) {
            return new Saving.Failed(e);
        }
    }

    private Saving save(Stored stored, FlowDocument document, boolean force) throws IOException {
        if (stored.address() instanceof FlowAddress.InFile file) {
            var real = Files.exists(file.file())
                    ? file.file().toRealPath()
                    : file.file().toAbsolutePath();
            DurableFile.write(real, FlowJson.write(document).getBytes(StandardCharsets.UTF_8));
            return new Saving.Done(
                    new Stored(stored.address(), document, 0, mark(file.file()), stored.parts(), stored.cases()));
        }
        return saveRevision(stored, document, force);
    }

    @Override
    public boolean isChanged(Stored stored) {
        return isFlowChanged(stored) || CaseFiles.isChanged(stored.cases());
    }

    private static boolean isFlowChanged(Stored stored) {
        return stored.address() instanceof FlowAddress.InFile file
                && !mark(file.file()).equals(stored.mark());
    }

    private static boolean isOfCasesOnly(Stored stored, Work work) {
        return work.document().equals(stored.document())
                && !work.cases().equals(stored.cases().cases());
    }

    /** What would be written and was changed by somebody else. */
    private static Optional<String> changed(Stored stored, Work work) {
        if (!isOfCasesOnly(stored, work) && isFlowChanged(stored)) {
            return Optional.of(stored.address().toString());
        }
        return stored.cases()
                .file()
                .filter(file -> !work.cases().equals(stored.cases().cases()) && CaseFiles.isChanged(stored.cases()))
                .map(Path::toString);
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
        return repository
                .get()
                .save(document, stored.parts(), parent, signature)
                .accept(new SaveResult.Cases<Saving>() {
                    @Override
                    public Saving saved(Revision revision) {
                        return new Saving.Done(new Stored(
                                revision.address(), document, revision.number(), GONE, stored.parts(), stored.cases()));
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
