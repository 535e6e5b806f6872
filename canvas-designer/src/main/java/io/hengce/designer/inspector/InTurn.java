package io.hengce.designer.inspector;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;

/** Blocks that are shown one after the other, from above, so that no frame makes all of a long form. */
class InTurn extends Blocks {

    private final Deque<Runnable> awaited = new ArrayDeque<>();

    /** Makes something in its turn and puts it below all that was put there before. */
    final void later(Supplier<? extends Node> part) {
        awaited.add(() -> show(part.get()));
    }

    /** Does something in its turn to what was put there before. */
    final void step(Runnable step) {
        awaited.add(step);
    }

    /** One thing for each of a list, which may be long. */
    final <T> void each(List<T> all, Function<? super T, ? extends Node> part) {
        all.forEach(one -> later(() -> part.apply(one)));
    }

    /** Shows nothing yet: what was put there already comes in its turn too. */
    final void begin() {
        var made = List.copyOf(getChildren());
        getChildren().clear();
        for (var at = made.size() - 1; at >= 0; at--) {
            var part = made.get(at);
            awaited.addFirst(() -> show(part));
        }
    }

    private void show(Node part) {
        getChildren().add(part);
        part.applyCss();
    }

    /** Shows one thing more, with its styles; tells whether there are more. */
    final boolean fill() {
        var next = awaited.poll();
        if (next != null) {
            next.run();
        }
        return !awaited.isEmpty();
    }

    final boolean isFull() {
        return awaited.isEmpty();
    }
}
