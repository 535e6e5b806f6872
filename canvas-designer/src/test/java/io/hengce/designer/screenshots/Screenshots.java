package io.hengce.designer.screenshots;

import io.hengce.designer.app.DesignerWindow;
import io.hengce.designer.frame.Appearance;
import io.hengce.designer.frame.Desk;
import io.hengce.designer.look.Theme;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;

/** Takes the pictures of the designer: {@code Screenshots FLOW DIRECTORY zh|en LIGHT|DARK [SAMPLES]}, each into the directory. */
public class Screenshots extends Application {

    /** The launcher, not an Application itself. */
    public static final class Main {
        public static void main(String[] arguments) {
            Application.launch(Screenshots.class, arguments);
        }
    }

    private Runnable closing = () -> {};

    @Override
    public void start(Stage stage) throws IOException {
        var arguments = getParameters().getRaw();
        var appearance = new Appearance(Language.valueOf(arguments.get(2).toUpperCase(Locale.ROOT)));
        appearance.theme().set(Theme.valueOf(arguments.get(3)));
        var sample = arguments.size() > 4 ? Optional.of(Path.of(arguments.get(4))) : Optional.<Path>empty();
        var desk = new Desk(OwnServices.with(sample), appearance);
        closing = desk::close;
        DesignerWindow.show(stage, desk, appearance);
        var film = new Film(stage, Files.createDirectories(Path.of(arguments.get(1))));
        film.step("empty", () -> {}, () -> film.has("#empty-view"));
        film.step("flow", () -> desk.open(arguments.get(0)), () -> film.has("#canvas"));
        var flow = FlowJson.read(read(arguments.get(0))).get();
        shoot(film, desk, flow);
        film.roll();
    }

    /** What is typed may still wait for the thread that keeps drafts; the process would not end before it is closed. */
    @Override
    public void stop() {
        closing.run();
    }

    /** Which pictures are taken. */
    void shoot(Film film, Desk desk, FlowDocument flow) {
        drawing(film, desk, flow);
        if (System.getProperty("bpmn") != null) {
            new CanvasScenes(film, flow).shoot();
        }
        running(film, flow);
        if (getParameters().getRaw().size() > 4) {
            new UnderstandScenes(film, flow).shoot();
        }
        new TableFilm(film, flow).steps();
        film.step("broken", () -> desk.open("README.md"), () -> film.has("#broken-view"));
    }

    /** Works with any flow: the nodes are taken as they come, the first of each kind. */
    private static void drawing(Film film, Desk desk, FlowDocument flow) {
        film.step("fit", () -> film.press("#zoom-fit"));
        var kinds = new LinkedHashMap<String, FlowNode>();
        flow.nodes().forEach(node -> kinds.putIfAbsent(node.getClass().getSimpleName(), node));
        kinds.forEach((kind, node) -> film.step("node-" + kind, () -> film.click("#node-" + node.id(), 1)));
        film.step(
                "append",
                () -> {
                    film.click("#node-" + first(flow, RuleSetNode.class).id(), 1);
                    film.press("#append");
                },
                () -> film.has("#append-menu"));
        film.step("search", () -> {
            film.click("#node-" + flow.nodes().get(0).id(), 1);
            desk.search();
            film.type("#search-input", "income");
        });
        film.step(
                "shortcuts",
                () -> {
                    film.escape("#search-input");
                    desk.keys();
                },
                () -> film.has("#shortcuts"));
        film.step("table-wide", () -> {
            desk.keys();
            film.click("#node-" + first(flow, DecisionTableNode.class).id(), 1);
            film.press("#inspector-widen");
        });
    }

    private static void running(Film film, FlowDocument flow) {
        var rules = first(flow, RuleSetNode.class);
        var rule = rules.rules().get(0);
        var when = "#when-" + rule.id();
        film.step(
                "run",
                () -> {
                    film.press("#inspector-widen");
                    film.click("#node-" + rules.id(), 1);
                    film.press("#run-test");
                },
                () -> film.has("#run-outcome"));
        film.step("lit", () -> film.press("#fold"));
        film.step(
                "lit-table",
                () -> film.click("#node-" + first(flow, DecisionTableNode.class).id(), 1));
        film.step(
                "lit-score",
                () -> film.click("#node-" + first(flow, ScorecardNode.class).id(), 1));
        film.step(
                "problem",
                () -> {
                    film.click("#node-" + rules.id(), 1);
                    film.press(when + "-free-mode");
                    film.type(when, rule.when() + " and limit > 3");
                },
                () -> film.has(".error-glyph"));
        film.step("whole", () -> film.press("#zoom-fit"));
        film.step("far", () -> {
            film.type(when, rule.when());
            for (var times = 0; times < 3; times++) {
                film.press("#zoom-out");
            }
        });
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
}
