package io.hengce.flow.json;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.Lane;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.Note;
import io.hengce.flow.document.Point;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where things stand on the canvas. */
final class LayoutCodec {

    private LayoutCodec() {}

    static Layout read(Members members) {
        var problems = members.problems();
        return new Layout(
                members.map(
                        "nodes", entry -> Members.read(entry.getValue(), entry.getKey(), problems, LayoutCodec::point)),
                members.map("edges", entry -> bends(members, entry.getValue(), entry.getKey())),
                members.maybeList("notes", "id", LayoutCodec::note),
                members.maybeList("lanes", "id", LayoutCodec::lane));
    }

    private static Lane lane(Members members) {
        return new Lane(
                members.text("id"),
                point(members),
                members.integer("width"),
                members.integer("height"),
                members.text("text"));
    }

    private static List<Point> bends(Members members, Json json, Place at) {
        return Elements.open(json, at, members.problems()).objects("", LayoutCodec::point);
    }

    private static Point point(Members members) {
        return new Point(members.integer("x"), members.integer("y"));
    }

    private static Note note(Members members) {
        return new Note(members.text("id"), point(members), members.integer("width", 0), members.text("text"));
    }

    static Json write(Layout layout) {
        var nodes = new LinkedHashMap<String, Json>();
        layout.nodes().forEach((id, at) -> nodes.put(id, point(at).json()));
        var edges = new LinkedHashMap<String, Json>();
        layout.bends().forEach((id, bends) -> {
            if (!bends.isEmpty()) {
                edges.put(
                        id,
                        Json.of(bends.stream().<Json>map(at -> point(at).json()).toList()));
            }
        });
        return new ObjectWriter()
                .putUnless(nodes.isEmpty(), "nodes", Json.of(nodes))
                .putUnless(edges.isEmpty(), "edges", Json.of(edges))
                .maybeList("notes", layout.notes(), LayoutCodec::note)
                .maybeList("lanes", layout.lanes(), LayoutCodec::lane)
                .json();
    }

    private static ObjectWriter point(Point at) {
        return new ObjectWriter().put("x", Json.of(at.x())).put("y", Json.of(at.y()));
    }

    private static Json note(Note note) {
        return point(note.at())
                .put("id", note.id())
                .putUnless(note.width() == 0, "width", Json.of(note.width()))
                .put("text", note.text())
                .json();
    }

    private static Json lane(Lane lane) {
        return point(lane.at())
                .put("id", lane.id())
                .put("width", Json.of(lane.width()))
                .put("height", Json.of(lane.height()))
                .put("text", lane.text())
                .json();
    }

    static boolean isEmpty(Layout layout) {
        return write(layout).equals(Json.of(Map.of()));
    }
}
