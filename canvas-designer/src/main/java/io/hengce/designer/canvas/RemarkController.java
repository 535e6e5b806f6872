package io.hengce.designer.canvas;

import io.hengce.designer.document.Edit;
import io.hengce.designer.document.RemarkEdits;
import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Spot;
import io.hengce.designer.session.Selection;
import io.hengce.designer.words.Words;
import io.hengce.flow.document.Lane;
import io.hengce.flow.document.Note;
import io.hengce.flow.document.Point;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.util.Subscription;

/** What can be done with notes and lanes: add, select, carry, resize, write, delete. FX thread only. */
final class RemarkController {

    private static final int GRID = 4;
    private static final double AROUND = 40;
    private static final double TITLE = 20;
    private static final int WIDTH = 560;
    private static final int HEIGHT = 280;

    private final CanvasModel model;
    private final Remarks remarks;
    private final Words words;
    private final Subscription following;

    RemarkController(CanvasModel model, Words words) {
        this.model = model;
        this.words = words;
        this.remarks = new Remarks(model);
        following = model.session().selection().subscribe(selection -> {
            if (!selection.isEmpty()) {
                model.remark().set(Optional.empty());
            }
        });
    }

    void detach() {
        following.unsubscribe();
    }

    Remarks remarks() {
        return remarks;
    }

    void select(Optional<String> id) {
        if (id.isPresent()) {
            model.session().select(Selection.NONE);
        }
        model.remark().set(id);
    }

    /** A note in the middle of what is seen. */
    void addNote() {
        var id = RemarkEdits.freshId(model.session().document().get(), "note");
        model.session().apply(RemarkEdits.add(new Note(id, middle(0, 0), words.say("remark.note.text"))));
        select(Optional.of(id));
    }

    /** A lane around the selected nodes, else in the middle of what is seen. */
    void addLane() {
        var id = RemarkEdits.freshId(model.session().document().get(), "lane");
        var text = words.say("remark.lane.text");
        var selected = model.session().selection().get().nodes();
        var around = selected.stream()
                .flatMap(node -> model.drawing().get().box(node).stream())
                .map(box -> box.area())
                .reduce(Area::with)
                .map(area -> lane(id, area.grown(AROUND), text));
        model.session()
                .apply(RemarkEdits.add(
                        around.orElseGet(() -> new Lane(id, middle(WIDTH, HEIGHT), WIDTH, HEIGHT, text))));
        select(Optional.of(id));
    }

    private Lane lane(String id, Area shown, String text) {
        var spread = model.shown().spread();
        var at = spread.meant(new Spot(shown.x(), shown.y() - TITLE));
        var end = spread.meant(new Spot(shown.right(), shown.bottom()));
        return new Lane(id, grid(at.x(), at.y()), (int) (end.x() - at.x()), (int) (end.y() - at.y()), text);
    }

    void removeSelected() {
        model.remark().get().ifPresent(id -> {
            model.remark().set(Optional.empty());
            model.session().apply(RemarkEdits.remove(id));
        });
    }

    /** Takes hold of the note or lane at a spot. */
    Drag take(String id, Spot grip) {
        return remarks.rim(id, grip)
                .map(rim -> remarks.lane(id)
                        .map(lane -> stretch(lane, rim, grip))
                        .orElseGet(() -> stretch(remarks.note(id).orElseThrow(), rim, grip)))
                .orElseGet(() -> carry(id, grip));
    }

    /** Pulls a side or corner of a lane; nodes and notes keep their places. */
    private Drag stretch(Lane shown, Rim rim, Spot grip) {
        var area = LanePainter.area(shown);
        var lane = lane(shown.id());
        return new Pull(to -> {
            var pulled = new Spot(rim.x(area) + to.x() - grip.x(), rim.y(area) + to.y() - grip.y());
            var end = model.shown().spread().meant(pulled);
            return RemarkEdits.resize(rim.pulled(lane, grid(end.x(), end.y())));
        });
    }

    /** Pulls a side of a note, whose width is the same where flows that stand open take room. */
    private Drag stretch(Note shown, Rim rim, Spot grip) {
        var note = note(shown.id());
        var width = width(note);
        var side = rim.x(new Area(note.at().x(), note.at().y(), width, 0));
        return new Pull(to -> RemarkEdits.resize(
                rim.pulled(note, width, grid(side + to.x() - grip.x(), note.at().y()))));
    }

    /** How wide a note is painted. */
    private int width(Note note) {
        return remarks.area(note.id())
                .map(area -> (int) Math.round(area.width()))
                .orElse(note.room());
    }

    private Lane lane(String id) {
        return model.session().document().get().layout().lanes().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Note note(String id) {
        return model.session().document().get().layout().notes().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Moves the selected note or lane with what lies in it, as one step. */
    void nudge(int x, int y) {
        model.remark().get().ifPresent(id -> {
            var moved = carry(id, new Spot(0, 0));
            moved.to(new Spot(x, y));
            moved.drop();
        });
    }

    /** Makes the selected lane wider or narrower at its right, higher or lower at its bottom; a note at its right. */
    void stretch(int x, int y) {
        var rim = new Rim(Integer.signum(Math.abs(x)), Integer.signum(Math.abs(y)));
        var selected = model.remark().get();
        selected.flatMap(remarks::lane).map(shown -> lane(shown.id())).ifPresent(lane -> {
            var end = lane.at().moved(lane.width() + x, lane.height() + y);
            model.session().apply(RemarkEdits.resize(rim.pulled(lane, end)));
        });
        selected.flatMap(remarks::note)
                .map(shown -> note(shown.id()))
                .filter(note -> x != 0)
                .ifPresent(note -> {
                    var width = width(note);
                    model.session()
                            .apply(RemarkEdits.resize(
                                    rim.pulled(note, width, note.at().moved(width + x, 0))));
                });
    }

    private Drag carry(String id, Spot grip) {
        var shown = model.shown();
        var layout = shown.meant().layout();
        var lane = layout.lanes().stream().filter(each -> each.id().equals(id)).findFirst();
        var from = layout.notes().stream()
                .filter(note -> note.id().equals(id))
                .map(Note::at)
                .findFirst()
                .or(() -> lane.map(Lane::at))
                .orElse(new Point(0, 0));
        var inside = lane.map(each -> RemarkEdits.nodesIn(shown.meant(), each)).orElse(Set.of());
        return new Pull(to -> {
            var way = shown.meant(new Spot(from.x(), from.y()), new Spot(to.x() - grip.x(), to.y() - grip.y()), inside);
            var right = grid(way.x());
            var down = grid(way.y());
            Map<String, Point> along = new HashMap<>();
            for (var node : inside) {
                model.session()
                        .document()
                        .get()
                        .layout()
                        .node(node)
                        .ifPresent(at -> along.put(node, at.moved(right, down)));
            }
            return RemarkEdits.move(id, from.moved(right, down), along);
        });
    }

    private Point middle(int width, int height) {
        var view = model.view().get();
        var camera = model.camera().get();
        var seen = new Spot(camera.worldX(view.width() / 2), camera.worldY(view.height() / 2));
        var at = model.shown().spread().meant(seen);
        return grid(at.x() - width / 2.0, at.y() - height / 2.0);
    }

    private static Point grid(double x, double y) {
        return new Point(grid(x), grid(y));
    }

    private static int grid(double value) {
        return (int) Math.round(value / GRID) * GRID;
    }

    /** Makes the edit of the place that the pointer is at. */
    private interface Making {
        Edit at(Spot to);
    }

    private final class Pull implements Drag {
        private final Making making;

        private Pull(Making making) {
            this.making = making;
        }

        @Override
        public void to(Spot world) {
            model.preview(making.at(world));
        }

        @Override
        public void drop() {
            model.putDown();
        }
    }
}
