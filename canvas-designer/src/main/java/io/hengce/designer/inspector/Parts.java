package io.hengce.designer.inspector;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;

/** Blocks with parts of which those alone are made anew that are made otherwise, and what follows in each. */
class Parts extends InTurn {

    private final Following own = new Following();
    private final Map<Object, Part> parts = new HashMap<>();
    private Following making = own;
    private int from;

    private record Part(Node node, Following following) {}

    /** To which all that follows is added that is made now. */
    final Following making() {
        return making;
    }

    /** All that follows. */
    final List<Following> all() {
        return Stream.concat(Stream.of(own), parts.values().stream().map(Part::following))
                .toList();
    }

    /**
     * A part for each of a list, which may be long, below all else.
     *
     * @param shape what decides how a part is made
     */
    final <T> void parts(List<T> list, Function<T, ?> shape, Function<T, ? extends Node> make) {
        from = getChildren().size();
        each(list, one -> part(shape.apply(one), () -> make.apply(one)));
    }

    /** The parts of another list: those of the same shape stay. False where two are of one shape: nothing is changed. */
    final <T> boolean partsAgain(List<T> list, Function<T, ?> shape, Function<T, ? extends Node> make) {
        var shapes = new LinkedHashSet<Object>();
        list.forEach(one -> shapes.add(shape.apply(one)));
        if (shapes.size() < list.size() || parts.size() < getChildren().size() - from) {
            return false;
        }
        getChildren()
                .removeAll(parts.entrySet().stream()
                        .filter(known -> !shapes.contains(known.getKey()))
                        .map(known -> known.getValue().node())
                        .toList());
        parts.keySet().retainAll(shapes);
        var at = from;
        for (var one : list) {
            put(part(shape.apply(one), () -> make.apply(one)), at++);
        }
        return true;
    }

    private void put(Node part, int at) {
        var children = getChildren();
        if (at >= children.size() || children.get(at) != part) {
            children.remove(part);
            children.add(at, part);
        }
    }

    private Node part(Object shape, Supplier<? extends Node> make) {
        var known = parts.get(shape);
        if (known != null) {
            return known.node();
        }
        making = new Following();
        try {
            var made = new Part(make.get(), making);
            parts.put(shape, made);
            return made.node();
        } finally {
            making = own;
        }
    }
}
