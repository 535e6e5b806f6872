package io.hengce.designer.frame;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The flows from which the open one was entered, the outermost first. They stay as they are until it is left. FX thread only. */
final class Callers {

    private final Deque<Workbench> entered = new ArrayDeque<>();

    boolean isEmpty() {
        return entered.isEmpty();
    }

    int depth() {
        return entered.size();
    }

    void push(Workbench caller) {
        entered.addLast(caller);
    }

    Workbench pop() {
        return entered.removeLast();
    }

    List<Workbench> all() {
        return new ArrayList<>(entered);
    }

    /** Gives all of them up. */
    void close() {
        entered.forEach(Workbench::close);
        entered.clear();
    }
}
