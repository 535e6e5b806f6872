package io.hengce.designer.frame;

import io.hengce.designer.app.DesignerWindow;
import io.hengce.designer.engine.EngineCases;
import io.hengce.designer.engine.EngineChecker;
import io.hengce.designer.engine.EngineCounterfactuals;
import io.hengce.designer.engine.EngineRunner;
import io.hengce.designer.engine.EngineSamples;
import io.hengce.designer.files.Dialogs;
import io.hengce.designer.files.FlowStore;
import io.hengce.designer.files.StateFolder;
import io.hengce.designer.inspector.Pace;
import io.hengce.flow.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Subscription;

/** A designer in a window, with everything real but the dialogs, for which a test answers. A test closes it in the end. */
final class DeskFixture implements Dialogs, AutoCloseable {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-31T00:00:00Z"), ZoneId.of("Asia/Shanghai"));

    final Appearance appearance = new Appearance(Language.ZH);
    final List<String> asked = new ArrayList<>();
    Unsaved answer = Unsaved.CANCEL;
    Optional<Path> chosen = Optional.empty();
    Optional<Path> sample = Optional.empty();
    Optional<Path> answers = Optional.empty();
    Optional<Path> decisions = Optional.empty();
    final Desk desk;
    private final Subscription window;

    DeskFixture(Stage stage) {
        this(stage, ownFolder());
    }

    /** @param state what the designer remembers, perhaps from an earlier one */
    DeskFixture(Stage stage, Path state) {
        this(stage, state, Pace.AT_ONCE);
    }

    /** @param pace of the inspector; at once for a test that looks for a control as soon as a node is selected */
    DeskFixture(Stage stage, Path state, Pace pace) {
        var services = new Services(
                new FlowStore(
                        () -> {
                            throw new IllegalStateException("no repository in this test");
                        },
                        "maker"),
                new StateFolder(state, CLOCK),
                this,
                EngineChecker::new,
                EngineRunner::new,
                EngineSamples::new,
                EngineCases::new,
                EngineCounterfactuals::new,
                CLOCK,
                Platform::runLater,
                pace);
        desk = new Desk(services, appearance);
        window = DesignerWindow.show(stage, desk, appearance);
    }

    /** As its window would: nothing of an open flow stays behind. */
    @Override
    public void close() {
        desk.close();
        window.unsubscribe();
    }

    private static Path ownFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "state")), "designer");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Path> fileToOpen() {
        asked.add("open");
        return chosen;
    }

    @Override
    public Optional<Path> bpmnToImport() {
        asked.add("bpmn");
        return chosen;
    }

    @Override
    public Optional<Path> sampleToPin() {
        asked.add("sample");
        return sample;
    }

    @Override
    public Optional<Path> workbookToImport() {
        asked.add("workbook");
        return chosen;
    }

    @Override
    public Optional<Path> answersToUse() {
        asked.add("answers");
        return answers;
    }

    @Override
    public Optional<Path> decisionsToOpen() {
        asked.add("decisions");
        return decisions;
    }

    @Override
    public Optional<Path> fileToWrite(String name, String extension) {
        asked.add("write " + name + "." + extension);
        return chosen;
    }

    @Override
    public Unsaved unsavedChanges(String flow) {
        asked.add("unsaved " + flow);
        return answer;
    }

    @Override
    public boolean overwrite(String what) {
        asked.add("overwrite");
        return false;
    }

    @Override
    public void failure(String title, String message) {
        asked.add("failure " + message);
    }
}
