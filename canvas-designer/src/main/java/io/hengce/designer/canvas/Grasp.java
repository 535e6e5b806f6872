package io.hengce.designer.canvas;

import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** What the hand holds: whether it is closed about a node, and the nodes that it carries. FX thread only. */
public final class Grasp {

    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();
    private Set<String> carried = Set.of();

    Grasp() {}

    /** Whether the button is down on a node, from the press to the release. */
    public ReadOnlyBooleanProperty closed() {
        return closed.getReadOnlyProperty();
    }

    void close() {
        closed.set(true);
    }

    void open() {
        closed.set(false);
    }

    Set<String> carried() {
        return carried;
    }

    void carry(Set<String> nodes) {
        carried = Set.copyOf(nodes);
    }
}
