package io.hengce.designer.app;

import io.hengce.designer.engine.EngineCases;
import io.hengce.designer.engine.EngineChecker;
import io.hengce.designer.engine.EngineCounterfactuals;
import io.hengce.designer.engine.EngineRunner;
import io.hengce.designer.engine.EngineSamples;
import io.hengce.designer.files.FlowStore;
import io.hengce.designer.files.StateFolder;
import io.hengce.designer.frame.Appearance;
import io.hengce.designer.frame.Desk;
import io.hengce.designer.frame.Services;
import io.hengce.designer.inspector.Pace;
import io.hengce.flow.text.Language;
import io.hengce.repository.FlowRepository;
import io.hengce.repository.jdbc.JdbcFlowRepository;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The JavaFX application: puts the real parts together and opens what the command line names. */
public final class DesignerApplication extends Application {

    @Override
    public void start(Stage stage) {
        var appearance = new Appearance(Language.of(Locale.getDefault()));
        var store = new FlowStore(
                DesignerApplication::repository,
                System.getProperty("user.name", "designer"),
                Optional.of(repositoryFolder().resolve("cases")));
        var services = new Services(
                store,
                new StateFolder(home("designer"), Clock.systemUTC()),
                new WindowDialogs(stage, appearance),
                EngineChecker::new,
                EngineRunner::new,
                EngineSamples::new,
                EngineCases::new,
                EngineCounterfactuals::new,
                Clock.systemDefaultZone(),
                Platform::runLater,
                Pace.BY_FRAMES);
        var desk = new Desk(services, appearance);
        // Read in the background while the window is made.
        getParameters().getRaw().stream().findFirst().ifPresent(desk::open);
        DesignerWindow.show(stage, desk, appearance);
        Optional.ofNullable(System.getProperty(FirstPicture.NOTED_IN))
                .map(Path::of)
                .ifPresent(file -> new FirstPicture(stage.getScene(), Clock.systemUTC(), file).start());
    }

    /** The same place as the command line's: {@code HENGCE_REPOSITORY}, else {@code ~/.hengce/repository}. */
    private static FlowRepository repository() {
        return JdbcFlowRepository.inDirectory(repositoryFolder(), Clock.systemUTC());
    }

    private static Path repositoryFolder() {
        return Optional.ofNullable(System.getenv("HENGCE_REPOSITORY"))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .orElseGet(() -> home("repository"));
    }

    private static Path home(String folder) {
        return Path.of(System.getProperty("user.home"), ".hengce", folder);
    }
}
