package io.hengce.engine.run;

import java.util.Optional;

/** Floor and cap; the cap holds whatever the floor. Safe for many threads. */
record Bounds(Optional<Formula> floor, Optional<Formula> cap) {

    Amount within(Amount amount, Run run) {
        var bounded = amount;
        if (floor.isPresent()) {
            bounded = bounded.atLeast(floor.get().evaluate(run.frame()));
        }
        if (cap.isPresent()) {
            bounded = bounded.atMost(cap.get().evaluate(run.frame()));
        }
        return bounded;
    }
}
