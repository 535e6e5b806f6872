package io.hengce.designer.measures;

import io.hengce.designer.canvas.CanvasSurface;
import io.hengce.designer.canvas.Overlays;
import io.hengce.designer.debug.Debugger;
import io.hengce.designer.document.Work;
import io.hengce.designer.files.StateFolder;
import io.hengce.designer.heat.Heat;
import io.hengce.designer.heat.HeatOverlay;
import io.hengce.designer.heat.OutcomeCounts;
import io.hengce.designer.look.Theme;
import io.hengce.designer.session.CalledReader;
import io.hengce.designer.session.Session;
import io.hengce.designer.session.Trial;
import io.hengce.designer.words.Words;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.SubFlowNode;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.parts.FlowParts;
import io.hengce.flow.parts.MemoryParts;
import io.hengce.flow.parts.PartKind;
import io.hengce.flow.text.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The drawing in a window by itself, larger than in the designer, with heat over all of it and with called flows opened in place. */
final class DrawingAlone {

    private static final double WIDTH = 1400;
    private static final double HEIGHT = 900;
    private static final String CALL = "more_";
    private static final int OPENED = 6;
    private static final int BETWEEN = 20;

    private final HeatOverlay overlay = new HeatOverlay();
    private final FlowDocument document;
    private final Scene scene;
    private List<String> signs = List.of();

    DrawingAlone(Stage stage, int nodes) {
        document = withCalls(LargeFlow.of(nodes));
        var words = new Words(Language.ZH);
        var session =
                new Session(Work.of(document), all -> List.of(), (all, input) -> new Trial.None(), Platform::runLater);
        FlowParts parts = MemoryParts.EMPTY
                .with(PartKind.FLOW, "affordability", Documents.bytes("flows/affordability.json"))
                .with(PartKind.FLOW, "stress", Documents.bytes("flows/stress.json"));
        var around = new CanvasSurface.Around(
                new Overlays(overlay, new Debugger(session)),
                new CalledReader(() -> parts, all -> List.of()),
                new StateFolder(Path.of("target", "state", "alone"), Clock.systemUTC()).drafts(),
                Platform::runLater);
        var surface = new CanvasSurface(session, new SimpleObjectProperty<>(Theme.LIGHT), around, words);
        scene = new Scene(surface.view(), WIDTH, HEIGHT);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
        surface.controller().open();
    }

    void measured(Frames frames) {
        frames.gesture("called flows opened in place", this::isDrawn, this::open);
        gestures(frames, "six flows open");
        frames.gesture("heat shown", () -> true, frame -> {
            if (frame == 0) {
                overlay.offer(HeatOverlay.Of.SAMPLE, heat());
                overlay.show(HeatOverlay.Of.SAMPLE);
            }
        });
        gestures(frames, "heat");
    }

    private void gestures(Frames frames, String with) {
        var canvas = new Hand(scene, "#canvas");
        frames.gesture("pan, " + with, () -> true, canvas::circle);
        frames.gesture("zoom, " + with, () -> true, canvas::zoom);
    }

    /** The signs that are seen before one is opened. */
    private boolean isDrawn() {
        signs = scene.getRoot().lookupAll("Region").stream()
                .map(Node::getId)
                .filter(id -> id != null && id.startsWith("unfold-" + CALL))
                .sorted()
                .toList();
        return signs.size() >= OPENED;
    }

    private void open(int frame) {
        if (frame % BETWEEN == 0 && frame / BETWEEN < OPENED) {
            new Hand(scene, "#" + signs.get(frame / BETWEEN)).click();
        }
    }

    private static FlowDocument withCalls(FlowDocument large) {
        var call = Documents.householdLoan().nodes().stream()
                .filter(SubFlowNode.class::isInstance)
                .map(SubFlowNode.class::cast)
                .findFirst()
                .orElseThrow();
        return large.withNodes(large.nodes().stream()
                .<FlowNode>map(node ->
                        node.id().startsWith(CALL) ? new SubFlowNode(node.id(), node.name(), call.call()) : node)
                .toList());
    }

    private Heat heat() {
        Map<Place, OutcomeCounts> parts = new HashMap<>();
        for (var node : document.nodes()) {
            parts.put(Place.ofNode(node.id()), new OutcomeCounts(60, 25, 15));
        }
        for (var edge : document.edges()) {
            parts.put(Places.edge(edge.id()), new OutcomeCounts(60, 25, 15));
        }
        return new Heat(new OutcomeCounts(120, 50, 30), parts, Optional.empty());
    }
}
