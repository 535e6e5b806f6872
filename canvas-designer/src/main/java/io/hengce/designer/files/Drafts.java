package io.hengce.designer.files;

import io.hengce.designer.document.CaseBook;
import io.hengce.flow.json.CaseText;
import io.hengce.flow.json.FlowJson;
import io.hengce.repository.FlowAddress;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Unsaved changes in a folder: each open flow has a slot of its own, locked by its process for as long as that lives.
 * A draft in a slot that nobody holds was left by a designer that was killed. Safe for many threads and processes.
 */
public final class Drafts {

    static final String FORMAT = "hengce/draft/2";
    private static final String WITHOUT_CASES = "hengce/draft/1";
    private static final String ENDING = ".draft";

    private final Path folder;
    private final Clock clock;

    Drafts(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** A slot for one open flow; it takes no room before something is kept in it. */
    public DraftSlot slot() {
        return new DraftSlot(folder, clock);
    }

    /** What killed designers left behind, newest first. A draft that cannot be read stays where it is. */
    public List<Draft> left() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .filter(file -> !isHeld(file))
                    .flatMap(file -> read(file).stream())
                    .sorted(Comparator.comparing(Draft::when).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    /** The newest draft of the flow that a typed address names. */
    public Optional<Draft> left(String typed) {
        var wanted = FlowAddress.parse(typed).value().map(DraftSlot::written);
        return left().stream()
                .filter(draft -> Optional.of(DraftSlot.written(draft.address())).equals(wanted))
                .findFirst();
    }

    /** Whether unsaved changes that are kept, of whatever flow, name a flow. */
    public boolean name(String flow) {
        try {
            for (var draft : NamedIn.files(folder, ENDING)) {
                if (Files.exists(draft) && NamedIn.file(draft, flow)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    /** Forgets a draft. */
    public void discard(Draft draft) {
        try {
            Files.deleteIfExists(draft.file());
        } catch (IOException e) {
            throw new UncheckedIOException(draft.file().toString(), e);
        }
    }

    /** The draft of slot 1, 2, 3 … */
    static Path draft(Path folder, int slot) {
        return folder.resolve(slot + ENDING);
    }

    /** What the process that has the slot holds. */
    static Path lock(Path draft) {
        return draft.resolveSibling(draft.getFileName() + ".lock");
    }

    private static boolean isHeld(Path draft) {
        var lock = SlotLock.take(lock(draft));
        lock.ifPresent(SlotLock::close);
        return lock.isEmpty();
    }

    private static Optional<Draft> read(Path file) {
        try (var in = new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            var format = in.readUTF();
            if (!format.equals(FORMAT) && !format.equals(WITHOUT_CASES)) {
                return Optional.empty();
            }
            var address = FlowAddress.parse(in.readUTF()).value();
            var when = Instant.parse(in.readUTF());
            var revision = in.readInt();
            var mark = in.readUTF();
            var casesMark = format.equals(FORMAT) ? in.readUTF() : "";
            var cases = format.equals(FORMAT) ? Optional.of(cases(in)) : Optional.<CaseBook>empty();
            var document = FlowJson.read(in.readAllBytes()).value();
            return address.flatMap(where ->
                    document.map(found -> new Draft(file, where, found, when, revision, mark, cases, casesMark)));
        } catch (IOException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static CaseBook cases(DataInputStream in) throws IOException {
        var cases = new ArrayList<CaseText>();
        for (var left = in.readInt(); left > 0; left--) {
            cases.add(new CaseText(text(in), text(in)));
        }
        return new CaseBook(cases);
    }

    private static String text(DataInputStream in) throws IOException {
        var length = in.readInt();
        if (length < 0) {
            throw new IOException("a text of " + length + " bytes");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
