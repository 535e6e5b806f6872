package io.hengce.drl;

import io.hengce.flow.value.Outcome;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/** The branches of a parallel that a journey is in: those still to come, and what the others came to. Each begins as the journey came to the parallel. One per visit. */
final class Branches {

    private final String join;
    private final Queue<String> waiting;
    private final Optional<Outcome> before;
    private Optional<Outcome> together;

    Branches(String join, List<String> firsts, Optional<Outcome> before) {
        this.join = join;
        this.waiting = new ArrayDeque<>(firsts);
        this.before = before;
        together = before;
    }

    boolean meetIn(String node) {
        return node.equals(join);
    }

    /** Takes in what one branch came to. */
    void came(Optional<Outcome> outcome) {
        together = outcome.map(raised -> together.map(raised::raisedTo).orElse(raised))
                .or(() -> together);
    }

    /** Where the next branch begins; empty when all have come. */
    Optional<String> next() {
        return Optional.ofNullable(waiting.poll());
    }

    Optional<Outcome> before() {
        return before;
    }

    Optional<Outcome> together() {
        return together;
    }
}
