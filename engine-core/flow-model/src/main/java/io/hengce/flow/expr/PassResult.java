package io.hengce.flow.expr;

import io.hengce.flow.bytecode.Instructions;
import io.hengce.flow.bytecode.Mark;
import io.hengce.flow.bytecode.Relation;
import io.hengce.flow.value.Tally;
import io.hengce.flow.value.Value.ListValue;
import java.lang.invoke.MethodType;

/**
 * The local variables that a pass over a list ends in.
 *
 * @param sweep the pass
 * @param total what it is for
 * @param list the list, null where there is none
 * @param rows its elements
 * @param count those that count
 * @param sum what they come to together
 * @param isComplete 0 where the number of one that counts is missing
 */
record PassResult(Sweep sweep, Sweep.Total total, int list, int rows, int count, int sum, int isComplete) {

    private static final MethodType STEP = MethodType.methodType(void.class, int.class);
    private static final MethodType STEPS =
            MethodType.methodType(int.class, int.class, int.class, int.class, int.class);
    private static final MethodType OF_LONGS = MethodType.methodType(long.class, long.class, long.class);
    private static final MethodType TALLY = MethodType.methodType(Tally.class, Frame.class, ListValue.class);

    /** Of no elements. */
    void begin(Instructions code) {
        code.constant(0);
        code.storeInt(count);
        code.constant(
                switch (total) {
                    case COUNT, SUM -> 0L;
                    case SMALLEST -> Long.MAX_VALUE;
                    case LARGEST -> Long.MIN_VALUE;
                });
        code.storeLong(sum);
        code.constant(1);
        code.storeInt(isComplete);
    }

    /** Takes in the element that is looked at. */
    void add(Body body) {
        if (total == Sweep.Total.COUNT) {
            return;
        }
        var code = body.code();
        var missing = new Mark();
        var end = new Mark();
        var each = code.local(2);
        body.number(sweep.number(), missing);
        code.storeLong(each);
        code.loadLong(sum);
        code.loadLong(each);
        switch (total) {
            case COUNT, SUM -> code.add();
            case SMALLEST -> code.call(Math.class, "min", OF_LONGS);
            case LARGEST -> code.call(Math.class, "max", OF_LONGS);
        }
        code.storeLong(sum);
        code.jump(end);
        code.at(missing);
        code.constant(0);
        code.storeInt(isComplete);
        code.at(end);
    }

    /** Goes through a list without columns, as the pass does by itself. */
    void tally(Body body) {
        var code = body.code();
        var tally = code.local(1);
        body.loadConstant(sweep, Sweep.class);
        body.loadFrame();
        code.loadObject(list);
        code.callVirtual(Sweep.class, "tally", TALLY);
        code.storeObject(tally);
        take(code, tally, "count", int.class);
        code.storeInt(count);
        take(code, tally, "isComplete", boolean.class);
        code.storeInt(isComplete);
        if (total != Sweep.Total.COUNT) {
            take(code, tally, part(), long.class);
            code.storeLong(sum);
        }
    }

    private String part() {
        return switch (total) {
            case COUNT -> "count";
            case SUM -> "sum";
            case SMALLEST -> "smallest";
            case LARGEST -> "largest";
        };
    }

    private static void take(Instructions code, int tally, String part, Class<?> type) {
        code.loadObject(tally);
        code.callVirtual(Tally.class, part, MethodType.methodType(type));
    }

    /** Takes the steps of the pass and leaves its long on the stack, or jumps where it is missing. */
    void load(Body body, Mark missing) {
        var code = body.code();
        code.loadObject(list);
        code.jumpIfNull(missing);
        body.loadFrame();
        code.loadInt(rows);
        code.constant(sweep.testSteps());
        code.loadInt(count);
        code.constant(total.steps());
        code.call(PassResult.class, "steps", STEPS);
        code.callVirtual(Frame.class, "step", STEP);
        code.loadInt(isComplete);
        code.jumpIfInt(Relation.EQUAL, missing);
        if (total == Sweep.Total.COUNT) {
            code.loadInt(count);
            code.toLong();
            return;
        }
        if (total != Sweep.Total.SUM) {
            code.loadInt(count);
            code.jumpIfInt(Relation.EQUAL, missing);
        }
        code.loadLong(sum);
    }

    static int steps(int rows, int testSteps, int count, int countSteps) {
        return rows * testSteps + count * countSteps;
    }
}
