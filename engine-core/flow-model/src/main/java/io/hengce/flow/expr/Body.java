package io.hengce.flow.expr;

import io.hengce.flow.bytecode.GeneratedClass;
import io.hengce.flow.bytecode.Instructions;
import io.hengce.flow.bytecode.Mark;
import io.hengce.flow.bytecode.Relation;
import io.hengce.flow.value.Ternary;
import io.hengce.flow.value.Units;
import java.lang.invoke.MethodType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A generated method over the slots of a frame. Nothing lies on the stack when code jumps, so that any part may be left at any time; what has no known shape is called as
 * it is. One per method, one thread at a time.
 */
final class Body {

    static final MethodType OF_FRAME = MethodType.methodType(void.class, Frame.class);

    private static final MethodType LONG_OF_FRAME = MethodType.methodType(long.class, Frame.class);
    private static final MethodType TRUTH_OF_FRAME = MethodType.methodType(Ternary.class, Frame.class);

    private final GeneratedClass whole;
    private final Instructions code;
    private final int frame;
    private final int units;
    private final int values;
    private final Map<SweepKey, PassResult> swept = new HashMap<>();
    private Map<MemberColumn, Integer> columns = Map.of();
    private Element element = new Element(0, 0, false);

    /** @param frame the local variable that has the frame */
    Body(GeneratedClass whole, Instructions code, int frame) {
        this.whole = whole;
        this.code = code;
        this.frame = frame;
        units = code.local(1);
        values = code.local(1);
        code.loadObject(frame);
        code.field(Frame.class, "units", long[].class);
        code.storeObject(units);
        code.loadObject(frame);
        code.field(Frame.class, "values", io.hengce.flow.value.Value[].class);
        code.storeObject(values);
    }

    Instructions code() {
        return code;
    }

    void loadFrame() {
        code.loadObject(frame);
    }

    void loadConstant(Object value, Class<?> type) {
        code.constant(whole.constant(value, type));
    }

    /** Leaves the long on the stack, or jumps where it is missing. */
    void number(UnitsSource source, Mark missing) {
        if (source instanceof LongForm form) {
            form.accept(new LongInstructions(this, missing));
        } else {
            call(source, missing);
        }
    }

    /** Calls code as it is. */
    void call(UnitsSource source, Mark missing) {
        loadConstant(source, UnitsSource.class);
        loadFrame();
        code.callInterface(UnitsSource.class, "read", LONG_OF_FRAME);
        presentOr(missing);
    }

    /** Leaves the long on the stack, whatever it is. */
    void numberOrMissing(UnitsSource source) {
        var missing = new Mark();
        var end = new Mark();
        var result = code.local(2);
        number(source, missing);
        code.storeLong(result);
        code.jump(end);
        code.at(missing);
        code.constant(Units.MISSING);
        code.storeLong(result);
        code.at(end);
        code.loadLong(result);
    }

    /** Puts two longs into local variables; both are worked out before one that is missing ends it. */
    Both both(UnitsSource left, UnitsSource right, Mark missing) {
        var both = new Both(code.local(2), code.local(2));
        var isQuiet = Form.isQuiet(right);
        if (isQuiet) {
            number(left, missing);
        } else {
            numberOrMissing(left);
        }
        code.storeLong(both.left());
        number(right, missing);
        code.storeLong(both.right());
        if (!isQuiet) {
            code.loadLong(both.left());
            code.constant(Units.MISSING);
            code.jumpIf(Relation.EQUAL, missing);
        }
        return both;
    }

    /** Two local variables. */
    record Both(int left, int right) {}

    /** Keeps a long on the stack unless it stands for missing. */
    void presentOr(Mark missing) {
        var read = code.local(2);
        code.storeLong(read);
        code.loadLong(read);
        code.constant(Units.MISSING);
        code.jumpIf(Relation.EQUAL, missing);
        code.loadLong(read);
    }

    /** Jumps as the condition comes to. */
    void test(Condition condition, Ways ways) {
        if (condition instanceof TruthForm form) {
            form.accept(new TruthInstructions(this, ways));
        } else {
            loadConstant(condition, Condition.class);
            loadFrame();
            code.callInterface(Condition.class, "test", TRUTH_OF_FRAME);
            jumpBy(ways);
        }
    }

    private void jumpBy(Ways ways) {
        var truth = code.local(1);
        code.storeObject(truth);
        code.loadObject(truth);
        loadConstant(Ternary.TRUE, Ternary.class);
        code.jumpIfSame(ways.yes());
        code.loadObject(truth);
        loadConstant(Ternary.FALSE, Ternary.class);
        code.jumpIfSame(ways.no());
        code.jump(ways.unknown());
    }

    /** Where code goes on behind a condition. */
    record Ways(Mark yes, Mark no, Mark unknown) {

        /** Where unknown is as good as false. */
        static Ways of(Mark yes, Mark otherwise) {
            return new Ways(yes, otherwise, otherwise);
        }
    }

    /** Leaves the long of a slot on the stack, whatever it is. */
    void loadUnits(int slot) {
        code.loadObject(units);
        code.constant(slot);
        code.element();
    }

    void loadValue(int slot) {
        code.loadObject(values);
        code.constant(slot);
        code.objectElement();
    }

    /** Writes a local variable into a slot. */
    void writeUnits(int slot, int local) {
        code.loadObject(units);
        code.constant(slot);
        code.loadLong(local);
        code.writeElement();
        code.loadObject(values);
        code.constant(slot);
        code.nothing();
        code.writeObjectElement();
    }

    /** Goes through lists once, for all passes over each that stand in the code in any case. */
    void sweep(List<ListPass> passes) {
        passes.forEach(pass -> swept.putAll(pass.write(this)));
    }

    /** The result of a pass that was gone through, if it was. */
    Optional<PassResult> swept(LongForm.Swept form) {
        return SweepKey.of(form).flatMap(key -> Optional.ofNullable(swept.get(key)));
    }

    /**
     * From here to the end of a loop members are longs of columns.
     *
     * @param members where their columns begin
     */
    void lookAt(Map<MemberColumn, Integer> members, Element at) {
        columns = members;
        element = at;
    }

    /**
     * The local variables of an element in a loop.
     *
     * @param longs those of all columns
     * @param row which element it is
     * @param isComplete no member is missing
     */
    record Element(int longs, int row, boolean isComplete) {}

    /** Leaves the long of a member on the stack, or jumps where it is missing. */
    void member(MemberColumn member, Mark missing) {
        var column = columns.get(member);
        if (column == null) {
            throw new IllegalStateException("no column of " + member.id());
        }
        code.loadObject(element.longs());
        code.loadInt(column);
        code.loadInt(element.row());
        code.addInts();
        code.element();
        if (!element.isComplete()) {
            presentOr(missing);
        }
    }
}
