package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Box;
import io.hengce.designer.look.KindLook;
import io.hengce.designer.words.NodeWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.text.Language;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A clear region over every node that is seen: it carries the node's id, tooltip and accessible text, which a
 * painted canvas has not. Nothing is made for nodes out of sight.
 */
final class NodeRegions {

    private static final int MOST = 400;

    /** Moved as a whole where the view is panned. */
    private final Pane world = new Pane();

    private final Words words;
    private final NodeWords nodeWords;
    private final Map<String, Spot> regions = new HashMap<>();

    /** The region of one node, and what it says when the mouse rests on it; written anew only where what it says of has changed. */
    private static final class Spot {
        private final Region region = new Region();
        private final Tooltip tooltip = new Tooltip();
        private @Nullable Told told;
        private @Nullable Area area;
        private double zoom;
    }

    /** What the text of a region is made of. */
    private record Told(FlowNode node, List<Diagnostic> problems, Language language) {
        private boolean isSame(@Nullable Told other) {
            return other != null && node == other.node && problems == other.problems && language == other.language;
        }
    }

    NodeRegions(Pane layer, Words words) {
        layer.getChildren().add(world);
        world.setManaged(false);
        world.setPickOnBounds(false);
        this.words = words;
        this.nodeWords = new NodeWords(words);
    }

    void follow(Picture picture, double width, double height) {
        var camera = picture.camera();
        var seen = camera.seen(width, height);
        world.setTranslateX(camera.screenX(0));
        world.setTranslateY(camera.screenY(0));
        var kept = new HashSet<String>();
        for (var box : picture.drawing().boxes()) {
            if (kept.size() < MOST && box.area().meets(seen)) {
                kept.add(box.node().id());
                place(picture, box);
            }
        }
        regions.entrySet().removeIf(entry -> {
            var gone = !kept.contains(entry.getKey());
            if (gone) {
                world.getChildren().remove(entry.getValue().region);
            }
            return gone;
        });
    }

    private void place(Picture picture, Box box) {
        var spot = regions.computeIfAbsent(box.node().id(), this::spot);
        var region = spot.region;
        var zoom = picture.camera().zoom();
        var area = box.area();
        if (zoom != spot.zoom || !area.equals(spot.area)) {
            spot.zoom = zoom;
            spot.area = area;
            region.resizeRelocate(area.x() * zoom, area.y() * zoom, area.width() * zoom, area.height() * zoom);
        }
        var told =
                new Told(box.node(), picture.problems().all(), words.language().get());
        if (!told.isSame(spot.told)) {
            spot.told = told;
            var text = describe(picture, box);
            region.setAccessibleText(text);
            spot.tooltip.setText(text);
        }
    }

    private Spot spot(String node) {
        var spot = new Spot();
        var region = spot.region;
        var tooltip = spot.tooltip;
        region.setId("node-" + node);
        region.setManaged(false);
        tooltip.setShowDelay(Duration.millis(500));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(360);
        Tooltip.install(region, tooltip);
        world.getChildren().add(region);
        return spot;
    }

    private String describe(Picture picture, Box box) {
        var node = box.node();
        var head = nodeWords.name(node) + "\n" + words.say(KindLook.of(node).word()) + " · " + node.id();
        var problems = picture.problems().ofNode(node.id()).stream()
                .map(problem -> "\n• " + words.say(problem.message()))
                .limit(4)
                .collect(Collectors.joining());
        return head + problems;
    }
}
