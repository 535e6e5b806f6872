package io.hengce.flow.expr;

import io.hengce.flow.bytecode.Mark;
import io.hengce.flow.bytecode.Relation;
import io.hengce.flow.expr.Body.Ways;
import io.hengce.flow.value.Ternary;
import io.hengce.flow.value.Value;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.Optional;

/** Writes what jumps as a condition comes to. One per condition. */
record TruthInstructions(Body body, Ways ways) implements TruthForm.Cases<Body> {

    /** No number that is there is below it. */
    private static final long LOWEST = Long.MIN_VALUE + 1;

    private static final MethodType TRUTH = MethodType.methodType(boolean.class);
    private static final MethodType OF_LONG = MethodType.methodType(long.class, long.class);

    @Override
    public Body known(TruthForm.Known known) {
        body.code()
                .jump(
                        switch (known.truth()) {
                            case TRUE -> ways.yes();
                            case FALSE -> ways.no();
                            case UNKNOWN -> ways.unknown();
                        });
        return body;
    }

    @Override
    public Body slot(TruthForm.Slot slot) {
        var code = body.code();
        body.loadValue(slot.slot());
        code.isInstance(Value.BooleanValue.class);
        code.jumpIfInt(Relation.EQUAL, ways.unknown());
        body.loadValue(slot.slot());
        code.cast(Value.BooleanValue.class);
        code.callVirtual(Value.BooleanValue.class, "truth", TRUTH);
        code.jumpIfInt(Relation.NOT_EQUAL, ways.yes());
        code.jump(ways.no());
        return body;
    }

    @Override
    public Body within(Within within) {
        var value = body.code().local(2);
        body.number(within.value(), ways.unknown());
        body.code().storeLong(value);
        if (within.low() > LOWEST) {
            jumpIf(value, Relation.LESS, within.low(), ways.no());
        }
        if (within.high() < Long.MAX_VALUE) {
            jumpIf(value, Relation.GREATER, within.high(), ways.no());
        }
        body.code().jump(ways.yes());
        return body;
    }

    private void jumpIf(int value, Relation relation, long end, Mark mark) {
        body.code().loadLong(value);
        body.code().constant(end);
        body.code().jumpIf(relation, mark);
    }

    @Override
    public Body compared(LongTest.Compared compared) {
        jumpBy(body.both(compared.left(), compared.right(), ways.unknown()), compared.operator());
        return body;
    }

    private void jumpBy(Body.Both both, ComparisonOperator operator) {
        body.code().loadLong(both.left());
        body.code().loadLong(both.right());
        body.code().jumpIf(operator.relation(), ways.yes());
        body.code().jump(ways.no());
    }

    @Override
    public Body ratio(LongTest.Ratio ratio) {
        var negative = new Mark();
        var product = body.code().local(2);
        var both = body.both(ratio.dividend(), ratio.divisor(), ways.unknown());
        body.code().loadLong(both.right());
        body.code().call(ScaledRounding.class, "notZero", OF_LONG);
        body.code().storeLong(both.right());
        body.number(ratio.product(), ways.unknown());
        body.code().storeLong(product);
        jumpIf(both.right(), Relation.LESS, 0, negative);
        var compared = new Body.Both(both.left(), product);
        jumpBy(compared, ratio.operator());
        body.code().at(negative);
        jumpBy(compared, ratio.operator().mirrored());
        return body;
    }

    @Override
    public Body inIntervals(LongTest.InIntervals intervals) {
        var value = body.code().local(2);
        body.number(intervals.value(), ways.unknown());
        body.code().storeLong(value);
        for (var number = 0; number < intervals.lows().size(); number++) {
            var next = new Mark();
            jumpIf(value, Relation.LESS, intervals.lows().get(number), next);
            jumpIf(value, Relation.LESS_OR_EQUAL, intervals.highs().get(number), ways.yes());
            body.code().at(next);
        }
        body.code().jump(ways.no());
        return body;
    }

    @Override
    public Body absent(LongTest.Absent absent) {
        var missing = new Mark();
        var ignored = body.code().local(2);
        body.number(absent.value(), missing);
        body.code().storeLong(ignored);
        body.code().jump(ways.no());
        body.code().at(missing);
        body.code().jump(ways.yes());
        return body;
    }

    /** What is unknown is noted, and decides only where nothing else does; where unknown is as good as false it need not be noted, unless what follows may fail. */
    @Override
    public Body all(TruthForm.All all) {
        var code = body.code();
        var isAnd = all.whenAll() == Ternary.TRUE;
        var noted = code.local(1);
        code.constant(0);
        code.storeInt(noted);
        for (var number = 0; number < all.operands().length; number++) {
            var next = new Mark();
            var unknown = new Mark();
            var whenUnknown = whenUnknown(all, number, next).orElse(unknown);
            body.test(
                    all.operands()[number],
                    isAnd ? new Ways(next, ways.no(), whenUnknown) : new Ways(ways.yes(), next, whenUnknown));
            code.at(unknown);
            code.constant(1);
            code.storeInt(noted);
            code.at(next);
        }
        code.loadInt(noted);
        code.jumpIfInt(Relation.NOT_EQUAL, ways.unknown());
        code.jump(isAnd ? ways.yes() : ways.no());
        return body;
    }

    /** Where an operand that is unknown leads to, if it need not be noted. */
    private Optional<Mark> whenUnknown(TruthForm.All all, int number, Mark next) {
        if (ways.no() != ways.unknown()) {
            return Optional.empty();
        }
        if (all.whenAll() == Ternary.FALSE) {
            return Optional.of(next);
        }
        var rest = Arrays.stream(all.operands()).skip(number + 1L);
        return rest.allMatch(Form::isQuiet) ? Optional.of(ways.no()) : Optional.empty();
    }

    @Override
    public Body not(TruthForm.Not not) {
        body.test(not.operand(), new Ways(ways.no(), ways.yes(), ways.unknown()));
        return body;
    }

    @Override
    public Body chosen(TruthForm.Chosen chosen) {
        var yes = new Mark();
        var no = new Mark();
        body.test(chosen.test(), Ways.of(yes, no));
        body.code().at(yes);
        body.test(chosen.then(), ways);
        body.code().at(no);
        body.test(chosen.otherwise(), ways);
        return body;
    }

    @Override
    public Body defaulted(TruthForm.Defaulted defaulted) {
        var unknown = new Mark();
        body.test(defaulted.value(), new Ways(ways.yes(), ways.no(), unknown));
        body.code().at(unknown);
        body.test(defaulted.fallback(), ways);
        return body;
    }
}
