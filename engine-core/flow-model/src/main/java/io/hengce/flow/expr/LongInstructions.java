package io.hengce.flow.expr;

import io.hengce.flow.bytecode.Mark;
import io.hengce.flow.expr.Body.Ways;
import java.lang.invoke.MethodType;
import java.math.RoundingMode;

/** Writes what leaves a long on the stack, or jumps where it is missing. One per long. */
record LongInstructions(Body body, Mark missing) implements LongForm.Cases<Body> {

    private static final MethodType OF_LONG = MethodType.methodType(long.class, long.class);
    private static final MethodType OF_LONGS = MethodType.methodType(long.class, long.class, long.class);
    private static final MethodType ROUNDED =
            MethodType.methodType(long.class, long.class, long.class, RoundingMode.class);

    @Override
    public Body slot(LongForm.Slot slot) {
        body.loadUnits(slot.slot());
        body.presentOr(missing);
        return body;
    }

    @Override
    public Body constant(LongForm.Constant constant) {
        body.code().constant(constant.units());
        return body;
    }

    @Override
    public Body member(MemberUnits member) {
        body.member(member.member(), missing);
        return body;
    }

    @Override
    public Body pair(LongForm.Pair pair) {
        load(body.both(pair.left(), pair.right(), missing));
        switch (pair.operation()) {
            case ADD -> body.code().add();
            case SUBTRACT -> body.code().subtract();
            case MULTIPLY -> body.code().multiply();
            case SMALLER -> body.code().call(Math.class, "min", OF_LONGS);
            case GREATER -> body.code().call(Math.class, "max", OF_LONGS);
        }
        return body;
    }

    private void load(Body.Both both) {
        body.code().loadLong(both.left());
        body.code().loadLong(both.right());
    }

    @Override
    public Body absolute(LongForm.Absolute absolute) {
        body.number(absolute.value(), missing);
        body.code().call(Math.class, "abs", OF_LONG);
        return body;
    }

    @Override
    public Body times(LongForm.Times times) {
        body.number(times.value(), missing);
        body.code().constant(times.factor());
        body.code().multiply();
        return body;
    }

    @Override
    public Body chosen(LongForm.Chosen chosen) {
        var yes = new Mark();
        var no = new Mark();
        var end = new Mark();
        var result = body.code().local(2);
        body.test(chosen.test(), Ways.of(yes, no));
        body.code().at(yes);
        body.number(chosen.then(), missing);
        body.code().storeLong(result);
        body.code().jump(end);
        body.code().at(no);
        body.number(chosen.otherwise(), missing);
        body.code().storeLong(result);
        body.code().at(end);
        body.code().loadLong(result);
        return body;
    }

    @Override
    public Body defaulted(LongForm.Defaulted defaulted) {
        var none = new Mark();
        var end = new Mark();
        var result = body.code().local(2);
        body.number(defaulted.value(), none);
        body.code().storeLong(result);
        body.code().jump(end);
        body.code().at(none);
        body.number(defaulted.fallback(), missing);
        body.code().storeLong(result);
        body.code().at(end);
        body.code().loadLong(result);
        return body;
    }

    @Override
    public Body quotient(LongForm.Quotient quotient) {
        load(body.both(quotient.dividend(), quotient.divisor(), missing));
        divide(quotient.rounding());
        return body;
    }

    /** Of two longs on the stack. */
    void divide(RoundingMode rounding) {
        if (rounding == RoundingMode.FLOOR) {
            body.code().call(ScaledRounding.class, "floor", OF_LONGS);
        } else {
            body.loadConstant(rounding, RoundingMode.class);
            body.code().call(ScaledRounding.class, "quotient", ROUNDED);
        }
    }

    /** A pass that was gone through before takes its steps here. */
    @Override
    public Body swept(LongForm.Swept form) {
        var result = body.swept(form);
        if (result.isPresent()) {
            result.get().load(body, missing);
        } else {
            body.call(form, missing);
        }
        return body;
    }
}
