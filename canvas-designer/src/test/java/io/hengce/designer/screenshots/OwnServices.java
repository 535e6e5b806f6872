package io.hengce.designer.screenshots;

import io.hengce.designer.engine.EngineCases;
import io.hengce.designer.engine.EngineChecker;
import io.hengce.designer.engine.EngineCounterfactuals;
import io.hengce.designer.engine.EngineRunner;
import io.hengce.designer.engine.EngineSamples;
import io.hengce.designer.files.Dialogs;
import io.hengce.designer.files.FlowStore;
import io.hengce.designer.files.StateFolder;
import io.hengce.designer.frame.Services;
import io.hengce.designer.inspector.Pace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.application.Platform;

/** The services of a real designer that nobody sits at: its memory is its own, and nobody answers its dialogs. */
public final class OwnServices {

    /** Where workbooks are written and read. */
    static final Path WORKBOOK = Path.of("target", "pictures", "edited.xlsx");

    private OwnServices() {}

    private static Path ownFolder() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(Path.of("target", "state")), "designer");
    }

    /**
     * For a scene that uses a control as soon as its node is selected.
     *
     * @param sample the sample set that is chosen when one is asked for
     */
    static Services with(Optional<Path> sample) throws IOException {
        return with(sample, Pace.AT_ONCE);
    }

    /** @param pace of the inspector */
    public static Services with(Optional<Path> sample, Pace pace) throws IOException {
        return new Services(
                new FlowStore(
                        () -> {
                            throw new IllegalStateException("no repository");
                        },
                        "nobody"),
                new StateFolder(ownFolder(), Clock.systemUTC()),
                new NoDialogs(sample),
                EngineChecker::new,
                EngineRunner::new,
                EngineSamples::new,
                EngineCases::new,
                EngineCounterfactuals::new,
                Clock.systemDefaultZone(),
                Platform::runLater,
                pace);
    }

    private record NoDialogs(Optional<Path> sample) implements Dialogs {
        @Override
        public Optional<Path> fileToOpen() {
            return Optional.ofNullable(System.getProperty("other")).map(Path::of);
        }

        @Override
        public Optional<Path> bpmnToImport() {
            return Optional.ofNullable(System.getProperty("bpmn")).map(Path::of);
        }

        @Override
        public Optional<Path> sampleToPin() {
            return sample;
        }

        @Override
        public Optional<Path> workbookToImport() {
            return Optional.of(WORKBOOK);
        }

        @Override
        public Optional<Path> decisionsToOpen() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> answersToUse() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> fileToWrite(String name, String extension) {
            return Optional.of(WORKBOOK);
        }

        @Override
        public Unsaved unsavedChanges(String flow) {
            return Unsaved.DISCARD;
        }

        @Override
        public boolean overwrite(String what) {
            return false;
        }

        @Override
        public void failure(String title, String message) {
            throw new IllegalStateException(title + ": " + message);
        }
    }
}
