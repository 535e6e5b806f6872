package io.hengce.designer.frame;

import io.hengce.designer.files.Store.Stored;
import io.hengce.flow.parts.FolderParts;
import io.hengce.flow.parts.PartKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

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

    /** Where the called flow lies: in the folder beside a flow that came from one. */
    static Optional<String> address(Stored caller, String flow) {
        return caller.parts() instanceof FolderParts beside
                ? Optional.of(beside.folder().resolve(PartKind.FLOW.file(flow)).toString())
                : Optional.empty();
    }
}
