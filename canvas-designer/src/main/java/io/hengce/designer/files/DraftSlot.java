package io.hengce.designer.files;

import io.hengce.designer.document.Work;
import io.hengce.designer.files.Store.Stored;
import io.hengce.flow.json.FlowJson;
import io.hengce.repository.FlowAddress;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the unsaved changes of one open flow are kept. One thread at a time. */
public final class DraftSlot implements AutoCloseable {

    private final Path folder;
    private final Clock clock;
    private @Nullable Path draft;
    private Optional<SlotLock> lock = Optional.empty();

    DraftSlot(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Keeps the flow and its cases, durably, instead of what was kept before. */
    public void keep(Stored stored, Work work) {
        try {
            DurableFile.write(taken(), out -> write(new DataOutputStream(out), stored, work));
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    /** Forgets what was kept. */
    public void drop() {
        try {
            if (draft != null) {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    /** Gives the slot up; what is still kept in it is left behind. */
    @Override
    public void close() {
        lock.ifPresent(SlotLock::close);
        lock = Optional.empty();
    }

    private Path taken() throws IOException {
        if (draft != null) {
            return draft;
        }
        Files.createDirectories(folder);
        for (var slot = 1; ; slot++) {
            var wanted = Drafts.draft(folder, slot);
            if (Files.exists(wanted)) {
                continue;
            }
            lock = SlotLock.take(Drafts.lock(wanted));
            if (lock.isPresent()) {
                draft = wanted;
                return wanted;
            }
        }
    }

    private void write(DataOutputStream out, Stored stored, Work work) throws IOException {
        out.writeUTF(Drafts.FORMAT);
        out.writeUTF(written(stored.address()));
        out.writeUTF(clock.instant().toString());
        out.writeInt(stored.revision());
        out.writeUTF(stored.mark());
        out.writeUTF(stored.cases().mark());
        out.writeInt(work.cases().cases().size());
        for (var one : work.cases().cases()) {
            write(out, one.name());
            write(out, one.json());
        }
        FlowJson.write(work.document(), piece -> writeOn(out, piece));
    }

    private static void writeOn(OutputStream out, String piece) {
        try {
            out.write(piece.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** The address as any later designer understands it, wherever it is started. */
    static String written(FlowAddress address) {
        return address instanceof FlowAddress.InFile file
                ? file.file().toAbsolutePath().normalize().toString()
                : address.toString();
    }
}
