package io.hengce.designer.session;

import io.hengce.flow.document.FlowDocument;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Finds the problems of an open flow in the background; the last document that was asked about counts. FX thread only. */
final class Checking implements AutoCloseable {

    private final Checker checker;
    private final Background checking;
    private final ReadOnlyObjectWrapper<Problems> problems;

    Checking(FlowDocument opened, Checker checker, Executor screen) {
        this.checker = checker;
        this.checking = new Background("designer-check", screen);
        this.problems = new ReadOnlyObjectWrapper<>(new Problems(opened, List.of()));
    }

    ReadOnlyObjectProperty<Problems> problems() {
        return problems.getReadOnlyProperty();
    }

    void check(FlowDocument document, long delayMillis) {
        checking.ask(delayMillis, () -> new Problems(document, checker.problems(document)), (found, failure) -> {
            if (found == null) {
                throw new IllegalStateException("the checker failed", failure);
            }
            problems.set(found);
        });
    }

    @Override
    public void close() {
        checking.close();
    }
}
