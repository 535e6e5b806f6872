package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.words.Words;
import io.hengce.flow.text.Language;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;

/**
 * The painted drawing in tiles that are kept: while the view is panned they are only moved, by whole pixels, and what
 * comes into view is painted; where something changes, the tiles that it touches. FX thread only.
 */
final class Tiles extends Pane {

    private final CanvasPainter painter;
    private final Words words;
    private final Map<Grid.Place, Canvas> tiles = new HashMap<>();
    private final Deque<Canvas> spare = new ArrayDeque<>();
    private final Mosaic mosaic = new Mosaic();
    private final Runnable again;
    private Optional<Picture> painted = Optional.empty();
    private Language spoken = Language.ZH;

    /** @param again has it painted once more, with the next pulse */
    Tiles(Words words, Runnable again) {
        this.again = again;
        this.painter = new CanvasPainter(words);
        this.words = words;
        setManaged(false);
        setMouseTransparent(true);
    }

    /** @param zooming while this lasts, many nodes are painted in haste, and in full afterwards, some tiles a pulse */
    void paint(Picture picture, Area view, boolean zooming) {
        var changed = painted.filter(before -> spoken == words.language().get())
                .flatMap(before -> Touched.between(before, picture));
        painted = Optional.of(picture);
        spoken = words.language().get();
        var camera = picture.camera();
        var next = mosaic.next(camera, view, changed);
        var step = zooming ? next : mosaic.refining(next);
        step.gone().forEach(this::takeUp);
        paint(picture, step.stale(), zooming);
        var grid = mosaic.grid();
        tiles.forEach((place, tile) -> tile.relocate(grid.screenX(place, camera), grid.screenY(place, camera)));
        if (mosaic.isRough() && !zooming) {
            Platform.runLater(again);
        }
    }

    private void paint(Picture picture, Collection<Grid.Place> stale, boolean zooming) {
        var zoom = picture.camera().zoom();
        stale.stream()
                .map(place -> mosaic.grid().area(place, zoom))
                .reduce(Area::with)
                .ifPresent(all -> {
                    var part = picture.within(all);
                    var haste = zooming ? Haste.of(part.drawing().boxes().size()) : Haste.NONE;
                    var painting = part.in(haste);
                    stale.forEach(place -> paint(painting, place));
                    mosaic.painted(stale, haste);
                });
    }

    private void takeUp(Grid.Place place) {
        Optional.ofNullable(tiles.remove(place)).ifPresent(tile -> {
            tile.setVisible(false);
            spare.push(tile);
        });
    }

    private void paint(Picture part, Grid.Place place) {
        var grid = mosaic.grid();
        var tile = tiles.computeIfAbsent(place, none -> take());
        tile.setVisible(true);
        if (tile.getWidth() != grid.width() || tile.getHeight() != grid.height()) {
            tile.setWidth(grid.width());
            tile.setHeight(grid.height());
        }
        painter.paint(
                tile.getGraphicsContext2D(),
                part,
                grid.camera(place, part.camera().zoom()),
                grid.width(),
                grid.height());
    }

    private Canvas take() {
        if (!spare.isEmpty()) {
            return spare.pop();
        }
        var tile = new Canvas();
        tile.setManaged(false);
        getChildren().add(tile);
        return tile;
    }
}
