package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.look.Lettering;
import io.hengce.flow.document.Layout;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where the notes and lanes of a flow lie, in world pixels. */
public final class RemarkAreas {

    private RemarkAreas() {}

    /** By where they stand in the document, such as {@code layout/notes/n1}; lanes before the notes that lie on them. */
    public static Map<String, Area> of(Layout layout) {
        var notes = new NotePainter(new Lettering());
        var areas = new LinkedHashMap<String, Area>();
        layout.lanes().forEach(lane -> areas.putIfAbsent("layout/lanes/" + lane.id(), LanePainter.area(lane)));
        layout.notes().forEach(note -> areas.putIfAbsent("layout/notes/" + note.id(), notes.area(note)));
        return areas;
    }
}
