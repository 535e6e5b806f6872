package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Box;
import io.hengce.designer.look.KindLook;
import io.hengce.designer.words.Words;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The layer over the drawing with the bar of the selection, its menu of kinds, and the choice of a port. */
final class Pads extends Pane {

    private static final double TITLE = 24;

    private final ContextPad pad;
    private final KindMenu menu;
    private final PortMenu ports;

    Pads(DrawController draw, PortMenu ports, Words words) {
        this.ports = ports;
        this.menu = new KindMenu(draw, words);
        this.pad = new ContextPad(draw, words, menu::open);
        setPickOnBounds(false);
        getChildren().addAll(pad, menu, ports);
    }

    void openMenu() {
        if (pad.isVisible() && pad.lookup("#append") != null) {
            menu.open();
        }
    }

    /** Asks for the port of a new edge. */
    void openPorts() {
        ports.open();
    }

    /** Goes to the buttons over what is selected. */
    void focus() {
        if (pad.isVisible()) {
            pad.focus();
        }
    }

    void closeMenu() {
        menu.close();
        ports.close();
    }

    void follow(Picture picture, double width, double height) {
        pad.follow(picture.selection());
        var area = area(picture);
        pad.setVisible(pad.isWanted() && area.isPresent() && picture.pending().equals(Pending.NONE));
        area.ifPresent(found -> {
            pad.placeOver(found, width, height);
            placeMenu(menu, found, width, height);
            placeMenu(ports, found, width, height);
        });
        if (!pad.isVisible()) {
            menu.setVisible(false);
            ports.setVisible(false);
        }
    }

    /** Under the node, inside the view. */
    private void placeMenu(Region menu, Area area, double width, double height) {
        menu.applyCss();
        menu.autosize();
        var x = Math.min(width - menu.getWidth() - 8, pad.getLayoutX());
        var y = Math.max(pad.getLayoutY() + pad.getHeight(), area.bottom()) + 8;
        menu.relocate(Math.max(8, x), Math.max(8, Math.min(height - menu.getHeight() - 8, y)));
    }

    /** What is selected, in screen pixels. */
    private static Optional<Area> area(Picture picture) {
        var nodes = picture.selection().nodes().stream()
                .flatMap(node -> picture.drawing().box(node).stream())
                .map(Pads::withTitle);
        var edges = picture.selection().edges();
        var routes = picture.drawing().routes().stream()
                .filter(route -> edges.contains(route.edge().id()))
                .map(route -> route.labelSpot(40))
                .map(spot -> new Area(spot.x(), spot.y(), 0, 0).grown(12));
        var camera = picture.camera();
        return Stream.concat(nodes, routes)
                .reduce(Area::with)
                .map(area -> new Area(
                        camera.screenX(area.x()),
                        camera.screenY(area.y()),
                        area.width() * camera.zoom(),
                        area.height() * camera.zoom()));
    }

    /** A gateway has its name above it. */
    private static Area withTitle(Box box) {
        var area = box.area();
        return KindLook.of(box.node()).form() == KindLook.Form.DIAMOND
                ? area.with(new Area(area.x(), area.y() - TITLE, area.width(), 0))
                : area;
    }
}
