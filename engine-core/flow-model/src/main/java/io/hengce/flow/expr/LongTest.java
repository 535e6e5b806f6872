package io.hengce.flow.expr;

import io.hengce.flow.value.Ternary;
import io.hengce.flow.value.Units;
import java.util.List;

/** A condition on values of which there are longs. Safe for many threads. */
sealed interface LongTest extends TruthForm {

    /** Two longs compared; unknown where one is missing. */
    record Compared(UnitsSource left, ComparisonOperator operator, UnitsSource right) implements LongTest {
        @Override
        public Ternary test(Frame frame) {
            var one = left.read(frame);
            var other = right.read(frame);
            return one == Units.MISSING || other == Units.MISSING
                    ? Ternary.UNKNOWN
                    : Ternary.of(operator.holds(Long.compare(one, other)));
        }

        @Override
        public List<Object> parts() {
            return List.of(left, right);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.compared(this);
        }
    }

    /** A quotient compared with a constant, by the product of divisor and constant. */
    record Ratio(UnitsSource dividend, UnitsSource divisor, ComparisonOperator operator, UnitsSource product)
            implements LongTest {
        @Override
        public Ternary test(Frame frame) {
            var one = dividend.read(frame);
            var sign = divisor.read(frame);
            if (one == Units.MISSING || sign == Units.MISSING) {
                return Ternary.UNKNOWN;
            }
            if (sign == 0) {
                throw Decimals.divisionByZero();
            }
            var order = Long.compare(one, product.read(frame));
            return Ternary.of(operator.holds(sign > 0 ? order : -order));
        }

        @Override
        public List<Object> parts() {
            return List.of(dividend, divisor, product);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.ratio(this);
        }
    }

    /** Whether a long lies in one of some intervals, each from a low to a high, both included. */
    record InIntervals(UnitsSource value, List<Long> lows, List<Long> highs) implements LongTest {
        public InIntervals {
            lows = List.copyOf(lows);
            highs = List.copyOf(highs);
        }

        @Override
        public Ternary test(Frame frame) {
            var units = value.read(frame);
            if (units == Units.MISSING) {
                return Ternary.UNKNOWN;
            }
            for (var index = 0; index < lows.size(); index++) {
                if (units >= lows.get(index) && units <= highs.get(index)) {
                    return Ternary.TRUE;
                }
            }
            return Ternary.FALSE;
        }

        @Override
        public List<Object> parts() {
            return List.of(value);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.inIntervals(this);
        }
    }

    /** Whether a value is missing, of which there are longs. */
    record Absent(UnitsSource value) implements LongTest {
        @Override
        public Ternary test(Frame frame) {
            return Ternary.of(value.read(frame) == Units.MISSING);
        }

        @Override
        public List<Object> parts() {
            return List.of(value);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.absent(this);
        }
    }
}
