package io.hengce.designer.document;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Lane;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.Note;
import io.hengce.flow.document.Point;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Edits of notes and lanes, which say something beside the nodes and mean nothing to the engine. */
public final class RemarkEdits {

    /** The least width and height of a lane. */
    public static final int LEAST = 80;

    private RemarkEdits() {}

    /** An id that no note and no lane has. */
    public static String freshId(FlowDocument document, String wanted) {
        return freshIds(document).like(wanted);
    }

    static FreshIds freshIds(FlowDocument document) {
        var taken = new HashSet<String>();
        document.layout().notes().forEach(note -> taken.add(note.id()));
        document.layout().lanes().forEach(lane -> taken.add(lane.id()));
        return FreshIds.besides(taken);
    }

    public static Edit add(Note note) {
        return edit("添加便签", "Add note", layout -> layout.withNotes(with(layout.notes(), note)));
    }

    public static Edit add(Lane lane) {
        return edit("添加泳道", "Add lane", layout -> layout.withLanes(with(layout.lanes(), lane)));
    }

    /** What the note or the lane of the id says. */
    public static Edit write(String id, String text) {
        return edit(
                "修改文字",
                "Change text",
                layout -> changed(
                        layout,
                        id,
                        note -> note.saying(text),
                        lane -> new Lane(lane.id(), lane.at(), lane.width(), lane.height(), text)));
    }

    /**
     * Moves the note or the lane of the id, with the notes that lie in the lane.
     *
     * @param along nodes that lie in the lane
     */
    public static Edit move(String id, Point to, Map<String, Point> along) {
        var moved = edit(
                "移动便签或泳道",
                "Move note or lane",
                layout -> changed(
                        withNotesAlong(layout, id, to),
                        id,
                        note -> note.at(to),
                        lane -> new Lane(lane.id(), to, lane.width(), lane.height(), lane.text())));
        return Edit.of("移动便签或泳道", "Move note or lane", document -> {
            var carried = along.isEmpty() ? document : ArrangeEdits.move(along).apply(document);
            return moved.apply(carried);
        });
    }

    private static Layout withNotesAlong(Layout layout, String id, Point to) {
        var carried = layout;
        for (var lane : layout.lanes()) {
            if (lane.id().equals(id)) {
                carried = carried.withNotes(carried.notes().stream()
                        .map(note -> lane.contains(note.at())
                                ? note.at(note.at()
                                        .moved(
                                                to.x() - lane.at().x(),
                                                to.y() - lane.at().y()))
                                : note)
                        .toList());
            }
        }
        return carried;
    }

    /** @param wanted the lane as it is to stand; what it says stays */
    public static Edit resize(Lane wanted) {
        return edit(
                "调整泳道大小",
                "Resize lane",
                layout -> changed(
                        layout,
                        wanted.id(),
                        note -> note,
                        old -> new Lane(old.id(), wanted.at(), wanted.width(), wanted.height(), old.text())));
    }

    /** @param wanted the note as it is to stand; what it says stays */
    public static Edit resize(Note wanted) {
        return edit(
                "调整便签宽度",
                "Resize note",
                layout -> changed(
                        layout,
                        wanted.id(),
                        old -> new Note(old.id(), wanted.at(), wanted.width(), old.text()),
                        lane -> lane));
    }

    public static Edit remove(String id) {
        return edit(
                "删除便签或泳道",
                "Delete note or lane",
                layout -> layout.withNotes(layout.notes().stream()
                                .filter(note -> !note.id().equals(id))
                                .toList())
                        .withLanes(layout.lanes().stream()
                                .filter(lane -> !lane.id().equals(id))
                                .toList()));
    }

    /** The nodes whose corner lies in a lane, with where they stand. */
    public static Set<String> nodesIn(FlowDocument document, Lane lane) {
        var inside = new HashSet<String>();
        document.layout().nodes().forEach((node, at) -> {
            if (lane.contains(at)) {
                inside.add(node);
            }
        });
        return inside;
    }

    private static Edit edit(String zh, String en, UnaryOperator<Layout> change) {
        return Edit.of(zh, en, document -> document.withLayout(change.apply(document.layout())));
    }

    private static Layout changed(Layout layout, String id, UnaryOperator<Note> note, UnaryOperator<Lane> lane) {
        return layout.withNotes(layout.notes().stream()
                        .map(each -> each.id().equals(id) ? note.apply(each) : each)
                        .toList())
                .withLanes(layout.lanes().stream()
                        .map(each -> each.id().equals(id) ? lane.apply(each) : each)
                        .toList());
    }

    private static <T> List<T> with(List<T> all, T another) {
        return Stream.concat(all.stream(), Stream.of(another)).toList();
    }
}
