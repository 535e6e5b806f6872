package io.hengce.drl;

import io.hengce.flow.document.LimitRounding;
import io.hengce.flow.expr.Aggregates;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The fact that a run has come to a node that sets a limit or makes a price, and has its amounts and its base. What is missing makes the limit or price missing; what is
 * written is seen by what comes after it.
 */
public final class Terms extends Stay {

    private final Map<String, Value> amounts = new LinkedHashMap<>();
    private final List<Value> addends = new ArrayList<>();
    private Value now = Value.Missing.MISSING;

    Terms(Journey journey, String node) {
        super(journey, node);
    }

    /** One of the amounts that the limit is taken from. */
    public void amount(String id, Term value) {
        during(() -> amounts.put(id, value.in(journey())));
    }

    /** Takes the smallest amount, the first of equal ones. */
    public Terms smallest() {
        return take(Aggregates::smallest);
    }

    /** Takes the largest amount, the first of equal ones. */
    public Terms largest() {
        return take(Aggregates::largest);
    }

    private Terms take(Function<List<Value>, Value> among) {
        during(() -> {
            now = among.apply(List.copyOf(amounts.values()));
            amounts.entrySet().stream()
                    .filter(amount -> !now.isMissing() && amount.getValue().equals(now))
                    .findFirst()
                    .ifPresent(amount -> noteHit(amount.getKey()));
        });
        return this;
    }

    /** Rounds to a multiple of a step: DOWN, UP or HALF_UP. */
    public Terms rounded(String step, String mode) {
        during(() -> {
            var rounding = new LimitRounding(new BigDecimal(step), RoundingMode.valueOf(mode));
            if (now instanceof Value.NumberValue number) {
                now = Value.of(rounding.rounded(number.number()));
            }
        });
        return this;
    }

    public Terms atLeast(Term floor) {
        return with(floor, BigDecimal::max);
    }

    public Terms atMost(Term cap) {
        return with(cap, BigDecimal::min);
    }

    /** What is less than this is no limit at all. */
    public Terms zeroBelow(Term least) {
        return with(least, (amount, bound) -> amount.compareTo(bound) < 0 ? BigDecimal.ZERO : amount);
    }

    private Terms with(Term term, BiFunction<BigDecimal, BigDecimal, BigDecimal> bounded) {
        during(() -> {
            var bound = term.in(journey());
            now = now instanceof Value.NumberValue amount && bound instanceof Value.NumberValue end
                    ? Value.of(bounded.apply(amount.number(), end.number()))
                    : Value.Missing.MISSING;
        });
        return this;
    }

    /** Writes what the limit or price has come to. */
    public void into(String field) {
        during(() -> write(field, now));
    }

    /** What the price begins with. */
    public void base(Term value) {
        during(() -> addends.add(value.in(journey())));
    }

    /** An adjustment that applies; where its condition failed, the run ends. */
    public void adjusted(String id, Term added) {
        during(() -> {
            refuseFault(id);
            noteHit(id);
            addends.add(added.in(journey()));
        });
    }

    /** Takes the base and what was added. */
    public Terms price() {
        during(() -> now = Aggregates.sum(addends));
        return this;
    }
}
