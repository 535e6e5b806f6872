package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Spot;
import io.hengce.designer.look.Lettering;
import io.hengce.flow.document.Lane;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.Note;
import java.util.Optional;

/** Where the notes and lanes of the drawing can be taken hold of: a note anywhere, a lane at its title and its lower right corner. */
final class Remarks {

    private static final double REACH = 9;

    private final CanvasModel model;
    private final NotePainter notes = new NotePainter(new Lettering());

    Remarks(CanvasModel model) {
        this.model = model;
    }

    /** The topmost note or lane that can be taken at a spot. */
    Optional<String> at(Spot spot) {
        var found = Optional.<String>empty();
        for (var lane : layout().lanes()) {
            if (title(lane).contains(spot.x(), spot.y()) || isCorner(lane, spot)) {
                found = Optional.of(lane.id());
            }
        }
        for (var note : layout().notes()) {
            if (notes.area(note).contains(spot.x(), spot.y())) {
                found = Optional.of(note.id());
            }
        }
        return found;
    }

    Optional<Lane> lane(String id) {
        return layout().lanes().stream().filter(lane -> lane.id().equals(id)).findFirst();
    }

    Optional<Note> note(String id) {
        return layout().notes().stream().filter(note -> note.id().equals(id)).findFirst();
    }

    /** The area of a note, or of a lane's title. */
    Optional<Area> area(String id) {
        return note(id).map(notes::area).or(() -> lane(id).map(this::title));
    }

    String text(String id) {
        return note(id).map(Note::text).or(() -> lane(id).map(Lane::text)).orElse("");
    }

    boolean isCorner(Lane lane, Spot spot) {
        var area = LanePainter.area(lane);
        return Math.hypot(area.right() - spot.x(), area.bottom() - spot.y()) <= REACH / Math.min(1, zoom());
    }

    private Area title(Lane lane) {
        var area = LanePainter.area(lane);
        return new Area(area.x(), area.y(), area.width(), LanePainter.titleSize(zoom()) + 16);
    }

    private Layout layout() {
        return model.shown().document().layout();
    }

    private double zoom() {
        return model.camera().get().zoom();
    }
}
