package io.hengce.designer.session;

import io.hengce.flow.document.FlowDocument;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The trial run of an open flow, in the background: the last input, decided again whenever the flow changes. FX thread only. */
final class Trials implements AutoCloseable {

    private final TrialRunner runner;
    private final Background running;
    private final ReadOnlyObjectWrapper<Trial> trial = new ReadOnlyObjectWrapper<>(new Trial.None());
    private Optional<TrialInput> lastInput = Optional.empty();

    Trials(TrialRunner runner, Executor screen) {
        this.runner = runner;
        this.running = new Background("designer-run", screen);
    }

    ReadOnlyObjectProperty<Trial> trial() {
        return trial.getReadOnlyProperty();
    }

    void run(FlowDocument document, TrialInput input) {
        lastInput = Optional.of(input);
        trial.set(new Trial.Running());
        decide(document, input);
    }

    /** Takes what was decided on an input elsewhere. */
    void show(Trial.Decided made, TrialInput input) {
        running.drop();
        lastInput = Optional.of(input);
        trial.set(made);
    }

    /** Decides the last input again; nothing where there is none. */
    void again(FlowDocument document) {
        lastInput.ifPresent(input -> decide(document, input));
    }

    void forget() {
        lastInput = Optional.empty();
        running.drop();
        trial.set(new Trial.None());
    }

    @Override
    public void close() {
        running.close();
    }

    private void decide(FlowDocument document, TrialInput input) {
        running.<Trial>ask(
                0,
                () -> runner.run(document, input),
                (result, failure) -> trial.set(result != null ? result : new Trial.Failed(String.valueOf(failure))));
    }
}
