package io.hengce.designer.measures;

import io.hengce.designer.app.DesignerWindow;
import io.hengce.designer.frame.Appearance;
import io.hengce.designer.frame.Desk;
import io.hengce.designer.grid.LargeTable;
import io.hengce.designer.inspector.Pace;
import io.hengce.designer.screenshots.OwnServices;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

/** Measures the frames of a flow of 1,000 nodes and of a table of 10,000 rows and 60 columns in the real window, of selecting one node after another, and of the drawing alone: {@code Measures flow|selecting|drawing|table}. */
public final class Measures extends Application {

    private static final int NODES = 1_000;
    private static final int ROWS = 10_000;
    private static final int COLUMNS = 60;

    /** The launcher, not an Application itself. */
    public static final class Main {
        public static void main(String[] arguments) {
            Application.launch(Measures.class, arguments);
        }
    }

    private Runnable close = () -> {};

    @Override
    public void start(Stage stage) throws IOException {
        var frames = new Frames(System.out, this::end);
        new Baseline().measured(frames);
        if (getParameters().getRaw().contains("drawing")) {
            new DrawingAlone(stage, NODES).measured(frames);
        } else {
            designer(stage, frames, getParameters().getRaw().get(0));
        }
        frames.roll();
    }

    private void end() {
        close.run();
        Platform.exit();
    }

    private void designer(Stage stage, Frames frames, String what) throws IOException {
        var appearance = new Appearance(Language.ZH);
        var desk = new Desk(OwnServices.with(Optional.empty(), Pace.BY_FRAMES), appearance);
        close = desk::close;
        DesignerWindow.show(stage, desk, appearance);
        desk.open(file(what.equals("flow") ? LargeFlow.of(NODES) : LargeTable.of(ROWS, COLUMNS)));
        switch (what) {
            case "flow" -> flow(frames, stage.getScene());
            case "selecting" -> new Selecting(frames, stage.getScene()).all();
            default -> table(frames, stage.getScene());
        }
    }

    private static String file(FlowDocument document) throws IOException {
        var file = Files.createDirectories(Path.of("target", "measures")).resolve("large.flow.json");
        return Files.writeString(file, FlowJson.write(document)).toString();
    }

    private static void flow(Frames frames, Scene scene) {
        var canvas = new Hand(scene, "#canvas");
        frames.gesture("pan, as opened", canvas::isThere, canvas::circle);
        frames.gesture("pan by the wheel, as opened", () -> true, frame -> canvas.wheel(300, 200, -24, 0));
        frames.gesture(
                "carry a node, as opened", () -> true, frame -> aNode(scene).circle(MouseButton.PRIMARY, frame));
        frames.gesture("zoom out and in by the wheel", () -> true, canvas::zoom);
        frames.gesture("zoom out to the whole", () -> true, frame -> canvas.wheel(600, 300, 0, frame < 30 ? -1 : 0));
        frames.gesture("pan, the whole", () -> true, canvas::circle);
    }

    private static Hand aNode(Scene scene) {
        return scene.getRoot().lookupAll("Region").stream()
                .map(Node::getId)
                .filter(id -> id != null && id.startsWith("node-rules_"))
                .min(Comparator.naturalOrder())
                .map(id -> new Hand(scene, "#" + id))
                .orElseThrow();
    }

    private static void table(Frames frames, Scene scene) {
        var cells = new Hand(scene, "#grid-cells");
        var node = new Hand(scene, "#node-" + LargeTable.NODE);
        frames.gesture("open the table", node::isThere, frame -> {
            if (frame == 0) {
                node.doubleClick();
            }
        });
        frames.gesture("3 rows down", cells::isThere, frame -> cells.wheel(300, 200, 0, -90));
        frames.gesture("24 pixels across", () -> true, frame -> cells.wheel(300, 200, -24, 0));
        frames.gesture("a page down", () -> true, frame -> cells.key(KeyCode.PAGE_DOWN));
        frames.gesture("a cell changed", () -> true, frame -> change(scene, cells, frame));
        new TableGestures(frames, scene).all();
    }

    private static void change(Scene scene, Hand cells, int frame) {
        var input = new Hand(scene, "#grid-input");
        cells.key(KeyCode.F2);
        input.type("> " + frame);
        input.key(KeyCode.ENTER);
    }
}
