package io.hengce.designer.grid;

import io.hengce.designer.document.sheet.Sheet;
import io.hengce.designer.session.Background;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/** One kind of looking through all cells of a sheet: at once where it is small, else in the background, where the newest question counts. FX thread only. */
final class Searching implements AutoCloseable {

    /** In cells. */
    private static final long SMALL = 60_000;

    private final Background background = new Background("designer-find", Platform::runLater);

    <T> void ask(Sheet sheet, Supplier<T> looking, Consumer<T> answer) {
        background.drop();
        if ((long) sheet.rows() * sheet.columns().size() <= SMALL) {
            answer.accept(looking.get());
            return;
        }
        background.<T>askLong(0, progress -> looking.get(), (found, failure) -> {
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
