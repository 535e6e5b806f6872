package io.hengce.compile.layout;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Lane;
import io.hengce.flow.document.Note;
import io.hengce.flow.document.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What stands on a drawing while some of its nodes are put down anew. Room is made by pushing apart: all that begins beyond
 * a line goes on by as much, lanes across the line grow, so that nothing comes over anything and nothing leaves its lane.
 * One per drawing.
 */
final class Sheet {

    private static final int APART = 16;

    private final Map<String, Area> nodes = new LinkedHashMap<>();
    private List<Note> notes;
    private List<Lane> lanes;

    /** Without the nodes that are to be put down. */
    Sheet(FlowDocument document, Set<String> lifted) {
        var sizes = Sizes.of(document);
        for (var node : document.nodes()) {
            if (!lifted.contains(node.id())) {
                document.layout().node(node.id()).ifPresent(at -> nodes.put(node.id(), sizes.at(node.id(), at)));
            }
        }
        notes = document.layout().notes();
        lanes = document.layout().lanes();
    }

    Map<String, Area> nodes() {
        return nodes;
    }

    List<Note> notes() {
        return notes;
    }

    List<Lane> lanes() {
        return lanes;
    }

    void put(String node, Area area) {
        nodes.put(node, area);
    }

    /**
     * Makes room for nodes in a lane, or outside of all; where they are to stand.
     *
     * @param wanted where they would stand best
     * @param old where they stood: what is to the right of that is pushed to the right, else it is pushed down
     */
    Area room(Area wanted, Area old, Optional<String> lane) {
        var room = lane.flatMap(this::lane)
                .map(area -> wanted.movedTo(
                        Math.max(wanted.left(), area.left() + LaneFit.SIDE),
                        Math.max(wanted.top(), area.top() + LaneFit.TITLE)))
                .orElse(wanted);
        lane.ifPresent(id -> grow(id, room));
        var at = room;
        for (var taken = taken(at, lane); taken.isPresent(); taken = taken(at, lane)) {
            at = cleared(at, taken.get(), old.right());
            var cleared = at;
            lane.ifPresent(id -> grow(id, cleared));
        }
        return at;
    }

    private Area cleared(Area at, Area taken, int right) {
        if (taken.left() >= right) {
            pushRight(taken.left(), at.right() + APART - taken.left());
        } else if (taken.top() >= at.top()) {
            pushDown(taken.top(), at.bottom() + APART - taken.top());
        } else {
            return at.movedTo(at.left(), taken.bottom() + APART);
        }
        return at;
    }

    private Optional<Area> taken(Area wanted, Optional<String> lane) {
        var outside = lane.isEmpty() ? lanes.stream().map(Area::of) : Stream.<Area>empty();
        return Stream.concat(
                        Stream.concat(nodes.values().stream(), notes.stream().map(NoteAreas::area)), outside)
                .filter(area -> area.comesNear(wanted, APART))
                .findFirst();
    }

    private void grow(String lane, Area content) {
        lane(lane).ifPresent(area -> {
            var right = content.right() + LaneFit.SIDE - area.right();
            var down = content.bottom() + LaneFit.FOOT - area.bottom();
            if (right > 0) {
                pushRight(area.right(), right);
            }
            if (down > 0) {
                pushDown(area.bottom(), down);
            }
        });
    }

    private Optional<Area> lane(String id) {
        return lanes.stream().filter(lane -> lane.id().equals(id)).findFirst().map(Area::of);
    }

    private void pushRight(int from, int by) {
        nodes.replaceAll((node, area) -> area.left() >= from ? area.movedTo(area.left() + by, area.top()) : area);
        notes = notes.stream()
                .map(note -> note.at().x() >= from ? moved(note, by, 0) : note)
                .toList();
        var pushed = new ArrayList<Lane>();
        for (var lane : lanes) {
            var at = lane.at().x() >= from ? lane.at().moved(by, 0) : lane.at();
            var wider = lane.at().x() < from && lane.at().x() + lane.width() >= from ? by : 0;
            pushed.add(new Lane(lane.id(), at, lane.width() + wider, lane.height(), lane.text()));
        }
        lanes = pushed;
    }

    private void pushDown(int from, int by) {
        nodes.replaceAll((node, area) -> area.top() >= from ? area.movedTo(area.left(), area.top() + by) : area);
        notes = notes.stream()
                .map(note -> note.at().y() >= from ? moved(note, 0, by) : note)
                .toList();
        var pushed = new ArrayList<Lane>();
        for (var lane : lanes) {
            var at = lane.at().y() >= from ? lane.at().moved(0, by) : lane.at();
            var higher = lane.at().y() < from && lane.at().y() + lane.height() >= from ? by : 0;
            pushed.add(new Lane(lane.id(), at, lane.width(), lane.height() + higher, lane.text()));
        }
        lanes = pushed;
    }

    private static Note moved(Note note, int right, int down) {
        return note.at(note.at().moved(right, down));
    }

    /** Where a node stands now. */
    Optional<Point> place(String node) {
        return Optional.ofNullable(nodes.get(node)).map(Area::corner);
    }
}
