package io.hengce.flow.expr;

import io.hengce.flow.bytecode.GeneratedClass;
import io.hengce.flow.bytecode.Instructions;
import io.hengce.flow.bytecode.Mark;
import io.hengce.flow.bytecode.Relation;
import io.hengce.flow.value.Units;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Optional;

/**
 * Looks inputs up and puts together what their values give, as generated code without a jump between steps, since which step an input lies in is hard to foresee. None of the inputs can
 * fail or take a step. One per node.
 */
public final class StepCode {

    private static final MethodType READ = MethodType.methodType(long.class, Frame.class);
    private static final int FRAME = 1;

    /** Each costs four instructions, whether it is reached or not. */
    private static final int MOST_STEPS = 16;

    private final GeneratedClass whole = Frame.generated(UnitsSource.class);
    private final boolean adds;

    private StepCode(boolean adds) {
        this.adds = adds;
    }

    /**
     * One input.
     *
     * @param begins where each step begins, ascending; all that is below the second lies in the first
     * @param gives what each step gives
     * @param missing what a missing value gives
     */
    public record Steps(UnitsSource input, List<Long> begins, List<Long> gives, long missing) {
        public Steps {
            begins = List.copyOf(begins);
            gives = List.copyOf(gives);
        }

        private boolean canInline() {
            return begins.size() <= MOST_STEPS && Form.isQuiet(input) && weight() < CodeSize.WEIGHT;
        }

        private int weight() {
            return Form.weight(input) + Form.WEIGHT * (begins.size() + 1);
        }
    }

    /**
     * A number and what all inputs give, added up; {@link Units#MISSING} where a missing value gives that. Empty where a step gives that, or the code would be too large.
     */
    public static Optional<UnitsSource> sum(long base, List<Steps> inputs) {
        return inputs.stream().anyMatch(input -> input.gives().contains(Units.MISSING))
                ? Optional.empty()
                : new StepCode(true).whole(base, inputs);
    }

    /** The bits that some word and what all inputs give have in common. Empty where the code would be too large. */
    public static Optional<UnitsSource> common(long all, List<Steps> inputs) {
        return new StepCode(false).whole(all, inputs);
    }

    private Optional<UnitsSource> whole(long from, List<Steps> inputs) {
        if (!inputs.stream().allMatch(Steps::canInline)) {
            return Optional.empty();
        }
        var main = whole.method("read", READ);
        var total = new Total(main.local(2), new Mark());
        start(main, total, from);
        var size = 0;
        var number = 0;
        for (var part : CodeSize.parted(inputs, Steps::weight)) {
            var name = "p" + number++;
            size = Math.max(size, part(name, part));
            main.loadObject(FRAME);
            main.callPart(name, READ);
            take(main, total, main.local(2));
        }
        finish(main, total);
        return CodeSize.fits(Math.max(size, main.size()), whole)
                ? Optional.of((UnitsSource) whole.define())
                : Optional.empty();
    }

    /**
     * Where code puts together.
     *
     * @param value the local variable
     * @param missing where code goes on when it comes to nothing
     */
    private record Total(int value, Mark missing) {}

    private static void start(Instructions code, Total total, long from) {
        code.constant(from);
        code.storeLong(total.value());
    }

    private static void finish(Instructions code, Total total) {
        var end = new Mark();
        code.jump(end);
        code.at(total.missing());
        code.constant(Units.MISSING);
        code.storeLong(total.value());
        code.at(end);
        code.loadLong(total.value());
        code.endWithLong();
    }

    /** Takes in what lies on the stack. */
    private void take(Instructions code, Total total, int each) {
        code.storeLong(each);
        if (adds) {
            code.loadLong(each);
            code.constant(Units.MISSING);
            code.jumpIf(Relation.EQUAL, total.missing());
        }
        putTogether(code, total, each);
    }

    private void putTogether(Instructions code, Total total, int each) {
        code.loadLong(total.value());
        code.loadLong(each);
        if (adds) {
            code.add();
        } else {
            code.and();
        }
        code.storeLong(total.value());
    }

    /** @return its size */
    private int part(String name, List<Steps> inputs) {
        var body = new Body(whole, whole.part(name, READ), 0);
        var code = body.code();
        var total = new Total(code.local(2), new Mark());
        start(code, total, adds ? 0 : -1L);
        inputs.forEach(input -> write(body, input, total));
        finish(code, total);
        return code.size();
    }

    private void write(Body body, Steps input, Total total) {
        var code = body.code();
        var missing = new Mark();
        var end = new Mark();
        var value = code.local(2);
        var given = code.local(2);
        body.number(input.input(), missing);
        code.storeLong(value);
        look(code, input, value);
        code.storeLong(given);
        code.jump(end);
        code.at(missing);
        if (adds && input.missing() == Units.MISSING) {
            code.jump(total.missing());
        } else {
            code.constant(input.missing());
            code.storeLong(given);
        }
        code.at(end);
        putTogether(code, total, given);
    }

    /** Begins with what the first step gives and turns it, at each step that the value has come to, into what that gives. */
    private void look(Instructions code, Steps input, int value) {
        code.constant((long) input.gives().get(0));
        for (var step = 1; step < input.begins().size(); step++) {
            var before = input.gives().get(step - 1);
            var own = input.gives().get(step);
            if (!own.equals(before)) {
                code.constant(input.begins().get(step) - 1);
                code.loadLong(value);
                code.subtract();
                code.spreadSign();
                code.constant(adds ? own - before : own ^ before);
                code.and();
                change(code);
            }
        }
    }

    private void change(Instructions code) {
        if (adds) {
            code.add();
        } else {
            code.xor();
        }
    }
}
