package io.hengce.designer.document.condition;

import io.hengce.designer.document.condition.Part.Group;
import io.hengce.designer.document.condition.Part.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes of a guided condition. A part is found by its path: its number in its group, from the outermost group on, each from 0. */
public final class Parts {

    private Parts() {}

    public static Group replaced(Group whole, List<Integer> path, Part by) {
        return within(whole, around(path), parts -> parts.set(last(path), by));
    }

    /** Without a part; a group that loses its last part goes too, and the whole that does then never holds. */
    public static Group removed(Group whole, List<Integer> path) {
        if (group(whole, around(path)).parts().size() == 1) {
            return path.size() == 1 ? new Group(Mode.ANY, List.of()) : removed(whole, around(path));
        }
        return within(whole, around(path), parts -> parts.remove((int) last(path)));
    }

    /** With a part behind the last one of a group; what held never or always then holds where the part does. */
    public static Group added(Group whole, List<Integer> group, Part more) {
        if (whole.parts().isEmpty()) {
            return new Group(Mode.ALL, List.of(more));
        }
        return within(whole, group, parts -> parts.add(more));
    }

    /** With a copy of a part behind it. */
    public static Group duplicated(Group whole, List<Integer> path) {
        var at = last(path);
        return within(whole, around(path), parts -> parts.add(at + 1, parts.get(at)));
    }

    /** With a part moved up (-1) or down (1) within its group, as far as there is room. */
    public static Group moved(Group whole, List<Integer> path, int by) {
        return within(whole, around(path), parts -> {
            var to = Math.min(Math.max(0, last(path) + by), parts.size() - 1);
            parts.add(to, parts.remove((int) last(path)));
        });
    }

    public static Group mode(Group whole, List<Integer> group, Mode mode) {
        return change(whole, group, found -> new Group(mode, found.parts()));
    }

    /** The group at a path; the whole for the empty path. */
    public static Group group(Group whole, List<Integer> path) {
        var found = whole;
        for (var at : path) {
            found = (Group) found.parts().get(at);
        }
        return found;
    }

    private static Group within(Group whole, List<Integer> group, Change change) {
        return change(whole, group, found -> {
            var parts = new ArrayList<>(found.parts());
            change.on(parts);
            return new Group(found.mode(), parts);
        });
    }

    private static Group change(Group whole, List<Integer> path, UnaryOperator<Group> change) {
        if (path.isEmpty()) {
            return change.apply(whole);
        }
        var parts = new ArrayList<>(whole.parts());
        var at = path.get(0);
        parts.set(at, change((Group) parts.get(at), path.subList(1, path.size()), change));
        return new Group(whole.mode(), parts);
    }

    private static List<Integer> around(List<Integer> path) {
        return path.subList(0, path.size() - 1);
    }

    private static Integer last(List<Integer> path) {
        return path.get(path.size() - 1);
    }

    private interface Change {
        void on(List<Part> parts);
    }
}
