package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Camera;
import io.hengce.designer.words.Words;
import io.hengce.flow.text.Language;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;
import javafx.util.Duration;

/**
 * The painted drawing in tiles that are kept: while the view is panned they are only moved, by whole pixels, and what
 * comes into view is painted; where something changes, the tiles that it touches. FX thread only.
 */
final class Tiles extends Pane {

    private static final int ACROSS = 4;
    private static final int DOWN = 3;
    /** More nodes than these are painted in haste while they are zoomed, and in full afterwards, some tiles a pulse. */
    private static final int MANY = 120;

    private static final int REFINED_AT_ONCE = 2;
    private static final Duration REST = Duration.millis(150);

    private final CanvasPainter painter;
    private final Words words;
    private final Map<Place, Canvas> tiles = new HashMap<>();
    private final Deque<Canvas> spare = new ArrayDeque<>();
    private final Set<Place> rough = new HashSet<>();
    private final PauseTransition rest = new PauseTransition(REST);
    private final Runnable again;
    private Optional<Picture> painted = Optional.empty();
    private Language spoken = Language.ZH;
    private Grid grid = new Grid(1, 1, 0, 0);

    /** Column and row of a tile. */
    private record Place(int column, int row) {}

    /**
     * How the tiles lie.
     *
     * @param left of the tile in column 0, in screen pixels from the origin of the world
     * @param top likewise of row 0
     */
    private record Grid(int width, int height, long left, long top) {

        /** The view is a whole number of tiles, so that nothing is painted that is not seen. */
        static Grid of(Camera camera, double width, double height) {
            return new Grid(
                    Math.max(1, (int) Math.ceil(width / ACROSS)),
                    Math.max(1, (int) Math.ceil(height / DOWN)),
                    -Math.round(camera.screenX(0)),
                    -Math.round(camera.screenY(0)));
        }

        private long x(Place place) {
            return left + (long) place.column() * width;
        }

        private long y(Place place) {
            return top + (long) place.row() * height;
        }

        private Camera camera(Place place, double zoom) {
            return new Camera(zoom, x(place) / zoom, y(place) / zoom);
        }

        private List<Place> seen(Camera camera, double wide, double high) {
            var fromX = -Math.round(camera.screenX(0)) - left;
            var fromY = -Math.round(camera.screenY(0)) - top;
            var places = new ArrayList<Place>();
            for (var column = Math.floorDiv(fromX, width); column * width < fromX + wide; column++) {
                for (var row = Math.floorDiv(fromY, height); row * height < fromY + high; row++) {
                    places.add(new Place((int) column, (int) row));
                }
            }
            return places;
        }
    }

    /** @param again has it painted once more, with the next pulse */
    Tiles(Words words, Runnable again) {
        this.again = again;
        rest.setOnFinished(event -> again.run());
        this.painter = new CanvasPainter(words);
        this.words = words;
        setManaged(false);
        setMouseTransparent(true);
    }

    void detach() {
        rest.stop();
    }

    void paint(Picture picture, double width, double height) {
        var zoomed = painted.stream()
                .anyMatch(before -> before.camera().zoom() != picture.camera().zoom());
        var changed = painted.filter(before -> spoken == words.language().get())
                .flatMap(before -> Touched.between(before, picture));
        painted = Optional.of(picture);
        spoken = words.language().get();
        var camera = picture.camera();
        if (changed.isEmpty() || isOtherSize(width, height)) {
            grid = Grid.of(camera, width, height);
            discard(Set.copyOf(tiles.keySet()));
        }
        var seen = grid.seen(camera, width, height);
        discard(tiles.keySet().stream().filter(place -> !seen.contains(place)).collect(Collectors.toSet()));
        var stale = new ArrayList<>(seen.stream()
                .filter(place -> !tiles.containsKey(place)
                        || changed.orElse(List.of()).stream().anyMatch(area(place, camera)::meets))
                .toList());
        if (rest.getStatus() != Animation.Status.RUNNING) {
            rough.stream()
                    .filter(place -> !stale.contains(place))
                    .limit(REFINED_AT_ONCE)
                    .forEach(stale::add);
        }
        paint(picture, stale, zoomed);
        tiles.forEach((place, tile) -> tile.relocate(
                grid.x(place) + Math.round(camera.screenX(0)), grid.y(place) + Math.round(camera.screenY(0))));
    }

    private void paint(Picture picture, List<Place> stale, boolean zoomed) {
        var camera = picture.camera();
        stale.stream().map(place -> area(place, camera)).reduce(Area::with).ifPresent(all -> {
            var part = picture.within(all);
            var hasty = zoomed && !part.isVeryFar() && part.drawing().boxes().size() > MANY;
            var painting = hasty ? part.inHaste() : part;
            stale.forEach(place -> paint(painting, place));
            if (hasty) {
                rough.addAll(stale);
                rest.playFromStart();
            } else {
                stale.forEach(rough::remove);
            }
        });
        if (!rough.isEmpty() && rest.getStatus() != Animation.Status.RUNNING) {
            Platform.runLater(again);
        }
    }

    private boolean isOtherSize(double width, double height) {
        return grid.width() != Math.max(1, (int) Math.ceil(width / ACROSS))
                || grid.height() != Math.max(1, (int) Math.ceil(height / DOWN));
    }

    private Area area(Place place, Camera camera) {
        return grid.camera(place, camera.zoom()).seen(grid.width(), grid.height());
    }

    private void discard(Set<Place> places) {
        rough.removeAll(places);
        for (var place : places) {
            Optional.ofNullable(tiles.remove(place)).ifPresent(tile -> {
                tile.setVisible(false);
                spare.push(tile);
            });
        }
    }

    private void paint(Picture part, Place place) {
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
