package io.hengce.designer.grid;

import io.hengce.designer.document.sheet.Sheet;
import io.hengce.designer.session.Background;
import io.hengce.designer.session.Progress;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;

/** One kind of looking through all cells of a sheet: at once where it is small, else in the background, where the newest question counts and an older one stops. FX thread only. */
final class Searching implements AutoCloseable {

    /** In cells. */
    private static final long SMALL = 60_000;

    private final Background background;

    Searching() {
        this(Platform::runLater);
    }

    /** @param screen runs a task on the FX thread later */
    Searching(Executor screen) {
        this.background = new Background("designer-find", screen);
    }

    /** @param looking asks, as it goes on, whether it is still wanted */
    <T> void ask(Sheet sheet, Function<Progress, T> looking, Consumer<T> answer) {
        background.drop();
        if ((long) sheet.rows() * sheet.columns().size() <= SMALL) {
            answer.accept(looking.apply(() -> true));
            return;
        }
        background.<T>askLong(0, looking, (found, failure) -> {
            if (found == null) {
                throw new IllegalStateException("looking through a table failed", failure);
            }
            answer.accept(found);
        });
    }

    /** Forgets what was asked. */
    void drop() {
        background.drop();
    }

    @Override
    public void close() {
        background.close();
    }
}
