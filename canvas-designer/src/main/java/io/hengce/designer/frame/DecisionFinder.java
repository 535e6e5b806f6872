package io.hengce.designer.frame;

import io.hengce.designer.decisions.DecisionSheet;
import io.hengce.designer.decisions.RecordedDecision;
import io.hengce.designer.engine.DecisionFile;
import io.hengce.designer.files.Dialogs;
import io.hengce.designer.session.Background;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.Words;
import io.hengce.flow.decision.Application;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** Looks a decision up in a file of them and decides its application again. Close it with the flow. */
final class DecisionFinder implements AutoCloseable {

    private static final int MOST_TOLD = 3;

    private final Session session;
    private final Words words;
    private final StackPane ground;
    private final Means means;
    private final Background reading;

    /**
     * What it needs.
     *
     * @param screen runs a task on the FX thread later
     * @param application the application of an id, where it is at hand
     * @param replay decides it again beside what was decided
     */
    record Means(
            Dialogs dialogs,
            Executor screen,
            Function<String, Optional<Application>> application,
            BiConsumer<Application, RecordedDecision> replay) {}

    /** @param ground what the sheet is laid over */
    DecisionFinder(Session session, Words words, StackPane ground, Means means) {
        this.session = session;
        this.words = words;
        this.ground = ground;
        this.means = means;
        this.reading = new Background("designer-decisions", means.screen());
    }

    /** Asks for a file and reads it in the background. */
    void ask() {
        means.dialogs().decisionsToOpen().ifPresent(file -> {
            var dictionary = session.document().get().dictionary();
            reading.askLong(0, wanted -> DecisionFile.read(file, dictionary), (read, failure) -> {
                if (read == null) {
                    throw new IllegalStateException("decisions could not be read", failure);
                }
                show(file, read);
            });
        });
    }

    @Override
    public void close() {
        reading.close();
    }

    private void show(Path file, Reading<List<RecordedDecision>> read) {
        var name = Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
        read.value()
                .ifPresentOrElse(decisions -> choose(name, decisions, read.diagnostics()), () -> refuse(name, read));
    }

    private void refuse(String name, Reading<?> read) {
        var told = new ImportSheet(words, name, read);
        told.setOnClose(() -> ground.getChildren().remove(told));
        ground.getChildren().add(told);
        told.requestFocus();
    }

    /** The first lines that could not be read are told under the others. */
    private void choose(String name, List<RecordedDecision> decisions, List<Diagnostic> problems) {
        ground.getChildren().removeIf(DecisionSheet.class::isInstance);
        var sheet = new DecisionSheet(words, name, decisions, new DecisionSheet.Acts(this::replay, this::leave));
        sheet.say(problems.stream()
                .limit(MOST_TOLD)
                .map(problem -> words.told(problem.message()))
                .collect(Collectors.joining("\n")));
        ground.getChildren().add(sheet);
        sheet.focus();
    }

    private void leave() {
        ground.getChildren().removeIf(DecisionSheet.class::isInstance);
        ground.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
    }

    /** Says why not; nothing where it is decided again. */
    private String replay(RecordedDecision chosen) {
        var id = chosen.decision().applicationId();
        var application = means.application().apply(id);
        if (application.isEmpty()) {
            return words.say("decisions.noApplication", id);
        }
        leave();
        means.replay().accept(application.get(), chosen);
        return "";
    }
}
