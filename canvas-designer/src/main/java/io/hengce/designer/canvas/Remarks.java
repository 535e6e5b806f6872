package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Spot;
import io.hengce.designer.look.Lettering;
import io.hengce.flow.document.Lane;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.Note;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the notes and lanes of the drawing can be taken hold of: a note anywhere and at its sides, a lane at its title, its sides and its corners. */
final class Remarks {

    private static final double CORNER = 9;
    private static final double SIDE = 5;

    private final CanvasModel model;
    private final NotePainter notes = new NotePainter(new Lettering());

    Remarks(CanvasModel model) {
        this.model = model;
    }

    /** The topmost note or lane that can be taken at a spot; where lanes lie side by side, the side of the selected one. */
    Optional<String> at(Spot spot) {
        var found = Optional.<String>empty();
        for (var lane : layout().lanes()) {
            if (title(lane).contains(spot.x(), spot.y()) || rim(lane.id(), spot).isPresent()) {
                found = Optional.of(lane.id());
            }
        }
        var selected = model.remark().get();
        if (selected.flatMap(this::lane).flatMap(lane -> rim(lane.id(), spot)).isPresent()) {
            found = selected;
        }
        for (var note : layout().notes()) {
            if (notes.area(note).contains(spot.x(), spot.y())
                    || rim(note.id(), spot).isPresent()) {
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

    /** The side or corner of a lane, or the side of a note, that is at a spot. */
    Optional<Rim> rim(String id, Spot spot) {
        return note(id).flatMap(note -> rim(Rim.ofWidth(), notes.area(note), spot))
                .or(() -> lane(id).flatMap(lane -> rim(Rim.all(), LanePainter.area(lane), spot)));
    }

    private Optional<Rim> rim(Stream<Rim> rims, Area area, Spot spot) {
        var scale = Math.min(1, zoom());
        return rims.filter(rim -> rim.isAt(area, spot, CORNER / scale, SIDE / scale))
                .findFirst();
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
