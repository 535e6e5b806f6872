package io.hengce.designer.frame;

import io.hengce.designer.files.Draft;
import io.hengce.designer.files.RecentFlows.Recent;
import io.hengce.designer.files.StateFolder;
import io.hengce.repository.FlowAddress;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the designer remembers between starts, as the window shows it. Read off the FX thread, asked on it. */
final class Memory {

    private final StateFolder state;
    private final Executor screen;
    private final ReadOnlyObjectWrapper<List<Recent>> recent = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Draft>> drafts = new ReadOnlyObjectWrapper<>(List.of());

    Memory(StateFolder state, Executor screen) {
        this.state = state;
        this.screen = screen;
    }

    /** The flows that were open last, newest first. */
    ReadOnlyObjectProperty<List<Recent>> recent() {
        return recent.getReadOnlyProperty();
    }

    /** What killed designers left behind, newest first. */
    ReadOnlyObjectProperty<List<Draft>> drafts() {
        return drafts.getReadOnlyProperty();
    }

    void opened(FlowAddress address) {
        then(state -> {
            state.recent().opened(address);
            return state;
        });
    }

    void refresh() {
        then(state -> state);
    }

    /** Forgets a draft. */
    void discard(Draft draft) {
        then(state -> {
            state.drafts().discard(draft);
            return state;
        });
    }

    /** What cannot be read or written here is forgotten, and nothing else is stopped by it. */
    private void then(Function<StateFolder, StateFolder> act) {
        CompletableFuture.supplyAsync(() -> act.apply(state))
                .thenApply(
                        read -> new Contents(read.recent().all(), read.drafts().left()))
                .thenAcceptAsync(this::show, screen);
    }

    private void show(Contents contents) {
        recent.set(contents.recent());
        drafts.set(contents.drafts());
    }

    private record Contents(List<Recent> recent, List<Draft> drafts) {}
}
