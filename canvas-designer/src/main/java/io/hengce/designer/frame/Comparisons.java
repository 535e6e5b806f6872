package io.hengce.designer.frame;

import io.hengce.designer.comparison.Compared;
import io.hengce.designer.comparison.Compared.State;
import io.hengce.designer.comparison.ComparisonSurface;
import io.hengce.designer.files.Dialogs;
import io.hengce.designer.files.Store;
import io.hengce.designer.files.Store.Stored;
import io.hengce.designer.session.Background;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.Words;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.document.FlowDocument;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.StackPane;

/** Compares the open flow with what is stored, with another file, or with a step of its history. Close it with the flow. */
final class Comparisons implements AutoCloseable {

    private final Session session;
    private final Words words;
    private final StackPane ground;
    private final Dialogs dialogs;
    private final Errands errands;
    private final Store store;
    private final ComparisonSurface surface;
    private final Background reading;

    /**
     * What they stand in.
     *
     * @param ground what they are laid over
     * @param exported is told where a list was written
     */
    record Around(StackPane ground, Consumer<Path> exported) {}

    Comparisons(Session session, Appearance appearance, Around around, Services services) {
        this.session = session;
        this.words = appearance.words();
        this.ground = around.ground();
        this.dialogs = services.dialogs();
        this.errands = new Errands(services, words);
        this.store = services.store();
        var means = new ComparisonSurface.Means(dialogs, services.screen(), around.exported(), Compared::of);
        surface = new ComparisonSurface(ground, words, appearance.theme(), means);
        reading = new Background("designer-compared-file", services.screen());
    }

    /** With what is stored; where a comparison is shown, so many changes further. */
    void compare(int changes) {
        if (surface.isOpen()) {
            surface.go(changes);
        } else {
            withSaved();
        }
    }

    void withSaved() {
        compare(words.say("compare.saved"), session.history().get().saved());
    }

    /** With the state of a step of the history: what was done since. */
    void since(int step) {
        var history = session.history().get();
        var label = words.say(history.labels().get(step));
        var name = label.isEmpty() ? words.say("history.opened") : label;
        compare(
                words.say("compare.step", history.number(step), name),
                history.goTo(step).document());
    }

    /** With a file that is asked for and read in the background. */
    void withFile() {
        dialogs.fileToOpen()
                .ifPresent(file -> reading.askLong(0, wanted -> store.open(file.toString()), (read, failure) -> {
                    if (read == null) {
                        errands.faulted(failure);
                    } else {
                        found(file, read);
                    }
                }));
    }

    private void found(Path file, Reading<Stored> read) {
        var name = Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
        read.value().ifPresentOrElse(stored -> compare(name, stored.document()), () -> refuse(name, read));
    }

    private void refuse(String name, Reading<?> read) {
        var told = new ImportSheet(words, name, read);
        told.setOnClose(() -> ground.getChildren().remove(told));
        ground.getChildren().add(told);
        told.requestFocus();
    }

    private void compare(String name, FlowDocument before) {
        session.commitDraft();
        surface.compare(
                new State(name, before),
                new State(words.say("compare.now"), session.document().get()));
    }

    @Override
    public void close() {
        reading.close();
        surface.close();
    }
}
