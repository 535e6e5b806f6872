package io.hengce.engine.run;

import io.hengce.flow.decision.Shadow;
import java.util.ArrayList;
import java.util.List;

/** The shadows that wait for the end of a run. One per run, one thread at a time. */
final class Shadows {

    private List<Waiting> waiting = List.of();

    /** @param seen the run as it stood at the split */
    private record Waiting(ShadowLogic shadow, Run seen) {}

    void add(ShadowLogic shadow, Run seen) {
        add(new Waiting(shadow, seen));
    }

    /** Takes over what waits in a branch of the run. */
    void join(Shadows branch) {
        branch.waiting.forEach(this::add);
    }

    private void add(Waiting more) {
        if (waiting.isEmpty()) {
            waiting = new ArrayList<>();
        }
        waiting.add(more);
    }

    /** What they come to, in the order in which the run came by them. */
    List<Shadow> run(String engine) {
        return waiting.isEmpty()
                ? List.of()
                : waiting.stream()
                        .map(each -> each.shadow().of(each.seen(), engine))
                        .toList();
    }
}
