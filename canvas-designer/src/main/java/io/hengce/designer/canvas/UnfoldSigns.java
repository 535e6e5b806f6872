package io.hengce.designer.canvas;

import io.hengce.designer.words.NodeWords;
import io.hengce.designer.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Clear regions over the painted signs that open and close nodes in place, those that are seen; a click is theirs alone, and the keys are the canvas's then. */
final class UnfoldSigns {

    private final Pane layer;
    private final Runnable focus;
    private final Unfolding unfolding;
    private final Words words;
    private final NodeWords nodeWords;
    private final Map<List<String>, Spot> spots = new HashMap<>();

    private record Spot(Region region, Tooltip tooltip) {}

    /** @param focus gives the keys to the canvas */
    UnfoldSigns(Pane layer, Runnable focus, Unfolding unfolding, Words words) {
        this.layer = layer;
        this.focus = focus;
        this.unfolding = unfolding;
        this.words = words;
        this.nodeWords = new NodeWords(words);
    }

    void follow(Picture picture, double width, double height) {
        var signs = UnfoldSign.in(picture, picture.camera().seen(width, height));
        var ways = signs.stream().map(UnfoldSign::way).collect(Collectors.toSet());
        spots.entrySet().removeIf(entry -> {
            var gone = !ways.contains(entry.getKey());
            if (gone) {
                layer.getChildren().remove(entry.getValue().region());
            }
            return gone;
        });
        signs.forEach(sign -> place(picture, sign));
    }

    private void place(Picture picture, UnfoldSign sign) {
        var spot = spots.computeIfAbsent(sign.way(), this::spot);
        var camera = picture.camera();
        var area = sign.area();
        spot.region()
                .resizeRelocate(
                        camera.screenX(area.x()),
                        camera.screenY(area.y()),
                        area.width() * camera.zoom(),
                        area.height() * camera.zoom());
        var says = words.say(sign.open() ? "unfold.close" : "unfold.open");
        spot.tooltip().setText(says);
        spot.region().setAccessibleText(nodeWords.name(sign.node()) + "\n" + says);
    }

    private Spot spot(List<String> way) {
        var region = new Region();
        var tooltip = new Tooltip();
        region.setId("unfold-" + String.join("-", way));
        region.setManaged(false);
        region.setCursor(Cursor.HAND);
        region.setAccessibleRole(AccessibleRole.BUTTON);
        region.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            event.consume();
            focus.run();
        });
        region.addEventHandler(MouseEvent.MOUSE_RELEASED, MouseEvent::consume);
        region.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            event.consume();
            unfolding.toggle(way);
        });
        Tooltip.install(region, tooltip);
        layer.getChildren().add(region);
        return new Spot(region, tooltip);
    }
}
