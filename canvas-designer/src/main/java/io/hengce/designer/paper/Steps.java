package io.hengce.designer.paper;

import io.hengce.designer.session.Progress;

/** Counts the steps of long work and tells of each; stops it once it is not wanted any more. One per work. */
final class Steps {

    private final Progress progress;
    private final int all;
    private int done;

    Steps(Progress progress, int all) {
        this.progress = progress;
        this.all = all;
    }

    void next() {
        progress.stopUnlessWanted();
        done++;
        progress.reached(Math.min(done, all), all);
    }
}
