package io.hengce.designer.screenshots;

import io.hengce.designer.app.DesignerWindow;
import io.hengce.designer.engine.EngineChecker;
import io.hengce.designer.engine.EngineRunner;
import io.hengce.designer.files.Dialogs;
import io.hengce.designer.files.FlowStore;
import io.hengce.designer.frame.Appearance;
import io.hengce.designer.frame.Desk;
import io.hengce.designer.frame.Services;
import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.text.Language;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/**
 * Takes the pictures of the designer: {@code Screenshots FLOW DIRECTORY}. Each step acts, waits until something is
 * true and the screen is quiet, and takes a picture.
 */
public final class Screenshots extends Application {

    private static final int QUIET_FRAMES = 25;
    private static final int PATIENCE_FRAMES = 1_500;

    private record Step(String picture, Runnable act, BooleanSupplier ready) {}

    private final Deque<Step> steps = new ArrayDeque<>();
    private Stage stage;
    private Path directory;
    private int quiet;

    /** The launcher, not an Application itself. */
    public static final class Main {
        public static void main(String[] arguments) {
            Application.launch(Screenshots.class, arguments);
        }
    }

    @Override
    public void start(Stage shown) throws IOException {
        stage = shown;
        var arguments = getParameters().getRaw();
        directory = Files.createDirectories(Path.of(arguments.get(1)));
        var appearance = new Appearance(Language.ZH);
        var services = new Services(
                new FlowStore(
                        () -> {
                            throw new IllegalStateException("no repository");
                        },
                        "screenshots"),
                new NoDialogs(),
                EngineChecker::new,
                EngineRunner::new,
                Clock.systemDefaultZone(),
                Platform::runLater);
        var desk = new Desk(services, appearance);
        DesignerWindow.show(stage, desk, appearance);
        step("empty", () -> {}, () -> has("#empty-view"));
        step("flow", () -> desk.open(arguments.get(0)), () -> has("#canvas"));
        script(desk, appearance);
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                turn();
            }
        }.start();
        act();
    }

    /** Works with any flow: the nodes are taken as they come, the first of each kind. */
    private void script(Desk desk, Appearance appearance) {
        var flow = FlowJson.read(read(getParameters().getRaw().get(0))).get();
        var rules = first(flow, RuleSetNode.class);
        for (var kind : List.of(ScorecardNode.class, BranchNode.class)) {
            step("node-" + kind.getSimpleName(), () -> select(first(flow, kind).id()), () -> true);
        }
        step("rules", () -> select(rules.id()), () -> true);
        step("table", () -> select(first(flow, DecisionTableNode.class).id()), () -> true);
        step("table-wide", () -> press("#inspector-widen"), () -> true);
        step(
                "run",
                () -> {
                    press("#inspector-widen");
                    select(rules.id());
                    press("#run-test");
                },
                () -> has("#run-outcome"));
        step("lit", () -> press("#fold"), () -> true);
        step("lit-table", () -> select(first(flow, DecisionTableNode.class).id()), () -> true);
        step("lit-score", () -> select(first(flow, ScorecardNode.class).id()), () -> true);
        step(
                "problem",
                () -> {
                    select(rules.id());
                    type(
                            "#when-" + rules.rules().get(0).id(),
                            rules.rules().get(0).when() + " and limit > 3");
                },
                () -> has(".error-glyph"));
        step("whole", () -> press("#zoom-fit"), () -> true);
        step(
                "far",
                () -> {
                    type(
                            "#when-" + rules.rules().get(0).id(),
                            rules.rules().get(0).when());
                    for (var times = 0; times < 3; times++) {
                        press("#zoom-out");
                    }
                },
                () -> true);
        step(
                "english",
                () -> {
                    press("#zoom-fit");
                    press("#language");
                },
                () -> true);
        step("dark", () -> press("#theme"), () -> true);
        step("broken", () -> desk.open("README.md"), () -> has("#broken-view"));
    }

    private static byte[] read(String file) {
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <N extends FlowNode> N first(FlowDocument flow, Class<N> kind) {
        return flow.nodes().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Clicks a node on the canvas. */
    private void select(String node) {
        var region = find("#node-" + node);
        var bounds = region.getBoundsInLocal();
        var at = region.localToScene(bounds.getWidth() / 2, bounds.getHeight() / 2);
        for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
            Event.fireEvent(
                    region,
                    new MouseEvent(
                            type,
                            at.getX(),
                            at.getY(),
                            at.getX(),
                            at.getY(),
                            MouseButton.PRIMARY,
                            1,
                            false,
                            false,
                            false,
                            false,
                            true,
                            false,
                            false,
                            true,
                            false,
                            true,
                            null));
        }
    }

    private void step(String picture, Runnable act, BooleanSupplier ready) {
        steps.add(new Step(picture, act, ready));
    }

    private void act() {
        quiet = 0;
        Optional.ofNullable(steps.peek()).ifPresentOrElse(step -> step.act().run(), Platform::exit);
    }

    private void turn() {
        var step = steps.peek();
        if (step == null) {
            return;
        }
        var ready = step.ready().getAsBoolean();
        if (++quiet < (ready ? QUIET_FRAMES : PATIENCE_FRAMES)) {
            return;
        }
        save(ready ? step.picture() : step.picture() + "-not-ready");
        steps.remove();
        act();
    }

    private boolean has(String selector) {
        return stage.getScene().getRoot().lookup(selector) != null;
    }

    private Node find(String selector) {
        return stage.getScene().getRoot().lookup(selector);
    }

    private void press(String selector) {
        ((Button) find(selector)).fire();
    }

    private void type(String selector, String text) {
        var input = (TextInputControl) find(selector);
        input.requestFocus();
        input.setText(text);
    }

    private void save(String name) {
        var image = stage.getScene().snapshot(null);
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                picture.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        try {
            ImageIO.write(picture, "png", directory.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class NoDialogs implements Dialogs {
        @Override
        public Optional<Path> fileToOpen() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> fileToWrite(String name, String extension) {
            return Optional.empty();
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
