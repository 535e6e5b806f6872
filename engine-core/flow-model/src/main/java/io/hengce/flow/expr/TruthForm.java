package io.hengce.flow.expr;

import io.hengce.flow.value.Ternary;
import io.hengce.flow.value.Value;
import java.util.Arrays;
import java.util.List;

/** A condition in a known shape. Safe for many threads. */
sealed interface TruthForm extends Condition, Form permits TruthForm.Shape, LongTest, Within {

    <R> R accept(Cases<R> cases);

    /** The shapes that stand here. */
    sealed interface Shape extends TruthForm {}

    /** Always the same. */
    record Known(Ternary truth) implements Shape {
        @Override
        public Ternary test(Frame frame) {
            return truth;
        }

        @Override
        public List<Object> parts() {
            return List.of();
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.known(this);
        }
    }

    /** The truth in a slot. */
    record Slot(int slot) implements Shape {
        @Override
        public Ternary test(Frame frame) {
            return frame.get(slot) instanceof Value.BooleanValue value ? Ternary.of(value.truth()) : Ternary.UNKNOWN;
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

    /** Kleene's and, or: from left to right, stopping when the result is known. */
    record All(Ternary whenAll, Condition[] operands) implements Shape {

        /** The operand's truth that decides alone. */
        Ternary stop() {
            return whenAll.not();
        }

        @Override
        public Ternary test(Frame frame) {
            var stop = whenAll.not();
            var result = whenAll;
            for (var operand : operands) {
                var truth = operand.test(frame);
                if (truth == stop) {
                    return stop;
                }
                if (truth == Ternary.UNKNOWN) {
                    result = Ternary.UNKNOWN;
                }
            }
            return result;
        }

        @Override
        public List<Object> parts() {
            return List.of((Object[]) operands);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.all(this);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof All that && whenAll == that.whenAll && Arrays.equals(operands, that.operands);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(operands);
        }
    }

    /** The other truth. */
    record Not(Condition operand) implements Shape {
        @Override
        public Ternary test(Frame frame) {
            return operand.test(frame).not();
        }

        @Override
        public List<Object> parts() {
            return List.of(operand);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.not(this);
        }
    }

    /** The first where the test is true, else the second; the other one is not reached. */
    record Chosen(Condition test, Condition then, Condition otherwise) implements Shape {
        @Override
        public Ternary test(Frame frame) {
            return test.test(frame).isTrue() ? then.test(frame) : otherwise.test(frame);
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

    /** The fallback where the value is unknown; otherwise it is not reached. */
    record Defaulted(Condition value, Condition fallback) implements Shape {
        @Override
        public Ternary test(Frame frame) {
            var truth = value.test(frame);
            return truth == Ternary.UNKNOWN ? fallback.test(frame) : truth;
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

    /** The visitor. */
    interface Cases<R> {
        R known(Known known);

        R slot(Slot slot);

        R within(Within within);

        R compared(LongTest.Compared compared);

        R ratio(LongTest.Ratio ratio);

        R inIntervals(LongTest.InIntervals inIntervals);

        R absent(LongTest.Absent absent);

        R all(All all);

        R not(Not not);

        R chosen(Chosen chosen);

        R defaulted(Defaulted defaulted);
    }
}
