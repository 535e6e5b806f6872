package io.hengce.engine.run;

import io.hengce.flow.expr.Frame;

/** The memory of a run, or of one run after the other if none is traced. One thread at a time. */
public final class Room {

    private final Frame frame;
    private final Workspace workspace;

    Room(Frame frame, Workspace workspace) {
        this.frame = frame;
        this.workspace = workspace;
    }

    Frame frame() {
        return frame;
    }

    Workspace workspace() {
        return workspace;
    }

    /** Forgets all values. */
    void clear() {
        frame.clear();
        workspace.clear();
    }
}
