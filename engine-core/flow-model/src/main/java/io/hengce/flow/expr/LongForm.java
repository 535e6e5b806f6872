package io.hengce.flow.expr;

import io.hengce.flow.value.Units;
import java.math.RoundingMode;
import java.util.List;

/** Code that comes to a long, in a known shape. Safe for many threads. */
sealed interface LongForm extends UnitsSource, Form permits LongForm.Shape, MemberUnits {

    <R> R accept(Cases<R> cases);

    /** The shapes that stand here. */
    sealed interface Shape extends LongForm {}

    private static boolean isMissing(long one, long other) {
        return one == Units.MISSING || other == Units.MISSING;
    }

    /** The long of a slot. */
    record Slot(int slot) implements Shape {
        @Override
        public long read(Frame frame) {
            return frame.units(slot);
        }

        @Override
        public List<Object> parts() {
            return List.of();
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.slot(this);
        }
    }

    /** Always the same. */
    record Constant(long units) implements Shape {
        @Override
        public long read(Frame frame) {
            return units;
        }

        @Override
        public List<Object> parts() {
            return List.of();
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.constant(this);
        }
    }

    /** Two longs put together; missing where one is. */
    record Pair(Operation operation, UnitsSource left, UnitsSource right) implements Shape {
        @Override
        public long read(Frame frame) {
            var one = left.read(frame);
            var other = right.read(frame);
            return isMissing(one, other) ? Units.MISSING : operation.of(one, other);
        }

        @Override
        public List<Object> parts() {
            return List.of(left, right);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.pair(this);
        }
    }

    /** How two longs are put together; their ranges rule out an overflow. */
    enum Operation {
        ADD,
        SUBTRACT,
        MULTIPLY,
        SMALLER,
        GREATER;

        long of(long one, long other) {
            return switch (this) {
                case ADD -> one + other;
                case SUBTRACT -> one - other;
                case MULTIPLY -> one * other;
                case SMALLER -> Math.min(one, other);
                case GREATER -> Math.max(one, other);
            };
        }
    }

    /** A long without its sign. */
    record Absolute(UnitsSource value) implements Shape {
        @Override
        public long read(Frame frame) {
            var units = value.read(frame);
            return units == Units.MISSING ? units : Math.abs(units);
        }

        @Override
        public List<Object> parts() {
            return List.of(value);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.absolute(this);
        }
    }

    /** A long times a constant: in smaller units, or with the other sign. */
    record Times(UnitsSource value, long factor) implements Shape {
        @Override
        public long read(Frame frame) {
            var units = value.read(frame);
            return units == Units.MISSING ? units : units * factor;
        }

        @Override
        public List<Object> parts() {
            return List.of(value);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.times(this);
        }
    }

    /** The first where the test is true, else the second; the other one is not reached. */
    record Chosen(Condition test, UnitsSource then, UnitsSource otherwise) implements Shape {
        @Override
        public long read(Frame frame) {
            return test.test(frame).isTrue() ? then.read(frame) : otherwise.read(frame);
        }

        @Override
        public List<Object> parts() {
            return List.of(test, then, otherwise);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.chosen(this);
        }
    }

    /** The fallback where the value is missing; otherwise it is not reached. */
    record Defaulted(UnitsSource value, UnitsSource fallback) implements Shape {
        @Override
        public long read(Frame frame) {
            var units = value.read(frame);
            return units == Units.MISSING ? fallback.read(frame) : units;
        }

        @Override
        public List<Object> parts() {
            return List.of(value, fallback);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.defaulted(this);
        }
    }

    /** A long divided by another, rounded; division by zero is a fault. */
    record Quotient(UnitsSource dividend, UnitsSource divisor, RoundingMode rounding) implements Shape {
        @Override
        public long read(Frame frame) {
            var one = dividend.read(frame);
            var other = divisor.read(frame);
            if (isMissing(one, other)) {
                return Units.MISSING;
            }
            if (other == 0) {
                throw Decimals.divisionByZero();
            }
            return ScaledRounding.divide(one, other, rounding);
        }

        @Override
        public List<Object> parts() {
            return List.of(dividend, divisor);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.quotient(this);
        }
    }

    /** What a pass over a list comes to. */
    record Swept(Sweep sweep, Sweep.Total total) implements Shape {
        @Override
        public long read(Frame frame) {
            return sweep.read(frame, total);
        }

        @Override
        public List<Object> parts() {
            return List.of(sweep);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.swept(this);
        }
    }

    /** The visitor. */
    interface Cases<R> {
        R slot(Slot slot);

        R constant(Constant constant);

        R member(MemberUnits member);

        R pair(Pair pair);

        R absolute(Absolute absolute);

        R times(Times times);

        R chosen(Chosen chosen);

        R defaulted(Defaulted defaulted);

        R quotient(Quotient quotient);

        R swept(Swept swept);
    }
}
