package io.hengce.designer.frame;

import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/** What the window shows: an open flow, or a notice in its place. What is shown before is closed. FX thread only. */
final class Shown {

    private final StackPane root = new StackPane();
    private Optional<Workbench> open = Optional.empty();

    Shown() {
        root.setId("desk");
    }

    StackPane root() {
        return root;
    }

    /** The flow that is open. */
    Optional<Workbench> open() {
        return open;
    }

    void show(Parent notice) {
        close();
        root.getChildren().setAll(notice);
    }

    void show(Workbench flow) {
        show(flow.view());
        open = Optional.of(flow);
    }

    /** Leaves the flow that is shown open, for another to be shown in its place. */
    void keepBehind() {
        open = Optional.empty();
    }

    void close() {
        open.ifPresent(Workbench::close);
        open = Optional.empty();
    }
}
