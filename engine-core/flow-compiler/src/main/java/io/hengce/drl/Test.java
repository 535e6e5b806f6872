package io.hengce.drl;

import io.hengce.flow.value.Ternary;
import io.hengce.flow.value.Value;
import java.util.List;
import java.util.function.BiFunction;

/** A test of a value, as in a table cell or behind {@code in}; unknown when the value or what it is compared with is missing. */
public final class Test {

    private final BiFunction<Value, Names, Ternary> test;

    Test(BiFunction<Value, Names, Ternary> test) {
        this.test = test;
    }

    Ternary of(Value value, Names names) {
        return test.apply(value, names);
    }

    /** The upper end of a range, left out. */
    public Test andLessThan(Term end) {
        return and(Feel.lessThan(end));
    }

    /** The upper end of a range, included. */
    public Test andAtMost(Term end) {
        return and(Feel.atMost(end));
    }

    private Test and(Test other) {
        return new Test((value, names) -> {
            var low = of(value, names);
            var high = other.of(value, names);
            return low == Ternary.UNKNOWN || high == Ternary.UNKNOWN
                    ? Ternary.UNKNOWN
                    : Ternary.of(low.isTrue() && high.isTrue());
        });
    }

    /** True at the first that holds, in order. */
    static Ternary any(List<Test> tests, Value value, Names names) {
        var result = Ternary.FALSE;
        for (var test : tests) {
            var truth = test.of(value, names);
            if (truth.isTrue()) {
                return truth;
            }
            result = truth == Ternary.UNKNOWN ? truth : result;
        }
        return result;
    }
}
