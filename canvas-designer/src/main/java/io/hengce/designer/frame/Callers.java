package io.hengce.designer.frame;

import io.hengce.designer.debug.Debugger;
import io.hengce.designer.files.Store.Stored;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The flows from which the open one was entered, the outermost first. They stay as they are until it is left. FX thread
 * only.
 */
final class Callers {

    private final Shown shown;
    private final FileKeeping files;
    private final CallFinder calledFlows;
    private final Function<Stored, Workbench> bench;
    private final Deque<Workbench> entered = new ArrayDeque<>();

    /** @param bench shows a flow in place of what is shown */
    Callers(Shown shown, FileKeeping files, CallFinder calledFlows, Function<Stored, Workbench> bench) {
        this.shown = shown;
        this.files = files;
        this.calledFlows = calledFlows;
        this.bench = bench;
    }

    /** Shows the flows that a flow calls when they are asked for or stepped into, and the way back to its callers. */
    void follow(Workbench flow) {
        flow.onCall(id -> enter(flow, id, called -> {}));
        flow.debugger()
                .lead(new Debugger.Ways(
                        run -> enter(flow, run.flow().id(), called -> called.stepInto(run, flow)), this::stepOut));
        flow.showCallers(new ArrayList<>(entered), this::backTo);
    }

    /** Goes on once nothing unsaved of the open flow and its callers would be lost. */
    void leave(Runnable then) {
        leaveOne(() -> {
            if (entered.isEmpty()) {
                then.run();
            } else {
                back();
                leave(then);
            }
        });
    }

    /** Gives all of them up. */
    void close() {
        entered.forEach(Workbench::close);
        entered.clear();
    }

    /** Shows a called flow in place of the one that calls it, which stays open behind it. */
    private void enter(Workbench caller, String flow, Consumer<Workbench> then) {
        caller.session().commitDraft();
        calledFlows.find(caller.stored(), flow, found -> entered(caller, found, then));
    }

    private void entered(Workbench caller, Stored found, Consumer<Workbench> then) {
        if (shown.open().filter(open -> open == caller).isPresent()) {
            entered.addLast(caller);
            shown.keepBehind();
            then.accept(bench.apply(found.withParts(caller.stored().parts())));
        }
    }

    /** Leaves called flows until so many callers are left. */
    private void backTo(int depth) {
        if (entered.size() > depth) {
            leaveOne(() -> {
                back();
                backTo(depth);
            });
        }
    }

    /** Shows the caller again; true where its run goes on to the next breakpoint. */
    private void stepOut(boolean resuming) {
        if (entered.isEmpty()) {
            return;
        }
        leaveOne(() -> {
            back();
            shown.open()
                    .filter(open -> resuming)
                    .ifPresent(open -> open.debugger().resume());
        });
    }

    /** Shows the caller again, as it was, with the breakpoints that were set in the called flow. */
    private void back() {
        var caller = entered.removeLast();
        shown.open()
                .ifPresent(called -> caller.debugger().take(called.debugger().allBreakpoints()));
        shown.show(caller);
        caller.session().recheck();
        caller.centre().refresh();
    }

    /** Goes on once nothing unsaved of the flow that is shown would be lost. */
    private void leaveOne(Runnable then) {
        shown.open().ifPresent(open -> open.session().commitDraft());
        shown.open().ifPresentOrElse(open -> files.leave(open, then), then);
    }
}
