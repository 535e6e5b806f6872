package io.hengce.compile.plan;

import io.hengce.flow.document.Validity;
import io.hengce.flow.expr.CellCondition;
import io.hengce.flow.expr.CellShape;
import io.hengce.flow.expr.Condition;

/** What one test of a planned rule asks. */
public sealed interface RuleTest {

    <R> R accept(Cases<R> cases);

    /** Is the rule switched on and in force on the date of the decision? */
    record InForce(Validity validity) implements RuleTest {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.inForce(this);
        }
    }

    /**
     * Does a condition hold on the values on entry?
     *
     * @param canFail it may end in a fault; such a test is the only one of its rule
     */
    record Holds(Condition condition, boolean canFail) implements RuleTest {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.holds(this);
        }
    }

    /**
     * Does an input of the node, evaluated before, fall into a cell?
     *
     * @param input 0-based
     * @param shape the values that the cell matches
     */
    record InCell(int input, CellCondition cell, CellShape shape) implements RuleTest {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.inCell(this);
        }
    }

    /** The visitor. */
    interface Cases<R> {
        R inForce(InForce test);

        R holds(Holds test);

        R inCell(InCell test);
    }
}
