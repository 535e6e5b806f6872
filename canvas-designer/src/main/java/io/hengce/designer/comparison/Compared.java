package io.hengce.designer.comparison;

import io.hengce.compile.layout.AutomaticLayout;
import io.hengce.designer.session.Progress;
import io.hengce.flow.diff.DiffWatch;
import io.hengce.flow.diff.FlowDiff;
import io.hengce.flow.document.FlowDocument;
import java.util.concurrent.atomic.AtomicInteger;

/** Two states with what differs, ready to be shown. */
public record Compared(Side before, Side after, FlowDiff diff) {

    private static final int TOLD_EVERY = 256;

    /** A state that is to be compared. */
    public record State(String name, FlowDocument document) {}

    /** Compares and draws; off the FX thread. What has no place yet is given one. */
    public static Compared of(State before, State after, Progress progress) {
        var all = FlowDiff.size(after.document());
        var done = new AtomicInteger();
        DiffWatch watch = () -> {
            if (done.incrementAndGet() % TOLD_EVERY == 0) {
                progress.stopUnlessWanted();
                progress.reached(Math.min(done.get(), all), all);
            }
        };
        var diff = FlowDiff.between(before.document(), after.document(), watch);
        progress.stopUnlessWanted();
        return new Compared(side(before), side(after), diff);
    }

    private static Side side(State state) {
        var document = state.document().withLayout(AutomaticLayout.complete(state.document()));
        return Side.of(state.name(), document);
    }
}
