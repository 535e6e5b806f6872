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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A clear region over every node that is seen: it carries the node's id, tooltip and accessible text, which a
 * painted canvas has not. Nothing is made for nodes out of sight.
 */
final class NodeRegions {

    private static final int MOST = 400;

    /** So many are made a pulse at most: a thousand at once would be felt. */
    private static final int MADE_AT_ONCE = 40;

    /** Moved and scaled as a whole, so that nothing is done for each region while the view is panned or zoomed. */
    private final Pane world = new Pane();

    private final Scale scale = new Scale();

    /** One for all: each has a scene of its own. */
    private final Tooltip tooltip = new Tooltip();

    private final Words words;
    private final NodeWords nodeWords;
    private final Map<String, Spot> regions = new HashMap<>();

    /** The region of one node; what it says is written anew only where what it says of has changed. */
    private static final class Spot {
        private final Region region = new Region();
        private @Nullable Told told;
        private @Nullable Area area;
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
        world.getTransforms().add(scale);
        world.setPickOnBounds(false);
        tooltip.setShowDelay(Duration.millis(500));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(360);
        this.words = words;
        this.nodeWords = new NodeWords(words);
    }

    /**
     * Whether all are there; else it has to be called again.
     *
     * @param zooming while this lasts they are only scaled
     */
    boolean follow(Picture picture, Area view, boolean zooming) {
        var camera = picture.camera();
        world.setTranslateX(camera.screenX(0));
        world.setTranslateY(camera.screenY(0));
        scale.setX(camera.zoom());
        scale.setY(camera.zoom());
        return zooming || isComplete(picture, camera.seen(view.width(), view.height()));
    }

    private boolean isComplete(Picture picture, Area seen) {
        var boxes = picture.drawing().boxes().stream()
                .filter(box -> box.area().meets(seen))
                .limit(MOST)
                .toList();
        forget(boxes.stream().map(box -> box.node().id()).collect(Collectors.toSet()));
        var made = 0;
        for (var box : boxes) {
            var known = regions.containsKey(box.node().id());
            if (known || made < MADE_AT_ONCE) {
                made += known ? 0 : 1;
                place(picture, box);
            }
        }
        return regions.size() == boxes.size();
    }

    private void forget(Set<String> kept) {
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
        var area = box.area();
        if (!area.equals(spot.area)) {
            spot.area = area;
            region.resizeRelocate(area.x(), area.y(), area.width(), area.height());
        }
        var told =
                new Told(box.node(), picture.problems().all(), words.language().get());
        if (!told.isSame(spot.told)) {
            spot.told = told;
            region.setAccessibleText(describe(picture, box));
        }
    }

    private Spot spot(String node) {
        var spot = new Spot();
        var region = spot.region;
        region.setId("node-" + node);
        region.setManaged(false);
        region.setOnMouseEntered(event -> tooltip.setText(region.getAccessibleText()));
        Tooltip.install(region, tooltip);
        world.getChildren().add(region);
        return spot;
    }

    private String describe(Picture picture, Box box) {
        var node = box.node();
        var head = nodeWords.name(node) + "\n" + words.say(KindLook.of(node).word()) + " · " + node.id();
        var problems = picture.problems().ofNode(node.id()).stream()
                .map(problem -> "\n• " + words.told(problem.message()))
                .limit(4)
                .collect(Collectors.joining());
        return head + problems;
    }
}
