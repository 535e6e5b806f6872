package io.hengce.flow.expr;

/** Works out an expression and writes what it comes to into a slot, rounded and in range as {@link ValueWriter} has it. Safe for many threads. */
@FunctionalInterface
public interface SlotWriter {

    /** @throws EvaluationFault where the expression has no value, or the field cannot hold it */
    void write(Frame frame);
}
