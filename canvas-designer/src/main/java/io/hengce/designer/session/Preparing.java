package io.hengce.designer.session;

import io.hengce.designer.document.Edit;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;

/** Makes edits that take long in the background, one at a time, each as one step of the history. FX thread only. */
public final class Preparing implements AutoCloseable {

    private final Session session;
    private final Background working;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /** What was prepared, with its edit made of the document. */
    private record Ready<T>(T prepared, Optional<Edit> edit) {}

    Preparing(Session session, Executor screen) {
        this.session = session;
        this.working = new Background("designer-edit", screen);
    }

    /** Whether an edit is being prepared. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Reached> reached() {
        return working.reached();
    }

    /** Leaves everything as it is. */
    public void stop() {
        working.drop();
        busy.set(false);
    }

    /**
     * Prepares an edit in place of one that is being prepared, and makes it.
     *
     * @param work of the document as it is
     * @param made called once the edit is made, or there is none
     * @param late called instead where the document changed meanwhile: nothing is made
     */
    public <T extends Prepared> void make(Function<Progress, T> work, Consumer<T> made, Runnable late) {
        var document = session.document().get();
        busy.set(true);
        working.<Ready<T>>askLong(
                0,
                progress -> {
                    var prepared = work.apply(progress);
                    return new Ready<>(prepared, prepared.edit().map(edit -> edit.madeOf(document)));
                },
                (ready, failure) -> {
                    busy.set(false);
                    if (ready == null) {
                        throw new IllegalStateException("an edit could not be prepared", failure);
                    }
                    if (session.document().get() != document) {
                        late.run();
                        return;
                    }
                    ready.edit().ifPresent(session::apply);
                    made.accept(ready.prepared());
                });
    }

    @Override
    public void close() {
        working.close();
    }
}
