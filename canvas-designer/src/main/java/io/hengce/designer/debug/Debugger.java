package io.hengce.designer.debug;

import io.hengce.designer.session.Selection;
import io.hengce.designer.session.Session;
import io.hengce.designer.session.Trial;
import io.hengce.flow.diagnostic.Diagnostic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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
    private final ReadOnlyObjectWrapper<Optional<Inside>> inside = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<PartAt>> part = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Map<String, Map<String, String>> elsewhere = Map.of();
    private Ways ways = Ways.NONE;
    private final Subscription following;

    /**
     * How stepping leaves this flow.
     *
     * @param into shows a run of a flow that this one called
     * @param out shows the caller again; true where it goes on to its next breakpoint
     */
    public record Ways(Consumer<Inside> into, Consumer<Boolean> out) {
        private static final Ways NONE = new Ways(inside -> {}, resuming -> {});
    }

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

    /** The run of a caller that is shown here; empty where this flow was run by itself. */
    public ReadOnlyObjectProperty<Optional<Inside>> inside() {
        return inside.getReadOnlyProperty();
    }

    /** The rule, row or other part within the node that was run last; empty where stepping goes node by node. */
    public ReadOnlyObjectProperty<Optional<PartAt>> part() {
        return part.getReadOnlyProperty();
    }

    public void lead(Ways wanted) {
        ways = wanted;
    }

    /** The breakpoints of all flows that are known here, by flow and node. */
    public Map<String, Map<String, String>> allBreakpoints() {
        var all = new HashMap<>(elsewhere);
        all.put(session.document().get().id(), breakpoints.get());
        return Map.copyOf(all);
    }

    /** Takes the breakpoints of a caller, or those that were set in a called flow. */
    public void take(Map<String, Map<String, String>> all) {
        elsewhere = all;
        breakpoints.set(all.getOrDefault(session.document().get().id(), Map.of()));
    }

    /** Shows a run of the caller: before its first node, or at the next breakpoint. */
    public void show(Inside run) {
        inside.set(Optional.of(run));
        session.show(run.trial(), run.input());
        restart();
        if (run.resuming()) {
            resume();
        }
    }

    /** Another record of the loop that called this flow. */
    public void showRecord(int places) {
        inside.get().ifPresent(run -> show(run.at(run.at() + places, false)));
    }

    /** Into the next node, or into the selected one at the end: into the flow that it calls, else to its first rule or other part; within a node to its next part. */
    public void stepInto() {
        if (part.get().isPresent()) {
            stepOver();
            return;
        }
        standing.get().flatMap(now -> next(now).or(() -> selected(now))).ifPresentOrElse(ways.into(), this::intoParts);
    }

    private void intoParts() {
        if (standing.get().filter(Standing::isAtTheEnd).isPresent()) {
            session.selected().get().ifPresent(this::runTo);
        } else {
            stepOver();
        }
        part.set(standing.get().flatMap(PartAt::first));
    }

    /** Out of the node; from node to node, back to the caller, behind the node that called. */
    public void stepOut() {
        if (part.get().isPresent()) {
            part.set(Optional.empty());
        } else {
            ways.out().accept(false);
        }
    }

    private Optional<Inside> next(Standing now) {
        if (now.isAtTheEnd()) {
            return Optional.empty();
        }
        var found = Inside.of(now.trial(), now.steps().get(now.done()));
        found.ifPresent(none -> move(known -> known.at(known.done() + 1)));
        return found;
    }

    private Optional<Inside> selected(Standing now) {
        return now.shown().stream()
                .filter(step -> session.selected().get().equals(Optional.of(step.node())))
                .findFirst()
                .flatMap(step -> Inside.of(now.trial(), step));
    }

    /** Before the first node. */
    public void restart() {
        move(now -> now.at(0));
    }

    /** To the next node; within a node to its next part, and behind the last one out of it. */
    public void stepOver() {
        part.get().ifPresentOrElse(known -> part.set(known.further(1)), () -> move(now -> now.at(now.done() + 1)));
    }

    /** To the node before; within a node to the part before, and from the first one to before the node. */
    public void stepBack() {
        part.get()
                .flatMap(known -> known.further(-1))
                .ifPresentOrElse(known -> part.set(Optional.of(known)), () -> move(now -> now.at(now.done() - 1)));
    }

    /** Shows all of the run. */
    public void finish() {
        move(now -> now.at(now.steps().size()));
    }

    /** To the next breakpoint whose condition holds, in a called flow too, else to the end; from a called flow on in its caller. */
    public void resume() {
        standing.get().ifPresent(now -> {
            var stops = new Stops(allBreakpoints());
            for (var step = now.done(); step < now.steps().size(); step++) {
                if (step > now.done() && stops.before(now, step)) {
                    var here = step;
                    move(known -> known.at(here));
                    return;
                }
                var within = stops.within(now, step);
                if (within.isPresent()) {
                    var behind = step + 1;
                    move(known -> known.at(behind));
                    ways.into().accept(within.get());
                    return;
                }
            }
            finish();
            goOn(stops);
        });
    }

    /** In the next record that has a breakpoint, else in the caller. */
    private void goOn(Stops stops) {
        inside.get()
                .ifPresent(run -> stops.from(run, run.at() + 1)
                        .ifPresentOrElse(this::show, () -> ways.out().accept(true)));
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

    private void move(UnaryOperator<Standing> to) {
        part.set(Optional.empty());
        standing.set(standing.get().map(to));
        standing.get().flatMap(Standing::last).ifPresent(node -> session.select(Selection.ofNode(node)));
    }

    /** A run after an edit stands where the one before stood. */
    private void follow(Trial trial) {
        var before = standing.get();
        part.set(Optional.empty());
        standing.set(trial.decided()
                .map(decided -> before.filter(known -> !known.isAtTheEnd())
                        .map(known -> new Standing(decided, known.done()))
                        .orElseGet(() -> Standing.atTheEnd(decided))));
    }
}
