package io.hengce.designer.debug;

import io.hengce.designer.session.Selection;
import io.hengce.designer.session.Session;
import io.hengce.designer.session.Trial;
import io.hengce.flow.diagnostic.Diagnostic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/**
 * Goes through the trial run step by step, forwards and back, and stops before nodes with a breakpoint. The run is
 * decided whole; what is shown is its trace. FX thread only. Close it with the flow.
 */
public final class Debugger implements AutoCloseable {

    private final Session session;
    private final ReadOnlyObjectWrapper<Optional<Standing>> standing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Map<String, String>> breakpoints = new ReadOnlyObjectWrapper<>(Map.of());
    private final Subscription following;

    public Debugger(Session session) {
        this.session = session;
        following = session.trial().subscribe(this::follow);
    }

    /** How far the trial run is shown; empty where there is none. */
    public ReadOnlyObjectProperty<Optional<Standing>> standing() {
        return standing.getReadOnlyProperty();
    }

    /** The condition of each breakpoint by its node; empty stops always. */
    public ReadOnlyObjectProperty<Map<String, String>> breakpoints() {
        return breakpoints.getReadOnlyProperty();
    }

    /** Before the first node. */
    public void restart() {
        move(now -> now.at(0));
    }

    public void stepOver() {
        move(now -> now.at(now.done() + 1));
    }

    public void stepBack() {
        move(now -> now.at(now.done() - 1));
    }

    /** Shows all of the run. */
    public void finish() {
        move(now -> now.at(now.steps().size()));
    }

    /** To the next breakpoint whose condition holds, else to the end. */
    public void resume() {
        move(now -> {
            for (var next = now.done() + 1; next < now.steps().size(); next++) {
                if (stops(now, next)) {
                    return now.at(next);
                }
            }
            return now.at(now.steps().size());
        });
    }

    /** Through the node, wherever the run stands; nowhere where the run did not come to it. */
    public void runTo(String node) {
        move(now -> {
            for (var index = 0; index < now.steps().size(); index++) {
                if (now.steps().get(index).node().equals(node)) {
                    return now.at(index + 1);
                }
            }
            return now;
        });
    }

    /** Sets a breakpoint without condition, or takes it away. */
    public void toggleBreakpoint(String node) {
        var changed = new HashMap<>(breakpoints.get());
        if (changed.remove(node) == null) {
            changed.put(node, "");
        }
        breakpoints.set(Map.copyOf(changed));
    }

    /** Gives a breakpoint a condition; sets it where there is none. */
    public void stopWhen(String node, String condition) {
        var changed = new HashMap<>(breakpoints.get());
        changed.put(node, condition);
        breakpoints.set(Map.copyOf(changed));
    }

    /** What is wrong with a condition. */
    public List<Diagnostic> problems(String condition) {
        return new StopCondition(session.document().get(), condition).problems();
    }

    @Override
    public void close() {
        following.unsubscribe();
    }

    private boolean stops(Standing now, int step) {
        var condition = breakpoints.get().get(now.steps().get(step).node());
        return condition != null && new StopCondition(now.trial().document(), condition).holds(now.before(step));
    }

    private void move(UnaryOperator<Standing> to) {
        standing.set(standing.get().map(to));
        standing.get().flatMap(Standing::last).ifPresent(node -> session.select(Selection.ofNode(node)));
    }

    /** A run after an edit stands where the one before stood. */
    private void follow(Trial trial) {
        var before = standing.get();
        standing.set(trial.decided()
                .map(decided -> before.filter(known -> !known.isAtTheEnd())
                        .map(known -> new Standing(decided, known.done()))
                        .orElseGet(() -> Standing.atTheEnd(decided))));
    }
}
