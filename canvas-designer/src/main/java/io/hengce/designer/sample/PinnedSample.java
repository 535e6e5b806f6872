package io.hengce.designer.sample;

import io.hengce.designer.heat.HeatOverlay;
import io.hengce.designer.session.Background;
import io.hengce.designer.session.Progress;
import io.hengce.designer.session.Reached;
import io.hengce.designer.session.Session;
import io.hengce.flow.document.FlowDocument;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/**
 * The sample set that stays loaded: decided in the background after each edit and each save, the newest edit wins.
 * FX thread only. Close it with the flow.
 */
public final class PinnedSample implements AutoCloseable {

    private static final long PAUSE_MILLIS = 250;

    private final Session session;
    private final SampleRunner runner;
    private final HeatOverlay overlay;
    private final Background deciding;
    private final ReadOnlyObjectWrapper<SampleState> state = new ReadOnlyObjectWrapper<>(new SampleState.None());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Subscription following;
    private Optional<SampleChoice> sample = Optional.empty();
    private FlowDocument decided;
    private FlowDocument compared;

    /** @param screen runs a task on the FX thread later */
    public PinnedSample(Session session, SampleRunner runner, HeatOverlay overlay, Executor screen) {
        this.session = session;
        this.runner = runner;
        this.overlay = overlay;
        this.deciding = new Background("designer-sample", screen);
        this.decided = session.document().get();
        this.compared = decided;
        following = session.history().subscribe((before, now) -> followEdit());
    }

    public ReadOnlyObjectProperty<SampleState> state() {
        return state.getReadOnlyProperty();
    }

    /** Whether what is shown is being worked out anew. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** How far deciding the sample has come. */
    public ReadOnlyObjectProperty<Reached> reached() {
        return deciding.reached();
    }

    /** Pins a sample set, in place of the one that is pinned, and shows its heat. */
    public void pin(SampleChoice chosen) {
        sample = Optional.of(chosen);
        state.set(new SampleState.Working(chosen));
        overlay.show(HeatOverlay.Of.SAMPLE);
        decide(chosen, 0);
    }

    /** Decides the sample that is pinned once more: something beside the flow has changed. */
    public void again() {
        sample.ifPresent(chosen -> decide(chosen, 0));
    }

    public void unpin() {
        sample = Optional.empty();
        deciding.drop();
        busy.set(false);
        overlay.withdraw(HeatOverlay.Of.SAMPLE);
        state.set(new SampleState.None());
    }

    @Override
    public void close() {
        following.unsubscribe();
        deciding.close();
    }

    private void followEdit() {
        var history = session.history().get();
        if (!history.document().equals(decided) || !history.saved().equals(compared)) {
            sample.ifPresent(chosen -> decide(chosen, PAUSE_MILLIS));
        }
    }

    private void decide(SampleChoice chosen, long pause) {
        decided = session.history().get().document();
        compared = session.history().get().saved();
        var now = decided;
        var before = compared;
        busy.set(true);
        deciding.<SampleState>askLong(
                pause, progress -> worked(new Versions(before, now), chosen, progress), (found, failure) -> {
                    busy.set(false);
                    show(found != null ? found : new SampleState.Failed(chosen, String.valueOf(failure)));
                });
    }

    private record Versions(FlowDocument saved, FlowDocument now) {}

    private SampleState worked(Versions flow, SampleChoice chosen, Progress progress) {
        return runner.run(chosen, flow.now(), progress).accept(new SampleAnswer.Cases<>() {
            @Override
            public SampleState flowRefused(SampleAnswer.FlowRefused answer) {
                return new SampleState.FlowRefused(chosen);
            }

            @Override
            public SampleState unreadable(SampleAnswer.Unreadable answer) {
                return new SampleState.Unreadable(chosen, answer.problems());
            }

            @Override
            public SampleState decided(SampleAnswer.Decided answer) {
                return compared(chosen, answer.run(), saved(flow, chosen, progress));
            }
        });
    }

    private static SampleState compared(SampleChoice chosen, SampleRun now, Optional<SampleRun> saved) {
        var changes = saved.map(run -> SampleChange.between(run, now)).orElse(List.of());
        return new SampleState.Compared(chosen, now, saved, changes);
    }

    /** The saved flow's run, where it reads the sample as the edited one does. */
    private Optional<SampleRun> saved(Versions flow, SampleChoice chosen, Progress progress) {
        if (!flow.saved().dictionary().equals(flow.now().dictionary())) {
            return Optional.empty();
        }
        return runner.run(chosen, flow.saved(), progress).accept(new SampleAnswer.Cases<>() {
            @Override
            public Optional<SampleRun> flowRefused(SampleAnswer.FlowRefused answer) {
                return Optional.empty();
            }

            @Override
            public Optional<SampleRun> unreadable(SampleAnswer.Unreadable answer) {
                return Optional.empty();
            }

            @Override
            public Optional<SampleRun> decided(SampleAnswer.Decided answer) {
                return Optional.of(answer.run());
            }
        });
    }

    private void show(SampleState found) {
        found.compared()
                .ifPresent(run -> overlay.offer(HeatOverlay.Of.SAMPLE, run.now().heat()));
        state.set(found);
    }
}
