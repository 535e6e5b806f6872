package io.hengce.engine.run;

import io.hengce.flow.decision.TermEffect;
import io.hengce.flow.document.LimitRounding;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** A limit or price while it is rounded and bounded, with what changed it. What is missing stays missing. */
record Amount(Value value, List<TermEffect> effects) {

    private static final Amount MISSING = new Amount(Value.Missing.MISSING);

    Amount(Value value) {
        this(value, List.of());
    }

    Amount rounded(LimitRounding rounding) {
        return value instanceof Value.NumberValue now
                ? changed(rounding.rounded(now.number()), TermEffect.ROUNDED)
                : this;
    }

    Amount atLeast(Value floor) {
        return bounded(floor, BigDecimal::max, TermEffect.FLOOR);
    }

    Amount atMost(Value cap) {
        return bounded(cap, BigDecimal::min, TermEffect.CAP);
    }

    Amount zeroBelow(Value least) {
        return bounded(least, (now, bound) -> now.compareTo(bound) < 0 ? BigDecimal.ZERO : now, TermEffect.BELOW_LEAST);
    }

    private Amount bounded(Value bound, BiFunction<BigDecimal, BigDecimal, BigDecimal> bounding, TermEffect effect) {
        return value instanceof Value.NumberValue now && bound instanceof Value.NumberValue end
                ? changed(bounding.apply(now.number(), end.number()), effect)
                : MISSING;
    }

    private Amount changed(BigDecimal changed, TermEffect effect) {
        var next = Value.of(changed);
        if (next.equals(value)) {
            return this;
        }
        var all = new ArrayList<>(effects);
        all.add(effect);
        return new Amount(next, List.copyOf(all));
    }
}
