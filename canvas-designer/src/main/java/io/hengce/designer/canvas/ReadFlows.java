package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Shown;
import io.hengce.designer.session.CalledReader;
import io.hengce.designer.session.CalledReader.Called;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.parts.PartReference;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Called flows as they were read, checked and laid out in the background. FX thread only. */
final class ReadFlows {

    private final Calls calls;
    private final Runnable arrival;
    private final Map<PartReference, Optional<Read>> read = new HashMap<>();
    private final Set<PartReference> late = new HashSet<>();
    private boolean closed;

    /**
     * How called flows are read.
     *
     * @param screen runs a task on the FX thread later
     * @param patience runs a task there when whoever waits wants to be told so
     */
    record Calls(CalledReader reader, Executor screen, Executor patience) {}

    /** What came of reading one, laid out where it is a flow. */
    record Read(Called called, Optional<Shown> drawn) {}

    /** @param arrival called when something else was read than was there before */
    ReadFlows(Calls calls, Runnable arrival) {
        this.calls = calls;
        this.arrival = arrival;
    }

    /** Empty while it is being read, which begins with the first question. */
    Optional<Read> of(PartReference reference) {
        if (!read.containsKey(reference)) {
            ask(reference);
        }
        return read.getOrDefault(reference, Optional.empty());
    }

    /** Whether something is still awaited. */
    boolean isReading() {
        return read.containsValue(Optional.<Read>empty());
    }

    /** Whether one has been awaited for so long that it has to be told. */
    boolean isLate(PartReference reference) {
        return late.contains(reference);
    }

    void refresh() {
        List.copyOf(read.keySet()).forEach(this::ask);
    }

    void forget() {
        read.clear();
        late.clear();
    }

    void close() {
        closed = true;
    }

    private void ask(PartReference reference) {
        if (read.putIfAbsent(reference, Optional.empty()) == null) {
            calls.patience().execute(() -> awaited(reference));
        }
        CompletableFuture.supplyAsync(() -> load(reference))
                .whenCompleteAsync((found, failure) -> arrived(reference, found, failure), calls.screen());
    }

    private void awaited(PartReference reference) {
        if (!closed && Optional.empty().equals(read.get(reference))) {
            late.add(reference);
            arrival.run();
        }
    }

    private Read load(PartReference reference) {
        var called = calls.reader().read(reference);
        return new Read(called, called.accept(new Document()).map(flow -> Shown.of(flow, Map.of())));
    }

    private void arrived(PartReference reference, @Nullable Read found, @Nullable Throwable failure) {
        if (found == null) {
            throw new IllegalStateException("reading " + reference.file() + " failed", failure);
        }
        var known = read.getOrDefault(reference, Optional.empty()).map(Read::called);
        if (!closed && read.containsKey(reference) && !known.equals(Optional.of(found.called()))) {
            read.put(reference, Optional.of(found));
            late.remove(reference);
            arrival.run();
        }
    }

    /** The flow, where there is one. */
    private static final class Document implements Called.Cases<Optional<FlowDocument>> {
        @Override
        public Optional<FlowDocument> found(Called.Found found) {
            return Optional.of(found.document());
        }

        @Override
        public Optional<FlowDocument> missing(Called.Missing missing) {
            return Optional.empty();
        }

        @Override
        public Optional<FlowDocument> broken(Called.Broken broken) {
            return Optional.empty();
        }
    }
}
